import SpineScores
import Testing

@testable import SpinePathway

@Suite("Judgements in three values")
struct JudgementTests {
  static let answers: [Bool?] = [true, false, nil]

  static func judgement(_ holds: Bool?, _ name: String) -> Judgement {
    Judgement(
      holds,
      [
        Fact(
          path: name, name: Sentence(name), value: .text(""), absence: holds == nil ? .unknown : nil)
      ])
  }

  @Test("Conjunction and disjunction are Kleene's, over the whole table.", arguments: answers, answers)
  func kleene(_ left: Bool?, _ right: Bool?) {
    let (a, b) = (Self.judgement(left, "a"), Self.judgement(right, "b"))
    let both: Bool? = left == false || right == false ? false : left == true && right == true ? true : nil
    let either: Bool? = left == true || right == true ? true : left == false && right == false ? false : nil
    #expect((a && b).holds == both)
    #expect((a || b).holds == either)
    #expect((!a).holds == left.map { !$0 })
  }

  @Test("What is decided rests on the sides that decide; what is not names what is not known.")
  func facts() {
    let (yes, no, open) = (
      Self.judgement(true, "yes"), Self.judgement(false, "no"), Self.judgement(nil, "open")
    )
    #expect((yes && no).facts.map(\.path) == ["no"])
    #expect((yes || open).facts.map(\.path) == ["yes"])
    #expect((yes && open).facts.map(\.path) == ["yes", "open"])
    #expect((yes && open).notKnown.map(\.path) == ["open"])
    #expect((no && open).notKnown.isEmpty)
    #expect(Judgement.any([]).holds == false)
  }
}
