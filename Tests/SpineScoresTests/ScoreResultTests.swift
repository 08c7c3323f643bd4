import SpineScores
import Testing

@Suite("A scored case")
struct ScoreResultTests {
  private let open = TomitaScore(
    primary: .known(.slow), visceral: .known(.noMetastases), bone: .notKnown(.notRecorded))

  @Test("One band possible is settled, even while two totals are.")
  func settled() {
    #expect(open.result.isSettled && open.result.total == nil)
    #expect(Array(open.result.totals) == [2, 3])
    #expect(open.result.deciding == [])
  }

  @Test("The total is there once only one can be reached.")
  func total() {
    var score = open
    score.bone = .known(.multiple)
    #expect(score.result.total == 3)
    #expect(score.result.bands.map(\.id) == ["2-3"])
    #expect(score.possibleBands == score.result.bands)
  }

  @Test("A result and a score survive data.")
  func codable() throws {
    #expect(try roundTrip(open) == open)
    #expect(try roundTrip(open.result) == open.result)
    let tokuhashi = RevisedTokuhashiScore(
      condition: .known(.good), extraspinalBone: .known(.zero), vertebrae: .known(.one),
      organs: .notKnown(.notDone),
      primary: .from(site: .value(.germCell)), palsy: .known(.noPalsy))
    #expect(try roundTrip(tokuhashi) == tokuhashi)
  }

  @Test("A higher total is worse in SINS and Tomita, better in Tokuhashi.")
  func direction() {
    #expect(open.result.direction == .worse && open.result.range == 2...10 && open.result.system == .tomita)
  }
}
