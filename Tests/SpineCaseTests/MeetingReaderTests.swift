import SourceText
import SpineCase
import Testing

@Suite("Reading a meeting file")
struct MeetingReaderTests {
  private static let whole = """
    format: spineboard/meeting/1
    meeting: M-1
    name: Spine board
    start: 2026-06-04T08:00+05:30
    chair: Dr A
    noteTaker: B
    attendees: [{name: Dr A, role: surgeon, specialty: spinal-surgery}]
    cases: [{file: a.yaml, route: discussed}]

    """

  private func complaints(_ text: String) -> [String] {
    do {
      _ = try MeetingReader().read(Array(text.utf8), file: "m.yaml")
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test("The least that a meeting must say is read, and the rest is not recorded.")
  func least() throws {
    let meeting = try MeetingReader().read(Array(Self.whole.utf8), file: "m.yaml")
    #expect(meeting.id == "M-1")
    #expect(meeting.start.iso == "2026-06-04T08:00+05:30")
    #expect(meeting.end == .notRecorded)
    #expect(meeting.interests == .notRecorded)
    #expect(meeting.cases.map(\.file) == ["a.yaml"])
    #expect(meeting.cases.map(\.route) == [.discussed])
    #expect(meeting.quorum.core == Quorum.usualCore)
    #expect(meeting.signOff == [])
  }

  @Test("What a meeting cannot do without is named.")
  func missing() {
    #expect(
      Set(complaints("format: spineboard/meeting/1\n")) == [
        "m.yaml:1:1: attendees: is missing", "m.yaml:1:1: cases: is missing", "m.yaml:1:1: chair: is missing",
        "m.yaml:1:1: meeting: is missing", "m.yaml:1:1: name: is missing",
        "m.yaml:1:1: noteTaker: is missing",
        "m.yaml:1:1: start: is missing",
      ])
  }

  @Test(
    "A wrong line is reported where it stands.",
    arguments: [
      ("mode: zoom", "m.yaml:9:7: mode: 'zoom' is not an answer. Use in-person, virtual or hybrid"),
      ("interests: yes", "m.yaml:9:12: interests: is text; write a list, or none where there are none"),
      ("interest: none", "m.yaml:9:1: interest: is not a key here. Did you mean interests?"),
      (
        "quorum: {core: [surgery]}",
        "m.yaml:9:17: quorum.core[0]: 'surgery' is not an answer. Use spinal-surgery, radiation-oncology, "
          + "medical-oncology, radiology, pathology, palliative-care, specialist-nurse, anaesthesia, haematology, "
          + "rehabilitation, coordinator, orthopaedics or other"
      ),
      (
        "carriedForward: [{id: A, action: x, owner: B, due: 2026-06-01}, {id: A, action: y, owner: B, due: 2026-06-01}]",
        "m.yaml:9:70: carriedForward[1].id: is the id of an earlier action; every action needs its own"
      ),
    ])
  func wrongLines(line: String, message: String) {
    #expect(complaints(Self.whole + line + "\n") == [message])
  }

  @Test("A case file is not a meeting.")
  func anotherFormat() {
    #expect(
      complaints(Self.whole.replacing("meeting/1", with: "case/1"))
        == ["m.yaml:1:9: format: is not a format that is read here; write spineboard/meeting/1"])
  }

