import SpinePathway

/// The sentences of the rules in one language: `Templates/<language>/rules.yaml`, and over it a hospital's own.
///
/// What must stand there is what the rules declare (``SentenceForms``). A sentence that is missing, that nothing asks for,
/// or that leaves out what it must name is an error when the language is loaded.
package struct RuleSentences: Sendable {
  private let texts: [String: SentenceText]
  private let lists: [String: [SentenceText]]

  /// None: for a language of patients' sheets alone, which print no sentence of a rule.
  package static let none = RuleSentences(texts: [:], lists: [:])

  /// Sentences and lists by their dotted keys, which are complete.
  package init(texts: [String: SentenceText], lists: [String: [SentenceText]]) {
    (self.texts, self.lists) = (texts, lists)
  }

  /// The sentence under a key, or the key in brackets.
  subscript(key: String) -> SentenceText { texts[key] ?? SentenceText("[\(key)]") }

  /// The words of a closed answer, where the language has its own.
  func code(_ code: String) -> String? {
    texts["\(SentenceForms.open).\(code)"]?.filled { _ in nil }
  }

  /// The entries of a list.
  func entries(_ key: String) -> [SentenceText] { lists[key] ?? [] }

  /// Every sentence under its key, sorted: what a document was made with, whatever the files look like.
  package var canonical: [[UInt8]] {
    let ofTexts = texts.map { "\($0.key): \($0.value.text)" }
    let ofLists = lists.map { "\($0.key): \($0.value.map(\.text).joined(separator: "\n"))" }
    return (ofTexts + ofLists).sorted().map { Array($0.utf8) }
  }
}
