import CaseView
import Records
import SourceText
import SpineCase
package import Templating

/// What the front matter of a template says.
package struct TemplateFacts: Sendable {
  let document: String
  package let language: String
  package let audience: Audience
  package let title: String
  package let version: String
  /// Who reviewed the wording, and when; nil until somebody named has, and where the text is not the one that was
  /// reviewed.
  package private(set) var reviewed: String?
  /// The start of the SHA-256 of the text that was reviewed, as the front matter says it.
  private let reviewedText: String?
  /// What is said where the text is another one.
  private let unreviewed: Diagnostic?
  /// When the wording is to be reviewed again, as the template says it.
  let nextReview: String?
  /// The version of the English template that this one translates; nil where it is not a translation.
  let translationOf: String?
  /// Who translated it; nil where nobody is named.
  let translator: String?
  /// When, and by whom, it was translated back and compared; nil where it was not.
  let backTranslated: String?
  /// The drawings beside the warning signs, one for each item of their list, in its order.
  let pictograms: [String]
  /// The fields without which the document is a draft.
  let requirements: [Requirement]

  /// The dotted names of the fields without which the document is a draft.
  var requires: [String] { requirements.map(\.name) }

  /// Reads the front matter of a template.
  ///
  /// - Parameters:
  ///   - matter: The front matter; nil where the file has none.
  ///   - source: The file.
  ///   - kind: The document that the file is the template of, by its name.
  ///   - folder: The language of the folder that it is in.
  ///   - schema: The fields that `requires` may name.
  ///   - drawings: The drawings that `pictograms` may name.
  /// - Throws: ``DocumentErrors`` with every key that is missing, unknown or wrong.
  init(
    _ matter: FrontMatter?, of source: TemplateSource, for kind: DocumentKind, in folder: String,
    _ schema: Schema, drawings: Set<String>
  ) throws(DocumentErrors) {
    var check = FrontMatterCheck(matter, file: source.file, of: source.bytes)
    audience = kind.audience
    document = check.text("document", example: kind.rawValue)
    check.expect(kind.rawValue, of: "document", document, "this file is the template of \(kind.rawValue)")
    language = check.text("language", example: folder)
    check.expect(folder, of: "language", language, "this file stands in the folder '\(folder)'")
    let reader = check.text("audience", example: audience.word)
    check.expect(audience.word, of: "audience", reader, "\(kind.rawValue) is for the \(audience.word)")
    title = check.text("title", example: "Referral")
    version = check.text("version", example: "1.0.0")
    check.version(version)
    reviewed = check.optionalText("reviewed", example: "Dr A. Name, 2026-06-04")
    reviewedText = check.optionalText("reviewedText", example: "1a2b3c4d5e6f7081")
    unreviewed = check.warning("", about: "reviewed")
    nextReview = check.optionalText("nextReview", example: "June 2027")
    translationOf = check.optionalText("translationOf", example: "1.1.0")
    translator = check.optionalText("translator", example: "A. Name")
    backTranslated = check.optionalText("backTranslated", example: "2026-06-04, B. Name")
    pictograms = check.pictograms(among: drawings)
    let own = check.requirements("requires", in: schema, for: audience)
    let place = check.position(of: "document")
    requirements =
      own
      + kind.form.requires.filter { name in !own.contains { $0.name == name } }.map {
        Requirement(name: $0, position: place)
      }
    guard check.findings.isEmpty else { throw DocumentErrors(check.findings) }
  }
}

extension TemplateFacts {
  /// How many hexadecimal digits of SHA-256 bind a review to its text.
  private static let reviewedLength = 16

  /// The facts of a template whose text, with that of its partials, is the one that was reviewed; else without the
  /// review, and with a warning that says what would do.
  func bound(to text: String) -> (facts: TemplateFacts, warning: Diagnostic?) {
    let digest = String(text.prefix(Self.reviewedLength))
    guard reviewed != nil, reviewedText != digest, var warning = unreviewed else { return (self, nil) }
    var facts = self
    facts.reviewed = nil
    let why =
      reviewedText == nil
      ? "nothing says which text was reviewed" : "the text has changed since it was reviewed"
    warning.message =
      "\(why). Have it read again, then write 'reviewedText: \(digest)' below; until then the page says that nobody "
      + "reviewed it"
    return (facts, warning)
  }

