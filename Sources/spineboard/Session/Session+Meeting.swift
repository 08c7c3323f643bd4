import Documents
import SourceText
import SpineCase

extension Session {
  /// Whether a file other than standard input holds a meeting, by its format line.
  static func isMeeting(_ file: String) throws -> Bool {
    guard file != "-" else { return false }
    let start = try Files.read(file).prefix(4096)
    return String(decoding: start, as: UTF8.self).contains(MeetingReader.format)
  }

  /// Whether a file says that it is a record of this program other than a case or a meeting, such as a letterhead.
  static func isOfAnotherFormat(_ file: String) throws -> Bool {
    let start = String(decoding: try Files.read(file).prefix(4096), as: UTF8.self)
    let isOurs = [CaseReader.format, MeetingReader.format].contains(where: start.contains)
    return !isOurs && start.contains("spineboard/")
  }

  /// Reads a meeting, or reports everything that is wrong with it.
  static func meeting(_ file: String) throws -> MeetingReader.Reading {
    try meeting(try Files.read(file), file: file)
  }

  /// Reads the bytes of a meeting; the file is named in messages.
  static func meeting(_ bytes: [UInt8], file: String) throws -> MeetingReader.Reading {
    do { return try MeetingReader().reading(bytes, file: Files.shown(file)) } catch {
      throw Failure(error.diagnostics)
    }
  }

  /// Reads a meeting and the cases that it names, or reports everything that is wrong with them.
  func readMeeting(_ file: String) throws -> (MeetingReader.Reading, [DocumentMaker.Source]) {
    let meeting = try Self.meeting(file)
    return (meeting, try cases(of: meeting, beside: file))
  }

  /// Reads the cases that a meeting lists, or reports everything that is wrong with them.
  func cases(of meeting: MeetingReader.Reading, beside file: String) throws -> [DocumentMaker.Source] {
    var cases: [DocumentMaker.Source] = []
    try Self.each(Array(meeting.value.cases.indices)) { index in
      cases.append(try listedCase(index, of: meeting, beside: file))
    }
    return cases
  }

  /// Reads one case that a meeting lists; a missing file is also reported at its place in the meeting's list.
  func listedCase(
    _ index: Int, of meeting: MeetingReader.Reading, beside file: String
  ) throws -> DocumentMaker.Source {
    do { return try read(Self.path(of: meeting.value.cases[index].file, beside: file)) } catch let failure
      as Failure where failure.code == .noInput
    {
      let path = "cases[\(index)].file"
      let place = Diagnostic(
        file: meeting.file, at: meeting.places[path], path: path,
        "is a file that cannot be read; write its path from the folder of the meeting file")
      throw Failure(failure.code, [place.description] + failure.lines)
    }
  }

  /// The path of a file that another one names relative to itself.
  static func path(of file: String, beside other: String) -> String {
    guard !file.hasPrefix("/"), let slash = other.lastIndex(of: "/") else { return file }
    return other[...slash] + file
  }
}
