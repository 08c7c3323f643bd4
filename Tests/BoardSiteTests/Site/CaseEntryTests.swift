import CaseRegister
import DocumentTemplates
import SpineCase
import Testing

@testable import BoardSite

@Suite("Entering a case")
struct CaseEntryTests {
  static let groups = "who emergency lesions pain tumour fitness ask"

  /// The pairs of the quick page with the head of a case.
  static func quick(_ pairs: [(String, String)], base: Int = 0, account: String = "owner") -> [(
    String, String
  )] {
    [
      ("groups", groups), ("base", String(base)), ("account", account), ("section", ""), ("case", "C-1"),
      ("asOf", "2026-05-29T01:00+05:30"), ("profile", "in"),
    ] + pairs
  }

  static func begin(_ browser: TrialBrowser) async throws -> String {
    _ = await browser.get("/cases/new")
    let made = await browser.post("/cases/new")
    let path = try #require(made.location.split(separator: "/").dropFirst().first)
    _ = await browser.get(made.location)
    return "/cases/\(path)"
  }

  @Test("The banner shows the emergency at the first trigger, and the SINS its totals after the first item")
  func firstTrigger() async throws {
    let browser = try await SiteTrial().owner()
    let path = try await Self.begin(browser)
    let none = await browser.post("\(path)/draft", Self.quick([]), live: true)
    #expect(none.text.contains("EMERGENCY NOT EXCLUDED"))
    let one = await browser.post(
      "\(path)/draft",
      Self.quick([
        ("neurology.walking", "unable"), ("lesions[0].levels", "L1"), ("lesions[0].sins.pain", "mechanical"),
      ]), live: true)
    #expect(one.status == .ok)
    #expect(one.text.contains("<strong>EMERGENCY</strong>") && one.text.contains("112"))
    #expect(one.text.contains("6 to 18 of 18"))
  }

  @Test("Not known keeps its word and reason through draft, form and file")
  func absence() async throws {
    let browser = try await SiteTrial().owner()
    let path = try await Self.begin(browser)
    let saved = await browser.post(
      "\(path)/versions",
      Self.quick([
        ("neurology.walking", "~"), ("neurology.walking~absent", "not-done"),
        ("neurology.walking~why", "in traction"),
      ]))
    #expect(saved.status == .seeOther)
    let file = await browser.get("\(path)/versions/1.yaml")
    #expect(file.text.contains("  walking:\n    absent: not-done\n    why: in traction\n"))
    let form = await browser.get("\(path)/edit")
    #expect(form.text.contains("name=\"neurology.walking\" value=\"~\" checked"))
    #expect(form.text.contains("value=\"in traction\""))
  }

  @Test(
    "A value that cannot be read stops no draft, is never lost, and is named with its control when it is saved"
  )
  func wrongValue() async throws {
    let browser = try await SiteTrial().owner()
    let path = try await Self.begin(browser)
    let pairs = Self.quick([("neurology.deficitOnset", "on Tuesday"), ("neurology.walking", "unable")])
    let draft = await browser.post("\(path)/draft", pairs, live: true)
    #expect(draft.text.contains("Not counted until corrected") && draft.text.contains("EMERGENCY"))
    let refused = await browser.post("\(path)/versions", pairs)
    #expect(refused.status == .unprocessable)
    #expect(refused.text.contains("#neurology-deficitOnset") && refused.text.contains("value=\"on Tuesday\""))
    #expect(await browser.get("\(path)/edit").text.contains("value=\"on Tuesday\""))
  }

  @Test(
    "Rows are added, taken away and cleared without a script, and what is not on the page stays as it was")
  func rows() async throws {
    let browser = try await SiteTrial().owner()
    let path = try await Self.begin(browser)
    _ = await browser.post(
      "\(path)/draft", Self.quick([("lesions[0].levels", "T8"), ("lesions[0]~row", "1"), ("add", "lesions")]))
    #expect(await browser.get("\(path)/edit").text.contains("name=\"lesions[1].levels\""))
    _ = await browser.post(
      "\(path)/draft", [("groups", "bloods"), ("base", "0"), ("section", "bloods"), ("account", "owner")])
    _ = await browser.post(
      "\(path)/draft",
      Self.quick([("lesions[0].levels", "T8"), ("lesions[1].levels", "L1"), ("remove", "lesions[0]")]))
    _ = await browser.post("\(path)/versions", Self.quick([("lesions[1].levels", "L1")]))
    let file = await browser.get("\(path)/versions/1.yaml").text
    #expect(file.contains("levels: L1") && !file.contains("T8"))
  }

