import Foundation
import SourceText
import SpineCase
import Testing

/// The samples of the repository, found from where this file stands.
enum Samples {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  static let profiles = ["england", "in"]

  static let cases = files("cases", names: ["case.yaml", "case.json"])
  static let meetings = files("meetings", names: ["meeting.yaml"])

  /// The path of every sample file of one kind, below `Samples/`, sorted.
  private static func files(_ kind: String, names: [String]) -> [String] {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: kind).path)) ?? []
    return folders.sorted().flatMap { folder in
      names.map { "\(kind)/\(folder)/\($0)" }.filter { exists(root.appending(path: $0)) }
    }
  }

  static func exists(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.standardized.path) }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  static func read(_ path: String) throws -> CaseReader.Reading {
    try CaseReader(profiles: profiles).read(bytes(path), file: path)
  }
}

@Suite("The samples")
struct SamplesTests {
  @Test("There are at least nine cases and two meetings.")
  func thereAreEnough() {
    #expect(Samples.cases.count >= 9)
    #expect(Samples.meetings.count >= 2)
  }

  @Test("Every sample case reads without an error and without a warning.", arguments: Samples.cases)
  func caseReads(path: String) throws {
    do {
      let reading = try Samples.read(path)
      #expect(reading.warnings.map(\.description) == [])
    } catch let errors as CaseErrors {
      Issue.record("\(errors.diagnostics.map(\.description).joined(separator: "\n"))")
    }
  }

  @Test("Every sample meeting reads, and the cases that it lists are there.", arguments: Samples.meetings)
  func meetingReads(path: String) throws {
    do {
      let meeting = try MeetingReader().read(Samples.bytes(path), file: path)
      for listed in meeting.cases {
        let file = Samples.root.appending(path: path).deletingLastPathComponent().appending(path: listed.file)
        #expect(Samples.exists(file), "\(listed.file)")
      }
    } catch let errors as CaseErrors {
      Issue.record("\(errors.diagnostics.map(\.description).joined(separator: "\n"))")
    }
  }
}
