import Foundation
import Testing

@Suite("The command gaps")
struct GapsCommandTests {
  private static let meeting = """
    format: spineboard/meeting/1
    meeting: MEETING-1
    name: Spine board
    start: 2026-06-04T09:00+05:30
    chair: Dr Chair
    noteTaker: Clerk
    attendees: [{name: Dr Chair, role: surgeon, specialty: spinal-surgery, attendance: in-room}]
    cases: [{file: cases/a.yaml, route: discussed}]

    """

  /// A folder with a case, another that is wrong, a meeting about the first, and a file of another kind.
  private func inBoard(_ body: (Scratch) throws -> Void) throws {
    try inScratch { scratch in
      try FileManager.default.createDirectory(at: scratch.file("cases"), withIntermediateDirectories: false)
      try scratch.write(CaseText.small, to: "cases/a.yaml")
      try scratch.write("format: spineboard/letterhead/1\n", to: "cases/letterhead.yaml")
      try scratch.write("not a case", to: "cases/notes.txt")
      try scratch.write(Self.meeting, to: "meeting.yaml")
      try body(scratch)
    }
  }

  @Test("A case, the folder around it and the meeting that lists it name the same case, once.")
  func arguments() throws {
    try inBoard { scratch in
      let one = try Run(["gaps", "cases/a.yaml"], in: scratch.folder)
      #expect(one.status == 0)
      #expect(one.err == "")
      #expect(one.out.hasPrefix("SMALL-1 (cases/a.yaml): EMERGENCY"))
      #expect(!one.out.contains("Asha"))
      #expect(try Run(["gaps", "cases"], in: scratch.folder).out == one.out)
      let all = try Run(["gaps", "cases", "cases/a.yaml", "meeting.yaml"], in: scratch.folder)
      #expect(all.out.split(separator: "\n").count { $0.contains("SMALL-1") } == 1)
      #expect(all.out.contains("do not wait for the meeting of 4 June 2026"))
      #expect(
        try Run(["gaps", "-"], input: CaseText.small).out == one.out.replacing("cases/a.yaml", with: "-"))
    }
  }

  @Test("A file that cannot be used prints its errors, the others are told, and the status is 65.")
  func invalid() throws {
    try inBoard { scratch in
      try scratch.write(CaseText.invalid, to: "cases/b.yaml")
      let run = try Run(["gaps", "cases", "--by", "owner", "-o", "sheets"], in: scratch.folder)
      #expect(run.status == 65)
      #expect(run.err.hasPrefix("cases/b.yaml:" + CaseText.complaint))
      #expect(run.out.contains("cases/b.yaml: cannot be used, so nobody knows what it lacks"))
      #expect(run.out.contains("SMALL-1: EMERGENCY"))
      let made = try FileManager.default.contentsOfDirectory(atPath: scratch.path("sheets")).sorted()
      #expect(made.contains("radiology.html") && made.contains("ward-SMALL-1.html"))
      let json = try Run(["gaps", "cases", "--json"], in: scratch.folder)
      #expect(json.status == 65)
      let lines = json.out.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines[0].hasPrefix("{\"format\": \"spineboard/gaps/1\", \"case\": \"SMALL-1\""))
      #expect(
        lines[1].hasPrefix("{\"format\": \"spineboard/gaps/1\", \"file\": \"cases/b.yaml\", \"errors\": [{"))
    }
  }

  @Test("Where nothing is missing that is said, the status is 0, and no folder is made.")
  func nothing() throws {
    try inBoard { scratch in
      let run = try Run(["gaps", "cases", "--for", "warning-signs", "-o", "sheets"], in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.out == "Nothing is missing in 1 case.\n")
      #expect(try scratch.names() == ["cases", "meeting.yaml"])
    }
  }

  @Test("Only documents that are made of a case can be asked for.")
  func documents() throws {
    let run = try Run(["gaps", "a.yaml", "--for", "mdt-minutes"])
    #expect(run.status == 64)
    #expect(
      run.err.hasPrefix("Error: a case lacks nothing for mdt-minutes. Use mdt-summary, referral-letter,"))
  }

  @Test("What is not there, and a folder without a case, end with 66.", arguments: ["gone.yaml", "empty"])
  func missing(argument: String) throws {
    try inScratch { scratch in
      try FileManager.default.createDirectory(at: scratch.file("empty"), withIntermediateDirectories: false)
      let run = try Run(["gaps", argument], in: scratch.folder)
      #expect(run.status == 66)
      #expect(run.err.hasPrefix("\(argument): "))
    }
  }

  @Test("Two files with one identifier are doubted: sheets cannot tell them apart.")
  func twice() throws {
    try inBoard { scratch in
      try scratch.write(CaseText.small, to: "cases/c.yaml")
      let run = try Run(["gaps", "cases"], in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.err.contains("warning: two of the files carry the identifier SMALL-1"))
    }
  }
}
