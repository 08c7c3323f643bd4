package import CaseView
import SourceText
import Templating

extension DocumentMaker {
  /// The name of the file with the sentences of the rules, in the folder of its language.
  package static let rulesFile = "rules.yaml"

  /// The languages that have sentences of the rules, sorted.
  package var languagesOfRules: [String] { rules.keys.sorted() }

  /// The sentences of the rules in one language, read once.
  ///
  /// - Throws: ``DocumentErrors`` with everything that is wrong with them.
  package func sentences(_ language: String) throws(DocumentErrors) -> RuleSentences {
    try compiled.sentences(language) { () throws(DocumentErrors) in
      guard let files = rules[language] else {
        throw DocumentErrors(
          file: "\(language)/\(Self.rulesFile)",
          "the language '\(language)' has no sentences of the rules: no file '\(language)/\(Self.rulesFile)'. Copy "
            + "'en/\(Self.rulesFile)' there and translate it")
      }
      return try RuleSentences(files, areChecked: areChecked)
    }
  }

  /// The phrases of clinicians' documents, for pages that show the same codes, such as specialties and languages.
  ///
  /// - Throws: ``DocumentErrors`` with everything that is wrong with them.
  package func phrasesForClinicians(_ language: String) throws(DocumentErrors) -> Phrases {
    try clinicians(language).phrases
  }

  /// The words of a language for clinicians.
  ///
  /// - Throws: ``DocumentErrors`` with everything that is wrong with them.
  func clinicians(_ language: String) throws(DocumentErrors) -> Wording {
    let sentences = try sentences(language)
    guard let words = sources["\(language)/words.yaml"] else {
      throw DocumentErrors(file: "\(language)/words.yaml", "there is no such file")
    }
    return Wording(phrases: try phrases(language, words, for: .board), sentences: sentences)
  }

  /// The phrases of a language for some readers, read once.
  ///
  /// - Throws: ``DocumentErrors`` with everything that is wrong with them.
  func phrases(
    _ language: String, _ words: TemplateSource, for readers: Audience
  ) throws(DocumentErrors) -> Phrases {
    try compiled.phrases(.init(language: language, isForPatients: readers == .patient)) {
      () throws(DocumentErrors) in
      try Phrases(language: language, words, for: readers, areChecked: areChecked)
    }
  }
}
