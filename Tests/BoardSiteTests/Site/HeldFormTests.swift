import CaseRegister
import Testing

@testable import BoardSite

@Suite("What was typed when a session had ended")
struct HeldFormTests {
  /// A case that an account has open, whose session then ends.
  private struct Ended {
    let trial: SiteTrial
    let browser: TrialBrowser
    let id: CaseID
    let form: PageForm
    var page: String { "/cases/\(id)/edit" }

    init(_ name: String = "first", roles: Set<String> = ["registrar"]) async throws {
      trial = try SiteTrial(isShared: true)
      browser = try await trial.account(name, roles)
      _ = try await trial.account("second", ["registrar"])
      _ = try await trial.account("reader", ["reader"])
      id = try trial.sample("demo-0007")
      form = try #require(await browser.get("/cases/\(id)/edit").form("versions"))
      trial.time.advance(16 * 60_000)
    }

    /// Logs in again from the page that the browser was sent to.
    func logIn(_ name: String, at address: String) async throws -> Response {
      let form = try #require(await browser.get(address).form("/login"))
      return await browser.send(form, [("name", name), ("password", SiteTrial.password)])
    }

    func draft(of name: String) throws -> String? {
      try trial.register.draft(id, by: name).map { String(decoding: $0.bytes, as: UTF8.self) }
    }
  }

  @Test("It waits for the account that typed it and becomes its draft", arguments: ["draft", "versions"])
  func own(_ button: String) async throws {
    let ended = try await Ended()
    let sent = await ended.browser.send(
      ended.form, from: ended.page, [("patient.name", "Typed Late")], to: button)
    #expect(sent.status == .seeOther && sent.location.hasPrefix("/login"))
    let entered = try await ended.logIn("first", at: sent.location)
    #expect(entered.status == .seeOther && entered.location.hasPrefix("/cases/\(ended.id)/edit"))
    #expect(try #require(try ended.draft(of: "first")).contains("Typed%20Late"))
    #expect(try ended.trial.register.latest(ended.id)?.number == 1)
  }

  @Test("It waits too where the browser comes to the log-in by a link, or the script sent it")
  func byLink() async throws {
    let ended = try await Ended()
    let pairs = ended.form.pairs.filter { !["csrf", "patient.name"].contains($0.0) }
    for name in ["Typed First", "Typed Last"] {
      _ = await ended.browser.post(
        "/cases/\(ended.id)/draft", pairs + [("patient.name", name)], live: true, csrf: ended.form["csrf"])
    }
    let sent = await ended.browser.get("/meetings")
    _ = try await ended.logIn("first", at: sent.location)
    let draft = try #require(try ended.draft(of: "first"))
    #expect(draft.contains("Typed%20Last") && !draft.contains("Typed%20First"))
  }

  @Test("It is put into no other account's draft and shown to no other account, not even for a while")
  func another() async throws {
    let ended = try await Ended()
    let sent = await ended.browser.send(
      ended.form, from: ended.page, [("patient.name", "Typed Late")], to: "draft")
    _ = try await ended.logIn("second", at: sent.location)
    #expect(try ended.draft(of: "second") == nil)
    #expect(!(await ended.browser.get(ended.page).text.contains("Typed Late")))
  }

  @Test("What somebody sends in another's name without a session is put into nobody's draft")
  func forged() async throws {
    let ended = try await Ended()
    let stranger = ended.trial.browser()
    _ = await stranger.get("/login")
    let sent = await stranger.post(
      "/cases/\(ended.id)/draft",
      [("groups", "who"), ("base", "1"), ("account", "first"), ("patient.name", "Forged Name")])
    #expect(sent.status == .seeOther)
    for browser in [stranger, ended.browser] {
      let form = try #require(await browser.get(sent.location).form("/login"))
      _ = await browser.send(form, [("name", "first"), ("password", SiteTrial.password)])
    }
    #expect(try ended.draft(of: "first") == nil)
  }

  @Test("Whoever may no longer write by the time of the log-in writes nothing")
  func demoted() async throws {
    let ended = try await Ended()
    let sent = await ended.browser.send(
      ended.form, from: ended.page, [("patient.name", "Typed Late")], to: "draft")
    try ended.trial.register.setRoles("first", ["reader"])
    _ = try await ended.logIn("first", at: sent.location)
    #expect(try ended.draft(of: "first") == nil)
  }

  @Test(
    "Nothing else is kept: no password, no file",
    arguments: ["/admin/accounts", "/cases/import", "/cases/AAAAAAAAAAAAAAAA/sign", "/verify"])
  func nothingElse(_ path: String) async throws {
    let trial = try SiteTrial(isShared: true)
    _ = try await trial.account("first", ["registrar"])
    let stranger = trial.browser()
    _ = await stranger.get("/login")
    let sent = await stranger.post(path, [("account", "first"), ("password", SiteTrial.password)])
    #expect(sent.status == .seeOther && sent.location.hasPrefix("/login"))
    #expect(trial.site.held.count == 0)
  }

  @Test("A minute that was typed as the session ended is taken after the log-in")
  func minute() async throws {
    let trial = try SiteTrial(isShared: true)
    let browser = try await trial.account("clerk", ["clerk"])
    let meeting = try await MeetingTests.begin(trial, browser, ["demo-0007", "routine-breast-t8"])
    let page = await browser.get("\(meeting)/live?case=1")
    let form = try #require(page.form("/minute"))
    trial.time.advance(16 * 60_000)
    let sent = await browser.send(form, [("board.decision.recommendation", "Decompression offered")])
    #expect(sent.location.hasPrefix("/login"))
    let login = try #require(await browser.get(sent.location).form("/login"))
    let entered = await browser.send(login, [("name", "clerk"), ("password", SiteTrial.password)])
    #expect(entered.status == .seeOther && entered.location == "\(meeting)/live?case=2")
    let id = try #require(CaseID(form.action.split(separator: "/")[3].description))
    let latest = try #require(try trial.register.latest(id))
    #expect(String(decoding: latest.bytes, as: UTF8.self).contains("Decompression offered"))
  }

  @Test(
    "The log-in opens also where the browser keeps back the old cookie from the page, as after a link from elsewhere"
  )
  func strictCookie() async throws {
    let trial = try SiteTrial()
    let old = try await trial.owner()
    trial.time.advance(16 * 60_000)
    let fresh = trial.browser()
    let form = try #require(await fresh.get("/login?token=\(trial.site.entrance())").form("/login"))
    let entered = await old.send(form)
    #expect(entered.status == .seeOther && entered.location == "/")
    #expect(await old.get("/").status == .ok)
  }
}
