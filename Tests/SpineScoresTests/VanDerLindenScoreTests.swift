import SpineScores
import Testing

@Suite("The van der Linden score")
struct VanDerLindenScoreTests {
  static let table = PublishedTable(
    items: [("performance", [0, 1, 2]), ("primary", [0, 1, 2, 3]), ("visceral", [0, 1])],
    bands: [("0-3", 0...3), ("4-5", 4...5), ("6", 6...6)])

  static func score(_ rows: [Int?]) -> VanDerLindenScore {
    VanDerLindenScore(performance: finding(rows[0]), primary: finding(rows[1]), visceral: finding(rows[2]))
  }

  @Test("All 60 cases with what is not known agree with an enumeration of their completions.")
  func wholeSpace() {
    #expect(Self.table.choices(withNotKnown: true).count == 60)
    #expect(Self.table.differences(from: Self.score) == [])
  }

  @Test("Poor performance, another primary and visceral metastases are 0 points (medicalalgorithms.com).")
  func vector() {
    #expect(Self.score([0, 0, 0]).result.total == 0)
    #expect(VanDerLindenScore.items.map { $0.rows.map(\.row.label) }.joined().count == 9)
  }

  @Test("Every row carries the points and the words of its source, and there are no others.")
  func rows() {
    let rows = VanDerLindenScore.items.map { $0.rows.map { "\($0.row.points) \($0.row.label)" } }
    #expect(
      rows == [
        ["0 20-40", "1 50-70", "2 80-100"],
        ["0 Other", "1 Lung", "2 Prostate", "3 Breast"], ["0 Present", "1 None"],
      ])
  }

  @Test("Karnofsky 10 has no row, so every row stays possible.")
  func performance() {
    let rows = KarnofskyPerformanceStatus.allCases.dropFirst().map {
      Finding<VanDerLindenScore.Performance>.from(karnofsky: .value($0)).answer
    }
    #expect(rows == [.poor, .poor, .poor, .moderate, .moderate, .moderate, .good, .good, .good])
    #expect(
      Finding<VanDerLindenScore.Performance>.from(karnofsky: .value(.k10)) == .notKnown(.notApplicable))
    #expect(Finding<VanDerLindenScore.Performance>.from(karnofsky: .absent(.unknown)) == .notKnown(.unknown))
  }

  @Test("Breast, prostate and the lung have rows of their own.")
  func primary() {
    let rows = Dictionary(grouping: PrimarySite.allCases) {
      Finding<VanDerLindenScore.Primary>.from(site: .value($0)).answer
    }
    #expect(rows[.breast] == [.breast] && rows[.prostate] == [.prostate])
    #expect(rows[.lung] == [.lungNonSmallCell, .lungSmallCell, .lung])
    #expect(rows[.other]?.count == PrimarySite.allCases.count - 5)
  }

  @Test("Visceral metastases lose the point.")
  func visceral() {
    #expect(Finding<VanDerLindenScore.Visceral>.from(present: .value(true)) == .known(.present))
    #expect(Finding<VanDerLindenScore.Visceral>.from(present: .value(false)) == .known(.noMetastases))
    #expect(Finding<VanDerLindenScore.Visceral>.from(present: .absent(.notDone)) == .notKnown(.notDone))
  }
}
