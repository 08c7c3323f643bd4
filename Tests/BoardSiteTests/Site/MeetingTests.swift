import CaseRegister
import DocumentTemplates
import SpineCase
import Testing

@testable import BoardSite

@Suite("Meetings on the site")
struct MeetingTests {
  /// Makes a meeting that lists samples, and returns its address.
  static func begin(
    _ trial: SiteTrial, _ browser: TrialBrowser, _ samples: [String],
    start: String = "2026-06-20T00:30+05:30"
  ) async throws -> String {
    let ids = try samples.map { try trial.sample($0) }
    _ = await browser.get("/meetings")
    let made = await browser.post(
      "/meetings",
      [
        ("name", "Spine board"), ("start", start), ("chair", "Dr Chair"), ("specialty", "spinal-surgery"),
        ("noteTaker", "K Bhosale"),
      ] + ids.map { ("cases", $0.text) })
    try #require(made.status == .seeOther, "\(made.text)")
    return made.location
  }

  /// The meeting as it stands in the register.
  static func meeting(_ trial: SiteTrial, _ path: String) throws -> (MeetingVersion, Meeting) {
    let id = try #require(MeetingID(String(path.dropFirst("/meetings/".count))))
    let version = try #require(try trial.register.meeting(id))
    return (version, try MeetingReader().reading(version.bytes, file: "meeting").value)
  }

  private static let three = ["routine-breast-t8", "unidentified-t7", "demo-0007"]
  private static let signer = [("name", "Dr Chair"), ("role", "chair"), ("registration", "R-2")]

  /// Sends a form of the meeting's page as it is now.
  static func send(
    _ browser: TrialBrowser, _ path: String, _ end: String, _ changes: [(String, String)] = [],
    at place: Int = 0
  ) async throws -> Response {
    let forms = PageForm.all(in: await browser.get(path)).filter { $0.action == "\(path)/\(end)" }
    return await browser.send(try #require(forms.dropFirst(place).first), changes)
  }

  @Test("The list is put in order of urgency, the emergency first, and cases come and go")
  func list() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await Self.begin(trial, browser, Self.three)
    let (_, made) = try Self.meeting(trial, path)
    #expect(try await Self.send(browser, path, "order").status == .seeOther)
    let (_, ordered) = try Self.meeting(trial, path)
    let ranks = try ordered.cases.map { listed in
      try trial.register.row(try #require(CaseID(listed.file)))?.facets.urgency ?? 0
    }
    #expect(ranks == ranks.sorted() && ranks.first == 0 && ranks.last != 0)
    #expect(Set(ordered.cases.map(\.file)) == Set(made.cases.map(\.file)))
    let more = try trial.sample("band-edges")
    #expect(try await Self.send(browser, path, "cases", [("add", more.text)]).status == .seeOther)
    #expect(try Self.meeting(trial, path).1.cases.map(\.file).last == more.text)
    #expect(try await Self.send(browser, path, "cases", [("remove", "1")], at: 1).status == .seeOther)
    #expect(
      try Self.meeting(trial, path).1.cases.map(\.file) == ordered.cases.dropFirst().map(\.file) + [more.text]
    )
  }

