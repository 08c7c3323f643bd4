import Documents
import SpineCase
import Testing

@Suite("The outcome letter")
struct OutcomeLetterTests {
  private static let decided = CaseText.empty.with(
    "board",
    "{question: {text: what now}, referrer: Dr Referrer, responsible: Dr Answer, decision: "
      + "{recommendation: operate today, consensus: majority, conditions: [{if: the lungs are clear, then: operate}], "
      + "dissent: [{who: Dr No, what: would wait, why: bleeding}], tell: {who: Dr Chair}, "
      + "actions: [{id: A-1, action: book theatre, owner: Dr Chair, due: 2026-06-05, state: open}]}}")

  private func page(_ text: CaseText, route: String = "discussed", _ extra: String = "") throws -> Page {
    let meeting = try Making.meeting(of: 1, routes: [route], extra)
    let source = try Making.source(of: Array(text.text.utf8), file: "case.yaml")
    return Page(
      try Making.maker().makeOutcomeLetter(of: source, listed: meeting.value.cases[0], at: meeting, in: "en")
        .html)
  }

  @Test("It tells the referrer what was asked, what is recommended, who answers and who tells the patient.")
  func content() throws {
    let page = try page(Self.decided)
    for text in [
      "To: Dr Referrer.", "what now", "operate today", "If the lungs are clear, then operate.",
      "Responsible for the patient: Dr Answer", "Tells the patient: Dr Chair",
      "meeting MEETING-1 of 4 June 2026",
    ] { #expect(page.says(text), "\(text)") }
    #expect(
      page.tables.first { $0.caption == "Actions" }?.rows[1].prefix(3) == ["A-1", "book theatre", "Dr Chair"])
  }

  @Test("Dissent is the board's own, and so is whether it was unanimous.")
  func noDissent() throws {
    let page = try page(Self.decided)
    for text in ["Dr No", "would wait", "bleeding", "issent", "majority"] {
      #expect(!page.source.contains(text), "\(text)")
    }
  }

  @Test("A recommendation of a meeting without a quorum is called provisional.")
  func provisional() throws {
    #expect(try page(Self.decided).says("The board recommends PROVISIONALLY; it was not quorate, missing: "))
  }

  @Test("Where nothing is decided the letter says so, and a deferred case gives the reason.")
  func nothing() throws {
    #expect(try page(.empty).says("NO DECISION RECORDED. Recommendation: not recorded."))
    let deferred = try page(Self.decided, route: "deferred")
    #expect(deferred.says("DEFERRED, no recommendation was made: not recorded."))
    #expect(!deferred.says("operate today"))
  }

  @Test("The letter on a deferred case is complete without a recommendation; that on a discussed one is not.")
  func deferredIsComplete() throws {
    let signed = "signOff: {name: Dr Chair, role: chair, registration: \"1\", at: 2026-06-05T09:00+05:30}\n"
    let text = CaseText.empty.with([
      (
        "patient",
        "{name: Asha Rao, born: 1964-03-12, sex: female, identifiers: [{system: MRN, value: \"0042317\"}]}"
      ),
      (
        "board",
        "{question: {text: what now}, referrer: Dr Referrer, responsible: Dr Answer, decision: {tell: {who: Dr Chair}}}"
      ),
    ])
    #expect(
      try page(text, route: "deferred", signed).texts("title").first?.hasSuffix("(signed on paper)") == true)
    #expect(try page(text, signed).texts("title").first?.hasSuffix("(signed on paper)") == false)
  }

  @Test("An emergency stands on top, and the draft is marked until the chair has signed.")
  func heading() throws {
    let page = try page(.empty)
    #expect(page.all("section").prefix(2).map { $0.attributes["class"] } == ["title", "emergency"])
    #expect(page.texts("title") == ["Outcome of the tumour board, C-1 (DRAFT, not signed)"])
    let signed = try self.page(
      .empty, "signOff: {name: Dr Chair, role: chair, registration: \"1\", at: 2026-06-05T09:00+05:30}\n")
    #expect(signed.section("signature").contains("Signed: Dr Chair, chair, registration 1"))
  }
}
