import CaseView
import Records
import SourceText
import Templating

extension Phrases {
  /// Reads the phrases of a language.
  ///
  /// - Parameters:
  ///   - language: The language, a BCP 47 tag.
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  ///   - readers: Who reads the documents: a language that has only patients' sheets needs only their phrases.
  /// - Throws: ``DocumentErrors`` with every phrase that is missing or that nothing uses, and
  ///   anything wrong with the file.
  init(language: String, bytes: [UInt8], file: String, for readers: Audience = .board) throws(DocumentErrors)
  {
    try self.init(
      language: language, TemplateSource(name: file, file: file, bytes: bytes), for: readers,
      areChecked: false)
  }

  /// Reads the phrases of a language from a file among the templates.
  ///
  /// - Parameters:
  ///   - language: The language, a BCP 47 tag.
  ///   - source: The file.
  ///   - readers: Who reads the documents.
  ///   - areChecked: Whether it was found complete before, by a test for instance.
  /// - Throws: ``DocumentErrors`` as above.
  init(
    language: String, _ source: TemplateSource, for readers: Audience, areChecked: Bool
  ) throws(DocumentErrors) {
    let (root, file): (Node, String)
    do { (root, file) = (try source.tree(), source.file) } catch {
      throw DocumentErrors(error.diagnostics)
    }
    let collected = CollectedPhrases(root)
    let findings =
      areChecked
      ? []
      : collected.missing(for: readers) + collected.unknown + collected.wrongDirection(of: language)
        + (Phrases.english.map(collected.unlike) ?? [])
    guard findings.isEmpty else {
      throw DocumentErrors(
        findings.map { Diagnostic(file: file, at: collected.position(of: $0.key), $0.message) }.sorted())
    }
    self.init(language: language, texts: collected.texts, lists: collected.lists)
  }

  /// Asks for phrases that only one kind of document needs.
  ///
  /// - Throws: ``DocumentErrors`` with every phrase that is missing.
  func require(_ keys: [String]) throws(DocumentErrors) {
    let missing = keys.filter { !has($0) }
    guard !missing.isEmpty else { return }
    let file = "\(language)/words.yaml"
    throw DocumentErrors(missing.map { Diagnostic(file: file, "the phrase '\($0)' is missing") })
  }
}

extension CollectedPhrases {
  /// What a language for these readers lacks.
  func missing(for readers: Audience) -> [Fault] {
    let names = readers == .patient ? Phrases.requiredOfSheets : Phrases.required
    let missing = names.filter { texts[$0] == nil } + Phrases.requiredLists.filter { lists[$0] == nil }
    return missing.map { ($0, "the phrase '\($0)' is missing") }
  }

  /// Phrases that no document uses.
  var unknown: [Fault] {
    let known =
      Phrases.required + Phrases.requiredForClinicians + Phrases.ofKinds + Phrases.requiredOfSheets
      + Phrases.requiredLists + Phrases.optional
    return unknown(among: known, open: Phrases.open, askedBy: "document")
  }

  /// Why the direction of the pages is none, or not that of the language's script; empty where the script is not known.
  func wrongDirection(of language: String) -> [Fault] {
    wrongDirectionMessages(of: language).map { ("page.direction", $0) }
  }

  private func wrongDirectionMessages(of language: String) -> [String] {
    guard let written = texts["page.direction"] else { return [] }
    guard let direction = WritingDirection(rawValue: written) else {
      return ["'\(written)' is no direction of a page. Write 'page.direction' as ltr or rtl"]
    }
    guard let script = LanguageScripts(of: language)?.scripts.first, script.direction != direction else {
      return []
    }
    return [
      "'page.direction' is \(written), and the script of '\(language)', \(script.code), runs \(script.direction.rawValue). Write "
        + "\(script.direction.rawValue), or leave it out"
    ]
  }
}

extension Phrases {
  /// The phrases of this build in English, whose marks those of every language must hold.
  private static let english: CollectedPhrases? =
    (try? BuiltIn.english?.tree()).map(CollectedPhrases.init)
}
