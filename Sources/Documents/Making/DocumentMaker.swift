package import CaseView
public import MarkdownTemplates
public import Pages
public import SourceText
public import SpineCase
import CommonMark
import SpinePathway
public import Templating

/// Makes documents from cases and meetings with a set of templates.
public struct DocumentMaker: Sendable {
  /// The version that documents name; it changes only at a release.
  public static let programVersion = "0.1.0"

  package let library: TemplateLibrary
  /// Whether the Markdown around every placeholder was checked before: true of the templates of this build, which a
  /// test checks; a folder's own are checked each time.
  let areChecked: Bool
  package let sources: [String: TemplateSource]
  /// The sentences of the rules by language: the built-in ones, then a hospital's own over them.
  let rules: [String: [TemplateSource]]
  let compiled = CompiledTemplates()
  /// The languages that have a file of a name, sorted.
  private let languagesOfFiles: [String: [String]]
  /// How documents are laid out on paper.
  public var setup = PageSetup()
  /// When the facts hold, where the reader of the cases was told so in place of what their files say: documents record it.
  public var asOf: Moment?
  /// What a document that is made anew says of its making, in place of what is so; nil where it tells what is so.
  package var told: ToldProvenance?
  /// The time on the clock: a signature dated after it is not valid; nil where there is none to compare with.
  public var clock: Moment?
  /// The country profiles among the templates, by name.
  public let profiles: [String: Profile]

  /// Takes the templates and reads the profiles among them.
  ///
  /// - Parameters:
  ///   - templates: The templates; of two with the same name the later one counts.
  ///   - areChecked: Whether the Markdown of every template was checked before.
  /// - Throws: ``DocumentErrors`` where a profile cannot be read.
  public init(_ templates: [TemplateSource], areChecked: Bool = false) throws(DocumentErrors) {
    self.areChecked = areChecked
    library = TemplateLibrary(templates)
    sources = Dictionary(templates.map { ($0.name, $0) }, uniquingKeysWith: { _, later in later })
    rules = Dictionary(grouping: templates.filter { $0.name.hasSuffix("/\(Self.rulesFile)") }) { source in
      String(source.name.dropLast(Self.rulesFile.count + 1))
    }
    languagesOfFiles = Dictionary(
      grouping: sources.keys.map { $0.split(separator: "/").map(String.init) }.filter { $0.count == 2 }
    ) { $0[1] }.mapValues { $0.map { $0[0] }.sorted() }
    var profiles: [String: Profile] = [:]
    for source in sources.values.filter({ $0.name.hasPrefix("profiles/") }).sorted(by: { $0.name < $1.name })
    {
      do {
        let profile = try ProfileReader().read(source.bytes, file: source.file)
        profiles[profile.id] = profile
      } catch {
        throw DocumentErrors(error.diagnostics)
      }
    }
    self.profiles = profiles
  }

  /// The texts of the profiles, sorted by name.
  var profileTexts: [[UInt8]] {
    sources.values.filter { $0.name.hasPrefix("profiles/") }.sorted { $0.name < $1.name }.map(\.bytes)
  }

  /// The languages in which a kind of document can be made, sorted.
  public func languages(of kind: DocumentKind) -> [String] { languagesOfFiles["\(kind.rawValue).md"] ?? [] }

  /// A document in the two forms that the program makes itself.
  public struct Document: Sendable {
    /// The regions in order, as Markdown, and what they were made from in a comment at the end.
    public let markdown: [UInt8]
    /// Everything that it says and was made of.
    package let page: Page
    /// One self-contained page.
    public var html: [UInt8] { page.html }
    /// The title, without anything of the patient.
    public let title: String
    /// What keeps it from being final, each with its place in the case and in the template; empty where nothing does.
    public let openPoints: [Diagnostic]
    /// The parts of the document in order, each with its name.
    public internal(set) var regions: [MarkdownRegion] = []
    /// SHA-256 of the templates that it was made with, which it prints; empty where it prints none.
    public internal(set) var templateHash = ""
    /// Whether it is a referral letter in an emergency, or where none is excluded: nothing may keep it from being written.
    public internal(set) var isEmergencyLetter = false
    /// What other forms of the page need to know of it.
    public let layout: PageLayout
    /// When the facts hold; nil where the document is not tied to one moment.
    public let asOf: Moment?
    /// What it says about itself.
    let facts: DocumentFacts
    /// What the page says it was made from, under the names of its `<meta>` elements; empty where it says nothing.
    public var provenance: [(name: String, value: String)] { page.provenance.properties }
    /// The page as plain text, its title first, what it was made from at its end.
    public var text: [UInt8] { page.text }
  }

