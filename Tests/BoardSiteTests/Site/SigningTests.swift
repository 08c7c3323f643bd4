import CaseRegister
import Testing

@testable import BoardSite

@Suite("Signing, issuing, meetings")
struct SigningTests {
  static let signer = [("name", "Dr A Registrar"), ("role", "registrar"), ("registration", "R-1")]

  @Test("A registrar alone at night signs an emergency letter incomplete, with a reason, and it is archived")
  func emergencyLetter() async throws {
    let trial = try SiteTrial(isShared: true)
    let browser = try await trial.account("night", ["registrar"])
    let path = try await CaseEntryTests.begin(browser)
    _ = await browser.post(
      "\(path)/versions",
      CaseEntryTests.quick(
        [("patient.name", "Night Patient"), ("neurology.walking", "unable")], account: "night"))
    #expect(await browser.get("\(path)/documents/referral-letter.html").status == .ok)
    let signed = await browser.post(
      "\(path)/sign",
      Self.signer + [
        ("base", "1"), ("kind", "referral-letter"), ("password", SiteTrial.password),
        ("incompleteBecause", "02:00, no MRI yet"),
      ])
    #expect(signed.status == .seeOther)
    let id = try #require(CaseID(String(path.dropFirst("/cases/".count))))
    let issued = try #require(try trial.register.issued(case: id).first)
    let archived = await browser.get("/issued/\(issued.hash)")
    #expect(archived.text.contains("Night Patient"))
    #expect(try trial.register.latest(id)?.number == 2)
  }

  @Test(
    "An emergency letter prints from the draft that is being typed, without a signature or a saved version")
  func letterOfDraft() async throws {
    let browser = try await SiteTrial().owner()
    let path = try await CaseEntryTests.begin(browser)
    _ = await browser.post(
      "\(path)/draft",
      CaseEntryTests.quick([
        ("patient.name", "Typed Now"), ("neurology.walking", "unable"), ("pain.score", "eleven"),
      ]),
      live: true)
    let letter = await browser.get("\(path)/documents/referral-letter.html?draft=1")
    #expect(letter.status == .ok)
    #expect(
      letter.text.contains("Typed Now") && letter.text.contains("DRAFT") && letter.text.contains("EMERGENCY"))
  }

  @Test("A site that was started earlier than the clock says signs all the same")
  func laterMinute() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    trial.minute.advance()
    _ = await browser.get("/cases/\(id)")
    let signed = await browser.post(
      "/cases/\(id)/sign",
      Self.signer + [("base", "1"), ("kind", "referral-letter"), ("incompleteBecause", "night")])
    #expect(signed.status == .seeOther, "\(signed.text)")
    _ = await browser.get("/cases/\(id)/documents/referral-letter")
    let issued = await browser.post("/cases/\(id)/documents/referral-letter/issue", [("base", "2")])
    #expect(issued.location.hasPrefix("/issued/"))
  }

  @Test("A wrong password signs nothing; a registrar signs no summary")
  func refused() async throws {
    let trial = try SiteTrial(isShared: true)
    let browser = try await trial.account("night", ["registrar"])
    let id = try trial.sample("demo-0007")
    _ = await browser.get("/cases/\(id)")
    let wrong = await browser.post(
      "/cases/\(id)/sign", Self.signer + [("kind", "referral-letter"), ("password", "not the right one")])
    #expect(wrong.status == .forbidden)
    let summary = await browser.post(
      "/cases/\(id)/sign", Self.signer + [("kind", "mdt-summary"), ("password", SiteTrial.password)])
    #expect(summary.status == .forbidden)
    #expect(try trial.register.latest(id)?.number == 1)
  }

  @Test("A clock behind the audit stops signatures and new versions, and no printing")
  func clock() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    _ = await browser.get("/cases/\(id)")
    trial.time.advance(-60_000)
    let signed = await browser.post("/cases/\(id)/sign", Self.signer + [("kind", "referral-letter")])
    #expect(signed.status == .unavailable && signed.text.contains("clock"))
    #expect(await browser.get("/cases/\(id)/documents/referral-letter.html").status == .ok)
  }

  @Test(
    "A meeting goes from its list to signed minutes and letters, and is locked until it is reopened with a reason"
  )
  func meeting() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let ids = try ["demo-0007", "routine-breast-t8", "unidentified-t7"].map { try trial.sample($0) }
    _ = await browser.get("/meetings")
    let made = await browser.post(
      "/meetings",
      [
        ("name", "Spine board"), ("start", "2026-06-20T00:30+05:30"), ("chair", "Dr Chair"),
        ("specialty", "spinal-surgery"), ("noteTaker", "K Bhosale"),
      ] + ids.reversed().map { ("cases", $0.text) })
    #expect(made.status == .seeOther)
    let path = made.location
    #expect(await browser.get(path).text.contains("Not quorate"))
    _ = try await MeetingTests.send(browser, path, "order")
    _ = try await MeetingTests.send(
      browser, path, "attendance", [("name", "Dr Rad"), ("role", "consultant"), ("specialty", "radiology")],
      at: 1)
    let page = await browser.get(path).text
    #expect(page.contains("Dr Rad"))
    let live = await browser.get("\(path)/live?case=1")
    #expect(live.status == .ok && live.text.contains("case 1 of 3"))
    let first = try #require(live.text.between("\(path)/cases/", "/minute"))
    let refused = await browser.post(
      "\(path)/cases/\(first)/minute",
      [
        ("base", "1"), ("groups", "decision"), ("route", "discussed"), ("board.decision.review", "next week"),
        ("board.decision.tell.doneOn", "soon"),
      ])
    #expect(refused.status == .unprocessable)
    let minuted = await browser.post(
      "\(path)/cases/\(first)/minute",
      [
        ("base", "1"), ("groups", "decision"), ("route", "discussed"),
        ("board.decision.recommendation", "Decompression and stabilisation offered"),
      ])
    #expect(minuted.status == .seeOther)
    for number in 2...3 {
      let form = try #require(await browser.get("\(path)/live?case=\(number)").form("/minute"))
      _ = await browser.send(form, [("route", "deferred"), ("deferral", "no-time")])
    }
    let closed = try await MeetingTests.send(
      browser, path, "close", [("name", "Dr Chair"), ("role", "chair"), ("registration", "R-2")])
    #expect(closed.status == .seeOther, "\(closed.text)")
    let id = try #require(CaseID(first))
    #expect(try trial.register.issued(case: id).contains { $0.kind == "outcome-letter" })
    _ = await browser.get(path)
    #expect(await browser.post("\(path)/attendance", [("person", "0:left")]).status == .conflict)
    #expect(await browser.post("\(path)/reopen", [("reason", " ")]).status == .unprocessable)
    #expect(await browser.post("\(path)/reopen", [("reason", "wrong level minuted")]).status == .seeOther)
    #expect(
      try await MeetingTests.send(browser, path, "attendance", [("person", "0:in-room")]).status == .seeOther)
  }
}
