import SourceText
import SpineCase
import Testing

/// One key of a meeting that its minutes carry (checklists.md 1.2): what it takes and what it refuses.
private struct MeetingKey: CustomTestStringConvertible, Sendable {
  let path: String
  /// The line of the meeting, with `@` for the name of the key.
  let line: String
  let name: String
  /// A line in which the value has a wrong type.
  let refused: String

  var testDescription: String { path }

  static let all = [
    MeetingKey(
      path: "absentees", line: "@: [{name: Dr C, role: pathologist}]", name: "absentees",
      refused: "absentees: Dr C"),
    MeetingKey(
      path: "cases[0].deferral", line: "cases: [{file: a.yaml, route: deferred, @: no-images}]",
      name: "deferral", refused: "cases: [{file: a.yaml, route: deferred, deferral: no-scan}]"),
    MeetingKey(
      path: "cases[0].protocol",
      line: "cases: [{file: a.yaml, route: by-protocol, @: {id: SP-3, sortedBy: Dr A, on: 2026-06-03}}]",
      name: "protocol", refused: "cases: [{file: a.yaml, route: by-protocol, protocol: SP-3}]"),
  ]
}

@Suite("Keys of a meeting that its minutes carry")
struct MeetingKeyTests {
  private static func text(_ line: String) -> String {
    let cases = line.hasPrefix("cases") ? "" : "cases: [{file: a.yaml, route: discussed}]\n"
    return """
      format: spineboard/meeting/1
      meeting: M-1
      name: Spine board
      start: 2026-06-04T08:00+05:30
      chair: Dr A
      noteTaker: B
      attendees: [{name: Dr A, role: surgeon, specialty: spinal-surgery}]
      \(line)

      """ + cases
  }

  private static func read(_ line: String) throws(CaseErrors) -> MeetingReader.Reading {
    try MeetingReader().reading(Array(text(line).utf8), file: "m.yaml")
  }

  private static func complaints(_ line: String) -> [String] {
    do {
      _ = try read(line)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test("Each takes its value, and nothing else is asked then.", arguments: MeetingKey.all)
  fileprivate func accepted(key: MeetingKey) throws {
    #expect(try Self.read(key.line.replacing("@", with: key.name)).warnings == [])
  }

  @Test("Each refuses another type, at its place.", arguments: MeetingKey.all)
  fileprivate func refused(key: MeetingKey) {
    let found = Self.complaints(key.refused)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("m.yaml:8:") && $0.contains(" \(key.path): ") }, "\(found)")
  }

  @Test("A misspelled key is reported with the right one.", arguments: MeetingKey.all)
  fileprivate func misspelled(key: MeetingKey) {
    let found = Self.complaints(key.line.replacing("@", with: key.name + "x"))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("Did you mean \(key.name)?") }, "\(found)")
  }

  @Test("A deferral for want of information is one of three reasons.")
  func information() {
    #expect(
      DeferralReason.allCases.filter(\.isForInformation) == [.noInformation, .noImages, .noPathology])
  }
}
