import CaseView
import Documents
import Pages
import SourceText
import SpineCase

extension Rendering {
  /// A meeting that was read, and the path by which it was named.
  private struct Listed {
    let reading: MeetingReader.Reading
    let file: String

    var meeting: Meeting { reading.value }
  }

  /// The minutes; there are none where a listed case cannot be used, so that no list is silently shorter.
  func minutes(_ file: String) throws -> DocumentMaker.Document {
    let listed = try read(file)
    return try minutes(listed, cases(of: listed))
  }

  /// The minutes, and into a folder the letters and sheets that go out after the meeting: all of them or none.
  ///
  /// Everything is made, in every form, before anything is written: minutes without one of the letters would say
  /// that somebody was told who was not.
  func afterMeeting(_ file: String, letters folder: String, minutes output: String) throws {
    let listed = try read(file)
    let cases = try cases(of: listed)
    let minutes = try minutes(listed, cases)
    var run = try FolderRun(in: folder, outputs)
    var made: [(document: DocumentMaker.Document, stem: String)] = []
    var names = OutputNames()
    try Session.each(Array(zip(listed.meeting.cases, cases))) { row, source in
      let name = names.unique(source.reading.value.id)
      let letter = try outcomeLetter(of: source, row, listed.reading)
      made.append((letter, "\(name)-\(DocumentKind.outcomeLetter.rawValue)"))
      let sheet = session.maker.sheetAfterMeeting(for: source)
      let ownStem = try fileName(name, sheet)
      for language in session.maker.languages(for: sheet, of: source, in: options.language) {
        made.append((try make(sheet, source, in: language), "\(ownStem)-\(Self.name(sheet, language))"))
      }
    }
    try refuseDrafts([minutes] + made.map(\.document))
    let subjects = [FolderRun.subject(meeting: listed.meeting.id)]
    run.cover(subjects)
    try run.write(
      made.flatMap { try items($0.document, $0.stem, subjects) }, with: rendered(minutes) { _ in output })
    try run.finish()
  }

  /// The agenda; a case that cannot be used has a page with its errors, which are reported at the end as well.
  ///
  /// - Throws: ``Failure`` where the agenda cannot be made; a case that cannot be used is an error once
  ///   the agenda has been written.
  func agenda(_ file: String) throws -> (document: DocumentMaker.Document, failure: Failure?) {
    let listed = try read(file)
    var cases: [DocumentMaker.Listing] = []
    var refused: Failure?
    for index in listed.meeting.cases.indices {
      do {
        cases.append(.read(try session.listedCase(index, of: listed.reading, beside: listed.file)))
      } catch let failure as Failure {
        cases.append(.refused(failure.lines))
        refused = refused.map { $0.joined(failure) } ?? failure
      }
    }
    let read = cases.compactMap { listing in if case .read(let source) = listing { source } else { nil } }
    for warning in DocumentMaker.sharedNumbers(of: read) {
      StandardStreams.say(warning.description)
    }
    do {
      let made = try session.maker.makeAgenda(of: listed.reading, cases: cases, in: options.language)
      for (place, estimate) in made.casesOverOneSide {
        StandardStreams.say(
          "\(listed.reading.file): warning: case \(place) of the agenda takes \(estimate.words)")
      }
      return (made, refused)
    } catch { throw Failure(error.diagnostics) }
  }

  /// Every document of a meeting: agenda, minutes, and the outcome letter of each case by its identifier.
  func documents(ofMeeting file: String) throws -> Made {
    let listed = try read(file)
    let cases = try cases(of: listed)
    var names = OutputNames()
    let letters = try zip(listed.meeting.cases, cases).map { row, source in
      let name = "\(names.unique(source.reading.value.id))-\(DocumentKind.outcomeLetter.rawValue)"
      return (name, try outcomeLetter(of: source, row, listed.reading))
    }
    let documents = [
      (DocumentKind.mdtAgenda.rawValue, try agenda(file).document),
      (DocumentKind.mdtMinutes.rawValue, try minutes(listed, cases)),
    ]
    return Made(subject: FolderRun.subject(meeting: listed.meeting.id), documents: documents + letters)
  }

  private func outcomeLetter(
    of source: DocumentMaker.Source, _ row: ListedCase, _ meeting: MeetingReader.Reading
  ) throws -> DocumentMaker.Document {
    do {
      return try session.maker.makeOutcomeLetter(of: source, listed: row, at: meeting, in: options.language)
    } catch { throw Failure(error.diagnostics) }
  }

  private func minutes(
    _ listed: Listed, _ cases: [DocumentMaker.Source]
  ) throws -> DocumentMaker.Document {
    for warning in session.maker.warnings(of: listed.meeting, cases: cases) {
      StandardStreams.say(warning.description)
    }
    do {
      return try session.maker.makeMinutes(of: listed.reading, cases: cases, in: options.language)
    } catch { throw Failure(error.diagnostics) }
  }

  /// The meeting; doubts about it are reported.
  private func read(_ file: String) throws -> Listed {
    let reading = try Session.meeting(file)
    for warning in reading.warnings { StandardStreams.say(warning.description) }
    return Listed(reading: reading, file: file)
  }

  private func cases(of listed: Listed) throws -> [DocumentMaker.Source] {
    try session.cases(of: listed.reading, beside: listed.file)
  }
}