  /// A case as it was read, with the name of its file for messages.
  public struct Source: Sendable {
    /// The case, its warnings and the places of its keys.
    public let reading: CaseReader.Reading
    /// The file.
    public let file: String
    /// What its documents share.
    let reasoning = CaseReasoning()

    /// Creates a source.
    public init(_ reading: CaseReader.Reading, file: String) {
      (self.reading, self.file) = (reading, file)
    }
  }
}

extension DocumentMaker {
  /// Makes one document of one case.
  ///
  /// - Parameters:
  ///   - kind: Which document; not the minutes.
  ///   - source: The case.
  ///   - language: The language that was asked for; else the patient's for the patient's sheets, English for the rest.
  ///   - isLarge: Whether a patient's sheet is printed large, in 18 pt; other documents stay as they are.
  /// - Returns: The document as Markdown and as one page.
  /// - Throws: ``DocumentErrors`` with every reason why the document is not made.
  public func make(
    _ kind: DocumentKind, of source: Source, in language: String? = nil, isLarge: Bool = false
  ) throws(DocumentErrors) -> Document {
    let chosen = try self.language(for: kind, of: source, asked: language)
    let template = try self.template(kind, chosen)
    try checkBefore(kind, source)
    var view = try view(of: source, template)
    view.document.options.isLarge = isLarge && kind.isForPatient
    if kind == .referralLetter {
      try PatientCopy(read: view.read, paper: .referralLetter)
        .check(view.urgency.class, template.wording.phrases, source)
    }
    let record = CaseFields.schema.record(view, template.wording(of: view))
    let document = try document(of: view, record, template, source, isLarge: isLarge)
    guard kind.isForPatient else { return document }
    // The finished page as well: the words of template, case and letterhead meet only there (checklists.md 3.2).
    try SheetGate(
      kind: kind, file: template.templateFile, words: sheetWords(), names: view.read.namesOnSheet(kind)
    ).check(document.page, margins: document.layout.margins, fixed: template.fixedTexts)
    return document
  }

  /// What keeps a patient's sheet from being made at all; every other document may be.
  private func checkBefore(_ kind: DocumentKind, _ source: Source) throws(DocumentErrors) {
    guard kind.isForPatient else { return }
    let words = try sheetWords()
    // First what has a place in the case file or the letterhead, so that the message can name it.
    try PatientGate(kind: kind, source: source, words: words).check()
    try LetterheadGate(kind: kind, setup: setup, words: words).check()
  }

  /// The document of a view: merged, proven, and put into its page.
  func document(
    of view: CaseView, _ record: Record, _ template: Template, _ source: Source, isLarge: Bool
  ) throws(DocumentErrors) -> Document {
    try template.document(
      record, of: view.document, heading: heading(of: view, template, isLarge: isLarge),
      openPoints: template.openPoints(view.document, file: source.file, places: source.reading.places))
  }

  private func heading(of view: CaseView, _ template: Template, isLarge: Bool) -> PageHeading {
    let read = view.read
    var heading = PageHeading(
      patient: Self.identity(read, template.wording, isForPatient: template.kind.isForPatient),
      status: view.document.status(template.wording), title: "\(template.facts.title), \(read.id)")
    // Before the meeting: lines on which to write what the board recommends (layouts.md, MDT summary).
    if read.board.decision.recommendation.value == nil { heading.ruled.insert("decision") }
    (heading.asOf, heading.setup) = (read.asOf, setup)
    let picture = SpinePicture(read, scores: view.scores)
    let words = template.wording.picture
    heading.picture = PageDrawing(html: Array(picture.svg(words).utf8), label: picture.alternative(words))
    heading.isLarge = isLarge && template.kind.isForPatient
    heading.patientLanguage = read.patient.language
    heading.unbroken = UnbrokenNumbers(read.patient.identifiers)
    if view.document.signOff == nil { heading.ruled.insert("signature") }
    return heading
  }

