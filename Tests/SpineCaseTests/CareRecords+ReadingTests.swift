@testable import SpineCase
import SpineScores
import Testing

@Suite("Treatment, fitness and what the patient knows")
struct CareRecordsReadingTests {
  @Test("An expected survival has one bound and the name of who judged it.")
  func survival() throws {
    func survival(_ value: String) throws -> Field<ExpectedSurvival> {
      try read("fitness: {expectedSurvivalMonths: \(value)}\n").fitness.expectedSurvival
    }
    #expect(
      try survival("{atLeast: 3, judgedBy: Dr X}")
        == .known(ExpectedSurvival(bound: .atLeast(3), judgedBy: "Dr X")))
    #expect(
      try survival("{lessThan: 3, judgedBy: Dr X}")
        == .known(ExpectedSurvival(bound: .lessThan(3), judgedBy: "Dr X")))
    #expect(try survival("unknown") == .absent(.unknown, why: nil))
    #expect(try read("fitness: {toleratesSurgery: true}\n").fitness.expectedSurvival == .notRecorded)
    #expect(try read("fitness: declined\n").fitness.expectedSurvival == .absent(.declined, why: nil))
  }

  @Test(
    "Anything else is refused.",
    arguments: [
      ("{atLeast: 3, lessThan: 6, judgedBy: Dr X}", ": needs either atLeast or lessThan, in months"),
      ("{judgedBy: Dr X}", ": needs either atLeast or lessThan, in months"),
      ("{atLeast: 3}", ".judgedBy: is missing"),
      (
        "{lessThan: 0, judgedBy: Dr X}",
        ".lessThan: '0' is not accepted; write a whole number from 1 to 600, without quotes"
      ),
      ("3", ": is text; write a record of keys and values"),
    ])
  func survivalRefused(value: String, message: String) {
    let found = complaints("fitness: {expectedSurvivalMonths: \(value)}\n")
    #expect(found.contains { $0.hasSuffix(" fitness.expectedSurvivalMonths" + message) }, "\(found)")
  }

  @Test("No allergy, no answer and an unasked question are three things.")
  func allergies() throws {
    #expect(try read("treatment: {allergies: none}\n").treatment.allergies == .known([]))
    #expect(try read("treatment: {allergies: unknown}\n").treatment.allergies == .absent(.unknown, why: nil))
    #expect(try read("treatment: {steroid: {state: given}}\n").treatment.allergies == .notRecorded)
  }

  @Test("Each topic is told by itself.")
  func told() throws {
    let told = try read(
      "told: {diagnosis: {state: yes, by: Dr X, on: 2026-06-01}, plan: {state: no}, spread: declined}\n"
    )
    .told
    #expect(told.diagnosis.state == .known(.yes))
    #expect(told.diagnosis.by == "Dr X")
    #expect(told.diagnosis.on.value?.iso == "2026-06-01")
    #expect(told.plan.state == .known(.no))
    #expect(told.spread.state == .absent(.declined, why: nil))
    #expect(told.outlookWanted.state == .notRecorded)
  }

  @Test("A signature needs a name, a role, a registration and a time.")
  func signOff() throws {
    let body = "signOff: {name: Dr X, role: registrar, registration: R-1, at: 2026-06-04T08:00+05:30}\n"
    #expect(try read(body).signOff.first?.registration == "R-1")
    #expect(
      complaints("signOff: {name: Dr X}\n").sorted() == [
        "f.yaml:5:10: signOff.at: is missing",
        "f.yaml:5:10: signOff.registration: is missing",
        "f.yaml:5:10: signOff.role: is missing",
      ])
  }
}
