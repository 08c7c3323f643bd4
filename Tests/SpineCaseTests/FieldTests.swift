import SpineCase
import SpineScores
import Testing

@Suite("A fact that is known or not")
struct FieldTests {
  @Test("A known fact has a value and no absence.")
  func known() {
    let field = Field<Int>.known(3)
    #expect(field.value == 3)
    #expect(field.absence == nil)
    #expect(field.why == nil)
    #expect(field.forScoring == .value(3))
  }

  @Test("An absent fact has its kind, perhaps its reason, and never a value.", arguments: Absence.allCases)
  func absent(absence: Absence) {
    let field = Field<Int>.absent(absence, why: "reason")
    #expect(field.value == nil)
    #expect(field.absence == absence)
    #expect(field.why == "reason")
    #expect(field.forScoring == .absent(absence))
  }

  @Test("Comparing with a fact that is not known says neither yes nor no.")
  func comparison() {
    #expect(Field<Bool>.known(true).is(true) == true)
    #expect(Field<Bool>.known(true).is(false) == false)
    #expect(Field<Bool>.absent(.notDone, why: nil).is(false) == nil)
    #expect(Field<Bool>.notRecorded.is(true) == nil)
  }

  @Test("A derived fact keeps the absence of the one it comes from.")
  func derived() {
    #expect(Field<Int>.known(3).map { $0 * 2 } == .known(6))
    #expect(Field<Int>.absent(.declined, why: "x").map { $0 * 2 } == .absent(.declined, why: "x"))
    #expect(Field<Int>.known(3).flatMap { _ in Field<Int>.notRecorded } == .notRecorded)
    #expect(Field<Int>.absent(.declined, why: "x").flatMap { .known($0) } == .absent(.declined, why: "x"))
  }
}
