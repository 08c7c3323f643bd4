import CaseForm
import CaseRegister
import DocumentTemplates
import Records
import SpineCase
import Testing

@testable import BoardSite

@Suite("What a form of the site posts comes back")
struct FormRoundTripTests {
  static let samples = DocumentTemplates.samples.filter { $0.name.contains("/case.") }.map(\.name)

  /// A case of the register as its canonical file.
  static func canonical(_ trial: SiteTrial, _ id: CaseID, _ number: Int) throws -> String {
    let version = try #require(try trial.register.version(id, number))
    let visit = Visit(site: trial.site, request: Request(.get, "/"), parameters: [:], visitor: nil)
    return try visit.read(version.bytes, format: version.format).value.node.yaml
  }

  /// The pages of the form of a case: the main questions, and every section.
  static func pages(of path: String) -> [String] {
    ["\(path)/edit"]
      + ((try? SiteTrial.templates.get())?.layout.groups.filter { !$0.isQuick } ?? []).map {
        "\(path)/edit?section=\($0.id)"
      }
  }

  @Test("A sample whose every page is sent as it stands is the same case afterwards", arguments: samples)
  func untouched(_ name: String) async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let file = try #require(DocumentTemplates.samples.first { $0.name == name })
    let id = try trial.save(file.bytes, format: name.hasSuffix("json") ? "json" : "yaml")
    for page in Self.pages(of: "/cases/\(id)") {
      let shown = await browser.get(page)
      let form = try #require(shown.form("versions"), "\(page)")
      #expect(await browser.send(form, from: page, to: "draft").status == .seeOther)
    }
    let quick = try #require(await browser.get("/cases/\(id)/edit").form("versions"))
    let saved = await browser.send(quick, from: "/cases/\(id)/edit")
    #expect(saved.status == .seeOther, "\(saved.text.between("summary-title", "</section>") ?? "")")
    let (before, after) = (try Self.canonical(trial, id, 1), try Self.canonical(trial, id, 2))
    let lost = before.split(separator: "\n").filter { !after.split(separator: "\n").contains($0) }
    #expect(after == before, "\(lost.joined(separator: "\n"))")
  }

  @Test("YAML and JSON of a version say the same, and another register takes both", arguments: samples)
  func exports(_ name: String) async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let file = try #require(DocumentTemplates.samples.first { $0.name == name })
    let id = try trial.save(file.bytes, format: name.hasSuffix("json") ? "json" : "yaml")
    for form in ["yaml", "json"] {
      let text = await browser.get("/cases/\(id)/versions/1.\(form)").text
      _ = await browser.get("/cases/new")
      let taken = await browser.post("/cases/import", [("text", text), ("confirmed", "1")])
      let copy = try #require(CaseID(String(taken.location.dropFirst("/cases/".count))))
      #expect(try Self.canonical(trial, copy, 1) == Self.canonical(trial, id, 1), "\(form)")
    }
  }

  @Test(
    "A text that a reader of YAML would refuse is saved so that the case opens again",
    arguments: ["[", "{a: "])
  func brackets(_ bracket: String) async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    let page = "/cases/\(id)/edit?section=wishes"
    let text = String(repeating: bracket, count: 200)
    let form = try #require(await browser.get(page).form("versions"))
    #expect(await browser.send(form, from: page, [("wishes.matters", text)]).status == .seeOther)
    #expect(await browser.get("/cases/\(id)").status == .ok)
    let again = try #require(await browser.get(page).form("versions"))
    #expect(again["wishes.matters"] == text)
  }

  @Test("Sending a page of the form changes no value of the pages that were not sent")
  func others() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    let before = try Self.canonical(trial, id, 1)
    let page = "/cases/\(id)/edit?section=wishes"
    let form = try #require(await browser.get(page).form("versions"))
    #expect(
      await browser.send(form, from: page, [("wishes.matters", "To see the rains")]).status == .seeOther)
    let after = try Self.canonical(trial, id, 2)
    #expect(after.contains("To see the rains"))
    let (old, new) = (before.split(separator: "\n"), after.split(separator: "\n"))
    #expect(old.filter { !new.contains($0) }.allSatisfy { $0.contains("matters") })
  }

  @Test("Adding to a list that is empty adds one row, and to one that is shown empty a second one")
  func firstRow() async throws {
    let browser = try await SiteTrial().owner()
    let path = try await CaseEntryTests.begin(browser)
    let shownEmpty = ["lesions", "patient.identifiers"]
    var lists: Set<String> = []
    for page in Self.pages(of: path) {
      let buttons = try #require(await browser.get(page).form("versions")).buttons
      for list in buttons.filter({ $0.0 == "add" && !$0.1.contains("[") }).map(\.1) {
        let form = try #require(await browser.get(page).form("versions"))
        _ = await browser.send(form, from: page, [("add", list)])
        let again = try #require(await browser.get(page).form("versions"))
        let rows = again.pairs.count { $0.0.hasPrefix("\(list)[") && $0.0.hasSuffix("]~row") }
        #expect(rows == (shownEmpty.contains(list) ? 2 : 1), "\(list)")
        lists.insert(list)
      }
    }
    #expect(lists.isSuperset(of: shownEmpty) && lists.count > 4)
  }

  @Test("Every value that cannot be read is named with its control, and each stands where it was typed")
  func everyFault() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await CaseEntryTests.begin(browser)
    let wrong = [
      ("patient.born", "the monsoon"), ("neurology.deficitOnset", "Tuesday"), ("pain.score", "eleven"),
      ("lesions[0].levels", "L9"), ("tumour.vertebrae", "-2"), ("referral.wantedBy", "soon"),
    ]
    let page = await browser.get("\(path)/edit")
    let form = try #require(page.form("versions"))
    let refused = await browser.send(form, from: "\(path)/edit", wrong)
    #expect(refused.status == .unprocessable)
    let again = try #require(refused.form("versions"))
    for (name, value) in wrong {
      #expect(refused.text.contains("edit#\(ControlView.id(of: name))\""), "\(name)")
      #expect(again[name] == value)
    }
    let id = try #require(CaseID(String(path.dropFirst("/cases/".count))))
    #expect(try trial.register.latest(id) == nil)
  }

  @Test("Clearing a control or a row takes away what stands there and nothing else")
  func clear() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    let page = "/cases/\(id)/edit"
    let form = try #require(await browser.get(page).form("versions"))
    try #require(form["neurology.walking"] != nil)
    _ = await browser.send(form, from: page, [("clear", "neurology.walking")])
    let again = try #require(await browser.get(page).form("versions"))
    let gone = form.pairs.filter { pair in !again.pairs.contains { $0 == pair } }.map(\.0)
    #expect(gone.allSatisfy { $0.hasPrefix("neurology.walking") } && gone.contains("neurology.walking"))
  }
}
