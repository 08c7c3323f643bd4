import CaseView
import Documents
import Pages
import SpineCase
import Testing

@Suite("The agenda of a meeting")
struct AgendaTests {
  private static let cases: [(id: String, text: CaseText)] = [
    ("ROUTINE", .routine),
    ("STABILITY", .routine.with("lesions", "[\(CaseText.lesion(["levels": "L1", "sins": unstable]))]")),
    ("PAIN", .routine.with("pain", CaseText.pain(["nocturnal": "true"]))),
    ("UNCLEAR", .empty),
    ("IMAGE", .routine.with("lesions", "[\(CaseText.lesion(["escc": "\"3\""]))]")),
    ("WEAK-1", .routine.with("neurology", CaseText.neurology(["walking": "unable"]))),
    ("WEAK-2", .routine.with("neurology", CaseText.neurology(["bladder": "retention"]))),
  ]

  private static let unstable =
    "{pain: mechanical, bone: lytic, alignment: normal, collapse: over-50, posterolateral: bilateral}"

  private static let urgencies = [
    "EMERGENCY", "EMERGENCY", "EMERGENCY", "EMERGENCY NOT EXCLUDED", "URGENT, advice within 24 hours",
    "URGENT, opinion on stability", "routine, every trigger known and negative",
  ]

  @Test("Cases stand by urgency, neurology first, and otherwise in the order of the meeting's file.")
  func order() throws {
    let page = try Self.page(Self.cases.map { .read(try Self.source($0.id, $0.text)) })
    let ids = ["WEAK-1", "WEAK-2", "IMAGE", "UNCLEAR", "PAIN", "STABILITY", "ROUTINE"]
    let expected = zip(ids, Self.urgencies).enumerated().map { "\($0 + 1). \($1.0): \($1.1) (for" }
    #expect(zip(Self.list(page), expected).allSatisfy { $0.hasPrefix($1) } && expected.count == 7)
    #expect(Self.list(page).count == 7)
  }

  @Test("Behind the list every case has a page of its own, under its place and its identifier.")
  func pages() throws {
    let page = try Self.page(Self.cases.map { .read(try Self.source($0.id, $0.text)) })
    let headings = page.elements.filter { $0.name == "h2" && $0.section == "cases" }.map(\.text)
    #expect(headings.first == "Case 1, WEAK-1: EMERGENCY")
    #expect(headings.last == "Case 7, ROUTINE: routine, every trigger known and negative")
    #expect(headings.count == Self.cases.count)
    #expect(page.source.contains(".mdt-agenda .cases h2 { break-before: page; }"))
  }

  @Test(
    "A file that cannot be used has a page with its errors behind the emergencies; the others keep theirs.")
  func refused() throws {
    let page = try Self.page([
      .read(try Self.source("ROUTINE", .routine)), .refused(["b.yaml:7:3: neurology.frankel: is wrong"]),
      .read(try Self.source("UNCLEAR", .empty)),
    ])
    let headings = page.elements.filter { $0.name == "h2" && $0.section == "cases" }.map(\.text)
    #expect(
      headings == [
        "Case 1, UNCLEAR: EMERGENCY NOT EXCLUDED", "Case 2, NOT READ: 1.yaml",
        "Case 3, ROUTINE: routine, every trigger known and negative",
      ])
    #expect(page.says("b.yaml:7:3: neurology.frankel: is wrong"))
    #expect(page.says("Cases listed: 3; files that cannot be used: 1."))
    #expect(page.says("an emergency is not excluded"))
  }

  @Test(
    "The first page and the margins name no patient; a page has the name and one identifier, and no address.")
  func minimal() throws {
    let text = CaseText.empty.with(
      "patient",
      "{name: Asha Rao, born: 1964-03-12, sex: female, address: 7 Lake Road, telephone: \"+91 00000 00009\", "
        + "identifiers: [{system: MRN, value: \"0042317\"}, {system: ABHA, value: \"91-1234\"}], "
        + "nextOfKin: {name: Ravi Rao, relation: son}}")
    let page = try Self.page([.read(try Self.source("C-9", text))])
    #expect(page.section("cases").contains("Asha Rao, identifier: MRN 0042317, born 12 March 1964"))
    for secret in ["7 Lake Road", "00009", "91-1234", "Ravi Rao"] { #expect(!page.source.contains(secret)) }
    let elsewhere = page.section("title") + page.section("list")
    #expect(!elsewhere.contains("Asha") && !elsewhere.contains("0042317"))
    #expect(!page.texts("style", "title").joined().contains("Asha"))
  }

  @Test(
    "Nobody signs an agenda: it is no draft, and says on every page that it is no decision and for which day."
  )
  func mark() throws {
    let page = try Self.page([.read(try Self.source("C-9", .routine))])
    let mark = "NOT A DECISION: for the meeting of 4 June 2026"
    #expect(page.texts("title").first?.hasSuffix("(\(mark))") == true)
    #expect(page.texts("style").joined().contains("@top-right { content: \"NOT A DECISION\\00003A  for"))
    #expect(page.says("Not a decision: this prepares the meeting of 4 June 2026"))
    #expect(page.source.contains("<meta name=\"spineboard:status\" content=\"working-paper\">"))
    #expect(!page.source.contains("DRAFT"))
  }

  @Test("A case that does not fit on its side is told by its place; those of the samples all fit.")
  func overlong() throws {
    let long = CaseText.routine.with(
      "board", "{question: {text: \"\(String(repeating: "word ", count: 800))\"}}")
    let cases = try [("SHORT", CaseText.empty), ("LONG", long)].map { try Self.source($0, $1) }
    let meeting = try Making.meeting(of: 2)
    let found = try Making.maker().makeAgenda(of: meeting, cases: cases.map { .read($0) }).casesOverOneSide
    #expect(found.map(\.place) == [2])
    #expect(found.first?.estimate.words.hasSuffix("over the aim of 1") == true)
    for made in try Made.all.get() where made.kind == .mdtAgenda {
      #expect(made.document.casesOverOneSide.isEmpty, "\(made.path)")
    }
  }

  @Test(
    "A paragraph of any length is printed, whatever stands in it, and a line as far as it fits into a cell.",
    arguments: ["word ", "*&|", "\\u202E", "\\u0001"])
  func long(unit: String) throws {
    let paragraph = "x" + String(repeating: unit, count: 10_000 / unit.count)
    let bytes = unit == "\\u202E" ? 3 : unit == "\\u0001" ? 1 : unit.utf8.count
    // Escaped, a control character takes eleven bytes of the 4 KiB that a cell has.
    let line = ("x" + String(repeating: unit, count: (unit == "word " ? 4096 : 372) / bytes)).trimmed
    let text = CaseText.routine.with([
      (
        "board",
        "{question: {text: \"\(paragraph)\"}, decision: {recommendation: \"\(paragraph)\", actions: [{id: \"\(line)\", "
          + "action: \"\(line)\", owner: \"\(line)\", due: 2026-06-05}]}}"
      ), ("wishes", "{matters: \"\(paragraph)\"}"),
      ("tumour", "{primary: {site: kidney, histology: \"\(line)\"}}"),
    ])
    let source = try Self.source("C-9", text)
    let meeting = try Making.meeting(of: 1)
    #expect(throws: Never.self) { try Making.maker().makeAgenda(of: meeting, cases: [.read(source)]) }
    #expect(throws: Never.self) { try Making.maker().makeMinutes(of: meeting, cases: [source]) }
  }

  @Test("Before the meeting a case is listed for discussion; that it was discussed stands in the minutes.")
  func listing() throws {
    let source = try Self.source("C-9", .routine)
    let meeting = try Making.meeting(of: 1, routes: ["by-protocol"])
    let agenda = Page(try Making.maker().makeAgenda(of: meeting, cases: [.read(source)]).html)
    #expect(agenda.says("(by protocol, not for discussion)") && agenda.says("Listed: by protocol, not for"))
    #expect(
      Page(try Making.maker().makeMinutes(of: meeting, cases: [source]).html).says(
        "by protocol, not discussed"))
  }

  @Test("What is missing is named with who can supply it, and without the reason that somebody gave.")
  func missing() throws {
    let text = CaseText.routine.with([
      ("tumour", "{primary: {site: {absent: unknown, why: clerk Desai left}}}"), ("performance", "not-done"),
    ])
    let page = try Self.page([.read(try Self.source("C-9", text))])
    let row = try #require(Self.list(page).first)
    for fact in ["Primary site", "Karnofsky now", "Question for the board", "MRI of the whole spine"] {
      #expect(row.contains(fact))
    }
    let list = page.texts("li").filter { $0.hasPrefix("oncology:") || $0.hasPrefix("laboratory:") }
    #expect(list.count == 2)
    #expect(list.first?.contains("blood count") == true || list.last?.contains("blood count") == true)
    #expect(!page.section("list").contains("Desai"))
  }

  /// The cases on the first page, one item each.
  private static func list(_ page: Page) -> [String] {
    page.elements.filter { $0.name == "li" && $0.section == "list" }.map(\.text)
  }

  private static func page(_ listings: [DocumentMaker.Listing]) throws -> Page {
    let meeting = try Making.meeting(of: listings.count)
    return Page(try Making.maker().makeAgenda(of: meeting, cases: listings).html)
  }

  private static func source(_ id: String, _ text: CaseText) throws -> DocumentMaker.Source {
    try Making.source(of: Array(text.text.replacing("C-1", with: id).utf8), file: "case.yaml")
  }
}
