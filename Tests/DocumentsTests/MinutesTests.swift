import Documents
import SourceText
import SpineCase
import Testing

@Suite("The minutes of a meeting")
struct MinutesTests {
  private static let decided = CaseText.empty.with(
    "board",
    "{question: {text: what now}, decision: {recommendation: operate today, consensus: majority, "
      + "conditions: [{if: the lungs are clear, then: operate}], opinionsMissing: [pathology], "
      + "dissent: [{who: Dr No, what: would wait, why: bleeding}], patientDecision: agrees, done: not-done, "
      + "tell: {who: Dr Chair, when: 2026-06-04T15:00+05:30, language: hi}, "
      + "actions: [{id: A-1, action: book theatre, owner: Dr Chair, due: 2026-06-05, state: open}]}}")

  /// Every specialty of the usual core, each with one person.
  private static let everybody = Quorum.usualCore.map {
    "{name: Dr \($0.rawValue), role: consultant, specialty: \($0.rawValue), attendance: in-room}"
  }.joined(separator: ", ")

  private func page(_ texts: [CaseText], _ extra: String = "", routes: [String] = []) throws -> Page {
    let meeting = try Making.meeting(of: texts.count, routes: routes, extra)
    let cases = try texts.map { try Making.source(of: Array($0.text.utf8), file: "case.yaml") }
    return Page(try Making.maker().makeMinutes(of: meeting, cases: cases, in: "en").html)
  }

  @Test(
    "Recommendation, the patient's decision and what was done are three things, each under its own words.")
  func threeThings() throws {
    let page = try page([Self.decided], "attendees: [\(Self.everybody)]\n")
    #expect(page.says("Recommendation: operate today"))
    for text in [
      "If the lungs are clear, then operate.", "Dissent: Dr No: would wait · Reason: bleeding",
      "Opinions missing: pathology",
      "Tells the patient: Dr Chair; when: 4 June 2026, 15:00 (UTC+05:30); in which language: Hindi; told: not recorded.",
    ] { #expect(page.says(text), "\(text)") }
    let strong = page.texts("strong")
    #expect(strong.contains("The patient's decision:") && strong.contains("What was done:"))
  }

  @Test("Without a quorum no recommendation stands unmarked, and what is missing is named.")
  func provisional() throws {
    let page = try page([Self.decided])
    #expect(page.says("NOT QUORATE: every recommendation below is provisional."))
    #expect(page.says("Decided only provisionally: C-1. Deferred: none."))
    #expect(page.says("of these without an apology: cannot be said"))
    #expect(
      page.texts("strong").contains {
        $0.hasPrefix("PROVISIONAL recommendation (the meeting was not quorate")
      })
    #expect(!page.texts("strong").contains("Recommendation:"))
  }

  /// What a case says of its meeting, and whether its decision is one of MEETING-1 on 4 June 2026.
  static let meetings: [(said: String, isItsOwn: Bool)] = [
    ("", true), ("meeting: {id: MEETING-1}, ", true), ("meeting: {on: 2026-06-04}, ", true),
    ("meeting: {id: MEETING-1, \"on\": 2026-06-03}, ", true), ("meeting: {id: MEETING-0}, ", false),
    ("meeting: {\"on\": 2026-05-28}, ", false),
    ("meeting: {id: MEETING-0, \"on\": 2026-06-04T09:00+05:30}, ", false),
  ]

