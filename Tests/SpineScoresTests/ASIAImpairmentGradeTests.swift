import SpineScores
import Testing

@Suite("The ASIA impairment grade")
struct ASIAImpairmentGradeTests {
  @Test("Exactly half of the key muscles at 3 or more is D.")
  func half() {
    #expect(ASIAImpairmentGrade.c.label.contains("fewer than half"))
    #expect(ASIAImpairmentGrade.d.label.contains("half or more"))
  }

  @Test("Complete, sensory, motor incomplete and normal are told apart.")
  func kinds() {
    #expect(
      ASIAImpairmentGrade.allCases.map { $0.label.prefix(10) } == [
        "Complete: ", "Sensory in", "Motor inco", "Motor inco", "Normal sen",
      ])
  }

  @Test("There are no subgrades.")
  func refused() {
    #expect(ASIAImpairmentGrade(rawValue: "D1") == nil)
  }
}