  @Test(
    "Every sample that is taken in comes out of its form as it went in",
    arguments: DocumentTemplates.samples.filter { $0.name.contains("/case.") }.map(\.name))
  func imports(_ name: String) async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let file = try #require(DocumentTemplates.samples.first { $0.name == name })
    _ = await browser.get("/cases/new")
    let text = String(decoding: file.bytes, as: UTF8.self)
    let shown = await browser.post("/cases/import", [("text", text)])
    #expect(shown.status == .ok && shown.text.contains("Nothing is saved yet"))
    #expect(try trial.register.list(CaseQuery()).total == 0)
    let saved = await browser.post("/cases/import", [("text", text), ("confirmed", "1")])
    #expect(saved.status == .seeOther)
    let json = await browser.get("\(saved.location)/versions/1.json")
    #expect(json.status == .ok)
    #expect(await browser.get("\(saved.location)/versions/1.yaml").text == text || name.hasSuffix("json"))
    #expect(await browser.get(saved.location).status == .ok)
    #expect(await browser.get("\(saved.location)/edit").status == .ok)
  }

  @Test(
    "What stands in a control is shown and sent back letter for letter",
    arguments: [
      "  two blanks  ", "a\u{200B}b", "\u{202E}turned\u{202C}", "tab\there", "5 > 4 & \"so\"", "{{x}}",
      "é\u{301}",
    ])
  func exact(_ text: String) async throws {
    let browser = try await SiteTrial().owner()
    let path = try await Self.begin(browser)
    _ = await browser.post("\(path)/draft", Self.quick([("tumour.primary.histology", text)]), live: true)
    let form = await browser.get("\(path)/edit").text
    let shown = try #require(
      form.between(
        "name=\"tumour.primary.histology\" id=\"tumour-primary-histology-input\" value=\"", "\" maxlength"))
    let plain = shown.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&quot;", with: "\""
    )
    .replacing("&amp;", with: "&")
    #expect(Array(plain.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("A file that cannot be read names every fault with its line, and saves nothing")
  func wrongFile() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    _ = await browser.get("/cases/new")
    let answer = await browser.post(
      "/cases/import",
      [("text", "format: spineboard/case/1\ncase: A\nasOf: never\nprofile: in\npain: {score: 12}\n")])
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("Line 3") && answer.text.contains("Line 5"))
    #expect(try trial.register.list(CaseQuery()).total == 0)
  }

  @Test("Of two cases of one class the one that is wanted earlier stands first")
  func deadlines() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    for (name, wanted) in [("Later One", "2026-06-02T10:00+05:30"), ("Sooner One", "2026-06-02")] {
      let path = try await Self.begin(browser)
      _ = await browser.post(
        "\(path)/versions",
        Self.quick([("patient.name", name), ("neurology.walking", "unable"), ("referral.wantedBy", wanted)]))
    }
    #expect(try trial.register.list(CaseQuery()).rows.map(\.facets.name) == ["Sooner One", "Later One"])
  }

  @Test(
    "Leaving a core fact out never gives a calmer place in the list than knowing it to be bad",
    arguments: [
      ("neurology.frankel", "A"), ("neurology.walking", "unable"), ("neurology.bladder", "retention"),
      ("neurology.saddleSensation", "absent"), ("neurology.course", "progressive"),
    ])
  func unknown(_ name: String, _ bad: String) async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let calm = [
      ("neurology.frankel", "E"), ("neurology.asia", "E"), ("neurology.walking", "unaided"),
      ("neurology.bladder", "normal"), ("neurology.saddleSensation", "normal"),
    ]
    for known in [bad, nil] as [String?] {
      let path = try await Self.begin(browser)
      let pairs = calm.filter { $0.0 != name } + (known.map { [(name, $0)] } ?? [])
      let answer = await browser.post("\(path)/draft", Self.quick(pairs), live: true)
      #expect(answer.text.contains("EMERGENCY"), "\(name): \(known ?? "left out")")
    }
  }
}
