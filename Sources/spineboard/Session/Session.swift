import ArgumentParser
import Documents
import SourceText
import SpineCase

/// What most commands share: the templates, and how cases are read.
struct Session: Sendable {
  let maker: DocumentMaker
  let centres: CentreDirectory?
  let asOf: Moment?

  /// Loads the built-in templates, replaced file by file by those of a folder.
  init(
    asOf: String? = nil, templates folder: String? = nil, centres: String? = nil,
    setup: PageSetup = PageSetup()
  ) throws {
    self.asOf = try asOf.map { text in
      guard let moment = Moment(text), moment.date.day != nil else {
        throw ValidationError("--as-of is not a date; write 2026-06-04 or 2026-06-04T07:30+05:30")
      }
      return moment
    }
    let own = try folder.map { try TemplateFolder.read($0) } ?? []
    do {
      var maker = try DocumentMaker(TemplateFolder.builtIn + own, areChecked: own.isEmpty)
      maker.setup = setup
      maker.asOf = self.asOf
      maker.clock = Clock.now()
      self.maker = maker
    } catch {
      throw Failure(error.diagnostics)
    }
    self.centres = try centres.map { try Self.directory($0) }
  }

  /// Loads the built-in templates, or a folder's instead, once the whole check has found no error.
  init(checkedTemplates folder: String?) throws {
    try self.init(templates: folder)
    guard let folder else { return }
    let findings = try TemplateFolder.findings(in: folder, maker)
    guard findings.allSatisfy({ $0.severity == .warning }) else { throw Failure(findings) }
  }

  /// Reads a case, or reports everything that is wrong with it.
  func read(_ file: String) throws -> DocumentMaker.Source {
    try read(try Files.read(file), file: file)
  }

  /// Reads the bytes of a case; the file is named in messages.
  func read(_ bytes: [UInt8], file: String) throws -> DocumentMaker.Source {
    let reader = CaseReader(profiles: maker.profiles.keys.sorted(), asOf: asOf)
    do {
      let reading = try reader.read(bytes, file: Files.shown(file))
      return DocumentMaker.Source(try referred(reading, file: Files.shown(file)), file: Files.shown(file))
    } catch let error as CaseErrors {
      throw Failure(error.diagnostics)
    }
  }

  /// Reads a case to print it: in an emergency a fault in nothing but its signatures is reported,
  /// and leaves its documents drafts.
  ///
  /// - Parameters:
  ///   - file: The case file.
  ///   - say: Takes what is said, line by line.
  /// - Returns: The case; of an emergency without its signatures where these alone are wrong.
  /// - Throws: ``Failure`` with everything that is wrong.
  func readToPrint(
    _ file: String, say: (String) -> Void = StandardStreams.say
  ) throws -> DocumentMaker.Source {
    let bytes = try Files.read(file)
    let shown = Files.shown(file)
    do {
      return try read(bytes, file: file)
    } catch let failure as Failure {
      let reader = CaseReader(profiles: maker.profiles.keys.sorted(), asOf: asOf)
      guard case .failure(let error) = Result(catching: { try reader.read(bytes, file: shown) }),
        let unsigned = (error as? CaseErrors)?.unsigned
      else { throw failure }
      let source = DocumentMaker.Source(try referred(unsigned, file: shown), file: shown)
      guard maker.mayBeEmergency(source) else { throw failure }
      for line in failure.lines { say(line) }
      say("\(shown): signOff: is not used; no signature holds up emergency documents")
      return source
    }
  }

  /// The case with the centre that it names, where a directory was given; a centre that is not in it is an error.
  private func referred(_ reading: CaseReader.Reading, file: String) throws -> CaseReader.Reading {
    guard let centres, let name = reading.value.referral.centre else { return reading }
    if let centre = centres[name] { return reading.referred(to: centre) }
    let path = String.path(\.referral.centre)
    let names = centres.centres.map(\.id).joined(separator: ", ")
    throw Failure([
      Diagnostic(
        file: file, at: reading.places[path], path: path,
        "is no centre of the directory. It has: \(names)")
    ])
  }

  private static func directory(_ file: String) throws -> CentreDirectory {
    do { return try CentreReader().read(try Files.read(file), file: Files.shown(file)) } catch let error
      as CaseErrors
    {
      throw Failure(error.diagnostics)
    }
  }

  /// Runs one step for each file; when one fails the others go on, and the worst exit code is kept.
  static func each<Item>(_ files: [Item], _ step: (Item) throws -> Void) throws {
    var attempts = Attempts()
    for file in files { try attempts.attempt { try step(file) } }
    try attempts.finish()
  }

  /// Steps of which one may fail and the others go on.
  struct Attempts {
    private var worst: Failure.Code?

    /// Takes a step; says why it failed.
    ///
    /// - Throws: What ends everything: standard output that cannot be written, and whatever is no ``Failure``.
    mutating func attempt(_ step: () throws -> Void) throws {
      do { try step() } catch let failure as Failure {
        for line in failure.lines { StandardStreams.say(line) }
        // Standard output is gone, so that nothing that follows could be printed.
        if failure.code == .inputOutput { throw Failure(.inputOutput, []) }
        worst = worst.map { $0.rawValue < failure.code.rawValue ? $0 : failure.code } ?? failure.code
      }
    }

    /// Fails with the worst of the codes where a step has failed.
    func finish() throws { if let worst { throw Failure(worst, []) } }
  }
}
