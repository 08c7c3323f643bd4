import Documents
import SpineCase
import Verification

extension Rendering {
  /// Everything that is made from one file, each with the name of its file without an ending.
  struct Made: Sendable {
    /// What it is made from, see ``FolderRun/subject(case:)``.
    let subject: String
    let documents: [(name: String, document: DocumentMaker.Document)]
  }

  /// Every document of every file, with an index that links them and says what was refused.
  ///
  /// A refused file leaves no folder behind. In an emergency a letter is written next to a file that is kept.
  func everything(_ files: [String]) throws {
    var run = try FolderRun(in: options.output, outputs)
    var names = OutputNames()
    var index = DocumentIndex()
    var failure: Failure?
    var numbers: [CaseNumbers] = []
    defer { Self.warn(ofShared: numbers) }
    let cases = CaseRun(session: session, language: options.language, isLarge: options.largePrint)
    do {
      var attempts = Session.Attempts()
      try InOrder.each(files, { cases.outcome(of: $0) }) { file, outcome in
        try attempts.attempt {
          for line in outcome.said { StandardStreams.say(line) }
          if let found = outcome.numbers { numbers.append(found) }
          let name = names.name(for: file)
          do {
            try write(outcome.made?.get() ?? documents(ofMeeting: file), named: name, &run, &index)
          } catch let refused as Failure {
            for line in refused.lines { index.note(name, String(line.prefix { !$0.isNewline })) }
            throw refused
          }
        }
      }
      try attempts.finish()
    } catch let refused as Failure { failure = refused }
    do { try finish(&run, index) } catch let refused as Failure {
      failure = failure?.joined(refused) ?? refused
    }
    if let failure { throw failure }
  }

  private func write(
    _ made: Made, named name: String, _ run: inout FolderRun, _ index: inout DocumentIndex
  ) throws {
    try refuseDrafts(made.documents.map(\.document))
    let items = try made.documents.flatMap {
      try self.items($0.document, "\(name)/\($0.name)", [made.subject])
    }
    run.cover([made.subject])
    try run.writeAllowed(items, in: name) { index.add(name, Self.label($0.name), $0.name) }
  }

  /// Every requested form of a document, for a folder that keeps a list.
  func items(
    _ document: DocumentMaker.Document, _ stem: String, _ subjects: [String]
  ) throws -> [FolderRun.Item] {
    let mark = document.mark
    return try rendered(document) { "\(stem).\($0.rawValue)" }.map {
      FolderRun.Item(
        name: $0.path, bytes: $0.bytes, mark: mark, subjects: subjects,
        isEmergencyLetter: document.isEmergencyLetter)
    }
  }

  /// The name of a document's file without its folder and ending.
  private static func label(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }

  /// Removes what is no longer valid, and writes the index where there is a folder for it.
  private func finish(_ run: inout FolderRun, _ index: DocumentIndex) throws {
    var failure: Failure?
    do { try run.finish() } catch let refused as Failure { failure = refused }
    guard Files.isFolder(run.folder) else { return }
    var index = index
    for finding in run.findings { index.note(finding.place, finding.line) }
    for other in run.others {
      let place = String(other.file.prefix { $0 != "/" })
      index.add(place, "\(Self.label(other.file)), \(other.state)", other.file)
    }
    do { try outputs.write(session.maker.index(index), to: "\(run.folder)/index.html") } catch let refused
      as Failure
    { failure = failure?.joined(refused) ?? refused }
    if let failure { throw failure }
  }
}
