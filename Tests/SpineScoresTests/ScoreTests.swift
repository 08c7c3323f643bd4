import SpineScores
import Testing

@Suite("Laws of every score")
struct ScoreTests {
  private func sins(_ numbers: inout FixedNumbers) -> SINS {
    SINS(
      location: randomFinding(using: &numbers), pain: randomFinding(using: &numbers),
      bone: randomFinding(using: &numbers), alignment: randomFinding(using: &numbers),
      collapse: randomFinding(using: &numbers), posterolateral: randomFinding(using: &numbers))
  }

  @Test("Knowing more never adds a total, and the totals are the union over what may be learnt.")
  func knowingMore() {
    var numbers = FixedNumbers()
    for _ in 0..<500 {
      let score = sins(&numbers)
      let learnt = score.collapse.allowed.map { row in
        var score = score
        score.collapse = .known(row)
        return score.totals
      }
      #expect(learnt.allSatisfy { $0.union(score.totals) == score.totals })
      #expect(learnt.dropFirst().reduce(learnt[0]) { $0.union($1) } == score.totals)
    }
  }

  @Test("A deciding item, once known, removes a band for some answer.")
  func deciding() {
    var numbers = FixedNumbers()
    var decided = 0
    for _ in 0..<500 {
      let score = sins(&numbers)
      guard score.result.deciding.contains("alignment") else { continue }
      decided += 1
      #expect(
        score.alignment.allowed.contains { row in
          var known = score
          known.alignment = .known(row)
          return known.possibleBands.count < score.possibleBands.count
        })
    }
    #expect(decided > 50)
  }

  @Test("With nothing known every band of SINS is possible, and no item decides alone.")
  func decidedTogether() {
    let nothing = SINSTests.score([nil, nil, nil, nil, nil, nil]).result
    #expect(nothing.bands.count == 3 && !nothing.isSettled)
    #expect(nothing.deciding == [])
  }

  @Test("The examples of the articles are true.")
  func articles() {
    let sins = SINS(
      location: .from(level: .l1), pain: .known(.mechanical), bone: .known(.lytic),
      alignment: .known(.normal), collapse: .from(percent: .value(60)), posterolateral: .known(.unilateral))
    #expect(sins.result.total == 12 && sins.result.bands.map(\.id) == ["indeterminate"])
    let tomita = TomitaScore(
      primary: .from(site: .value(.kidney), stated: .absent(.notRecorded)),
      visceral: .from(present: .value(true), treatable: .absent(.notDone)),
      bone: .from(vertebrae: .value(1), foci: .value(0)))
    #expect(Array(tomita.totals) == [5, 7] && tomita.result.bands.map(\.id) == ["4-5", "6-7"])
    #expect(tomita.result.deciding == ["visceral"])
  }

  private func checkBands<S: Score>(_ score: S.Type) {
    #expect(S.bands.first?.range.lowerBound == S.range.lowerBound)
    #expect(S.bands.last?.range.upperBound == S.range.upperBound)
    for (band, next) in zip(S.bands, S.bands.dropFirst()) {
      #expect(band.range.upperBound + 1 == next.range.lowerBound)
    }
    let least = S.items.reduce(0) { $0 + ($1.rows.map(\.row.points).min() ?? 0) }
    #expect(least...S.items.reduce(0) { $0 + $1.maximum } == S.range)
    #expect(Set(S.bands.map(\.id)).count == S.bands.count)
    #expect(S.items.allSatisfy { item in item.rows.map(\.row.points).max() == item.maximum })
  }

  @Test("Bands cover the range without gap or overlap, and the items span exactly that range.")
  func bands() {
    checkBands(SINS.self)
    checkBands(OriginalTokuhashiScore.self)
    checkBands(RevisedTokuhashiScore.self)
    checkBands(TomitaScore.self)
    checkBands(OriginalBauerScore.self)
    checkBands(ModifiedBauerScore.self)
    checkBands(KatagiriScore.self)
    checkBands(VanDerLindenScore.self)
  }

  // swift-format-ignore
  @Test("Every score states its system and what a higher total means.")
  func directions() {
    #expect(SINS.system == .sins                            && SINS.direction == .worse)
    #expect(TomitaScore.system == .tomita                   && TomitaScore.direction == .worse)
    #expect(OriginalTokuhashiScore.system == .tokuhashi1990 && OriginalTokuhashiScore.direction == .better)
    #expect(RevisedTokuhashiScore.system == .tokuhashi2005  && RevisedTokuhashiScore.direction == .better)
    #expect(OriginalBauerScore.system == .bauer             && OriginalBauerScore.direction == .better)
    #expect(ModifiedBauerScore.system == .bauerModified     && ModifiedBauerScore.direction == .better)
    #expect(KatagiriScore.system == .katagiri2014           && KatagiriScore.direction == .worse)
    #expect(VanDerLindenScore.system == .vanDerLinden       && VanDerLindenScore.direction == .better)
  }
}
