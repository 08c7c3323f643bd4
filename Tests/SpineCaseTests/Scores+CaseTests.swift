import SpineCase
import SpineScores
import Testing

@Suite("What is partly known")
struct ScoresOfCaseTests {
  private func possible(_ item: String, _ result: ScoreResult) -> [Int]? {
    result.items.first { $0.item == item }?.possible
  }

  private func sins(_ lesion: String) throws -> ScoreResult {
    try #require(CaseScores(try read("lesions: [{\(lesion)}]\n")).lesions.first).sins
  }

  @Test(
    "Organs allow exactly the rows that the facts allow, in each score.",
    arguments: [
      ("{present: true, removable: true, treatable: true}", [1], [2]),
      ("{present: true, removable: false, treatable: false}", [0], [4]),
      ("{present: true}", [0, 1], [2, 4]),
      ("{present: true, removable: unknown, treatable: unknown}", [0, 1], [2, 4]),
      ("{present: false}", [2], [0]),
      ("{present: unknown}", [0, 1, 2], [0, 2, 4]),
      ("{present: unknown, removable: false, treatable: true}", [0, 2], [0, 2]),
      ("{organs: none}", [2], [0]), ("{organs: [lung]}", [0, 1], [2, 4]),
      ("unknown", [0, 1, 2], [0, 2, 4]), ("not-applicable", [0, 1, 2], [0, 2, 4]),
    ])
  func organs(metastases: String, tokuhashi: [Int], visceral: [Int]) throws {
    let scores = CaseScores(try read("tumour: {organMetastases: \(metastases)}\n"))
    #expect(try possible("organs", scores.of(.tokuhashi2005)) == tokuhashi)
    #expect(try possible("organs", scores.of(.tokuhashi1990)) == tokuhashi)
    #expect(try possible("visceral", scores.of(.tomita)) == visceral)
  }

  @Test(
    "Two vertebrae or one focus elsewhere make Tomita's bone item multiple, whatever the rest.",
    arguments: [
      ("vertebrae: 2", [2]), ("extraspinalBoneFoci: 1", [2]), ("vertebrae: 1", [1, 2]),
      ("extraspinalBoneFoci: 0", [1, 2]), ("vertebrae: 1, extraspinalBoneFoci: 0", [1]),
      ("vertebrae: unknown, extraspinalBoneFoci: 2", [2]), ("vertebrae: unknown", [1, 2]),
    ])
  func bone(facts: String, points: [Int]) throws {
    #expect(try possible("bone", CaseScores(read("tumour: {\(facts)}\n")).of(.tomita)) == points)
  }

  @Test(
    "A measured collapse allows the rows that it can mean.",
    arguments: [
      ("collapsePercent: 60", [3]), ("collapsePercent: 51", [3]), ("collapsePercent: 50", [2, 3]),
      ("collapsePercent: 49", [2]), ("collapsePercent: 1", [2]), ("collapsePercent: 0", [0, 1]),
      ("collapsePercent: unknown", [0, 1, 2, 3]), ("collapsePercent: 50, sins: {collapse: under-50}", [2]),
      ("collapsePercent: 60, sins: not-done", [3]),
    ])
  func collapse(facts: String, points: [Int]) throws {
    #expect(possible("collapse", try sins("levels: L1, \(facts)")) == points)
  }

  @Test(
    "A span without its worst level allows the regions of its levels.",
    arguments: [
      ("levels: T10-T12", [1, 3]), ("levels: L1-L3", [2, 3]), ("levels: S1-S2", [0, 3]),
      ("levels: C6-T3", [1, 2, 3]),
      ("levels: T4-T6", [1]), ("levels: T10-T12, worstLevel: T10", [1]),
      ("levels: T10-T12, worstLevel: T11", [3]),
      ("levels: unknown", [0, 1, 2, 3]),
    ])
  func location(facts: String, points: [Int]) throws {
    #expect(possible("location", try sins(facts)) == points)
  }

  @Test("Frankel is not filled from ASIA, nor Karnofsky from ECOG, nor vertebrae from the lesions.")
  func nothingIsFilledIn() throws {
    let scores = CaseScores(
      try read("performance: {ecog: 0}\nneurology: {asia: A}\nlesions: [{levels: T4-T8}]\n"))
    #expect(try possible("condition", scores.of(.tokuhashi2005)) == [0, 1, 2])
    #expect(try possible("palsy", scores.of(.tokuhashi2005)) == [0, 1, 2])
    #expect(try possible("vertebrae", scores.of(.tokuhashi2005)) == [0, 1, 2])
    #expect(try possible("bone", scores.of(.tomita)) == [1, 2])
  }

  @Test("An unidentified primary has points; an unknown one allows every row.")
  func primary() throws {
    let found = CaseScores(try read("tumour: {primary: {site: unidentified}}\n"))
    #expect(try possible("primary", found.of(.tokuhashi1990)) == [1])
    #expect(try possible("primary", found.of(.tokuhashi2005)) == [1])
    #expect(try possible("primary", found.of(.tomita)) == [4])
    let unknown = CaseScores(try read("tumour: {primary: {site: unknown}}\n"))
    #expect(try possible("primary", unknown.of(.tokuhashi1990)) == [0, 1, 2])
    #expect(try possible("primary", unknown.of(.tokuhashi2005)) == [0, 1, 2, 3, 4, 5])
    #expect(try possible("primary", unknown.of(.tomita)) == [1, 2, 4])
  }

  @Test("A growth that a clinician states counts where the table has none, and where the site is not known.")
  func statedGrowth() throws {
    func primary(_ site: String) throws -> [Int]? {
      let body = "tumour: {\(site)tomitaGrowth: {growth: moderate, judgedBy: Dr X}}\n"
      return try possible("primary", CaseScores(read(body)).of(.tomita))
    }
    #expect(try primary("primary: {site: pancreas}, ") == [2])
    #expect(try primary("primary: {site: unknown}, ") == [2])
    #expect(try primary("") == [2])
    #expect(
      try possible("primary", CaseScores(read("tumour: {primary: {site: pancreas}}\n")).of(.tomita)) == [
        1, 2, 4,
      ])
  }

  @Test("A case of which nothing is known allows every total, and an absence is no point less.")
  func nothingKnown() throws {
    let scores = CaseScores(try read("lesions: [{escc: unknown}]\n"))
    #expect(try Array(scores.of(.tokuhashi1990).totals) == Array(0...12))
    #expect(try Array(scores.of(.tokuhashi2005).totals) == Array(0...15))
    #expect(try Array(scores.of(.tomita).totals) == Array(2...10))
    #expect(scores.lesions.map { Array($0.sins.totals) } == [Array(0...18)])
  }
}
