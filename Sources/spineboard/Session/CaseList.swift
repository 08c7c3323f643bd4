import Documents
import Foundation
import SpineCase

/// The cases that a command line names: case files, folders of cases, and meetings with the cases that they list.
struct CaseList {
  /// One case file, and the meeting that lists it.
  struct Entry {
    let path: String
    var meeting: Meeting?
  }

  /// The files in the order in which they were named, each once.
  private(set) var entries: [Entry] = []
  /// Where each file stands among them: a folder may hold ten thousand.
  private var places: [String: Int] = [:]

  /// Adds what one argument names.
  mutating func add(_ argument: String) throws {
    guard argument != "-" else { return add(argument, at: nil) }
    if Files.isFolder(argument) { return try addFolder(argument) }
    try addFile(argument)
  }

  /// A meeting adds the cases that it lists; whatever is not known to be something else is treated as a case, so
  /// that no case is silently skipped.
  private mutating func addFile(_ path: String) throws {
    guard try Session.isMeeting(path) else { return add(path, at: nil) }
    let meeting = try Session.meeting(path).value
    for listed in meeting.cases { add(Session.path(of: listed.file, beside: path), at: meeting) }
  }

  private mutating func addFolder(_ folder: String) throws {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder).sorted() else {
      throw Failure(.noInput, "\(Files.shown(folder)): is not a folder that can be read")
    }
    let files = try names.filter { name in
      Self.endings.contains(where: name.hasSuffix) && !name.hasPrefix(".")
        && !Files.isFolder("\(folder)/\(name)")
    }.map { "\(folder)/\($0)" }.filter { try !Session.isOfAnotherFormat($0) }
    guard !files.isEmpty else {
      throw Failure(
        .noInput, "\(Files.shown(folder)): holds no case file (\(Self.endings.joined(separator: ", ")))")
    }
    for file in files { try addFile(file) }
  }

  private mutating func add(_ path: String, at meeting: Meeting?) {
    let place = Self.place(of: path)
    guard let same = places[place] else {
      places[place] = entries.count
      return entries.append(Entry(path: path, meeting: meeting))
    }
    entries[same].meeting = entries[same].meeting ?? meeting
  }

  private static let endings = [".yaml", ".yml", ".json"]

  /// The file itself, whatever path it was named by.
  private static func place(of path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }
}
