import SpineScores
import Testing

@Suite("The bands as published")
struct BandTests {
  // swift-format-ignore
  static let bands: [(system: ScoreSystem, rows: [String])] = [
    (.sins, ["stable 0-6 Stable", "indeterminate 7-12 Indeterminate (possibly impending) instability",
             "unstable 13-18 Instability"]),
    (.tokuhashi1990, ["0-5 0-5 0-5", "6-8 6-8 6-8", "9-12 9-12 9-12"]),
    (.tokuhashi2005, ["under-6-months 0-8 0-8", "at-least-6-months 9-11 9-11", "at-least-1-year 12-15 12-15"]),
    (.tomita, ["2-3 2-3 2-3", "4-5 4-5 4-5", "6-7 6-7 6-7", "8-10 8-10 8-10"]),
    (.bauer, ["0-1 0-1 0-1", "2-3 2-3 2-3", "4-5 4-5 4-5"]),
    (.bauerModified, ["0-1 0-1 0-1", "2 2-2 2", "3-4 3-4 3-4"]),
    (.katagiri2014, ["0-3 0-3 0-3", "4-6 4-6 4-6", "7-10 7-10 7-10"]),
    (.vanDerLinden, ["0-3 0-3 0-3", "4-5 4-5 4-5", "6 6-6 6"]),
  ]

  @Test("Every band has the edges and the heading of its paper, and there are no others.", arguments: bands)
  func edges(_ row: (system: ScoreSystem, rows: [String])) {
    #expect(
      ScaleDescription(row.system).bands.map {
        "\($0.id) \($0.range.lowerBound)-\($0.range.upperBound) \($0.label)"
      } == row.rows)
  }

  // swift-format-ignore
  static let figures: [(system: ScoreSystem, figures: [String])] = [
    (.sins,          ["does not by itself make mobilising safe", "7 to 18 warrants surgical consultation",
                      "7 to 18 warrants surgical consultation"]),
    (.tokuhashi1990, ["3 months or less", "12 months or less", "12 months or more"]),
    (.tokuhashi2005, ["under 6 months", "6 months or more", "1 year or more"]),
    (.tomita,        ["50 months", "23.5 months", "15 months", ": 6 months"]),
    (.bauer,         ["under 6 months", "over 6 months", "over 12 months"]),
    (.bauerModified, ["under 6 months", "over 6 months", "over 12 months"]),
    (.katagiri2014,  ["91 % at 1 year, 78 % at 2 years", "49 % at 1 year", "27 % at 6 months, 6 % at 1 year"]),
    (.vanDerLinden,  ["3 months", "9 months", "19 months"]),
  ]

  @Test("Every band carries the figure of its paper, as a finding in a series.", arguments: figures)
  func meanings(_ row: (system: ScoreSystem, figures: [String])) {
    let meanings = ScaleDescription(row.system).bands.map(\.meaning)
    #expect(meanings.count == row.figures.count)
    #expect(zip(meanings, row.figures).allSatisfy { $0.contains($1) }, "\(meanings)")
  }
}
