@testable import SpineCase
import Testing

@Suite("The board's part of a case")
struct BoardRecordReadingTests {
  private static let body = """
    board:
      question: {kind: stability, text: Is T5 stable?}
      presenterKnowsPatient: true
      discussion: 2
      options:
        - {option: brace, for: no wound, against: pain stays}
      decision:
        recommendation: |-
          Operate.
          Then irradiate.
        conditions: [{if: weakness appears, then: telephone}]
        intent: local-control
        consensus: none
        dissent: [{who: Dr X, what: would wait}]
        opinionsMissing: none
        tell: {who: Dr Y, when: 2026-06-05T10:00+05:30, language: Mizo, done: false}
        actions: [{id: A-1, action: book theatre, owner: Dr Y, due: 2026-06-05, state: open}]
    """

  @Test("What a board records is read as it was said.")
  func read() throws {
    let board = try SpineCaseTests.read(Self.body).board
    #expect(board.questionKind == .known(.stability))
    #expect(board.question == .known("Is T5 stable?"))
    #expect(board.discussion == .known(2))
    #expect(
      board.options.value == [
        TreatmentOption(option: "brace", forIt: .known("no wound"), againstIt: .known("pain stays"))
      ])
    let decision = board.decision
    #expect(decision.recommendation == .known("Operate.\nThen irradiate."))
    #expect(decision.conditions.value == [Condition(when: "weakness appears", then: "telephone")])
    #expect(decision.consensus == .known(.noConsensus))
    #expect(decision.dissent.value == [Dissent(who: "Dr X", what: "would wait", why: .notRecorded)])
    #expect(decision.opinionsMissing == .known([]))
    #expect(decision.teller == "Dr Y")
    #expect(decision.tellWhen.value?.iso == "2026-06-05T10:00+05:30")
    #expect(decision.told == .known(false))
    #expect(decision.actions.value?.map(\.id) == ["A-1"])
    #expect(decision.actions.value?.map(\.due.iso) == ["2026-06-05"])
  }

  @Test("That nobody dissented is something to be written, never a default.")
  func dissent() throws {
    #expect(
      try SpineCaseTests.read("board: {decision: {consensus: unanimous}}\n").board.decision.dissent
        == .notRecorded)
    #expect(
      try SpineCaseTests.read("board: {decision: {dissent: none}}\n").board.decision.dissent == .known([]))
  }

  @Test("An action needs an owner and a date.")
  func action() {
    #expect(
      complaints("board: {decision: {actions: [{id: A-1, action: x}]}}\n").sorted() == [
        "f.yaml:5:30: board.decision.actions[0].due: is missing",
        "f.yaml:5:30: board.decision.actions[0].owner: is missing",
      ])
  }
}
