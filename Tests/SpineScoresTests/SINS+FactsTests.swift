import SpineScores
import Testing

@Suite("Facts that fill SINS")
struct SINSFactsTests {
  @Test("Exactly 50 % collapse leaves the choice to the reader.")
  func exactlyHalf() {
    let collapse = Finding<SINS.Collapse>.from(percent: .value(50))
    #expect(collapse == .oneOf([.over50, .under50], because: .notRecorded))
  }

  @Test("A measured collapse allows the rows that it can stand in.", arguments: 0...100)
  func percent(_ percent: Int) {
    let expected: [SINS.Collapse] =
      percent == 0
      ? [.noneOver50Involved, .noneOfTheAbove]
      : percent < 50 ? [.under50] : percent > 50 ? [.over50] : [.over50, .under50]
    #expect(Finding<SINS.Collapse>.from(percent: .value(percent)).allowed == expected)
  }

  @Test("A percentage that cannot be is no fact.", arguments: [-1, 101])
  func impossiblePercent(_ percent: Int) {
    #expect(Finding<SINS.Collapse>.from(percent: .value(percent)) == .notKnown(.notRecorded))
  }

  @Test("The row that the reader chose counts before the percentage.")
  func chosenRow() {
    #expect(
      Finding<SINS.Collapse>.from(answer: .value(.under50), percent: .value(50)) == .known(.under50))
    #expect(
      Finding<SINS.Collapse>.from(answer: .absent(.unknown), percent: .value(50)).absence == .unknown)
  }

  @Test("Without either, the reason of the chosen row is kept.")
  func neither() {
    #expect(
      Finding<SINS.Collapse>.from(answer: .absent(.notRecorded), percent: .absent(.notDone))
        == .notKnown(.notRecorded))
    #expect(
      Finding<SINS.Collapse>.from(answer: .absent(.declined), percent: .absent(.notDone))
        == .notKnown(.declined))
  }

  @Test("A span is scored at its worst level.")
  func worstLevel() throws {
    let span = try #require(SpinalSpan("T12-L2"))
    #expect(Finding<SINS.Location>.from(span: span, worst: .value(.l2)) == .known(.mobile))
    #expect(Finding<SINS.Location>.from(level: .s3) == .known(.rigid))
  }

  @Test("A span without a worst level allows the regions of its levels.")
  func regionsOfSpan() throws {
    let span = try #require(SpinalSpan("T12-L2"))
    #expect(
      Finding<SINS.Location>.from(span: span, worst: .absent(.notRecorded))
        == .oneOf([.junctional, .mobile], because: .notRecorded))
    let mobile = try #require(SpinalSpan("L2-L4"))
    #expect(Finding<SINS.Location>.from(span: mobile, worst: .absent(.unknown)) == .known(.mobile))
  }

  @Test("A worst level outside the span is no fact about it.")
  func worstOutside() throws {
    let span = try #require(SpinalSpan("T10-T11"))
    #expect(
      Finding<SINS.Location>.from(span: span, worst: .value(.l1))
        == .oneOf([.junctional, .semirigid], because: .unknown))
  }
}
