public import SourceText

/// The fixed phrases of one language: what coded answers, absences, months and labels read like on a page.
///
/// They stand in `Templates/<language>/words.yaml`. A phrase that is missing is an error when the language is loaded,
/// never a silent word of another language.
public struct Phrases: Sendable {
  /// The language, a BCP 47 tag.
  public let language: String
  private let texts: [String: String]
  private let lists: [String: [String]]

  /// Which of these phrases the language lacks.
  package func missing(_ keys: [String]) -> [String] { keys.filter { texts[$0] == nil } }

  /// Takes the phrases of a language as they were read.
  package init(language: String, texts: [String: String], lists: [String: [String]]) {
    (self.language, self.texts, self.lists) = (language, texts, lists)
  }

  /// The phrase under a dotted key, for instance `walking.aided`.
  package subscript(key: String) -> String { texts[key] ?? "[\(key)]" }

  /// The direction in which the pages of the language are written: as its words say, else as the language is.
  public var direction: WritingDirection {
    texts["page.direction"].flatMap(WritingDirection.init) ?? WritingDirection(ofLanguage: language)
  }

  /// Whether there is a phrase under this key.
  package func has(_ key: String) -> Bool { texts[key] != nil }

  /// A list of phrases, for instance `months`.
  package func list(_ key: String) -> [String] { lists[key] ?? [] }

  /// A phrase whose numbered marks are replaced by words.
  package func callAsFunction(_ key: String, _ words: String...) -> String {
    var text = self[key]
    for (index, word) in words.enumerated() {
      text = text.replacing("{\(index)}", with: word)
    }
    return text
  }
}
