import CaseRegister
import DocumentTemplates
import Testing

@testable import BoardSite

@Suite("What the audit holds of openings")
struct AuditTests {
  /// Every address under which something of a case is read.
  static let openings = [
    "/cases/{id}", "/cases/{id}/edit", "/cases/{id}/edit?section=wishes", "/cases/{id}/diff?from=1&to=2",
    "/cases/{id}/versions/1.yaml", "/cases/{id}/versions/2.json", "/cases/{id}/documents/mdt-summary",
    "/cases/{id}/documents/referral-letter.html", "/cases/{id}/documents/referral-letter.html?draft=1",
    "/cases/{id}/documents/patient-handout?language=mr", "{meeting}/live?case=1",
    "{meeting}/documents/mdt-agenda", "{meeting}/documents/mdt-minutes",
    "{meeting}/documents/outcome-letter?case=1", "/issued/{hash}",
  ]

  /// A site with one case in two versions, a meeting with a decision on it, and a document that was issued.
  private struct Board {
    let trial: SiteTrial
    let browser: TrialBrowser
    let id: CaseID
    let meeting: String
    let hash: String

    init() async throws {
      trial = try SiteTrial()
      browser = try await trial.owner()
      meeting = try await MeetingTests.begin(trial, browser, ["demo-0007"])
      let live = try #require(await browser.get("\(meeting)/live?case=1").form("/minute"))
      id = try #require(CaseID(live.action.split(separator: "/")[3].description))
      let minuted = await browser.send(live, [("board.decision.recommendation", "Decompression offered")])
      try #require(minuted.status == .seeOther)
      let issue = try #require(await browser.get("/cases/\(id)/documents/referral-letter").form("/issue"))
      _ = await browser.send(issue)
      hash = try #require(try trial.register.issued(case: id).first?.hash)
    }

    func address(_ pattern: String) -> String {
      pattern.replacing("{id}", with: id.text).replacing("{meeting}", with: meeting)
        .replacing("{hash}", with: hash)
    }
  }

  @Test("Every opening of a case is a row about that case, with who opened it", arguments: openings)
  func opening(_ pattern: String) async throws {
    let board = try await Board()
    let before = try board.trial.register.audit(page: 0, case: board.id).count
    let response = await board.browser.get(board.address(pattern))
    #expect(response.status == .ok)
    let rows = try board.trial.register.audit(page: 0, case: board.id)
    #expect(rows.count > before && rows.first?.account == "owner")
  }

  @Test("A document that is compared with its case is an opening of that case")
  func verified() async throws {
    let board = try await Board()
    let page = await board.browser.get("/verify")
    let token = try #require(page.form("/verify")?["csrf"])
    let case_ = try #require(try board.trial.register.row(board.id))
    let before = try board.trial.register.audit(page: 0, case: board.id).count
    let body =
      [("csrf", token), ("reference", case_.facets.reference), ("file", "other bytes")].map {
        "--x\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n"
      }.joined() + "--x--\r\n"
    let answer = await board.browser.send(
      body: Array(body.utf8), type: "multipart/form-data; boundary=x", to: "/verify")
    #expect(answer.status == .ok)
    #expect(try board.trial.register.audit(page: 0, case: board.id).count > before)
  }

  @Test("No row of the audit, no route and no address holds a name, whatever was done and typed")
  func names() async throws {
    let board = try await Board()
    let name = try #require(try board.trial.register.row(board.id)?.facets.name)
    var places: [String] = []
    for pattern in Self.openings + ["/?q=Waghmode", "/audit", "/cases/Waghmode", "/meetings/Waghmode"] {
      let response = await board.browser.get(board.address(pattern))
      places += [response.route, response.location]
    }
    let page = "/cases/\(board.id)/edit"
    let edit = try #require(await board.browser.get(page).form("versions"))
    places.append(await board.browser.send(edit, from: page, [("reason", "told \(name) of it")]).location)
    _ = await board.browser.get("/admin/accounts")
    let refused = await board.browser.post("/cases/\(board.id)/erase", [("reason", "asked for by \(name)")])
    #expect(refused.status == .unprocessable)
    #expect(try board.trial.register.row(board.id)?.isErased == false)
    let erased = await board.browser.post(
      "/cases/\(board.id)/erase", [("reason", "asked for by the patient")])
    #expect(erased.status == .ok)
    let rows = try (0..<3).flatMap { try board.trial.register.audit(page: $0, case: nil) }
    places += rows.map { "\($0.action) \($0.detail) \($0.account)" }
    for word in name.split(separator: " ") { #expect(!places.contains { $0.contains(word) }) }
    #expect(rows.count > 20)
  }

  @Test("A role that may not ask is shown nothing of a case, by no address", arguments: ["admin", "nobody"])
  func outsiders(_ role: String) async throws {
    let trial = try SiteTrial(isShared: true)
    let id = try trial.sample("demo-0007")
    let clerk = try await trial.account("clerk", ["clerk"])
    let meeting = try await MeetingTests.begin(trial, clerk, ["routine-breast-t8"])
    let browser = role == "admin" ? try await trial.account("adm", ["admin"]) : trial.browser()
    for pattern in Self.openings + ["/", "/meetings", "/audit"] {
      let address = pattern.replacing("{id}", with: id.text).replacing("{meeting}", with: meeting)
      let response = await browser.get(address)
      #expect(response.status == (role == "admin" ? .forbidden : .seeOther), "\(pattern)")
      #expect(!response.text.contains("Waghmode"))
    }
    #expect(try trial.register.audit(page: 0, case: id).allSatisfy { $0.account == "samples" })
  }
}
