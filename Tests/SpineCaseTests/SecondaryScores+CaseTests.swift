import SpineCase
import SpineScores
import Testing

@Suite("The scores from secondary sources, of a case")
struct SecondaryScoresOfCaseTests {
  private func possible(_ item: String, _ system: ScoreSystem, _ body: String) throws -> [Int]? {
    let result = try CaseScores(read(body)).of(system)
    return result.items.first { $0.item == item }.map { item in item.points.map { [$0] } ?? item.possible }
  }

  @Test("They stand after the nine, in the order of the systems.")
  func order() {
    #expect(
      CaseScores.systems == [
        .ecog, .karnofsky, .frankel, .asia, .escc, .sins, .tokuhashi1990, .tokuhashi2005, .tomita, .bauer,
        .bauerModified, .katagiri2014, .vanDerLinden,
      ])
  }

  @Test("A case of which nothing is known allows every total of each.")
  func nothingKnown() throws {
    let scores = CaseScores(try read(""))
    #expect(try Array(scores.of(.bauer).totals) == Array(0...5))
    #expect(try Array(scores.of(.bauerModified).totals) == Array(0...4))
    #expect(try Array(scores.of(.katagiri2014).totals) == Array(0...10))
    #expect(try Array(scores.of(.vanDerLinden).totals) == Array(0...6))
  }

  @Test(
    "Organs, spread and meninges allow exactly the rows that they allow.",
    arguments: [
      ("organMetastases: {present: true}", [0], [1, 2]), ("organMetastases: {present: false}", [1], [0, 2]),
      ("organMetastases: {present: false, spread: none}", [1], [0]),
      ("organMetastases: {spread: none}", [1], [0]), ("organMetastases: {spread: nodular}", [0], [1]),
      ("organMetastases: {spread: disseminated}", [0, 1], [2]),
      ("organMetastases: {present: true, spread: disseminated}", [0], [2]),
      ("organMetastases: {present: unknown, spread: unknown}", [0, 1], [0, 1, 2]),
      ("leptomeningeal: true", [0, 1], [2]), ("leptomeningeal: false", [0, 1], [0, 1, 2]),
      ("leptomeningeal: true, organMetastases: {present: false}", [1], [2]),
      ("organMetastases: {organs: [liver], spread: nodular}", [0], [1]),
    ])
  func spread(facts: String, visceral: [Int], katagiri: [Int]) throws {
    let body = "tumour: {\(facts)}\n"
    #expect(try possible("visceral", .bauer, body) == visceral)
    #expect(try possible("visceral", .vanDerLinden, body) == visceral)
    #expect(try possible("visceral", .katagiri2014, body) == katagiri)
  }

  @Test(
    "Facts about the spread that contradict each other are warned of and settle nothing.",
    arguments: [
      ("organMetastases: {present: true, spread: none}", "'none' does not fit", [0, 1], [0, 1, 2]),
      ("organMetastases: {present: false, spread: nodular}", "'nodular' does not fit", [0, 1], [0, 1, 2]),
      ("leptomeningeal: true, organMetastases: {spread: nodular}", "'nodular' does not fit", [0], [0, 1, 2]),
      ("organMetastases: {present: false, spread: disseminated}", "'disseminated' fits", [1], [2]),
    ])
  func contradiction(facts: String, message: String, visceral: [Int], katagiri: [Int]) throws {
    let body = "tumour: {\(facts)}\n"
    let found = try warnings(body)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("tumour.organMetastases.spread: \(message)") }, "\(found)")
    #expect(try possible("visceral", .bauerModified, body) == visceral)
    #expect(try possible("visceral", .katagiri2014, body) == katagiri)
  }

  @Test(
    "The spread leaves the older scores as they are.",
    arguments: ["none", "nodular", "disseminated", "unknown"])
  func olderScores(spread: String) throws {
    let body = "tumour: {organMetastases: {spread: \(spread)}}\n"
    #expect(try possible("organs", .tokuhashi2005, body) == [0, 1, 2])
    #expect(try possible("visceral", .tomita, body) == [0, 2, 4])
  }

  @Test(
    "Katagiri's class of the primary is read from the site and what decides it.",
    arguments: [
      ("primary: {site: breast}, hormoneDependent: true", "", [0]),
      ("primary: {site: prostate}, hormoneDependent: false", "", [2]),
      ("primary: {site: breast}", "", [0, 2]),
      ("primary: {site: prostate, markers: [hormone-refractory]}", "", [2]),
      ("primary: {site: prostate, markers: [hormone-refractory]}, hormoneDependent: true", "", [0, 2]),
      ("primary: {site: lung}", "molecularTargetDrug: true", [2]),
      ("primary: {site: lung-small-cell}", "molecularTargetDrug: false", [3]),
      ("primary: {site: lung-non-small-cell}", "", [2, 3]), ("primary: {site: ovary}", "", [0, 2, 3]),
      ("primary: {site: ovary}, katagiriGrowth: {growth: moderate, judgedBy: Dr A}", "", [2]),
      ("primary: {site: unidentified}", "", [3]), ("primary: {site: unknown}", "", [0, 2, 3]),
    ])
  func primary(tumour: String, treatment: String, points: [Int]) throws {
    let body = "tumour: {\(tumour)}\n" + (treatment.isEmpty ? "" : "treatment: {\(treatment)}\n")
    #expect(try possible("primary", .katagiri2014, body) == points)
  }

  @Test(
    "A stated growth is refused where Katagiri's table names the site.",
    arguments: ["breast", "lung", "kidney", "liver", "unidentified"])
  func statedGrowth(site: String) {
    let found = complaints(
      "tumour: {primary: {site: \(site)}, katagiriGrowth: {growth: slow, judgedBy: Dr A}}\n")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("tumour.katagiriGrowth: ") && $0.contains("itself names") })
  }

  @Test(
    "Each figure counts by its unit, at its cut-off, and one that is hardly possible counts as not known.",
    arguments: [
      ("crp: {value: 4, unit: mg/L}", [1, 2]), ("crp: {value: 0.4, unit: mg/dL}", [1, 2]),
      ("crp: {value: 3.99, unit: mg/L}", [0, 1, 2]), ("ldh: {value: 250, unit: U/L}", [1, 2]),
      ("albumin: {value: 36.9, unit: g/L}", [1, 2]), ("albumin: {value: 3.7, unit: g/dL}", [0, 1, 2]),
      ("platelets: {value: 99, unit: 10^9/L}", [2]), ("platelets: {value: 0.99, unit: lakh/uL}", [2]),
      ("platelets: {value: 1, unit: lakh/uL}", [0, 1, 2]), ("calcium: {value: 2.58, unit: mmol/L}", [2]),
      ("calcium: {value: 10.3, unit: mg/dL}", [2]), ("bilirubin: {value: 24, unit: umol/L}", [2]),
      ("bilirubin: {value: 1.39, unit: mg/dL}", [0, 1, 2]),
      ("platelets: {value: 1, unit: 10^9/L}", [0, 1, 2]),
      ("calcium: {value: 10.3, unit: mmol/L}", [0, 1, 2]), ("ldh: not-done", [0, 1, 2]),
    ])
  func laboratory(figure: String, points: [Int]) throws {
    #expect(try possible("laboratory", .katagiri2014, "bloods: {\(figure)}\n") == points)
  }

  @Test("A fracture is read from its own key, never from a collapse; the two may contradict each other.")
  func fracture() throws {
    let collapsed = "lesions: [{levels: L1, sins: {collapse: over-50}}]\n"
    #expect(try possible("fracture", .bauer, collapsed) == [0, 1])
    #expect(try possible("fracture", .bauer, collapsed + "tumour: {pathologicalFracture: true}\n") == [0])
    let found = try warnings(collapsed + "tumour: {pathologicalFracture: false}\n")
    #expect(found.contains { $0.contains("tumour.pathologicalFracture: false does not fit the collapse") })
  }

  @Test("Karnofsky is not filled from ECOG nor ECOG from Karnofsky, and Karnofsky 10 has no row.")
  func performance() throws {
    #expect(try possible("performance", .vanDerLinden, "performance: {ecog: 0}\n") == [0, 1, 2])
    #expect(try possible("performance", .katagiri2014, "performance: {karnofsky: 90}\n") == [0, 1])
    #expect(try possible("performance", .vanDerLinden, "performance: {karnofsky: 10}\n") == [0, 1, 2])
  }

  @Test("Every item that is open names the keys that would settle it.")
  func asked() throws {
    let body = "tumour: {primary: {site: breast}}\nbloods: {crp: {value: 2, unit: mg/L}}\n"
    let scored = try read(body)
    func keys(_ item: String, _ system: ScoreSystem) -> [String] {
      CaseScores.asked(for: item, of: system, in: scored)
    }
    #expect(keys("fracture", .bauer) == ["tumour.pathologicalFracture"])
    #expect(keys("skeletal", .bauerModified) == ["tumour.extraspinalBoneFoci", "tumour.vertebrae"])
    #expect(keys("primary", .katagiri2014) == ["tumour.hormoneDependent"])
    #expect(
      keys("laboratory", .katagiri2014) == [
        "bloods.ldh", "bloods.albumin", "bloods.platelets", "bloods.calcium", "bloods.bilirubin",
      ])
    #expect(keys("visceral", .katagiri2014) == ["tumour.organMetastases.spread"])
    #expect(keys("performance", .katagiri2014) == ["performance.ecog"])
    #expect(keys("chemotherapy", .katagiri2014) == ["treatment.previousChemotherapy"])
    #expect(keys("performance", .vanDerLinden) == ["performance.karnofsky"])
    #expect(keys("visceral", .vanDerLinden) == ["tumour.organMetastases.present"])
  }

  @Test("Under 18, and where no lesion is a metastasis, no band of theirs is given.")
  func withheld() throws {
    #expect(CaseScores(try read("patient: {born: 2012-01-01}\n")).survivalWithheld == .child)
    #expect(
      CaseScores(try read("lesions: [{levels: L1, nature: infection}]\n")).survivalWithheld == .notAMetastasis
    )
  }
}
