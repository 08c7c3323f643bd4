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

  // swift-format-ignore
  static let words: [(grade: String, label: String)] = [
    ("A", "Complete: neither sensation nor motor function in the lowest sacral segments"),
    ("B", "Sensory incomplete: sensation but no motor function below the level, the lowest sacral segments included"),
    ("C", "Motor incomplete: fewer than half of the key muscles below the level have power 3 or more"),
    ("D", "Motor incomplete: half or more of the key muscles below the level have power 3 or more"),
    ("E", "Normal sensation and power in a patient with an earlier documented deficit"),
  ]

  @Test("Each ASIA grade has the meaning of the 2011 standard, paraphrased.", arguments: words)
  func label(_ row: (grade: String, label: String)) {
    #expect(ASIAImpairmentGrade(rawValue: row.grade)?.label == row.label)
    #expect(Self.words.map(\.grade) == ASIAImpairmentGrade.allCases.map(\.rawValue))
  }

  @Test("There are no subgrades.")
  func refused() {
    #expect(ASIAImpairmentGrade(rawValue: "D1") == nil)
  }
}
