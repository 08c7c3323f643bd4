import SpineScores
import Testing

@Suite("The original Bauer score")
struct OriginalBauerScoreTests {
  static let table = PublishedTable(
    items: [
      ("visceral", [0, 1]), ("skeletal", [0, 1]), ("lung", [0, 1]), ("primary", [0, 1]),
      ("fracture", [0, 1]),
    ],
    bands: [("0-1", 0...1), ("2-3", 2...3), ("4-5", 4...5)])

  static func score(_ rows: [Int?]) -> OriginalBauerScore {
    OriginalBauerScore(
      visceral: finding(rows[0]), skeletal: finding(rows[1]), lung: finding(rows[2]),
      primary: finding(rows[3]),
      fracture: finding(rows[4]))
  }

  @Test("All 243 cases with what is not known agree with an enumeration of their completions.")
  func wholeSpace() {
    #expect(Self.table.choices(withNotKnown: true).count == 243)
    #expect(Self.table.differences(from: Self.score) == [])
  }

  @Test("No visceral metastases and no fracture alone are 2 points (sophiewell.com bauer-score.test.js).")
  func vector() {
    #expect(Self.score([1, 0, 0, 0, 1]).result.total == 2)
    #expect(Self.score([1, 0, 0, 0, 1]).result.bands.map(\.id) == ["2-3"])
  }
}
