import SpineCase
import Testing
@testable import Documents
@testable import Verification

@Suite("What changed between two states of a case")
struct CaseComparisonTests {
  private static let lesion = CaseText.lesion()
  private static let before = CaseText.routine.with("performance", "{karnofsky: 70, ecog: 2}")

  private static func compare(_ old: CaseText, _ new: CaseText) throws -> CaseComparison {
    let sources = try [old, new].map { try Making.source(of: Array($0.text.utf8), file: "case.yaml") }
    return try Making.maker().compare(sources[0], with: sources[1])
  }

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let record: (key: String, text: String)
    let topic: CaseComparison.Topic
    let change: CaseComparison.Change
  }

  private static func row(
    _ name: String, _ key: String, _ text: String, _ topic: CaseComparison.Topic, _ what: String,
    _ old: String?,
    _ new: String?, _ trend: CaseComparison.Trend
  ) -> Row {
    Row(
      testDescription: name, record: (key, text), topic: topic,
      change: CaseComparison.Change(what: what, old: old, new: new, trend: trend))
  }

  private static let rows = [
    row(
      "Frankel down", "neurology", CaseText.neurology(["frankel": "C"]), .scores, "frankel", "E", "C", .worse),
    row(
      "Karnofsky down", "performance", "{karnofsky: 50, ecog: 2}", .scores, "karnofsky", "70", "50", .worse),
    row("Karnofsky up", "performance", "{karnofsky: 90, ecog: 2}", .scores, "karnofsky", "70", "90", .better),
    row("ECOG up", "performance", "{karnofsky: 70, ecog: 3}", .scores, "ecog", "2", "3", .worse),
    row(
      "ECOG no longer known", "performance", "{karnofsky: 70, ecog: unknown}", .scores, "ecog", "2",
      "unknown", .changed),
    row("ESCC up", "lesions", "[\(CaseText.lesion(["escc": "1b"]))]", .scores, "escc T8", "0", "1b", .worse),
    row(
      "SINS up", "lesions", "[\(lesion.replacing("pain: none", with: "pain: mechanical"))]", .scores,
      "sins T8",
      "1; stable", "4; stable", .worse),
    row(
      "SINS no longer settled", "lesions", "[\(lesion.replacing("pain: none", with: "pain: not-done"))]",
      .scores,
      "sins T8", "1; stable", "1 to 4 possible; stable", .changed),
    row(
      "a new lesion", "lesions", "[\(CaseText.lesion(["levels": "L3"])), \(lesion)]", .scores, "sins L3", nil,
      "2; stable", .worse),
    row(
      "a lesion gone", "lesions", "none", .scores, "escc T8", "0", nil, .changed),
    row(
      "urgency up", "neurology", CaseText.neurology(["walking": "unable"]), .urgency, "class", "routine",
      "emergency",
      .worse),
    row(
      "walking worse", "neurology", CaseText.neurology(["walking": "aided"]), .facts, "neurology.walking",
      "unaided",
      "aided", .worse),
    row(
      "a leg weaker", "neurology",
      CaseText.neurology(["power": "{rightArm: 5, leftArm: 5, rightLeg: 3, leftLeg: 5}"]),
      .facts, "neurology.power.rightLeg", "5", "3", .worse),
    row(
      "new pain", "pain", CaseText.pain(["nocturnal": "true"]), .facts, "pain.nocturnal", "false", "true",
      .worse),
    row(
      "a test done", "investigations", "[{kind: mri-whole-spine, on: 2026-06-03}]", .workUp,
      "mri-whole-spine",
      "missing", "done", .changed),
    row(
      "a fact with its reason", "told",
      "{diagnosis: {state: {absent: unknown, why: on leave}}, plan: {state: yes}}", .facts,
      "told.diagnosis.state", "yes", "unknown (on leave)", .changed),
  ]

  @Test(
    "Each change is told under its topic, with what it was, what it is, and which way it went.",
    arguments: rows)
  func change(row: Row) throws {
    let comparison = try Self.compare(Self.before, Self.before.with(row.record.key, row.record.text))
    let found = (comparison.changes[row.topic] ?? []).filter { $0.what == row.change.what }
    #expect(found.map(Self.told) == [row.change])
    #expect(comparison.worse.map(Self.told).contains(row.change) == (row.change.trend == .worse))
  }

  /// A change without how the readers understood its values.
  private static func told(_ change: CaseComparison.Change) -> CaseComparison.Change {
    .init(what: change.what, old: change.old, new: change.new, trend: change.trend)
  }

  @Test("A state compared with itself changes nothing; the other way round worse is better.", arguments: rows)
  func symmetry(row: Row) throws {
    let after = Self.before.with(row.record.key, row.record.text)
    let same = try Self.compare(after, after)
    #expect(same.changes.values.allSatisfy { $0.isEmpty })
    let back = try Self.compare(after, Self.before)
    let found = (back.changes[row.topic] ?? []).first { $0.what == row.change.what }
    #expect(found?.old == row.change.new && found?.new == row.change.old)
    if row.change.trend == .worse, row.change.old != nil { #expect(found?.trend == .better) }
  }

  @Test("Deterioration stands first: in the text, in each topic, and in the box of the page.")
  func order() throws {
    let after = Self.before.with([
      ("performance", "{karnofsky: 90, ecog: 2}"), ("neurology", CaseText.neurology(["frankel": "C"])),
    ])
    let comparison = try Self.compare(Self.before, after)
    let trends = (comparison.changes[.scores] ?? []).map(\.trend)
    #expect(trends == trends.sorted() && Set(trends).isSuperset(of: [.worse, .better]))
    #expect(comparison.lines[2] == "worse" && comparison.lines[3] == "  frankel: E -> C [worse]")
    let page = Page(try Making.maker().document(of: comparison).html)
    #expect(page.section("emergency").contains("Frankel grade: E: Recovery: free of neurological symptoms"))
    #expect(page.section("emergency").contains("→ C: Motor useless"))
    #expect(page.faults == [])
    #expect(page.all("h1").count == 1)
  }

  @Test("The comparison of the sample is the one that stands beside it, its hashes apart.")
  func golden() throws {
    let folder = "changes/demo-0007"
    let maker = try Making.maker()
    let comparison = try maker.compare(
      try Samples.source("cases/demo-0007/case.yaml"), with: try Samples.source("\(folder)/later.yaml"))
    let document = try maker.document(of: comparison)
    let expected = String(decoding: try Samples.bytes("\(folder)/case-diff.md"), as: UTF8.self)
    let isSame = Golden.markdown(document.markdown) == expected
    #expect(isSame, "see 'make goldens'")
    #expect(comparison.worse.map(\.what).starts(with: ["ecog", "frankel"]))
  }

  @Test("A lesion put first changes no fact of the others.")
  func pairing() throws {
    let after = Self.before.with("lesions", "[\(CaseText.lesion(["levels": "L3"])), \(Self.lesion)]")
    let facts = try Self.compare(Self.before, after).changes[.facts] ?? []
    #expect(facts.allSatisfy { $0.what.hasPrefix("lesions[0].") && $0.old == nil })
  }

  @Test("What was said against a recommendation is for the board: no form of the comparison holds it.")
  func dissent() throws {
    let after = Self.before.with("board", "{decision: {dissent: [{who: Dr Canary7, what: Canary7}]}}")
    let comparison = try Self.compare(Self.before, after)
    let document = try Making.maker().document(of: comparison)
    let texts = [comparison.json, comparison.lines.joined(), String(decoding: document.html, as: UTF8.self)]
    #expect(texts.allSatisfy { $0.contains("board.decision.dissent[0].who") && !$0.contains("Canary7") })
  }

  @Test("Hostile text of a case stands in the page as text.")
  func hostile() throws {
    let text = "\"<script>*a* | {{x}} # 1. b\""
    let after = Self.before.with("board", "{responsible: \(text)}")
    let page = Page(try Making.maker().document(of: try Self.compare(Self.before, after)).html)
    #expect(page.section("facts").contains("<script>*a* | {{x}} # 1. b"))
    #expect(page.all("script").isEmpty)
  }

  @Test("The page matches both states in their order, and one alone is not enough.")
  func verified() throws {
    let sources = try [Self.before, Self.before.with("told", "{plan: {state: no}}")].map {
      try Making.source(of: Array($0.text.utf8), file: "case.yaml")
    }
    let maker = try Making.maker()
    let page = try maker.document(of: try maker.compare(sources[0], with: sources[1])).html
    #expect(try Verifying.verify(page, against: sources).answer == .sameText)
    #expect(try !Verifying.verify(page, against: sources.reversed()).isMatch)
    #expect(try Verifying.verify(page, against: [sources[1]]).findings == [.needsOlderState])
  }
}
