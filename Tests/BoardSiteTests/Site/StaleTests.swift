import CaseForm
import CaseRegister
import Testing

@testable import BoardSite

@Suite("Pages that somebody else has overtaken")
struct StaleTests {
  static let signer = [("name", "Dr A"), ("role", "registrar"), ("registration", "R-1")]

  @Test("A signature counts only for the version that was on the page")
  func sign() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    let form = try #require(await browser.get("/cases/\(id)").form("/sign"))
    let page = "/cases/\(id)/edit"
    let edit = try #require(await browser.get(page).form("versions"))
    #expect(await browser.send(edit, from: page, [("patient.name", "Changed Since")]).status == .seeOther)
    let changes = Self.signer + [("kind", "referral-letter"), ("incompleteBecause", "at night")]
    #expect(await browser.send(form, changes).status == .conflict)
    #expect(try trial.register.latest(id)?.number == 2)
    #expect(try trial.register.issued(case: id).isEmpty)
    let again = try #require(await browser.get("/cases/\(id)").form("/sign"))
    #expect(await browser.send(again, changes).status == .seeOther)
  }

  @Test("What is archived is what was on the page, in its language, and no draft")
  func issue() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    let page = "/cases/\(id)/documents/referral-letter"
    let form = try #require(await browser.get(page).form("/issue"))
    let shown = await browser.get("\(page).html").body
    let issued = await browser.send(form)
    try #require(issued.status == .seeOther, "\(issued.text)")
    #expect(await browser.get(issued.location).body == shown)
    #expect(try trial.register.issued(case: id).map(\.language) == ["en"])
    let edit = try #require(await browser.get("/cases/\(id)/edit").form("versions"))
    _ = await browser.send(edit, from: "/cases/\(id)/edit", [("patient.name", "Not Saved")], to: "draft")
    #expect(await browser.get("\(page)?draft=1").form("/issue") == nil)
    _ = await browser.send(edit, from: "/cases/\(id)/edit", [("patient.name", "Changed Since")])
    #expect(await browser.send(form).status == .conflict)
    #expect(try trial.register.issued(case: id).count == 1)
    #expect(await browser.get(issued.location).body == shown)
  }

  @Test("A choice between mine and theirs holds only for what was shown as theirs")
  func third() async throws {
    let trial = try SiteTrial(isShared: true)
    let id = try trial.sample("demo-0007")
    let page = "/cases/\(id)/edit"
    var (browsers, forms) = ([TrialBrowser](), [PageForm]())
    for name in ["first", "second", "third"] {
      browsers.append(try await trial.account(name, ["registrar"]))
      forms.append(try #require(await browsers[browsers.count - 1].get(page).form("versions")))
    }
    func save(_ place: Int, _ form: PageForm, _ grade: String) async -> Response {
      await browsers[place].send(form, from: page, [("neurology.frankel", grade)])
    }
    #expect(await save(0, forms[0], "A").status == .seeOther)
    let conflict = await save(1, forms[1], "B")
    let choice = try #require(conflict.form("versions"))
    #expect(conflict.status == .conflict && conflict.text.contains("choose~neurology"))
    let next = try #require(await browsers[2].get(page).form("versions"))
    let third = await save(2, next, "C")
    #expect(third.status == .seeOther, "\(third.text.between("summary-title", "</section>") ?? third.text)")
    let again = await browsers[1].send(choice, from: page, [("choose~neurology", "theirs")])
    #expect(again.status == .conflict && again.text.contains("choose~neurology"))
    let last = try #require(again.form("versions"))
    let merged = await browsers[1].send(last, from: page, [("choose~neurology", "mine")])
    #expect(merged.status == .conflict && !merged.text.contains("choose~neurology"))
    #expect(merged.form("versions")?["neurology.frankel"] == "B")
  }

  @Test("A whole page that is sent conflicts only in what was changed on it")
  func untouched() async throws {
    let trial = try SiteTrial(isShared: true)
    let id = try trial.sample("demo-0007")
    let page = "/cases/\(id)/edit"
    let first = try await trial.account("first", ["registrar"])
    let second = try await trial.account("second", ["registrar"])
    let forms = [
      try #require(await first.get(page).form("versions")),
      try #require(await second.get(page).form("versions")),
    ]
    #expect(await first.send(forms[0], from: page, [("pain.score", "9")]).status == .seeOther)
    let answer = await second.send(forms[1], from: page, [("performance.karnofsky", "40")])
    #expect(answer.status == .conflict && !answer.text.contains("choose~"))
    let merged = try #require(answer.form("versions"))
    #expect(await second.send(merged, from: page).status == .seeOther)
    let saved = try FormRoundTripTests.canonical(trial, id, 3)
    #expect(saved.contains("score: 9") && saved.contains("karnofsky: 40"))
  }

  @Test("A draft without a version shows the list nothing of a case that is saved")
  func facets() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    let edit = try #require(await browser.get("/cases/\(id)/edit").form("versions"))
    let before = try trial.register.row(id)?.facets
    _ = await browser.send(
      edit, from: "/cases/\(id)/edit",
      [("base", "0"), ("patient.name", "Draft Name"), ("neurology.walking", "")],
      to: "draft")
    #expect(try trial.register.row(id)?.facets == before)
  }
}

