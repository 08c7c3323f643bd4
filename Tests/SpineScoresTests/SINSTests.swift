import SpineScores
import Testing

@Suite("The Spinal Instability Neoplastic Score")
struct SINSTests {
  static let table = PublishedTable(
    items: [
      ("location", [3, 2, 1, 0]), ("pain", [3, 1, 0]), ("bone", [2, 1, 0]), ("alignment", [4, 2, 0]),
      ("collapse", [3, 2, 1, 0]), ("posterolateral", [3, 1, 0]),
    ],
    bands: [("stable", 0...6), ("indeterminate", 7...12), ("unstable", 13...18)])

  static func score(_ rows: [Int?]) -> SINS {
    SINS(
      location: finding(rows[0]), pain: finding(rows[1]), bone: finding(rows[2]), alignment: finding(rows[3]),
      collapse: finding(rows[4]), posterolateral: finding(rows[5]))
  }

  // swift-format-ignore
  static let rows: [(item: String, answer: String, points: Int, label: String)] = [
    ("location",       "junctional",            3, "Junctional (occiput-C2, C7-T2, T11-L1, L5-S1)"),
    ("location",       "mobile",                2, "Mobile spine (C3-C6, L2-L4)"),
    ("location",       "semirigid",             1, "Semirigid (T3-T10)"),
    ("location",       "rigid",                 0, "Rigid (S2-S5)"),
    ("pain",           "mechanical",            3, "Yes"),
    ("pain",           "non-mechanical",        1, "No (occasional pain but not mechanical)"),
    ("pain",           "none",                  0, "Pain-free lesion"),
    ("bone",           "lytic",                 2, "Lytic"),
    ("bone",           "mixed",                 1, "Mixed (lytic/blastic)"),
    ("bone",           "blastic",               0, "Blastic"),
    ("alignment",      "subluxation",           4, "Subluxation/translation present"),
    ("alignment",      "de-novo-deformity",     2, "De novo deformity (kyphosis/scoliosis)"),
    ("alignment",      "normal",                0, "Normal alignment"),
    ("collapse",       "over-50",               3, ">50% collapse"),
    ("collapse",       "under-50",              2, "<50% collapse"),
    ("collapse",       "none-over-50-involved", 1, "No collapse with >50% body involved"),
    ("collapse",       "none",                  0, "None of the above"),
    ("posterolateral", "bilateral",             3, "Bilateral"),
    ("posterolateral", "unilateral",            1, "Unilateral"),
    ("posterolateral", "none",                  0, "None of the above"),
  ]

  @Test("Every row carries the points and the wording printed in Fisher 2010.", arguments: rows)
  func row(_ row: (item: String, answer: String, points: Int, label: String)) throws {
    let item = try #require(SINS.items.first { $0.id == row.item })
    let printed = try #require(item.rows.first { $0.answer == row.answer })
    #expect(printed.row == Row(points: row.points, label: row.label))
  }

  @Test("There are no rows but those.")
  func noOtherRows() {
    #expect(
      SINS.items.flatMap { item in item.rows.map { "\(item.id) \($0.answer)" } }
        == Self.rows.map { "\($0.item) \($0.answer)" })
  }

  @Test("All 6,400 cases with what is not known agree with an enumeration of their completions.")
  func wholeSpace() {
    #expect(Self.table.choices(withNotKnown: true).count == 6_400)
    #expect(Self.table.differences(from: Self.score) == [])
  }

  @Test("Of the 1,296 complete cases 314 are stable, 847 indeterminate and 135 unstable.")
  func completeCases() {
    let results = Self.table.choices(withNotKnown: false).map { Self.score($0).result }
    #expect(results.count == 1_296)
    #expect(results.filter { $0.bands.map(\.id) == ["stable"] }.count == 314)
    #expect(results.filter { $0.bands.map(\.id) == ["indeterminate"] }.count == 847)
    #expect(results.filter { $0.bands.map(\.id) == ["unstable"] }.count == 135)
    #expect(Set(results.map(\.total)) == Set((0...18).map(Optional.some)))
  }

  @Test("The answer of a settled item and the absence of an open one are kept.")
  func items() throws {
    var score = Self.score([0, nil, 0, 2, 0, 1])
    score.pain = .notKnown(.notDone)
    let items = score.result.items
    #expect(
      items[0]
        == ItemResult(
          item: "location", title: "Location", answer: "junctional",
          label: "Junctional (occiput-C2, C7-T2, T11-L1, L5-S1)", points: 3, absence: nil, possible: [3],
          maximum: 3))
    #expect(items[1].answer == nil && items[1].points == nil && items[1].label == nil)
    #expect(items[1].absence == .notDone)
    #expect(items[1].possible == [0, 1, 3])
    #expect(score.result.totals == Totals([9, 10, 12]))
  }
}
