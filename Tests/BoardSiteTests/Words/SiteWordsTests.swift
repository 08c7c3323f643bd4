import CaseRegister
import Testing

@testable import BoardSite

@Suite("The words of the site in another language")
struct SiteWordsTests {
  @Test(
    "A file of words with a missing key, an unknown key or other places is refused, and each key is named",
    arguments: [
      ("  cases: xx Cases\n", "", "page.cases"),
      ("  cases: xx Cases\n", "  casez: xx Cases\n", "page.casez"),
      ("  cases: xx Cases\n", "  cases: xx Cases {0}\n", "page.cases"),
      ("copyBackup: xx It is {0} in", "copyBackup: xx It is in", "keeping.copyBackup"),
      ("role:\n", "rolle:\n", "role.reader"),
      ("    one: \"xx {0} case.\"\n", "", "list.found.one"),
    ])
  func refused(old: String, new: String, key: String) {
    let words = SecondLanguage.words
    #expect(words.contains(old))
    let findings = SecondLanguage.findings(words: words.replacing(old, with: new))
    #expect(findings.contains { $0.contains("'\(key)'") && $0.contains("xx/site/words.yaml") }, "\(findings)")
  }

  @Test("The whole file is accepted, and holds every key once")
  func accepted() {
    #expect(SecondLanguage.findings(words: SecondLanguage.words).isEmpty)
    #expect(SecondLanguage.values.count == SiteWord.allCases.count)
  }

  @Test("A count of one has words of its own", arguments: [(0, "0 cases"), (1, "1 case."), (2, "2 cases")])
  func counts(number: Int, shown: String) throws {
    let words = try SiteTrial.templates.get().words
    #expect(words.counted(number, .listFoundOne, .listFoundOther).hasPrefix(shown))
  }

  private static func trial(isShared: Bool = false) throws -> SiteTrial {
    try SiteTrial(
      isShared: isShared, templates: SiteTemplates(language: "xx", own: SecondLanguage.files()))
  }

  /// Expects of a page that it speaks the made-up language, and that everything is filled in.
  private static func expectTranslated(_ page: Response, _ address: String) {
    #expect(page.text.contains("xx "), "\(address)")
    #expect(
      SecondLanguage.english(in: page.text).isEmpty, "\(address): \(SecondLanguage.english(in: page.text))")
    for place in ["{0}", "{1}", "{2}"] { #expect(!page.text.contains(place), "\(address)") }
  }

  @Test("Every page of a site in another language is without an English sentence of the program")
  func pages() async throws {
    let trial = try Self.trial()
    let browser = try await trial.owner()
    let meeting = try await MeetingTests.begin(trial, browser, ["routine-breast-t8", "demo-0007"])
    let id = try trial.sample("unidentified-t7")
    let addresses = [
      "/", "/?page=2&q=nobody", "/cases/new", "/cases/\(id)", "/cases/\(id)/edit",
      "/cases/\(id)/edit?section=decision", "/cases/\(id)/documents/referral-letter", "/cases/C-none",
      "/meetings", meeting, "\(meeting)/live?case=1", "/admin/accounts", "/audit", "/verify", "/nowhere",
    ]
    for address in addresses { Self.expectTranslated(await browser.get(address), address) }
    for (address, pairs) in [
      ("/cases/import", [("text", "")]), ("/cases/import", [("text", "case: [")]), ("/verify", []),
      ("/cases/\(id)/sign", [("kind", "referral-letter"), ("base", "1")]),
      ("/cases/\(id)/sign", [("kind", "referral-letter"), ("base", "0")]), ("/cases/\(id)/erase", []),
      ("/admin/accounts", [("name", "a b"), ("password", "x")]), ("/admin/backup", []),
      ("\(meeting)/reopen", []), ("/login", [("token", "none")]),
    ] {
      Self.expectTranslated(await browser.post(address, pairs), "POST \(address)")
    }
    Self.expectTranslated(
      await browser.post("\(meeting)/close", [("base", "1"), ("name", "Dr Chair")]), "POST close")
    Self.expectTranslated(await browser.post("/verify", csrf: "wrong"), "a wrong token")
  }

  @Test("The English that is looked for is found on pages in English")
  func control() async throws {
    let browser = try await SiteTrial().owner()
    #expect(SecondLanguage.english(in: await browser.get("/audit").text).count >= 1)
    #expect(SecondLanguage.english(in: await browser.get("/nowhere").text).count >= 2)
  }

  @Test("What the log-in and the roles of a shared site say is in the other language")
  func shared() async throws {
    let trial = try Self.trial(isShared: true)
    let admin = try await trial.account("root", ["admin"])
    let accounts = await admin.get("/admin/accounts")
    Self.expectTranslated(accounts, "accounts")
    for role in ["Reader", "Clerk", "Consultant", "Administrator"] {
      #expect(accounts.text.contains("xx \(role)"))
    }
    Self.expectTranslated(await admin.get("/"), "forbidden")
    let nobody = trial.browser()
    _ = await nobody.get("/login")
    Self.expectTranslated(
      await nobody.post("/login", [("name", "root"), ("password", "x")]), "wrong password")
  }
}
