import SpineCase
import Testing

@Suite("The quorum of one case")
struct MeetingQuorumTests {
  private static func meeting(_ radiologists: [String], heard: String?, route: String = "discussed") throws
    -> Meeting
  {
    let people = radiologists.map {
      "  - {name: Dr \($0.count), role: consultant, specialty: radiology\($0)}\n"
    }.joined()
    let time = heard.map { ", heard: 2026-06-04T\($0)+05:30" } ?? ""
    let text = """
      format: spineboard/meeting/1
      meeting: M-1
      name: Spine board
      start: 2026-06-04T08:00+05:30
      chair: Dr A
      noteTaker: B
      quorum: {core: [radiology]}
      attendees:
        - {name: Dr A, role: chair, specialty: spinal-surgery, attendance: in-room}
      \(people)cases: [{file: a.yaml, route: \(route)\(time)}]

      """
    return try MeetingReader().read(Array(text.utf8), file: "m.yaml")
  }

  private static let left = ", attendance: part-time, left: 2026-06-04T08:40+05:30"
  private static let joined = ", attendance: part-time, joined: 2026-06-04T08:20+05:30"

  @Test(
    "A specialty counts for a case only while somebody of it was there.",
    arguments: [
      ([", attendance: in-room"], nil, "held"), ([], "08:10", "held"), ([left], "08:30", "held"),
      ([left], "08:50", "lost"),
      ([left], "08:40", "lost"), ([left], nil, "not known"),
      ([", attendance: part-time"], "08:30", "not known"),
      ([joined], "08:10", "lost"), ([joined], "08:30", "held"),
      ([left, ", attendance: remote"], "08:50", "held"),
      ([left, ", attendance: part-time"], "08:50", "not known"), ([left, joined], "08:50", "held"),
      ([", left: 2026-06-04"], "08:50", "not known"),
    ] as [([String], String?, String)])
  func quorum(radiologists: [String], heard: String?, expected: String) throws {
    let meeting = try Self.meeting(radiologists, heard: heard)
    let quorum = meeting.quorum(for: meeting.cases[0])
    let found =
      switch quorum {
      case .held: "held"
      case .lost(let core): core == [.radiology] ? "lost" : "another"
      case .notKnown(let core): core == [.radiology] ? "not known" : "another"
      }
    #expect(found == expected)
    #expect(
      meeting.present(for: meeting.cases[0]).missingSpecialties.isEmpty
        == (found != "lost" && !radiologists.isEmpty))
  }

  @Test(
    "A case that the board did not discuss needs none.", arguments: ["deferred", "by-protocol", "ratified"])
  func notDiscussed(route: String) throws {
    let meeting = try Self.meeting([Self.left], heard: "08:50", route: route)
    #expect(meeting.quorum(for: meeting.cases[0]) == .held)
  }
}
