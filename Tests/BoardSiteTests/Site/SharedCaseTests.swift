import CaseRegister
import Testing

@testable import BoardSite

@Suite("Two people, and sessions that end")
struct SharedCaseTests {
  private static let quick = CaseEntryTests.quick

  @Test("What two people changed in different records is brought together, and shown before it is saved")
  func merge() async throws {
    let trial = try SiteTrial(isShared: true)
    let (first, second) = (
      try await trial.account("first", ["registrar"]), try await trial.account("second", ["registrar"])
    )
    let id = try trial.sample("demo-0007")
    for browser in [first, second] { _ = await browser.get("/cases/\(id)/edit") }
    let groups = [("groups", "pain"), ("base", "1"), ("section", "")]
    #expect(
      await first.post("/cases/\(id)/versions", groups + [("account", "first"), ("pain.score", "9")]).status
        == .seeOther)
    let other = [("groups", "fitness"), ("base", "1"), ("section", ""), ("account", "second")]
    let answer = await second.post("/cases/\(id)/versions", other + [("performance.karnofsky", "40")])
    #expect(answer.status == .conflict)
    #expect(answer.text.contains("name=\"base\" value=\"2\""))
    let draft = try #require(try trial.register.draft(id, by: "second"))
    let kept = String(decoding: draft.bytes, as: UTF8.self)
    #expect(kept.contains("pain.score=9") && kept.contains("performance.karnofsky=40"))
  }

  @Test(
    "Neurology that both changed is a conflict as a whole: one examiner's grade never joins another's walking"
  )
  func conflict() async throws {
    let trial = try SiteTrial(isShared: true)
    let (first, second) = (
      try await trial.account("first", ["registrar"]), try await trial.account("second", ["registrar"])
    )
    let id = try trial.sample("demo-0007")
    for browser in [first, second] { _ = await browser.get("/cases/\(id)/edit") }
    func head(_ name: String) -> [(String, String)] {
      [("groups", "emergency"), ("base", "1"), ("section", ""), ("account", name)]
    }
    _ = await first.post(
      "/cases/\(id)/versions", head("first") + [("neurology.frankel", "B"), ("neurology.walking", "unable")])
    let answer = await second.post(
      "/cases/\(id)/versions",
      head("second") + [
        ("neurology.frankel", "D"), ("neurology.walking", "aided"), ("neurology.bladder", "normal"),
      ])
    #expect(answer.status == .conflict && answer.text.contains("choose~neurology"))
    let mine = await second.post(
      "/cases/\(id)/versions", [("base", "1"), ("seen", "2"), ("choose~neurology", "mine")])
    #expect(mine.status == .conflict)
    let kept = String(decoding: try #require(try trial.register.draft(id, by: "second")).bytes, as: UTF8.self)
    #expect(kept.contains("neurology.frankel=D") && !kept.contains("neurology.walking=unable"))
  }

  @Test("A draft of one account is never shown to another")
  func drafts() async throws {
    let trial = try SiteTrial(isShared: true)
    let (first, second) = (
      try await trial.account("first", ["registrar"]), try await trial.account("second", ["registrar"])
    )
    let id = try trial.sample("demo-0007")
    _ = await first.get("/cases/\(id)/edit")
    _ = await first.post(
      "/cases/\(id)/draft",
      [("groups", "who"), ("base", "1"), ("account", "first"), ("patient.name", "Secret Draft")])
    #expect(await first.get("/cases/\(id)/edit").text.contains("Secret Draft"))
    for path in ["/cases/\(id)/edit", "/cases/\(id)", "/"] {
      #expect(!(await second.get(path).text.contains("Secret Draft")))
    }
  }

  @Test("After the log-out the session opens nothing, and no page of a patient may be kept by the browser")
  func logout() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    let page = await browser.get("/cases/\(id)")
    #expect(page.headers.contains { $0.name == "Cache-Control" && $0.value == "no-store" })
    _ = await browser.post("/logout")
    let again = TrialBrowser(trial.site)
    #expect(await again.get("/cases/\(id)").location.hasPrefix("/login"))
    #expect(await browser.get("/cases/\(id)").location.hasPrefix("/login"))
  }

  @Test(
    "Whoever has the address of the first start makes the first administrator, once, who comes to the accounts"
  )
  func firstAdministrator() async throws {
    let trial = try SiteTrial(isShared: true)
    let (browser, token) = (trial.browser(), trial.site.entrance())
    func make(_ token: String, _ name: String) async -> Response {
      _ = await browser.get("/login?token=\(trial.site.entrance())")
      return await browser.post(
        "/first-administrator",
        [("token", token), ("name", name), ("password", SiteTrial.password), ("fullName", "A Admin")])
    }
    #expect(await make(String(repeating: "0", count: 64), "other").status == .forbidden)
    #expect(await make(token, "adm").status == .seeOther)
    #expect(await make(token, "second").status == .forbidden)
    _ = await browser.get("/login")
    let entered = await browser.post("/login", [("name", "adm"), ("password", SiteTrial.password)])
    #expect(entered.location == "/admin/accounts")
    #expect(await browser.get("/admin/accounts").status == .ok)
    #expect(await browser.get("/").status == .forbidden)
  }

  @Test("The address of the entrance opens the site once")
  func entrance() async throws {
    let trial = try SiteTrial()
    let token = trial.site.entrance()
    for expected in [Response.Status.seeOther, .forbidden] {
      let browser = trial.browser()
      _ = await browser.get("/login?token=\(token)")
      #expect(await browser.post("/login", [("token", token)]).status == expected)
    }
  }

  @Test("Every opening of a case is a row of the audit, and no row, route or log holds a name")
  func audit() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    for path in [
      "", "/edit", "/documents/referral-letter", "/documents/referral-letter.html", "/versions/1.yaml",
    ] {
      let response = await browser.get("/cases/\(id)\(path)")
      #expect(response.status == .ok)
      #expect(response.route.hasPrefix("/cases/{id}") && !response.route.contains(id.text))
    }
    let rows = try trial.register.audit(page: 0, case: id)
    #expect(rows.count { $0.account == "owner" } == 5)
    for row in rows { #expect(!"\(row.action) \(row.detail)".contains("Waghmode")) }
  }
}
