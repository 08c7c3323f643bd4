import SpineScores
import Testing

@Suite("Facts that fill the Tokuhashi scores")
struct TokuhashiFactsTests {
  @Test("The general condition follows Karnofsky.", arguments: KarnofskyPerformanceStatus.allCases)
  func condition(_ status: KarnofskyPerformanceStatus) {
    let expected: Tokuhashi.Condition =
      status.percent <= 40 ? .poor : status.percent <= 70 ? .moderate : .good
    #expect(Finding<Tokuhashi.Condition>.from(karnofsky: .value(status)) == .known(expected))
  }

  @Test("A condition that is not known allows every row.")
  func conditionNotKnown() {
    #expect(
      Finding<Tokuhashi.Condition>.from(karnofsky: .absent(.notApplicable)) == .notKnown(.notApplicable))
  }

  @Test(
    "Foci are counted from none.",
    arguments: zip(
      [0, 1, 2, 3, 40], [Tokuhashi.ExtraspinalBone.zero, .oneOrTwo, .oneOrTwo, .threeOrMore, .threeOrMore]))
  func foci(_ count: Int, _ row: Tokuhashi.ExtraspinalBone) {
    #expect(Finding<Tokuhashi.ExtraspinalBone>.from(foci: .value(count)) == .known(row))
  }

  @Test(
    "Vertebrae are counted from one.",
    arguments: zip([1, 2, 3, 30], [Tokuhashi.Vertebrae.one, .two, .threeOrMore, .threeOrMore]))
  func vertebrae(_ count: Int, _ row: Tokuhashi.Vertebrae) {
    #expect(Finding<Tokuhashi.Vertebrae>.from(count: .value(count)) == .known(row))
  }

  @Test("A count that cannot be is no fact, and an absent one keeps its reason.")
  func impossibleCounts() {
    #expect(Finding<Tokuhashi.ExtraspinalBone>.from(foci: .value(-1)) == .notKnown(.unknown))
    #expect(Finding<Tokuhashi.Vertebrae>.from(count: .value(0)) == .notKnown(.unknown))
    #expect(Finding<Tokuhashi.ExtraspinalBone>.from(foci: .absent(.notDone)) == .notKnown(.notDone))
    #expect(Finding<Tokuhashi.Vertebrae>.from(count: .absent(.declined)) == .notKnown(.declined))
  }

  // swift-format-ignore
  static let organRows: [(present: Known<Bool>, removable: Known<Bool>, points: [Int])] = [
    (.value(false),     .absent(.notApplicable), [2]),
    (.value(true),      .value(true),            [1]),
    (.value(true),      .value(false),           [0]),
    (.value(true),      .absent(.unknown),       [0, 1]),
    (.absent(.unknown), .absent(.unknown),       [0, 1, 2]),
    (.absent(.unknown), .value(false),           [0, 2]),
  ]

  @Test("Organs present with removability not known are 0 or 1 point, never 2.", arguments: organRows)
  func organs(_ row: (present: Known<Bool>, removable: Known<Bool>, points: [Int])) {
    let finding = Finding<Tokuhashi.Organs>.from(present: row.present, removable: row.removable)
    #expect(finding.allowed.map(\.row.points) == row.points)
  }

  // swift-format-ignore
  static let palsyRows: [(grade: FrankelGrade, row: Tokuhashi.Palsy)] = [
    (.a, .complete), (.b, .complete), (.c, .incomplete), (.d, .incomplete), (.d1, .incomplete), (.d2, .incomplete),
    (.d3, .incomplete), (.e, .noPalsy),
  ]

  @Test("Palsy follows Frankel, and D1-D3 score as D.", arguments: palsyRows)
  func palsy(_ row: (grade: FrankelGrade, row: Tokuhashi.Palsy)) {
    #expect(Finding<Tokuhashi.Palsy>.from(frankel: .value(row.grade)) == .known(row.row))
  }
}