  @Test("A meeting that could not be opened again is not made, and the list of meetings stays whole")
  func unreadable() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await Self.begin(trial, browser, ["demo-0007"])
    let brackets = String(repeating: "[", count: 200)
    let refused = try await Self.send(browser, path, "details", [("place", brackets)])
    #expect(refused.status == .unprocessable)
    #expect(await browser.get(path).status == .ok)
    let form = try #require(await browser.get("/meetings").form("/meetings"))
    let made = await browser.send(
      form,
      [
        ("name", brackets), ("chair", "Dr A"), ("noteTaker", "K B"),
        ("cases", try Self.meeting(trial, path).1.cases[0].file),
      ])
    #expect(made.status == .unprocessable)
    #expect(try trial.register.meetings().count == 1)
  }

  @Test("The quorum follows who comes and who has left, at once")
  func quorum() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await Self.begin(trial, browser, ["demo-0007"])
    let missing = try Self.meeting(trial, path).1.missingSpecialties
    try #require(!missing.isEmpty)
    for specialty in missing {
      _ = try await Self.send(
        browser, path, "attendance",
        [("name", "Dr \(specialty.rawValue)"), ("role", "consultant"), ("specialty", specialty.rawValue)],
        at: 1)
    }
    #expect(await browser.get(path).text.contains("Quorate: every core specialty is present."))
    #expect(try await Self.send(browser, path, "attendance", [("person", "2:removed")]).status == .seeOther)
    #expect(await browser.get(path).text.contains("Not quorate"))
  }

  @Test(
    "A change that was chosen on a page which somebody else has overtaken changes nothing",
    arguments: ["cases", "order", "attendance", "details", "close"])
  func stale(_ end: String) async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await Self.begin(trial, browser, Self.three)
    let forms = PageForm.all(in: await browser.get(path))
    _ = try await Self.send(browser, path, "cases", [("remove", "1")], at: 1)
    let (version, before) = try Self.meeting(trial, path)
    for form in forms where form.action == "\(path)/\(end)" {
      let answer = await browser.send(
        form, Self.signer + [("remove", "1"), ("up", "2"), ("person", "0:removed"), ("end", "never")])
      #expect(answer.status == .conflict, "\(answer.status)")
    }
    let (again, after) = try Self.meeting(trial, path)
    #expect(again.number == version.number && after == before && !again.isClosed)
  }

  @Test("A closed meeting refuses every change; reopened with a reason it can be changed and signed again")
  func closed() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await Self.begin(trial, browser, ["demo-0007"])
    #expect(await browser.post("\(path)/reopen", [("reason", "not closed yet")]).status == .conflict)
    let live = try #require(await browser.get("\(path)/live?case=1").form("/minute"))
    _ = await browser.send(live, [("board.decision.recommendation", "Decompression offered")])
    let forms = PageForm.all(in: await browser.get(path))
    let closed = try await Self.send(browser, path, "close", Self.signer)
    try #require(closed.status == .seeOther, "\(closed.text)")
    let (version, _) = try Self.meeting(trial, path)
    #expect(version.isClosed)
    for end in ["cases", "order", "attendance", "details"] {
      for form in forms where form.action == "\(path)/\(end)" {
        #expect(await browser.send(form, [("end", "2026-06-20T02:00+05:30")]).status == .conflict, "\(end)")
      }
    }
    #expect(await browser.send(live, []).status == .conflict)
    #expect(try Self.meeting(trial, path).0.number == version.number)
    #expect(try await Self.send(browser, path, "reopen", [("reason", "  ")]).status == .unprocessable)
    #expect(try await Self.send(browser, path, "reopen", [("reason", "wrong level")]).status == .seeOther)
    #expect(try await Self.send(browser, path, "details", [("place", "Room 4")]).status == .seeOther)
    #expect(!(try Self.meeting(trial, path).0.isClosed))
    let again = try await Self.send(browser, path, "close", Self.signer)
    #expect(again.status == .seeOther, "\(again.text)")
    #expect(try Self.meeting(trial, path).0.isClosed)
    #expect(try trial.register.versions(version.id).contains { $0.reason.contains("wrong level") })
  }

  @Test("A meeting with a case that was neither minuted nor deferred is not closed, and the case is named")
  func unminuted() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await Self.begin(trial, browser, ["demo-0007", "routine-breast-t8"])
    let first = try #require(await browser.get("\(path)/live?case=1").form("/minute"))
    _ = await browser.send(first, [("board.decision.recommendation", "Decompression offered")])
    let refused = try await Self.send(browser, path, "close", Self.signer)
    #expect(refused.status == .unprocessable && refused.text.contains("Number 2, "))
    #expect(refused.text.contains("href=\"\(path)\""), "it leads back to the meeting")
    #expect(!(try Self.meeting(trial, path).0.isClosed))
    let second = try #require(await browser.get("\(path)/live?case=2").form("/minute"))
    let silent = await browser.send(second, [("route", "deferred")])
    #expect(silent.status == .unprocessable && silent.text.contains("say why the case was deferred"))
    let deferred = await browser.send(second, [("route", "deferred"), ("deferral", "no-images")])
    #expect(deferred.status == .seeOther, "\(deferred.text)")
    #expect(try Self.meeting(trial, path).1.cases[1].deferral.is(.noImages) == true)
    #expect(try await Self.send(browser, path, "close", Self.signer).status == .seeOther)
  }

  @Test(
    "Two meetings of one day have two names, and the decision of the first is an earlier discussion to the second"
  )
  func twice() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let first = try await Self.begin(trial, browser, ["demo-0007"])
    let form = try #require(await browser.get("\(first)/live?case=1").form("/minute"))
    _ = await browser.send(form, [("board.decision.recommendation", "Decompression offered")])
    let id = try Self.meeting(trial, first).1.cases[0].file
    let made = await browser.post(
      "/meetings",
      [
        ("name", "Spine board"), ("start", "2026-06-20T01:00+05:30"), ("chair", "Dr Chair"),
        ("specialty", "spinal-surgery"), ("noteTaker", "K Bhosale"), ("cases", id),
      ])
    let second = made.location
    #expect(try Self.meeting(trial, first).1.id == "BOARD-2026-06-20")
    #expect(try Self.meeting(trial, second).1.id == "BOARD-2026-06-20-2")
    let page = await browser.get("\(second)/live?case=1")
    #expect(page.text.contains("Recommended before by the meeting BOARD-2026-06-20"))
    let again = try #require(page.form("/minute"))
    #expect(again["board.decision.recommendation"] == "")
    _ = await browser.send(again, [("board.decision.recommendation", "Radiotherapy alone")])
    let case_ = try #require(CaseID(id))
    let latest = try #require(try trial.register.latest(case_))
    let read = try CaseReader(profiles: ["in"]).read(latest.bytes, file: "case.yaml").value.board
    #expect(read.decision.recommendation.value == "Radiotherapy alone")
    #expect(read.earlierDiscussions.value?.last?.recommendation.value == "Decompression offered")
  }

  @Test("A minute that the meeting cannot take is not written into the case alone")
  func both() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await Self.begin(trial, browser, ["demo-0007"], start: "2026-06-20T09:30+05:30")
    let form = try #require(await browser.get("\(path)/live?case=1").form("/minute"))
    let answer = await browser.send(form, [("board.decision.recommendation", "Decompression offered")])
    let id = try #require(CaseID(form.action.split(separator: "/")[3].description))
    let isMinuted = try trial.register.latest(id)?.number == 2
    let isHeard = try Self.meeting(trial, path).0.number == 2
    #expect(isMinuted == isHeard && isMinuted == (answer.status == .seeOther), "\(answer.status)")
  }

  @Test(
    "A minute of a case that was saved in the meantime is shown again with what was typed and the case as it is now"
  )
  func overtaken() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await Self.begin(trial, browser, ["demo-0007"])
    let form = try #require(await browser.get("\(path)/live?case=1").form("/minute"))
    let id = try #require(CaseID(form.action.split(separator: "/")[3].description))
    let edit = try #require(await browser.get("/cases/\(id)/edit").form("versions"))
    _ = await browser.send(edit, from: "/cases/\(id)/edit", [("patient.name", "Another Name")])
    let answer = await browser.send(form, [("board.decision.recommendation", "Typed at the board")])
    #expect(answer.status == .conflict)
    let again = try #require(answer.form("/minute"))
    #expect(again["board.decision.recommendation"] == "Typed at the board" && again["base"] == "2")
    #expect(try trial.register.latest(id)?.number == 2)
    #expect(await browser.send(again).status == .seeOther)
    #expect(try FormRoundTripTests.canonical(trial, id, 3).contains("Another Name"))
  }
}