  /// Why a patient's sheet is not a translation of the current English one; nil where it is.
  ///
  /// - Parameters:
  ///   - file: The template, for the message.
  ///   - english: The version of the English sheet; nil where there is none, or this is not a patient's sheet.
  /// - Returns: A warning, or nil.
  func staleness(file: String, english: String?) -> Diagnostic? {
    guard let english, language != "en", translationOf != english else { return nil }
    let message =
      translationOf.map { "is a translation of version \($0) and the English sheet is \(english)" }
      ?? "does not say of which version of the English sheet it is a translation; that is \(english)"
    return Diagnostic(
      .warning, file: file,
      "\(message). Compare the two, then write 'translationOf: \(english)'; until then the page says so")
  }
}

extension FrontMatterCheck {
  /// Requires a value, where it is given, to be the only acceptable one.
  fileprivate mutating func expect(_ wanted: String, of key: String, _ found: String, _ why: String) {
    guard !found.isEmpty, found != wanted else { return }
    find("\(why). Write '\(key): \(wanted)'", about: key)
  }

  /// Three numbers with dots between them, so that two editions can be told apart and ordered.
  fileprivate mutating func version(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion = parts.count == 3 && parts.allSatisfy { UInt32($0) != nil }
    guard !text.isEmpty, !isVersion else { return }
    find("a version is three numbers with dots between them. Write 'version: 1.0.0'", about: "version")
  }

  /// The names of drawings, each of which must exist.
  fileprivate mutating func pictograms(among drawings: Set<String>) -> [String] {
    let nodes = list("pictograms", example: "pain")
    for node in nodes {
      guard let name = node.words, !drawings.contains(name) else { continue }
      let near = nearestNames(to: name, among: drawings, limit: 1)
      let names = near.isEmpty ? drawings.sorted() : near
      find(
        "there is no drawing '\(name)' in 'pictograms'. "
          + (near.isEmpty ? "Use " : "Did you mean ") + names.map { "'\($0)'" }.joined(separator: ", ")
          + (near.isEmpty ? "" : "?"), about: node)
    }
    return nodes.compactMap(\.words)
  }

  /// The names of fields: each exists, the reader may see it, and none is named twice.
  ///
  /// A `requires` that names no field would never require anything.
  fileprivate mutating func requirements(_ key: String, in schema: Schema, for reader: Audience)
    -> [Requirement]
  {
    var names: [Requirement] = []
    for node in list(key, example: "patient.name") {
      guard let name = node.words else { continue }
      if let fault = schema.fault(inRequired: name, for: reader) {
        find(fault, about: node)
      } else if names.contains(where: { $0.name == name }) {
        find("'\(name)' is named twice. Delete one", about: node)
      }
      names.append(Requirement(name: name, position: node.position))
    }
    return names
  }
}

extension Schema {
  /// Why a field cannot be required, and what would do instead; nil where it can.
  fileprivate func fault(inRequired name: String, for reader: Audience) -> String? {
    guard let field = declaration(of: name) else {
      if name.contains("{{") { return "a name stands here without braces. Write 'patient.name'" }
      let near = nearestNames(to: name, among: dottedNames(for: reader)).map { "'\($0)'" }
      let hint =
        near.isEmpty
        ? "'spineboard templates fields' lists them" : "Did you mean \(near.joined(separator: " or "))?"
      return "there is no field '\(name)'. \(hint)"
    }
    if field.audience > reader {
      return
        "'\(name)' is for the \(field.audience.word); this template is for the \(reader.word). Take it out"
    }
    if case .record = field.kind { return "'\(name)' is a record. Name the fields below it" }
    if case .condition = field.kind, !field.mayBeAbsent {
      return
        "'\(name)' is a condition that is always known, so that requiring it asks for nothing. Take it out"
    }
    let parts = name.split(separator: ".")
    for count in 1..<parts.count where count > 0 {
      let above = parts[..<count].joined(separator: ".")
      if case .list? = declaration(of: above)?.kind { return "'\(above)' is a list. Name the list itself" }
    }
    return nil
  }

  /// The dotted names of all fields that a reader may see.
  private func dottedNames(for reader: Audience, under prefix: String = "") -> [String] {
    declarations.filter { $0.audience <= reader }.flatMap { field -> [String] in
      let name = prefix + field.name
      guard case .record(let fields) = field.kind else { return [name] }
      return fields.dottedNames(for: reader, under: name + ".")
    }
  }
}

extension Audience {
  /// The audience by the word that front matter uses.
  package static func named(_ name: String) -> Audience? {
    allCases.first { "\($0)" == name }
  }
}