  @Test("A listed case needs its file and its route.")
  func listedCase() {
    let text = Self.whole.replacing(
      "{file: a.yaml, route: discussed}", with: "{file: a.yaml}, {route: tabled}")
    #expect(
      complaints(text) == [
        "m.yaml:8:9: cases[0].route: is missing",
        "m.yaml:8:25: cases[1].file: is missing",
        "m.yaml:8:33: cases[1].route: 'tabled' is not an answer. "
          + "Use discussed, by-protocol, late-urgent, deferred or ratified",
      ])
  }

  @Test(
    "A team that owns an action is doubted, a person with a role is not.",
    arguments: [
      ("Dr Vikram Deshpande", false), ("Kavita Bhosale, board coordinator", false),
      ("Ruth Adeyemi (ward 4)", false),
      ("the oncology team", true), ("Radiology", true), ("Ward 4", true), ("all", true), ("spine MDT", true),
    ])
  func owner(owner: String, isDoubted: Bool) throws {
    let text =
      Self.whole + "carriedForward: [{id: A, action: x, owner: \"\(owner)\", due: 2026-06-01}]\n"
    let doubts = try MeetingReader().reading(Array(text.utf8), file: "m.yaml").warnings
    let expected =
      "m.yaml:9:44: warning: carriedForward[0].owner: looks like a team; name the person who will do it "
      + "and can be asked about it"
    #expect(doubts.map(\.description) == (isDoubted ? [expected] : []))
  }

  @Test(
    "A case that is not discussed needs its reason or protocol.",
    arguments: [("by-protocol", 1), ("deferred", 1), ("ratified", 1), ("discussed", 0), ("late-urgent", 0)])
  func reason(route: String, doubts: Int) throws {
    let text = Self.whole.replacing("route: discussed", with: "route: \(route)")
    #expect(try MeetingReader().reading(Array(text.utf8), file: "m.yaml").warnings.count == doubts)
    let given = text.replacing("route: \(route)", with: "route: \(route), why: SP-3")
    #expect(try MeetingReader().reading(Array(given.utf8), file: "m.yaml").warnings.isEmpty)
  }

  private static let signed =
    "signOff: {name: Dr A, role: chair, registration: R, at: 2026-06-04T18:00+05:30}\n"

  @Test(
    "What cannot be true of a meeting is refused at its place.",
    arguments: [
      ("end: 2026-06-04T07:59+05:30", "9:6: end: ends before start"),
      ("next: 2026-06-03", "9:7: next: lies before this meeting"),
      (
        "signOff: {name: Dr A, role: chair, registration: R, at: 2026-06-04T01:00Z}",
        "9:57: signOff.at: lies before the meeting; minutes are signed after it"
      ),
      (
        "carriedForward: [{id: A, action: x, owner: Dr B, raised: 2026-06-05, due: 2026-06-09}]",
        "9:58: carriedForward[0].raised: lies after the meeting; an action that is carried forward is older"
      ),
      (
        "carriedForward: [{id: A, action: x, owner: Dr B, raised: 2026-05-20, due: 2026-05-19}]",
        "9:75: carriedForward[0].due: lies before the day on which it was agreed"
      ),
      (
        "carriedForward: [{id: A, action: x, owner: Dr B, raised: 2026-05-20, firstDue: 2026-05, due: 2026-06-30}]",
        nil
      ),
      (
        "amendments: [{on: 2026-06-05T10:00+05:30, by: Dr A, what: x}]",
        "9:14: amendments[0]: amends minutes that nobody has signed; correct them, or add signOff"
      ),
      (
        signed + "amendments: [{on: 2026-06-04T17:59+05:30, by: Dr A, what: x}]",
        "10:19: amendments[0].on: lies before the signature; what is not signed yet is corrected, not amended"
      ),
      (
        signed + "amendments: [{on: 2026-06-05T10:00+05:30, by: Dr A, what: x, "
          + "countersigned: {name: Dr B, role: lead, registration: R, at: 2026-06-05T04:29Z}}]",
        "10:123: amendments[0].countersigned.at: lies before the amendment"
      ),
      ("end: 2026-06-04", nil), ("next: 2026-06-04", nil),
    ])
  func impossible(line: String, message: String?) {
    #expect(complaints(Self.whole + line + "\n") == (message.map { ["m.yaml:\($0)"] } ?? []))
  }

  @Test("A case is listed once; the row that lists it again is named.")
  func listedTwice() {
    let text = Self.whole.replacing(
      "{file: a.yaml, route: discussed}",
      with:
        "{file: a.yaml, route: discussed}, {file: b.yaml, route: discussed}, {file: a.yaml, route: discussed}"
    )
    #expect(
      complaints(text) == ["m.yaml:8:84: cases[2].file: is the file of cases[0]; a case is listed once"])
  }

  @Test("Where an element cannot be read, no place of another is doubted for it.")
  func shifted() {
    let text =
      Self.whole + "carriedForward: [{id: A, action: x, owner: B, raised: 2026-05-02}, "
      + "{id: B, action: x, owner: B, raised: 2026-05-02, due: 2026-05-01}]\n"
    #expect(complaints(text) == ["m.yaml:9:18: carriedForward[0].due: is missing"])
  }

  @Test(
    "What can hardly be true of a meeting is doubted at its place.",
    arguments: [
      ("chair: Dr A", "chair: Dr Z", "chair: is not among the attendees, and no deputy is; name who chaired"),
      ("chair: Dr A", "chair: \"dr  a, surgeon\"", nil),
      ("chair: Dr A", "chair: Dr Z\ndeputy: Dr A", nil),
      (
        "noteTaker: B", "noteTaker: B\nsignOff: {name: Dr Z, role: x, registration: R, at: 2026-06-05}",
        "signOff.name: is neither the chair nor the deputy, who sign the minutes"
      ),
      ("noteTaker: B", "noteTaker: B\nsignOff: {name: Dr A, role: x, registration: R, at: 2026-06-05}", nil),
      (
        "specialty: spinal-surgery}",
        "specialty: spinal-surgery}, {name: \"Dr A (locum)\", role: x, specialty: radiology}",
        "attendees[1].name: is already listed among the attendees"
      ),
      (
        "noteTaker: B", "noteTaker: B\napologies: [{name: Dr A}]",
        "apologies[0].name: is also listed among the attendees"
      ),
      ("noteTaker: B", "noteTaker: B\nabsentees: [{name: Dr C}]", nil),
      (
        "route: discussed", "route: discussed, deferral: no-time",
        "cases[0].deferral: says why it was deferred, but the route is not deferred"
      ),
      (
        "route: discussed", "route: late-urgent, protocol: {id: SP-3}",
        "cases[0].protocol: names a protocol, but the route is not by-protocol"
      ),
    ])
  func doubtful(part: String, wrong: String, message: String?) throws {
    let text = Self.whole.replacing(part, with: wrong)
    let doubts = try MeetingReader().reading(Array(text.utf8), file: "m.yaml").warnings
    #expect(doubts.map { "\($0.path ?? ""): \($0.message)" } == (message.map { [$0] } ?? []))
    #expect(doubts.allSatisfy { $0.position?.line ?? 0 > 4 })
  }

  @Test("An amendment is dated, named and says what; one that is not is refused.")
  func amendment() throws {
    let whole =
      Self.whole + Self.signed + "amendments: [{on: 2026-06-05T10:00+05:30, by: Dr A, what: T9 not T8}]\n"
    let read = try MeetingReader().read(Array(whole.utf8), file: "m.yaml")
    #expect(read.amendments.value?.map(\.what) == ["T9 not T8"])
    func doubts(_ text: String) throws -> [String] {
      try MeetingReader().reading(Array(text.utf8), file: "m.yaml").warnings.map(\.message)
    }
    #expect(try doubts(whole).contains { $0.hasPrefix("is not countersigned") })
    let countersigned = whole.replacing(
      "what: T9 not T8",
      with:
        "what: T9 not T8, countersigned: {name: Dr B, role: lead, registration: R, at: 2026-06-05T11:00+05:30}"
    )
    #expect(try !doubts(countersigned).contains { $0.hasPrefix("is not countersigned") })
    #expect(
      complaints(Self.whole + Self.signed + "amendments: [{by: Dr A, what: x}]\n")
        == ["m.yaml:10:14: amendments[0].on: is missing"])
  }
}
