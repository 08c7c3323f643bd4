import SpineScores
import Testing

@Suite("The revised Tokuhashi score")
struct RevisedTokuhashiScoreTests {
  static let table = PublishedTable(
    items: [
      ("condition", [0, 1, 2]), ("extraspinal-bone", [0, 1, 2]), ("vertebrae", [0, 1, 2]),
      ("organs", [0, 1, 2]),
      ("primary", [0, 1, 2, 3, 4, 5]), ("palsy", [0, 1, 2]),
    ],
    bands: [("under-6-months", 0...8), ("at-least-6-months", 9...11), ("at-least-1-year", 12...15)])

  /// One site of each row, in table order.
  static let sites: [PrimarySite] = [.lung, .liver, .other, .kidney, .rectum, .breast]

  static func score(_ rows: [Int?]) -> RevisedTokuhashiScore {
    RevisedTokuhashiScore(
      condition: finding(rows[0]), extraspinalBone: finding(rows[1]), vertebrae: finding(rows[2]),
      organs: finding(rows[3]),
      primary: .from(site: rows[4].map { .value(sites[$0]) } ?? .absent(.notRecorded)),
      palsy: finding(rows[5]))
  }

  // swift-format-ignore
  static let rows: [(item: String, answer: String, points: Int, label: String)] = [
    ("condition",        "poor",        0, "Poor (PS 10-40%)"),
    ("condition",        "moderate",    1, "Moderate (PS 50-70%)"),
    ("condition",        "good",        2, "Good (PS 80-100%)"),
    ("extraspinal-bone", "3-or-more",   0, ">=3"),
    ("extraspinal-bone", "1-2",         1, "1-2"),
    ("extraspinal-bone", "0",           2, "0"),
    ("vertebrae",        "3-or-more",   0, ">=3"),
    ("vertebrae",        "2",           1, "2"),
    ("vertebrae",        "1",           2, "1"),
    ("organs",           "unremovable", 0, "Unremovable"),
    ("organs",           "removable",   1, "Removable"),
    ("organs",           "none",        2, "No metastases"),
    ("palsy",            "complete",    0, "Complete (Frankel A, B)"),
    ("palsy",            "incomplete",  1, "Incomplete (Frankel C, D)"),
    ("palsy",            "none",        2, "None (Frankel E)"),
  ]

  @Test(
    "Every row but the primary site carries the points printed in Tokuhashi 2005, and there are no others.")
  func allRows() {
    let items = RevisedTokuhashiScore.items.filter { $0.id != "primary" }.flatMap { item in
      item.rows.map { "\(item.id) \($0.answer) \($0.row.points) \($0.row.label)" }
    }
    #expect(items == Self.rows.map { "\($0.item) \($0.answer) \($0.points) \($0.label)" })
  }

  @Test("The rows of the primary site carry the points printed in NICE's corrected copy.")
  func primaryRows() {
    #expect(
      RevisedTokuhashiScore.PrimaryGroup.allCases.map { "\($0.row.points) \($0.row.label)" } == [
        "0 Lung, osteosarcoma, stomach, bladder, oesophagus, pancreas", "1 Liver, gallbladder, unidentified",
        "2 Others", "3 Kidney, uterus", "4 Rectum", "5 Thyroid, breast, prostate, carcinoid tumour",
      ])
  }

  @Test("All 7,168 cases with what is not known agree with an enumeration of their completions.")
  func wholeSpace() {
    #expect(Self.table.choices(withNotKnown: true).count == 7_168)
    #expect(Self.table.choices(withNotKnown: false).count == 1_458)
    #expect(Self.table.differences(from: Self.score) == [])
  }

  @Test("The answer of the primary item is the site, and its points are those of the site's row.")
  func primaryAnswer() {
    let item = Self.score([2, 2, 2, 2, 3, 2]).result.items[4]
    #expect(item.answer == "kidney")
    #expect(item.points == 3)
    #expect(item.label == "Kidney, uterus")
  }
}
