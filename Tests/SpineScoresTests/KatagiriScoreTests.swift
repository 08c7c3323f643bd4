import SpineScores
import Testing

@Suite("The Katagiri score")
struct KatagiriScoreTests {
  static let table = PublishedTable(
    items: [
      ("primary", [0, 2, 3]), ("visceral", [0, 1, 2]), ("laboratory", [0, 1, 2]), ("performance", [0, 1]),
      ("chemotherapy", [0, 1]), ("skeletal", [0, 1]),
    ],
    bands: [("0-3", 0...3), ("4-6", 4...6), ("7-10", 7...10)])

  static func score(_ rows: [Int?]) -> KatagiriScore {
    KatagiriScore(
      primary: finding(rows[0]), visceral: finding(rows[1]), laboratory: finding(rows[2]),
      performance: finding(rows[3]), chemotherapy: finding(rows[4]), skeletal: finding(rows[5]))
  }

  @Test("All 1,728 cases with what is not known agree with an enumeration of their completions.")
  func wholeSpace() {
    #expect(Self.table.choices(withNotKnown: true).count == 1_728)
    #expect(Self.table.differences(from: Self.score) == [])
  }

  @Test("Rapid growth with nodular metastases alone is 4 points (sophiewell.com katagiri.test.js).")
  func vector() {
    let result = Self.score([2, 1, 0, 0, 0, 0]).result
    #expect(result.total == 4 && result.bands.map(\.id) == ["4-6"])
  }

  // swift-format-ignore
  static let itemRows: [(item: String, rows: [String])] = [
    ("primary",      ["slow 0", "moderate 2", "rapid 3"]),
    ("visceral",     ["none 0", "nodular 1", "disseminated 2"]),
    ("laboratory",   ["normal 0", "abnormal 1", "critical 2"]),
    ("performance",  ["0-2 0", "3-4 1"]),
    ("chemotherapy", ["none 0", "previous 1"]),
    ("skeletal",     ["solitary 0", "multiple 1"]),
  ]

  @Test("Every row carries the points of the table, and the words for it are printed.", arguments: itemRows)
  func rows(_ row: (item: String, rows: [String])) throws {
    let item = try #require(KatagiriScore.items.first { $0.id == row.item })
    #expect(item.rows.map { "\($0.answer) \($0.row.points)" } == row.rows)
    #expect(item.rows.allSatisfy { !$0.row.label.isEmpty })
  }

  @Test("The rows of the primary tumour and of the laboratory name what stands in them.")
  func words() {
    #expect(
      KatagiriScore.items.filter { ["primary", "laboratory"].contains($0.id) }.map {
        $0.rows.map(\.row.label)
      }
        == [
          [
            "Slow growth (hormone-dependent breast or prostate, thyroid, myeloma, lymphoma)",
            "Moderate growth (lung treated with a molecular target drug, hormone-independent breast or prostate, renal, "
              + "sarcoma)",
            "Rapid growth (lung without a target drug, colorectal, gastric, pancreatic, head and neck, oesophageal, "
              + "hepatocellular, melanoma, unknown)",
          ],
          [
            "Normal", "Abnormal (CRP >=0.4 mg/dL, LDH >=250 IU/L, albumin <3.7 g/dL)",
            "Critical (platelets <100,000/uL, calcium >=10.3 mg/dL, total bilirubin >=1.4 mg/dL)",
          ],
        ])
  }
}
