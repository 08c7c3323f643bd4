import SpineScores
import Testing

@Suite("The Tomita score")
struct TomitaScoreTests {
  static let table = PublishedTable(
    items: [("primary", [1, 2, 4]), ("visceral", [0, 2, 4]), ("bone", [1, 2])],
    bands: [("2-3", 2...3), ("4-5", 4...5), ("6-7", 6...7), ("8-10", 8...10)])

  static func score(_ rows: [Int?]) -> TomitaScore {
    TomitaScore(primary: finding(rows[0]), visceral: finding(rows[1]), bone: finding(rows[2]))
  }

  // swift-format-ignore
  static let rows: [(item: String, answer: String, points: Int, label: String)] = [
    ("primary",  "slow",        1, "Slow growth (breast, prostate, thyroid, etc.)"),
    ("primary",  "moderate",    2, "Moderate growth (kidney, uterus, etc.)"),
    ("primary",  "rapid",       4, "Rapid growth (lung, liver, stomach, colon, unknown primary, etc.)"),
    ("visceral", "none",        0, "None"),
    ("visceral", "treatable",   2, "Treatable"),
    ("visceral", "untreatable", 4, "Untreatable"),
    ("bone",     "solitary",    1, "Solitary or isolated"),
    ("bone",     "multiple",    2, "Multiple"),
  ]

  @Test("Every row carries the points printed in Tomita 2001, and there are no others.")
  func allRows() {
    let items = TomitaScore.items.flatMap { item in
      item.rows.map { "\(item.id) \($0.answer) \($0.row.points) \($0.row.label)" }
    }
    #expect(items == Self.rows.map { "\($0.item) \($0.answer) \($0.points) \($0.label)" })
  }

  @Test("All 48 cases with what is not known agree with an enumeration of their completions.")
  func wholeSpace() {
    #expect(Self.table.choices(withNotKnown: true).count == 48)
    #expect(Self.table.choices(withNotKnown: false).count == 18)
    #expect(Self.table.differences(from: Self.score) == [])
  }
}
