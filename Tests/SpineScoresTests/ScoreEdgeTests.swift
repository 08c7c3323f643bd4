import SpineScores
import Testing

@Suite("A total at the edge of its band")
struct ScoreEdgeTests {
  static func sins(
    _ bone: SINS.Bone, _ collapse: SINS.Collapse, at location: SINS.Location = .semirigid
  ) -> ScoreResult {
    SINS(
      location: .known(location), pain: .known(.mechanical), bone: .known(bone),
      alignment: .known(.normal), collapse: .known(collapse), posterolateral: .known(.noneOfTheAbove)
    ).result
  }

  @Test("At 6 and 7 of the SINS each answer that moves the band is named, the smallest change first.")
  func edges() {
    let six = Self.sins(.lytic, .noneOfTheAbove)
    #expect(six.total == 6 && six.isAtEdge)
    #expect(six.flips.map { abs($0.total - 6) } == six.flips.map { abs($0.total - 6) }.sorted())
    #expect(six.flips.allSatisfy { $0.total >= 7 && $0.band.range.contains($0.total) })
    #expect(six.flips.first?.total == 7)
    let seven = Self.sins(.mixed, .noneOfTheAbove, at: .junctional)
    #expect(seven.total == 7 && seven.isAtEdge)
    #expect(!seven.flips.isEmpty && seven.flips.allSatisfy { $0.total <= 6 || $0.total >= 13 })
    #expect(seven.flips.first?.total == 6)
    let eight = Self.sins(.lytic, .under50)
    #expect(eight.total == 8 && !eight.isAtEdge && eight.flips.isEmpty)
  }

  @Test("The two ends of the scale are no edges: there is no band beyond them.")
  func ends() {
    let lowest = SINS(
      location: .known(.rigid), pain: .known(.painFree), bone: .known(.blastic), alignment: .known(.normal),
      collapse: .known(.noneOfTheAbove), posterolateral: .known(.noneOfTheAbove)
    ).result
    #expect(lowest.total == 0 && !lowest.isAtEdge && lowest.flips.isEmpty)
  }

  @Test("A total that is not known stands at no edge: what would settle it is named instead.")
  func open() {
    let open = SINS(
      location: .known(.semirigid), pain: .known(.mechanical), bone: .notKnown(.notDone),
      alignment: .known(.normal), collapse: .known(.noneOfTheAbove), posterolateral: .known(.noneOfTheAbove)
    ).result
    #expect(!open.isAtEdge && open.flips.isEmpty)
  }
}
