import Crypto
import MarkdownTemplates
import SourceText
import SpineCase
import Templating

/// One template, compiled and checked, with the words of its language.
struct Template: Sendable {
  let facts: TemplateFacts
  let wording: Wording
  let name: String
  /// The file as messages show it.
  let templateFile: String
  /// SHA-256 of everything that templates add to a document: itself, its partials, words, profiles and page.
  let hash: String
  private let kind: DocumentKind
  private let program: MarkdownProgram
  private let shell: PageShell

  /// Compiles the template of one kind in one language.
  ///
  /// - Throws: ``DocumentErrors`` with everything that the checker found, and every missing phrase.
  init(_ kind: DocumentKind, _ language: String, _ maker: DocumentMaker, _ schema: Schema)
    throws(DocumentErrors)
  {
    name = "\(language)/\(kind.rawValue).md"
    guard let source = maker.sources[name], let words = maker.sources["\(language)/words.yaml"] else {
      let there = maker.languages(of: kind).joined(separator: ", ")
      throw DocumentErrors(file: name, "there is no such template. There is \(kind.rawValue) in: \(there)")
    }
    (self.kind, templateFile) = (kind, source.file)
    wording = Wording(phrases: try Phrases(language: language, bytes: words.bytes, file: words.file))
    let audience: Audience = kind.isForPatient ? .patient : kind == .referralLetter ? .clinician : .board
    let checked: Program
    switch maker.library.compile(name, against: schema, audience: audience) {
    case .success(let program): checked = program
    case .failure(let errors): throw DocumentErrors(errors.diagnostics)
    }
    facts = try TemplateFacts(checked.frontMatter, file: source.file)
    guard facts.audience == audience else {
      throw DocumentErrors(file: source.file, "audience '\(facts.audience)' is not that of \(kind.rawValue)")
    }
    if maker.areChecked {
      program = MarkdownProgram(checkedBefore: checked)
    } else {
      do { program = try MarkdownProgram(checking: checked) } catch {
        throw DocumentErrors(error.diagnostics)
      }
    }
    shell = try PageShell(maker.library)
    hash = SHA256.hex(of: checked.texts + [words.bytes] + maker.profileTexts + shell.texts)
    try checkRequires(schema, file: source.file)
  }

  /// A `requires` that names nothing would never ask for anything.
  private func checkRequires(_ schema: Schema, file: String) throws(DocumentErrors) {
    let wrong = facts.requires.filter { schema.declaration(of: $0) == nil }
    guard !wrong.isEmpty else { return }
    throw DocumentErrors(wrong.map { Diagnostic(file: file, "requires names '\($0)', which is no field") })
  }

  /// What a document of this template says of itself; what it lacks is found once its fields are worded.
  func documentFacts(
    caseID: String, asOf: Moment, signOff: SignOff?, patientLanguage: String?, edition: DocumentEdition,
    contents: [RecordContent]
  ) -> DocumentFacts {
    let own = patientLanguage?.split(separator: "-").first.map(String.init)
    return DocumentFacts(
      kind: kind, title: facts.title, language: facts.language, template: name,
      templateVersion: facts.version,
      reviewed: facts.reviewed, needsInterpreter: own.map { $0 != facts.language } ?? false,
      programVersion: DocumentMaker.programVersion, signOff: signOff, asOf: asOf, caseID: caseID,
      edition: edition,
      provenance: Provenance(
        caseID: caseID, kind: kind, language: facts.language, edition: edition,
        caseHash: Provenance.hash(of: contents), templateHash: hash))
  }

  /// Renders the regions, proves them, and puts them into the page.
  func document(
    _ record: Record, of document: DocumentFacts, heading: PageHeading, openPoints: [Diagnostic]
  ) throws(DocumentErrors) -> DocumentMaker.Document {
    let rendered: [MarkdownRegion]
    do { rendered = try program.render(record) } catch { throw DocumentErrors([error.diagnostic]) }
    let regions = rendered.filter { !$0.html.allSatisfy { $0 == 0x0A || $0 == 0x20 } }
    let page = try shell.page(regions, of: document, phrases: wording.phrases, heading: heading)
    let markdown = Array(regions.map { $0.markdown.trimmed }.joined(separator: [0x0A, 0x0A])) + [0x0A]
    return DocumentMaker.Document(
      markdown: markdown, html: page, title: "\(heading.title) (\(heading.status))",
      openPoints: openPoints)
  }
}

extension [UInt8] {
  /// The bytes without line breaks at either end.
  fileprivate var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 != 0x0A }), let last = lastIndex(where: { $0 != 0x0A }) else {
      return []
    }
    return self[first...last]
  }
}
