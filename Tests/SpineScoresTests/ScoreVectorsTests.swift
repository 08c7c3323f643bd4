import SpineScores
import Testing

@Suite("The vectors for other implementers")
struct ScoreVectorsTests {
  // swift-format-ignore
  static let counts: [(system: ScoreSystem, cases: Int)] = [
    (.sins, 6_400), (.tokuhashi1990, 4_096), (.tokuhashi2005, 7_168), (.tomita, 48), (.bauer, 243),
    (.bauerModified, 81), (.katagiri2014, 1_728), (.vanDerLinden, 60),
  ]

  @Test("Every case of a score is a line, under one heading.", arguments: counts)
  func lines(_ row: (system: ScoreSystem, cases: Int)) throws {
    let text = try #require(ScoreVectors.csv(for: row.system))
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    #expect(lines.count == row.cases + 2)
    #expect(lines.last?.isEmpty == true)
  }

  @Test("A grade has no vectors.", arguments: [ScoreSystem.ecog, .karnofsky, .frankel, .asia, .escc])
  func grades(_ system: ScoreSystem) {
    #expect(ScoreVectors.csv(for: system) == nil)
  }

  @Test("The vectors of Tomita begin and end as they should.")
  func tomita() throws {
    let lines = try #require(ScoreVectors.csv(for: .tomita)).split(separator: "\n")
    #expect(
      lines.prefix(4) == [
        "primary,visceral,bone,totals,bands,deciding",
        "slow,none,solitary,2,2-3,",
        "slow,none,multiple,3,2-3,",
        "slow,none,not-known,2 3,2-3,",
      ])
    #expect(
      lines.last
        == "not-known,not-known,not-known,2 3 4 5 6 7 8 9 10,2-3 4-5 6-7 8-10,primary visceral")
  }

  @Test("A row of several sites is written as the first of them.")
  func sites() throws {
    let lines = try #require(ScoreVectors.csv(for: .tokuhashi1990)).split(separator: "\n")
    #expect(lines[1] == "poor,3-or-more,3-or-more,unremovable,lung-non-small-cell,complete,0,0-5,")
  }
}
