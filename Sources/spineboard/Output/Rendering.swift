import CaseView
import Documents
import SourceText
import SpineCase

/// Renders documents and writes them where they belong.
struct Rendering {
  let session: Session
  let options: RenderOptions
  let outputs: Outputs
  let forms: OutputForms

  /// Finds everything that the options name before a case is read.
  init(_ options: RenderOptions, intoFolder: Bool) throws {
    self.options = options
    outputs = Outputs(options.outputs)
    forms = try OutputForms(options.forms(intoFolder: intoFolder), engine: options.pdfEngine)
    session = try Session(
      asOf: options.asOf, templates: options.templates, centres: options.centres, setup: options.setup())
  }

  /// One document of one file.
  ///
  /// - Throws: ``Failure``; where only cases on an agenda cannot be used, thrown after
  ///   the agenda has been written.
  func one(_ kind: DocumentKind, _ file: String, to output: String) throws {
    guard kind.subject == .agenda else {
      try refuseName(of: output, kind)
      let document = try document(kind, file)
      try refuseDrafts([document])
      return try write(document) { _ in output }
    }
    let agenda = try agenda(file)
    try write(agenda.document) { _ in output }
    if let failure = agenda.failure { throw failure }
  }

  /// One kind of document of several files, in a folder; what cannot be made is reported, and the others are made.
  ///
  /// The folder is created only once there is something to put into it.
  func several(_ kind: DocumentKind, _ files: [String]) throws {
    var names = OutputNames()
    warnOfSharedNumbers(files)
    try Session.each(files) { file in
      let document = try document(kind, file)
      try refuseDrafts([document])
      let name = try fileName(names.name(for: file), kind)
      try write(document, in: options.output) { "\(name)-\(kind.rawValue).\($0.rawValue)" }
    }
  }

  /// Warns where two of the files could be mistaken for one patient, or for one case.
  func warnOfSharedNumbers(_ files: [String]) {
    let session = session
    var numbers: [CaseNumbers] = []
    InOrder.each(files.filter { $0 != "-" }) { file -> CaseNumbers? in
      guard (try? Session.isMeeting(file)) == false else { return nil }
      return (try? session.read(file)).map(CaseNumbers.init)
    } then: {
      if let found = $1 { numbers.append(found) }
    }
    Self.warn(ofShared: numbers)
  }

  /// Warns where numbers could be those of one patient, or of one case.
  static func warn(ofShared numbers: [CaseNumbers]) {
    for warning in DocumentMaker.sharedNumbers(of: numbers) { StandardStreams.say(warning.description) }
  }

  /// With `--final`, refuses drafts, and reports everything that keeps them from being final.
  func refuseDrafts(_ documents: [DocumentMaker.Document]) throws {
    let open = documents.flatMap(\.openPoints)
    if options.final, !open.isEmpty { throw Failure(open) }
  }

  /// The name of a file without its ending, as it may go out.
  func fileName(_ name: String, _ kind: DocumentKind) throws -> String {
    do { return try session.maker.fileName(name, for: kind) } catch { throw Failure(error.diagnostics) }
  }

  /// Refuses a chosen name that reveals what the sheet in the file does not.
  private func refuseName(of output: String, _ kind: DocumentKind) throws {
    let refusal: Diagnostic?
    do {
      refusal = try session.maker.refusal(ofFile: String(output.split(separator: "/").last ?? ""), for: kind)
    } catch { throw Failure(error.diagnostics) }
    if let refusal { throw Failure([refusal]) }
  }

  /// The name of a document's file without its ending, which says the language where that is not English.
  static func name(_ kind: DocumentKind, _ language: String) -> String {
    language == "en" ? kind.rawValue : "\(kind.rawValue).\(language)"
  }

  private func document(_ kind: DocumentKind, _ file: String) throws -> DocumentMaker.Document {
    switch kind.subject {
    case .meeting: try minutes(file)
    case .agenda: try agenda(file).document
    case .case, .caseOfMeeting, .twoStates, .owner: try make(kind, session.readToPrint(file))
    }
  }

  func make(
    _ kind: DocumentKind, _ source: DocumentMaker.Source, in language: String? = nil
  ) throws -> DocumentMaker.Document {
    do {
      return try session.maker.make(
        kind, of: source, in: language ?? options.language, isLarge: options.largePrint)
    } catch {
      throw Failure(error.diagnostics)
    }
  }

  /// Writes every form of a document that was asked for.
  func write(_ document: DocumentMaker.Document, to path: (OutputFormat) -> String) throws {
    try outputs.write(rendered(document, path))
  }

  /// Writes every requested form of a document into a folder, which is created only
  /// once there is something for it.
  private func write(
    _ document: DocumentMaker.Document, in folder: String, named name: (OutputFormat) -> String
  ) throws {
    try outputs.write(rendered(document) { "\(folder)/\(name($0))" }, in: folder)
  }

  /// Every requested form of a document, with the path of each; nothing is written.
  func rendered(
    _ document: DocumentMaker.Document, _ path: (OutputFormat) -> String
  ) throws -> [OutputFile] {
    try forms.formats.map { OutputFile(path: path($0), bytes: try forms.bytes(of: document, as: $0)) }
  }
}

/// Names for output files: the name of the folder or file of the case, never a name of the patient.
struct OutputNames {
  private var used: [String: Int] = [:]

  mutating func name(for file: String) -> String {
    let parts = file.split(separator: "/").map(String.init)
    let last = parts.last.map { $0.split(separator: ".").first.map(String.init) ?? $0 } ?? "case"
    let base = ["case", "meeting"].contains(last) && parts.count > 1 ? parts[parts.count - 2] : last
    return unique(base)
  }

  /// A name for the files of a case, from its identifier: what a file name cannot hold becomes a hyphen.
  mutating func unique(_ base: String) -> String {
    let safe = String(base.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) ? $0 : "-" })
    let count = (used[safe] ?? 0) + 1
    used[safe] = count
    return count == 1 ? safe : "\(safe)-\(count)"
  }
}
