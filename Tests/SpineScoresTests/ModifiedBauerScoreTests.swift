import SpineScores
import Testing

@Suite("The modified Bauer score")
struct ModifiedBauerScoreTests {
  static let table = PublishedTable(
    items: [("visceral", [0, 1]), ("skeletal", [0, 1]), ("lung", [0, 1]), ("primary", [0, 1])],
    bands: [("0-1", 0...1), ("2", 2...2), ("3-4", 3...4)])

  static func score(_ rows: [Int?]) -> ModifiedBauerScore {
    ModifiedBauerScore(
      visceral: finding(rows[0]), skeletal: finding(rows[1]), lung: finding(rows[2]),
      primary: finding(rows[3]))
  }

  @Test("All 81 cases with what is not known agree with an enumeration of their completions.")
  func wholeSpace() {
    #expect(Self.table.choices(withNotKnown: true).count == 81)
    #expect(Self.table.differences(from: Self.score) == [])
  }

  @Test("No visceral metastases alone is 1 point (sophiewell.com bauer-score.test.js).")
  func vector() {
    #expect(Self.score([1, 0, 0, 0]).result.total == 1)
    #expect(Self.score([1, 0, 0, 0]).result.bands.map(\.id) == ["0-1"])
  }
}
