import CaseForm
import CaseRegister
import DocumentTemplates
import FoundationEssentials
import Records
import SpineCase
import Testing

@testable import BoardSite

/// The list of hostile texts beside the project, which not every checkout has.
enum HostileList {
  private struct Entry: Decodable {
    let id: String
    let value: String?
  }

  private static let path =
    "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
    + "/shared/checks/hostile.json"

  static var isThere: Bool { FileManager.default.isReadableFile(atPath: path) }

  /// The texts of the list that a case can hold.
  static func texts() throws -> [String] {
    guard let bytes = FileManager.default.contents(atPath: path) else { return [] }
    return try JSONDecoder().decode([Entry].self, from: bytes).compactMap(\.value)
      .filter { !$0.isEmpty && $0.utf8.count < 2_000 && !$0.utf8.contains(0) }
  }
}

/// A site in which every free text is one of a few texts in turn, and every page of it.
struct HostileSite {
  let trial: SiteTrial
  let browser: TrialBrowser
  let id: CaseID
  let meeting: String
  /// How many texts of the case were filled.
  let filled: Int

  init(_ texts: [String]) async throws {
    let text = try #require(texts.first)
    trial = try SiteTrial()
    browser = try await trial.owner()
    let (file, count) = try Self.filled(trial, texts)
    (id, filled) = (try trial.save(file.bytes, format: file.format), count)
    try trial.register.makeAccount(
      "other", password: SiteTrial.password, roles: ["reader"], fullName: text, registration: text)
    _ = await browser.get("/meetings")
    let made = await browser.post(
      "/meetings",
      [
        ("name", text), ("start", "2026-06-20T00:30+05:30"), ("chair", text), ("specialty", "spinal-surgery"),
        ("noteTaker", "K Bhosale"), ("place", text), ("host", text), ("cases", id.text),
      ])
    try #require(made.status == .seeOther)
    meeting = made.location
    let page = "/cases/\(id)/edit"
    let form = try #require(await browser.get(page).form("versions"))
    _ = await browser.send(form, from: page, [("neurology.deficitOnset", "2026-05-20"), ("reason", text)])
    let draft = try #require(await browser.get(page).form("versions"))
    _ = await browser.send(
      draft, from: page, [("pain.since", text), ("lesions[0].levels", text)], to: "draft")
  }

  /// A sample with the text in every free text of every record, and how many there are.
  private static func filled(
    _ trial: SiteTrial, _ texts: [String]
  ) throws -> ((bytes: [UInt8], format: String), Int) {
    let file = try #require(DocumentTemplates.samples.first { $0.name.contains("/demo-0007/case.") })
    let visit = Visit(site: trial.site, request: Request(.get, "/"), parameters: [:], visitor: nil)
    let reading = try visit.read(file.bytes, format: "yaml")
    var values = trial.site.form.values(of: reading.value)
    var count = 0
    for path in trial.site.templates.layout.groups.flatMap(\.items).flatMap(\.freeTexts) {
      var next = values
      next.clear(path)
      next[path] = texts[count % texts.count]
      // A text that is a code in truth, a centre of the directory for one, is refused and stays as it was.
      guard trial.site.form.read(next, over: reading.value).problems.isEmpty else { continue }
      (values, count) = (next, count + 1)
    }
    let read = try #require(trial.site.form.read(values, over: reading.value).reading)
    return (try visit.file(of: read), count)
  }

  /// Every page that is reached by GET.
  var addresses: [String] {
    FormRoundTripTests.pages(of: "/cases/\(id)")
      + DocumentPages.kinds.map { "/cases/\(id)/documents/\($0)" } + [
        "/", "/?urgency=0", "/cases/new", "/cases/\(id)", "/verify", "/meetings", meeting,
        "\(meeting)/live?case=1", "/audit", "/admin/accounts", "/login",
      ]
  }

  /// The pages that answer a form.
  func answers(_ text: String) async throws -> [Response] {
    let page = "/cases/\(id)/edit"
    let form = try #require(await browser.get(page).form("versions"))
    let wrong = await browser.send(form, from: page)
    let stale = await browser.send(form, from: page, [("base", "1"), ("neurology.examinedBy", "x" + text)])
    _ = await browser.get("/cases/new")
    let version = try #require(try trial.register.latest(id))
    let shown = await browser.post(
      "/cases/import", [("text", String(decoding: version.bytes, as: UTF8.self))])
    let refused = await browser.post("/cases/import", [("text", "case: [\(text)\n: \(text)")])
    let search = String(decoding: FormPairs([.init("q", text), .init("level", text)]).encoded, as: UTF8.self)
    return [wrong, stale, shown, refused, await browser.get("/?\(search)")]
  }
}

