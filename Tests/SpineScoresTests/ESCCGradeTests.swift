import SpineScores
import Testing

@Suite("The epidural spinal cord compression grade")
struct ESCCGradeTests {
  @Test("2 and 3 are high; 1c counts as low.")
  func high() {
    #expect(ESCCGrade.allCases.filter(\.isHighGrade) == [.grade2, .grade3])
  }

  @Test(
    "\"1\" alone and the labels of the version with twelve grades are refused.",
    arguments: ["1", "2a", "3d", "4", "1C"])
  func refused(_ text: String) {
    #expect(ESCCGrade(rawValue: text) == nil)
  }
}
