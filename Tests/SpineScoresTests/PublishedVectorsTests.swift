import SpineScores
import Testing

/// Worked examples of papers and of public calculators, as row numbers in table order, with the total they state.
@Suite("Published worked examples")
struct PublishedVectorsTests {
  // swift-format-ignore
  static let sinsVectors: [(source: String, rows: [Int?], total: Int)] = [
    ("Fisher CG, Versteeg AL, Schouten R et al, AJR 2014, case a",       [0, 1, 0, 2, 1, 1], 9),
    ("Fisher CG, Versteeg AL, Schouten R et al, AJR 2014, case b",       [1, 0, 0, 1, 0, 0], 15),
    ("Insula-Neuro-Score sins.fixture.json 1",                           [3, 2, 2, 2, 3, 2], 0),
    ("Insula-Neuro-Score sins.fixture.json 2",                           [0, 0, 0, 0, 0, 0], 18),
    ("Insula-Neuro-Score sins.fixture.json 3",                           [0, 0, 2, 2, 3, 2], 6),
    ("Insula-Neuro-Score sins.fixture.json 4",                           [0, 0, 2, 2, 2, 2], 7),
    ("Insula-Neuro-Score sins.fixture.json 6",                           [0, 0, 0, 0, 2, 2], 13),
    ("sophiewell.com sins 4",                                            [0, 0, 0, 1, 0, 2], 13),
  ]

  // swift-format-ignore
  static let revisedVectors: [(source: String, rows: [Int?], total: Int)] = [
    ("sophiewell.com tokuhashi-revised.test.js 4",  [2, 2, 2, 2, 2, 2], 12),
    ("sophiewell.com tokuhashi-revised.test.js 6",  [2, 2, 2, 2, 5, 2], 15),
    ("Insula-Neuro-Score rtokuhashi.fixture.json 3", [1, 1, 1, 1, 3, 2], 9),
    ("Insula-Neuro-Score rtokuhashi.fixture.json 4", [2, 2, 1, 2, 3, 2], 12),
    ("Insula-Neuro-Score rtokuhashi.fixture.json 5", [0, 0, 0, 0, 0, 0], 0),
  ]

  // swift-format-ignore
  static let tomitaVectors: [(source: String, rows: [Int?], total: Int)] = [
    ("sophiewell.com tomita-score.test.js 1", [0, 0, 0], 2),
    ("sophiewell.com tomita-score.test.js 2", [1, 0, 0], 3),
    ("sophiewell.com tomita-score.test.js 4", [1, 1, 0], 5),
    ("sophiewell.com tomita-score.test.js 5", [2, 0, 1], 6),
  ]

  @Test("SINS gives the total stated.", arguments: sinsVectors)
  func sins(_ vector: (source: String, rows: [Int?], total: Int)) {
    #expect(SINSTests.score(vector.rows).result.total == vector.total)
  }

  @Test("The revised Tokuhashi score gives the total stated.", arguments: revisedVectors)
  func revisedTokuhashi(_ vector: (source: String, rows: [Int?], total: Int)) {
    #expect(RevisedTokuhashiScoreTests.score(vector.rows).result.total == vector.total)
  }

  @Test("The original Tokuhashi score reaches 12 with every item at its best (medicalalgorithms.com).")
  func originalTokuhashi() {
    #expect(OriginalTokuhashiScoreTests.score([2, 2, 2, 2, 2, 2]).result.total == 12)
  }

  @Test("The Tomita score gives the total stated.", arguments: tomitaVectors)
  func tomita(_ vector: (source: String, rows: [Int?], total: Int)) {
    #expect(TomitaScoreTests.score(vector.rows).result.total == vector.total)
  }

  @Test("A case that another calculator refuses as incomplete gives the totals it can still reach.")
  func incomplete() {
    let result = SINSTests.score([0, 2, 2, 2, nil, 2]).result
    #expect(Array(result.totals) == [3, 4, 5, 6])
    #expect(result.bands.map(\.id) == ["stable"])
  }

  @Test("Rapid growth, untreatable, multiple is 10, where JCMT 2019 table 7 prints 9.")
  func rapidIsFour() {
    #expect(TomitaScoreTests.score([2, 2, 1]).result.total == 10)
  }
}