/// The kinds of documents that a case has.
enum DocumentPages {
  static let kinds = ["mdt-summary", "referral-letter", "patient-handout", "warning-signs"]
}

extension FormItem {
  /// The paths at and below it that are filled in with free text, rows by their first.
  fileprivate var freeTexts: [String] { freeTexts(at: path) }

  private func freeTexts(at name: String) -> [String] {
    func below(_ head: String) -> [String] {
      items.flatMap { $0.freeTexts(at: head + $0.path.dropFirst(path.count)) }
    }
    switch kind {
    case .text(.words), .texts, .choiceOrWords:
      return ["case", "profile", "patient.language"].contains(path) ? [] : [words(name)]
    case .record: return below(name)
    case .rows: return below("\(name)[0]")
    default: return []
    }
  }

  private func words(_ name: String) -> String {
    if case .choiceOrWords = kind { return name + FormValues.Mark.words }
    return name
  }
}

@Suite("Hostile texts in every free text, on every page")
struct HostilePagesTests {
  private static func shapes(_ page: Response) -> [String] {
    #expect(!page.text.contains("This part cannot be shown"))
    return PageTag.all(in: page.body).map(\.shape)
  }

  /// The pages of a harmless case, made once for all texts.
  private static let harmless = Task {
    let site = try await HostileSite(["harmless words"])
    var pages: [Response] = []
    for address in site.addresses { pages.append(await site.browser.get(address)) }
    return (filled: site.filled, pages: pages, answers: try await site.answers("harmless words"))
  }

  /// Compares the tags of every page with those of a harmless case.
  private static func compare(_ texts: [String]) async throws {
    let (harmless, hostile) = (try await harmless.value, try await HostileSite(texts))
    #expect(harmless.filled > 100)
    #expect(hostile.filled > harmless.filled * 9 / 10, "\(hostile.filled) of \(harmless.filled)")
    for (first, address) in zip(harmless.pages, hostile.addresses) {
      let second = await hostile.browser.get(address)
      // A sheet for a patient is refused where it lacks something, or where a text is too long for it.
      let mayLack = address.contains("patient-handout") || address.contains("warning-signs")
      #expect(second.status == .ok || (mayLack && second.status == .unprocessable), "\(address)")
      if second.status == first.status { check(first, second, "\(address)") }
    }
    for (first, second) in zip(harmless.answers, try await hostile.answers(texts[0])) {
      #expect(first.status == second.status)
      check(first, second, "answer")
    }
  }

  private static func check(_ first: Response, _ second: Response, _ place: String) {
    // A text with line breaks stands in a control that keeps them.
    let described = Markup.Description(identifiers: "x")
    let known = Set(shapes(first)).union(PageTag.all(in: Markup.area("x", id: "x", value: "")).map(\.shape))
      .union(PageTag.all(in: Markup.area("x", value: "")).map(\.shape))
      .union(PageTag.all(in: Markup.area("x", id: "x", value: "", described: described)).map(\.shape))
      // Nor does a score that cannot be worked out have two cells.
      .union(["td colspan"])
    let strange = shapes(second).filter { !known.contains($0) }
    #expect(strange.isEmpty, "\(place): \(strange.prefix(3))")
    #expect(!shapes(second).contains { $0.contains("onerror") || $0.contains("onfocus") }, "\(place)")
  }

  @Test(
    "No text of a case, a meeting or an account makes a tag or an attribute on any page",
    arguments: stride(from: 0, to: HostileTextTests.texts.count, by: 4).map {
      HostileTextTests.texts[$0..<min($0 + 4, HostileTextTests.texts.count)].joined(separator: " ")
    })
  func own(_ text: String) async throws { try await Self.compare([text]) }

  @Test(
    "Nor does any text of the published list",
    .enabled(if: HostileList.isThere, "../shared/checks/hostile.json is not there"))
  func published() async throws {
    // As many in one field as there are fields to take them all.
    let texts = try HostileList.texts()
    try #require(texts.count > 300)
    try await Self.compare(
      stride(from: 0, to: texts.count, by: 5).map {
        texts[$0..<min($0 + 5, texts.count)].joined(separator: " ")
      })
  }
}