  @Test(
    "A decision that another meeting made is printed in no paper of this one, and the clerk is told",
    arguments: meetings)
  func decidedElsewhere(_ meeting: (said: String, isItsOwn: Bool)) throws {
    let text = Self.decided.text.replacing("question: {", with: meeting.said + "question: {")
    let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
    let reading = try Making.meeting(of: 1, "attendees: [\(Self.everybody)]\n")
    let maker = try Making.maker()
    let minutes = Page(try maker.makeMinutes(of: reading, cases: [source], in: "en").html)
    let letter = Page(
      try maker.makeOutcomeLetter(of: source, listed: reading.value.cases[0], at: reading, in: "en").html)
    for page in [minutes, letter] {
      #expect(page.says("NO DECISION RECORDED") == !meeting.isItsOwn)
      for words in ["If the lungs are clear", "book theatre"] {
        #expect(page.says(words) == meeting.isItsOwn, "\(words)")
      }
    }
    #expect(
      maker.warnings(of: reading.value, cases: [source]).contains {
        $0.message.contains("not printed as a decision of this one")
      } == !meeting.isItsOwn)
  }

  @Test("A discussed case without a recommendation says so in capitals.")
  func noDecision() throws {
    #expect(try page([.empty]).says("NO DECISION RECORDED. Recommendation: not recorded."))
    #expect(!(try page([Self.decided]).says("NO DECISION RECORDED")))
  }

  @Test("The counts are those of the rows, whatever the routes.")
  func counts() throws {
    let routes = ["discussed", "late-urgent", "by-protocol", "deferred", "ratified", "deferred"]
    let page = try page(routes.map { _ in .empty }, routes: routes)
    #expect(
      page.says(
        "Listed: 6; discussed: 2, of them late urgent additions: 1; by protocol: 1; deferred: 2, of them "
          + "for want of information: 0; decided outside the meeting, to be ratified: 1."))
    #expect(page.texts("h3").count == 6)
    #expect(page.texts("strong").count { $0 == "Tells the patient:" } == 6)
    #expect(page.texts("strong").count { $0.hasPrefix("DEFERRED, no recommendation was made") } == 2)
  }

  @Test("A recommendation in the file of a deferred case is not hidden, and is not called the meeting's.")
  func deferred() throws {
    let page = try page([Self.decided], "attendees: [\(Self.everybody)]\n", routes: ["deferred"])
    #expect(page.says("Recorded in the case, and not by this meeting: operate today"))
    #expect(!page.texts("strong").contains { $0.lowercased().contains("recommendation:") })
  }

  @Test("When the patient was told is said, and only of a patient who was.")
  func told() throws {
    func said(_ state: String) throws -> Page {
      try page([.empty.with("board", "{decision: {tell: {who: Dr Chair, \(state)}}}")])
    }
    #expect(try said("done: true, doneOn: 2026-06-05").says("told: yes, on: 5 June 2026."))
    #expect(try said("done: true").says("told: yes, on: not recorded."))
    #expect(try said("done: false").says("told: no."))
  }

  @Test("Every action stands once more in one list under its own number, and who says nothing is named.")
  func actions() throws {
    let page = try page(
      [Self.decided, .empty],
      "carriedForward: [{id: B-1, action: write a protocol, owner: Dr Chair, raised: 2026-05-28, "
        + "firstDue: 2026-05-30, due: 2026-06-01, state: open}]\n")
    let table = try #require(page.tables.first { $0.caption == "Every action of the meeting" })
    #expect(
      table.rows.dropFirst().map { Array($0.prefix(2)) } == [["C-1", "A-1"], ["carried forward", "B-1"]])
    #expect(page.says("Actions not recorded for: C-1."))
    let carried = try #require(page.tables.first { $0.caption == "Open actions carried forward" })
    #expect(Array(carried.rows[1].suffix(4)) == ["28 May 2026; 7", "30 May 2026", "1 June 2026; 3", "open"])
  }

  @Test("Amendments are dated and say who answers for them; without one that is said.")
  func amendments() throws {
    let signed =
      "signOff: {name: Dr Chair, role: chair, registration: \"1\", at: 2026-06-05T09:00+05:30}\n"
    #expect(try page([.empty]).section("amendments").contains("Nothing is signed yet"))
    #expect(try page([.empty], signed).section("amendments").contains("Amendments: not recorded."))
    #expect(
      try page([.empty], signed + "absentees: [{name: Dr C, role: pathologist}]\n").section("attendance")
        .contains("Absent without apology: Dr C, pathologist"))
    #expect(
      try page([.empty], signed + "amendments: none\n").section("amendments").contains("Amendments: none."))
    let page = try page(
      [.empty], signed + "amendments: [{on: 2026-06-06T10:00+05:30, by: Dr Chair, what: T9 not T8}]\n")
    #expect(page.section("amendments").contains("6 June 2026, 10:00 (UTC+05:30), Dr Chair: T9 not T8"))
    #expect(page.section("amendments").contains("NOT COUNTERSIGNED"))
    let countersigned =
      "amendments: [{on: 2026-06-06T10:00+05:30, by: Dr Chair, what: T9 not T8, "
      + "countersigned: {name: Dr Lead, role: lead, registration: R-2, at: 2026-06-06T11:00+05:30}}]\n"
    let last = try self.page([.empty], signed + countersigned).section("amendments")
    #expect(last.contains("(countersigned: Dr Lead, lead, R-2, 6 June 2026, 11:00 (UTC+05:30))"))
    #expect(!last.contains("NOT COUNTERSIGNED"))
    #expect(
      try self.page([.empty], signed + countersigned).section("title").contains("Amended after the signature")
    )
    #expect(try !self.page([.empty], signed + "amendments: none\n").section("title").contains("Amended"))
  }

  @Test("A number of an action or an identifier of a case that comes twice is doubted, where it stands.")
  func twice() throws {
    let meeting = try Making.meeting(of: 2)
    let cases = try [Self.decided, Self.decided].map {
      try Making.source(of: Array($0.text.utf8), file: "case.yaml")
    }
    let doubts = try Making.maker().warnings(of: meeting.value, cases: cases)
    #expect(doubts.map(\.path) == ["case", "board.decision.actions[0].id"])
    #expect(try Making.maker().warnings(of: meeting.value, cases: [cases[0]]).isEmpty)
  }

  @Test(
    "What a case says of its board and the meeting says otherwise is doubted, where it stands.",
    arguments: [
      ("discussed", "{meeting: {id: MEETING-1}, decision: {recommendation: operate}}", nil),
      ("discussed", "{meeting: {id: MEETING-2}, decision: {recommendation: operate}}", "board.meeting.id"),
      ("deferred", "{decision: {recommendation: operate}}", "board.decision.recommendation"),
      ("deferred", "{decision: {recommendation: not-done}}", nil),
      ("by-protocol", "{decision: {intent: local-control}}", "board.decision.recommendation"),
      (
        "discussed", "{decision: {recommendation: operate, opinionsMissing: none}}",
        "board.decision.opinionsMissing"
      ),
    ])
  func otherwise(route: String, board: String, path: String?) throws {
    let source = try Making.source(
      of: Array(CaseText.empty.with("board", board).text.utf8), file: "case.yaml")
    let meeting = try Making.meeting(of: 1, routes: [route])
    // An empty case is not a routine one: its being deferred causes a separate warning.
    let doubts = try Making.maker().warnings(of: meeting.value, cases: [source]).filter { $0.path != "case" }
    #expect(doubts.map(\.path) == [path].filter { $0 != nil })
    #expect(doubts.allSatisfy { $0.position != nil })
  }
}