@Suite("Bringing two people's lesions together")
struct LesionMergeTests {
  /// A form with these lesions: level and grade.
  private static func form(_ lesions: [(String, String)], at places: [Int]? = nil) -> FormValues {
    FormValues(
      pairs: lesions.enumerated().flatMap { index, lesion in
        let row = "lesions[\(places?[index] ?? index)]"
        return [
          (name: "\(row)~row", value: "1"), (name: "\(row).levels", value: lesion.0),
          (name: "\(row).escc", value: lesion.1),
        ]
      })
  }

  private static func lesions(_ merge: CaseMerge) -> [String] {
    merge.merged.rows(of: "lesions").map { row in
      "\(merge.merged["lesions[\(row)].levels"] ?? "") \(merge.merged["lesions[\(row)].escc"] ?? "")"
    }
  }

  private static let base = form([("T8", "1b"), ("L1", "2")])

  @Test("A lesion that one took away and one that the other changed do not touch")
  func removed() {
    let merge = CaseMerge(
      base: Self.base, mine: Self.form([("T8", "1b"), ("L1", "3")]), theirs: Self.form([("L1", "2")])
    ) { _ in nil }
    #expect(merge.conflicts.isEmpty && Self.lesions(merge) == ["L1 3"])
  }

  @Test(
    "The lesion that was changed by one and taken away by the other is the only conflict",
    arguments: [true, false])
  func removedAndChanged(_ isMine: Bool) {
    func merge(_ choice: Bool?) -> CaseMerge {
      CaseMerge(
        base: Self.base, mine: Self.form([("T8", "3"), ("L1", "2")]), theirs: Self.form([("L1", "2")])
      ) { _ in choice }
    }
    #expect(merge(nil).conflicts.map(\.unit) == ["lesions[0]"])
    #expect(Self.lesions(merge(isMine)) == (isMine ? ["T8 3", "L1 2"] : ["L1 2"]))
  }

  @Test("Lesions that both have added are both kept")
  func added() {
    let merge = CaseMerge(
      base: Self.base, mine: Self.form([("T8", "1b"), ("L1", "2"), ("T4", "0")]),
      theirs: Self.form([("T8", "1b"), ("L1", "2"), ("C7", "1a")])
    ) { _ in nil }
    #expect(merge.conflicts.isEmpty)
    #expect(Set(Self.lesions(merge)) == ["T8 1b", "L1 2", "T4 0", "C7 1a"])
  }

  @Test(
    "The same lesion added by both with other findings is a conflict, and never two lesions or a mixed one")
  func addedTwice() {
    func merge(_ choice: Bool?) -> CaseMerge {
      CaseMerge(
        base: Self.base, mine: Self.form([("T8", "1b"), ("L1", "2"), ("T4", "0")]),
        theirs: Self.form([("T8", "1b"), ("L1", "2"), ("T4", "3")])
      ) { _ in choice }
    }
    #expect(merge(nil).conflicts.count == 1)
    #expect(Self.lesions(merge(true)) == ["T8 1b", "L1 2", "T4 0"])
    #expect(Self.lesions(merge(false)) == ["T8 1b", "L1 2", "T4 3"])
  }

  @Test("A lesion whose level was corrected is the same lesion")
  func corrected() {
    let merge = CaseMerge(
      base: Self.base, mine: Self.form([("T9", "1b"), ("L1", "2")]),
      theirs: Self.form([("T8", "2"), ("L1", "2")])
    ) { _ in nil }
    #expect(merge.conflicts.map(\.unit) == ["lesions[0]"])
  }

  @Test("Rows with gaps between their numbers, as a draft has them, are the lesions that they were")
  func gaps() {
    let merge = CaseMerge(
      base: Self.base, mine: Self.form([("L1", "2")], at: [1]),
      theirs: Self.form([("T8", "1b"), ("L1", "3")])
    ) { _ in nil }
    #expect(merge.conflicts.isEmpty && Self.lesions(merge) == ["L1 3"])
  }
}
