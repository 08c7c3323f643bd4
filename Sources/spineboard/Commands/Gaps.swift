public import ArgumentParser
import CaseView
public import Documents
import Pages
import SpineCase
import Verification

extension GapReport.Order: ExpressibleByArgument {}

/// Reports what cases lack, and who can supply it.
struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Say what cases lack, for which document, and who can supply it.",
    discussion: """
      Takes case files, folders of cases, and meeting files, whose cases are then needed before the meeting. The most \
      urgent case comes first; of each case what a document requires, then what decides a score, the urgency or a rule.

      With -o also one sheet for each who can supply something: departments have one sheet with identifiers of cases \
      alone; the ward, the referrer and the patient's own team have one a case. No finding and no reason that \
      somebody typed stands on any of them; the names of the files carry the identifier of the case. \
      A sheet that an earlier run wrote there of these cases and this one no longer makes is taken away.

      The exit status is 0 whether or not anything is missing, and 65 when a file cannot be used; the others are told.
      """)

  @Argument(help: "Case files, folders of cases, meeting files; - for a case on standard input.")
  var cases: [String]

  @Option(name: .customLong("by"), help: "The order of the text.")
  var order = GapReport.Order.byCase

  @Option(
    name: .customLong("for"),
    help: "Only what this document wants; it may be given again for another.")
  var kinds: [DocumentKind] = []

  @Option(name: .shortAndLong, help: "A folder for one sheet per owner.")
  var output: String?

  @Option(name: .customLong("to"), help: "The form of the sheets; it may be given again for another form.")
  var formats = [OutputFormat.html]

  @Option(help: "The paper of the sheets.")
  var paper = PaperSize.a4

  @Flag(help: "One line of JSON per case, the most urgent first, in place of the text.")
  var json = false

  @Option(help: "When the facts hold, instead of the file's asOf: a date, or a time with its offset.")
  var asOf: String?

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @Option(help: "A directory of centres; the case names one of them as referral.to.centre.")
  var centres: String?

  @Option(help: "The language of the sheets, as a tag such as en.")
  var language: String?

  @OptionGroup var outputs: Outputs.Options

  func validate() throws {
    if let output { try OutputFormat.checkFolder(output) }
    if let kind = kinds.first(where: { !GapReport.documents.contains($0) }) {
      let names = GapReport.documents.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("a case lacks nothing for \(kind.rawValue). Use \(names)")
    }
  }

  func run() throws {
    let forms = try OutputForms(output == nil ? [] : formats, engine: nil)
    let session = try Session(
      asOf: asOf, templates: templates, centres: centres, setup: PageSetup(paper: paper))
    var found = GapSearch(session: session)
    try found.look(in: cases)
    try report(found, forms)
    if let failure = found.failure { throw failure }
  }

  private func report(_ found: GapSearch, _ forms: OutputForms) throws {
    do {
      let report = try found.report(for: Set(kinds), in: language)
      for line in json ? report.json + found.refusedJSON : report.lines(by: order) {
        try StandardStreams.print(line)
      }
      guard let output else { return }
      let sheets = try session(found).gapSheets(of: report)
      try write(sheets, to: output, forms, covering: found.caseIDs)
    } catch let error as DocumentErrors { throw Failure(error.diagnostics) }
  }

  private func session(_ found: GapSearch) -> DocumentMaker { found.session.maker }

  /// Every form of every sheet is made before any is written; sheets of the cases read that
  /// are no longer made are removed.
  private func write(
    _ sheets: [DocumentMaker.GapSheet], to folder: String, _ forms: OutputForms, covering cases: [String]
  ) throws {
    var names = OutputNames()
    var run = try FolderRun(in: folder, Outputs(outputs))
    run.cover(cases.map(FolderRun.subject(case:)))
    let items = try sheets.flatMap { sheet in
      let stem = names.unique([sheet.owner.rawValue, sheet.caseID].compactMap { $0 }.joined(separator: "-"))
      let subjects = sheet.cases.map(FolderRun.subject(case:))
      return try forms.formats.map { format in
        FolderRun.Item(
          name: "\(stem).\(format.rawValue)", bytes: try forms.bytes(of: sheet.document, as: format),
          mark: sheet.document.mark, subjects: subjects)
      }
    }
    try run.write(items)
    try run.finish()
  }
}

/// Reads the cases in which to look for gaps; what cannot be used is kept and reported at the end.
struct GapSearch {
  let session: Session
  private var cases: [DocumentMaker.GapCase] = []
  private(set) var failure: Failure?
  /// One line of JSON for each case file that was refused.
  private(set) var refusedJSON: [String] = []

  init(session: Session) {
    self.session = session
  }

  /// Reads what the arguments name.
  mutating func look(in arguments: [String]) throws {
    var list = CaseList()
    for argument in arguments {
      do { try list.add(argument) } catch let error as Failure { refuse(argument, error) }
    }
    for entry in list.entries {
      do {
        let source = try session.read(entry.path)
        cases.append(.init(file: Files.shown(entry.path), listing: .read(source), meeting: entry.meeting))
      } catch let error as Failure { refuse(entry.path, error) }
    }
    sayTwice()
  }

  /// The identifiers of the cases that could be read.
  var caseIDs: [String] { cases.compactMap(\.caseID) }

  /// What the cases lack.
  func report(for kinds: Set<DocumentKind>, in language: String?) throws(DocumentErrors) -> GapReport {
    try session.maker.gaps(of: cases, for: kinds, in: language)
  }

  private mutating func refuse(_ path: String, _ error: Failure) {
    let file = Files.shown(path)
    cases.append(.init(file: file, listing: .refused(error.lines), meeting: nil))
    refusedJSON.append(GapReport.json(refused: file, error.diagnostics))
    failure = failure.map { $0.joined(error) } ?? error
  }

  /// Two files with the same identifier cannot be told apart on a sheet.
  private func sayTwice() {
    var seen: Set<String> = []
    for id in cases.compactMap(\.caseID) where !seen.insert(id).inserted {
      StandardStreams.say(
        "warning: two of the files carry the identifier \(Files.shown(id)); sheets cannot tell them apart")
    }
  }
}
