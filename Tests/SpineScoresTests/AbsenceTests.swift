import SpineScores
import Testing

@Suite("Reasons for absence")
struct AbsenceTests {
  @Test("The six words are those of the case file.")
  func words() {
    #expect(
      Absence.allCases.map(\.rawValue) == [
        "not-recorded", "unknown", "not-done", "not-available", "declined", "not-applicable",
      ])
  }
}