  /// The words of every language that decide what may stand on patients' sheets.
  package func sheetWords() throws(DocumentErrors) -> SheetWords {
    try compiled.words { () throws(DocumentErrors) in try SheetWords(sources.values) }
  }

  func view(of source: Source, _ template: Template) throws(DocumentErrors) -> CaseView {
    let reasoned = try reasoned(source, template)
    let read = reasoned.read
    var view = CaseView(
      reasoned,
      document: template.documentFacts(
        caseID: read.id, asOf: read.asOf,
        signature: signature(of: template.kind, source.reading, read.signOff),
        patientLanguage: source.reading.value.patient.language,
        edition: read.edition(of: template.kind), contents: [source.reading.content]))
    view.document.options = options(of: [read])
    view.document.options.centre = read.referral.receiving
    view.document.isEmergency = view.urgency.mayBeEmergency
    view.document.isHeldByStaff = template.kind.isForTold && read.told.plan.state.is(.yes) != true
    view.document.gaps = template.gaps(in: view, of: CaseFields.schema)
    view.document.centreLacks = centreLacks(view, template)
    return view
  }

  private func reasoned(
    _ source: Source, _ template: Template
  ) throws(DocumentErrors) -> ReasonedCase {
    let name = source.reading.value.profile
    guard let profile = profiles[name] else {
      throw DocumentErrors(file: source.file, "the profile '\(name)' is not among the templates")
    }
    let sheet = template.kind.isForPatient ? template.kind : nil
    let isFromLeft = template.wording.phrases.direction == .leftToRight
    let reader = CaseReasoning.Reader(sheet: sheet, isFromLeft: isFromLeft)
    return try source.reasoning.reasoned(for: reader, profile) { () throws(DocumentErrors) in
      var read = isFromLeft ? source.reading.marked : source.reading.value
      if let sheet { read = try read.shown(on: sheet, sheetWords()) }
      let scores = CaseScores(read)
      return ReasonedCase(
        read: read, scores: scores, pathway: Pathway(read, scores, profile: profile), profile: profile)
    }
  }

  /// The language of a document: what was asked for, else the patient's own for the patient's sheets.
  private func language(
    for kind: DocumentKind, of source: Source, asked: String?
  ) throws(DocumentErrors) -> String {
    let there = languages(of: kind)
    let own = source.reading.value.patient.language.map { LanguageTag($0)?.language }
    // Words that are not a language tag are the patient's own; no message repeats them.
    guard let wanted = asked ?? (kind.isForPatient ? own ?? "en" : "en"), there.contains(wanted) else {
      let names = there.joined(separator: ", ")
      let wanted = (asked ?? own ?? "en").map { "'\($0)'" } ?? "that language"
      throw DocumentErrors([
        Diagnostic(
          file: source.file, at: source.reading.places[.path(\.patient.language)],
          path: .path(\.patient.language),
          "there is no \(kind.rawValue) in \(wanted). There is: \(names). "
            + "In English (language en) the sheet says that an interpreter is needed")
      ])
    }
    return wanted
  }

  /// Name, the hospital's number, ABHA where there is one, and date of birth, for the margin of every page.
  ///
  /// A patient's sheet, which may be lost on a bus, carries the name and one identifier alone.
  static func identity(_ read: ClinicalCase, _ wording: Wording, isForPatient: Bool = false) -> String {
    let patient = read.patient
    guard !isForPatient else {
      return [patient.name, patient.pageIdentifier.map(wording.words)].compactMap { $0 }.joined(
        separator: ", ")
    }
    let born = patient.born.value.map { wording.phrases("page.born", wording.words($0)) }
    return ([patient.name] + patient.pageIdentifiers.map(wording.words) + [born]).compactMap { $0 }
      .joined(separator: ", ")
  }
}
