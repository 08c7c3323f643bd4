import CaseForm
import CaseRegister
import Documents
import Records
import SourceText
import SpineCase

/// A meeting as it stands in the register, with the cases that it lists.
struct OpenMeeting: Sendable {
  let id: MeetingID
  let version: MeetingVersion
  let reading: MeetingReader.Reading
  /// The cases, in the order of the list; why where one cannot be read.
  let cases: [(id: CaseID, listing: DocumentMaker.Listing)]

  /// The cases that can be read.
  var sources: [DocumentMaker.Source] {
    cases.compactMap { if case .read(let source) = $0.listing { source } else { nil } }
  }

  var isClosed: Bool { version.isClosed }
}

extension Visit {
  func openMeeting(_ id: MeetingID) throws -> OpenMeeting {
    guard let version = try site.register.meeting(id) else { throw RegisterError.notFound }
    let reading = try read(meeting: version.bytes)
    let cases = reading.value.cases.compactMap { listed in
      CaseID(listed.file).map { ($0, listing($0)) }
    }
    return OpenMeeting(id: id, version: version, reading: reading, cases: cases)
  }

  func read(meeting bytes: [UInt8]) throws -> MeetingReader.Reading {
    do { return try MeetingReader().reading(bytes, file: "meeting") } catch {
      throw DocumentErrors(error.diagnostics)
    }
  }

  /// A case of the list, as its latest version says.
  private func listing(_ id: CaseID) -> DocumentMaker.Listing {
    do {
      guard let latest = try site.register.latest(id) else {
        return .refused([words(.meetingNotSavedYet)])
      }
      return .read(
        DocumentMaker.Source(try read(latest.bytes, format: latest.format), file: id.text))
    } catch let error as DocumentErrors {
      return .refused(error.diagnostics.map(\.description))
    } catch {
      return .refused([words(.meetingCaseUnreadable)])
    }
  }

  /// The meeting of the address, for a change that was chosen on a page which shows it as it is: rows are named by their
  /// numbers there, and another page may have moved them.
  func meetingToChange() throws -> OpenMeeting {
    let meeting = try openMeeting(try meetingID())
    try requireOpen(meeting)
    try requireLatest(meeting.version.number)
    return meeting
  }

  func requireOpen(_ meeting: OpenMeeting) throws {
    guard !meeting.isClosed else {
      throw Refused(
        response: message(
          words(.meetingClosed), [words(.meetingChairReopens)],
          .conflict))
    }
  }

  /// Changes a meeting by its form; what cannot be read is refused, and nothing is changed.
  func change(
    _ meeting: OpenMeeting, reason: String, _ change: (inout FormValues) -> Void
  ) throws {
    try save(try changed(meeting, change), of: meeting, reason: reason)
  }

  /// A meeting as a change of its form leaves it.
  func changed(_ meeting: OpenMeeting, _ change: (inout FormValues) -> Void) throws -> [UInt8] {
    try requireOpen(meeting)
    let form = MeetingForm()
    var values = form.values(of: meeting.reading.value)
    change(&values)
    let (read, problems) = form.read(values, over: meeting.reading.value)
    guard let read else {
      throw Refused(
        response: message(
          words(.failureNotSaved), problems.map { ($0.path.isEmpty ? "" : $0.path + ": ") + $0.message },
          .unprocessable))
    }
    return try file(of: read)
  }

  /// A meeting as a file; what could not be opened again is refused here and never saved.
  func file(of read: MeetingReader.Reading) throws -> [UInt8] {
    let bytes = Array(read.value.node.yaml.utf8)
    _ = try self.read(meeting: bytes)
    return bytes
  }

  func save(_ bytes: [UInt8], of meeting: OpenMeeting, reason: String) throws {
    _ = try site.register.saveMeeting(
      meeting.id, bytes: bytes, base: meeting.version.number, by: account, reason: reason, isClosed: false)
  }
}
