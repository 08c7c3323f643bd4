package import CaseView
import CommonMark
import MarkdownTemplates
import Pages
package import SourceText
package import SpineCase
package import Templating

/// One template, compiled and checked, with the words of its language.
package struct Template: Sendable {
  package let facts: TemplateFacts
  package let wording: Wording
  package let name: String
  /// The file as messages show it.
  package let templateFile: String
  /// SHA-256 of everything that templates add to a document: itself, its partials, words, profiles and page.
  package let hash: String
  let kind: DocumentKind
  let program: MarkdownProgram
  private let shell: PageShell
  private let pictograms: Pictograms
  /// What the page around a patient's sheet and its drawings say, whatever the case.
  let fixedTexts: [String]
  /// What documents say of their making, in place of what is so.
  private var told: ToldProvenance?
  /// What is out of date in the translation of a patient's sheet; nil where it matches the current English sheet.
  private let staleness: Diagnostic?
  /// What deserves a look of its review and its version.
  private let doubts: [Diagnostic]

  /// Compiles the template of one kind in one language.
  ///
  /// - Throws: ``DocumentErrors`` with everything that the checker found, and every missing phrase.
  init(_ kind: DocumentKind, _ language: String, _ maker: DocumentMaker, _ schema: Schema)
    throws(DocumentErrors)
  {
    let name = "\(language)/\(kind.rawValue).md"
    self.name = name
    guard let source = maker.sources[name], let words = maker.sources["\(language)/words.yaml"] else {
      if let source = maker.sources[name] { throw Self.missingWords(of: language, for: source) }
      let there = maker.languages(of: kind).joined(separator: ", ")
      throw DocumentErrors(file: name, "there is no such template. There is \(kind.rawValue) in: \(there)")
    }
    var findings = Findings()
    let wording = findings.collect { () throws(DocumentErrors) in
      let phrases = try maker.phrases(language, words, for: kind.audience)
      if !maker.areChecked { try Self.checkPhrases(phrases, for: kind, file: words.file) }
      return Wording(phrases: phrases, sentences: kind.isForPatient ? .none : try maker.sentences(language))
    }
    let program = findings.collect { () throws(DocumentErrors) in
      try maker.program(name, schema, for: kind.audience)
    }
    let facts = findings.collect { () throws(DocumentErrors) in
      // What is opened and never closed is reported once, by the compiler.
      let matter = maker.library.frontMatter(of: name)
      if program == nil, matter == nil, source.isFoundUnreadable { throw DocumentErrors([]) }
      return try TemplateFacts(
        matter, of: source, for: kind, in: language, schema, drawings: maker.drawings)
    }
    let shell = findings.collect { () throws(DocumentErrors) in
      try maker.compiled.shell { () throws(DocumentErrors) in
        try PageShell(maker.library, areChecked: maker.areChecked)
      }
    }
    let pictograms = findings.collect { () throws(DocumentErrors) in
      try Pictograms(
        facts?.pictograms ?? [], title: wording?.phrases["page.drawing"] ?? "", file: source.file,
        maker.library)
    }
    guard let wording, let program, let facts, let shell, let pictograms else {
      throw DocumentErrors(InclusionPlaces(maker.sources, language).placed(findings.sorted, of: name))
    }
    // Of a template that is wrong otherwise nobody can tell what it prints.
    let faults = maker.areChecked ? [] : try Self.faults(of: program.program, for: kind, in: source, maker)
    guard faults.isEmpty else {
      throw DocumentErrors(InclusionPlaces(maker.sources, language).placed(faults, of: name))
    }
    let reviewed = facts.bound(
      to: ContentHash.hex(of: [Array(facts.title.utf8)] + program.program.printedBody))
    (self.wording, self.program, self.facts, self.shell) = (wording, program, reviewed.facts, shell)
    doubts = [reviewed.warning, facts.unraised(source)].compactMap { $0 }
    self.pictograms = pictograms
    fixedTexts = kind.isForPatient ? (shell.pageTexts + pictograms.texts).flatMap(MarkupTexts.all) : []
    (self.kind, templateFile) = (kind, source.file)
    staleness = facts.staleness(file: source.file, english: maker.englishVersion(of: kind))
    hash = ContentHash.hex(
      of: program.program.printed + wording.phrases.canonical + wording.sentences.canonical
        + shell.printed + pictograms.texts)
  }

  /// What its kind asks of a template that is right in itself: the parts that it must have, the words that it may not.
  private static func faults(
    of program: Program, for kind: DocumentKind, in source: TemplateSource, _ maker: DocumentMaker
  ) throws(DocumentErrors) -> [Diagnostic] {
    let words = kind.isForPatient ? try maker.sheetWords() : nil
    return RequiredPartsCheck(program, of: kind, in: source).findings
      + UnfinishedText(schema: kind.schema).findings(in: program)
      + (words.map { SheetTemplateCheck(kind: kind, words: $0).findings(in: program) } ?? [])
  }

  private static func missingWords(of language: String, for source: TemplateSource) -> DocumentErrors {
    DocumentErrors([
      Diagnostic(
        file: source.file, at: .start,
        "the language '\(language)' has no words: no file '\(language)/words.yaml'. Copy 'en/words.yaml' there and "
          + "translate it",
        excerpt: Excerpt(line: "---", column: 1, width: 3))
    ])
  }

  /// The fields that it uses or requires, from the outermost record down.
  var usedFields: [String] {
    program.program.holes.map(\.name) + program.program.sections.map(\.name) + facts.requires
  }

  /// The headings that hold no value, word for word.
  var headings: Set<String> {
    let lines = program.program.texts.flatMap { $0.split(separator: 0x0A) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    return Set(
      lines.filter { $0.hasPrefix("#") && !$0.contains("{{") }.map { line in
        String(line.drop { $0 == "#" || $0 == " " })
      })
  }

  /// The same template, whose documents tell this of their making.
  func telling(_ told: ToldProvenance?) -> Self {
    var template = self
    template.told = told
    return template
  }

  /// What deserves a look, though the template was accepted.
  package var warnings: [Diagnostic] { program.program.warnings + [staleness].compactMap { $0 } + doubts }

  /// A clinician's document needs the labels of its rows; a language that has only patients' sheets does not.
  private static func checkPhrases(
    _ phrases: Phrases, for kind: DocumentKind, file: String
  ) throws(DocumentErrors) {
    let missing =
      kind.isForPatient ? [] : phrases.missing(Phrases.requiredForClinicians(in: phrases.language))
    guard missing.isEmpty else {
      throw DocumentErrors(missing.map { Diagnostic(file: file, "the phrase '\($0)' is missing") })
    }
  }

  /// What a document of this template says about itself; what it lacks is found once its fields are worded.
  package func documentFacts(
    caseID: String, asOf: Moment, signature: Signature, patientLanguage: String?, edition: DocumentEdition,
    contents: [RecordContent]
  ) -> DocumentFacts {
    DocumentFacts(
      kind: kind, title: facts.title, language: facts.language, template: name,
      templateVersion: told?.templateVersion ?? facts.version,
      reviewed: facts.reviewed, nextReview: facts.nextReview, translationOf: facts.translationOf,
      translator: facts.translator, backTranslated: facts.backTranslated,
      isStale: staleness != nil,
      needsInterpreter: patientLanguage.map { LanguageTag($0)?.language != facts.language } ?? false,
      programVersion: told?.program ?? DocumentMaker.programVersion, signature: signature, asOf: asOf,
      caseID: caseID,
      edition: edition,
      provenance: Provenance(
        caseID: caseID, kind: kind, language: facts.language, edition: edition,
        caseHash: told?.caseHash ?? Provenance.hash(of: contents), templateHash: told?.templateHash ?? hash,
        tablesHash: told?.tablesHash ?? Provenance.tables))
  }

  /// The words for one case: its sources by number, its own offset from UTC said once; a patient's sheet prints no
  /// reason that a clinician wrote for an absence.
  func wording(of view: CaseView) -> Wording {
    var wording = kind.isForPatient ? wording.withoutReasons : wording
    wording.references = References(view)
    wording.homeOffset = view.read.asOf.time?.offset
    return wording
  }

  /// Renders the regions, proves them, and puts them into the page.
  package func document(
    _ record: Record, of document: DocumentFacts, heading: PageHeading, openPoints: [Diagnostic]
  ) throws(DocumentErrors) -> DocumentMaker.Document {
    let rendered: [MarkdownRegion]
    do { rendered = try program.render(record, on: wording.phrases.direction) } catch {
      throw DocumentErrors([error.diagnostic])
    }
    let regions = rendered.filter { !$0.nodes.isBlank }
    let page = try shell.page(
      regions, of: document, phrases: wording.phrases, heading: heading, pictograms: pictograms)
    let text = Array(regions.map { $0.markdown.trimmed }.joined(separator: [0x0A, 0x0A])) + [0x0A]
    let head = heading.setup.head(for: kind)
    return DocumentMaker.Document(
      markdown: page.provenance.sealed(markdown: text), page: page,
      title: DirectionIsolates.isolated(
        "\(heading.title) (\(heading.status))", on: wording.phrases.direction),
      openPoints: openPoints, regions: regions, templateHash: hash,
      isEmergencyLetter: document.isEmergencyLetter,
      layout: PageLayout(
        margins: PageMargins(heading, wording.phrases, head),
        isForPatient: kind.isForPatient, isLarge: heading.isLarge, paper: heading.setup.paper, gap: head?.gap,
        language: facts.language, direction: wording.phrases.direction),
      asOf: heading.asOf, facts: document)
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

extension DocumentMaker {
  /// A template of this maker, compiled once.
  ///
  /// - Throws: ``DocumentErrors`` with everything that the checker found.
  package func template(_ kind: DocumentKind, _ language: String) throws(DocumentErrors) -> Template {
    try compiled.template("\(language)/\(kind.rawValue)") { () throws(DocumentErrors) in
      try Template(kind, language, self, kind.schema)
    }.telling(told)
  }

  /// The version of the English template of a kind, of which others are translations; nil where there is none.
  fileprivate func englishVersion(of kind: DocumentKind) -> String? {
    guard kind.isForPatient, let source = sources["en/\(kind.rawValue).md"] else { return nil }
    return try? TemplateFacts(
      library.frontMatter(of: source.name), of: source, for: kind, in: "en", kind.schema, drawings: drawings
    ).version
  }

  fileprivate func program(
    _ name: String, _ schema: Schema, for audience: Audience
  ) throws(DocumentErrors) -> MarkdownProgram {
    switch library.compile(name, against: schema, audience: audience) {
    case .failure(let errors): throw DocumentErrors(errors.diagnostics)
    case .success(let program) where areChecked: return MarkdownProgram(checkedBefore: program)
    case .success(let program):
      do { return try MarkdownProgram(checking: program) } catch { throw DocumentErrors(error.diagnostics) }
    }
  }
}

/// Collects what several steps find wrong, so that it is all reported at once.
private struct Findings {
  private var found: Set<Diagnostic> = []

  /// The result of a step; nil where it failed.
  mutating func collect<Made>(_ step: () throws(DocumentErrors) -> Made) -> Made? {
    do { return try step() } catch {
      found.formUnion(error.diagnostics)
      return nil
    }
  }

  var sorted: [Diagnostic] { found.sorted { ($0.file, $0) < ($1.file, $1) } }
}

extension TemplateSource {
  /// Whether the compiler has already said why there is no front matter: it has no
  /// end, or the file cannot be read.
  fileprivate var isFoundUnreadable: Bool {
    let text = String(validating: bytes, as: UTF8.self)
    return text == nil || bytes.contains(0) || text?.split(whereSeparator: \.isNewline).first == "---"
      || text?.hasPrefix("\u{FEFF}---") == true
  }
}

extension DocumentMaker {
  /// The names of the drawings that front matter may name.
  fileprivate var drawings: Set<String> {
    let names = sources.keys.filter { $0.hasPrefix("pictograms/") && $0.hasSuffix(".html") }
    return Set(names.map { String($0.dropFirst("pictograms/".count).dropLast(".html".count)) })
  }
}
