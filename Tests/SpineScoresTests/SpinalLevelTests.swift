import SpineScores
import Testing

@Suite("The levels of the spine")
struct SpinalLevelTests {
  // swift-format-ignore
  static let regions: [(level: String, points: Int)] = [
    ("C0", 3), ("C1", 3), ("C2", 3), ("C3", 2), ("C4", 2), ("C5", 2), ("C6", 2), ("C7", 3),
    ("T1", 3), ("T2", 3), ("T3", 1), ("T4", 1), ("T5", 1), ("T6", 1), ("T7", 1), ("T8", 1), ("T9", 1), ("T10", 1),
    ("T11", 3), ("T12", 3),
    ("L1", 3), ("L2", 2), ("L3", 2), ("L4", 2), ("L5", 3),
    ("S1", 3), ("S2", 0), ("S3", 0), ("S4", 0), ("S5", 0),
  ]

  @Test("Each of the thirty levels has the points of its region.", arguments: regions)
  func region(_ row: (level: String, points: Int)) throws {
    let level = try #require(SpinalLevel(rawValue: row.level))
    #expect(level.region.row.points == row.points)
  }

  @Test("There are thirty levels, in order from the head down.")
  func order() {
    #expect(SpinalLevel.allCases.map(\.rawValue) == Self.regions.map(\.level))
    #expect(SpinalLevel.allCases.map(\.ordinal) == Array(0..<30))
    #expect(SpinalLevel.c7 < .t1 && SpinalLevel.l5 < .s1 && !(SpinalLevel.t1 < .t1))
  }

  @Test(
    "The coccyx and misspelt levels are refused.",
    arguments: ["Co", "S6", "C8", "T13", "L6", "l1", "D12", "", "L"])
  func refused(_ text: String) {
    #expect(SpinalLevel(rawValue: text) == nil)
  }
}
