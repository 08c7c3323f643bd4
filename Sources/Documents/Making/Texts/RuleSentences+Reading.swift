import CaseView
import SourceText
import SpinePathway
import Templating

extension RuleSentences {
  /// Reads the sentences of a language.
  ///
  /// - Parameters:
  ///   - files: The built-in file, then a hospital's own, which may hold a single sentence; where there is no built-in one,
  ///     the first must be whole.
  ///   - areChecked: Whether they were found complete before, by a test for instance.
  /// - Throws: ``DocumentErrors`` with everything that is wrong in any of them.
  init(_ files: [TemplateSource], areChecked: Bool = false) throws(DocumentErrors) {
    var findings: [Diagnostic] = []
    var (texts, lists): ([String: SentenceText], [String: [SentenceText]]) = ([:], [:])
    for file in files {
      let check = SentenceCheck(file)
      texts.merge(check.texts.mapValues(\.text)) { $1 }
      lists.merge(check.lists.mapValues { $0.map(\.text) }) { $1 }
      if !areChecked { findings += check.findings() }
    }
    if !areChecked, let last = files.last {
      findings += Self.missing(Set(texts.keys), Set(lists.keys)).map { Diagnostic(file: last.file, $0) }
    }
    guard findings.isEmpty else { throw DocumentErrors(findings) }
    self.init(texts: texts, lists: lists)
  }

  private static func missing(_ texts: Set<String>, _ lists: Set<String>) -> [String] {
    SentenceForms.all.filter { !texts.contains($0.key) }.map { "the sentence '\($0.key)' is missing" }
      + SentenceForms.lists.filter { !lists.contains($0.key) }.map { "the list '\($0.key)' is missing" }
  }
}
