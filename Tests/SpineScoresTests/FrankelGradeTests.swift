import SpineScores
import Testing

@Suite("The Frankel grade")
struct FrankelGradeTests {
  @Test("D1-D3 are kept and score as D; the others score as themselves.", arguments: FrankelGrade.allCases)
  func scored(_ grade: FrankelGrade) {
    #expect(grade.scored.rawValue == String(grade.rawValue.prefix(1)))
  }

  @Test("D0 and small letters are refused.", arguments: ["D0", "D4", "a", "F", ""])
  func refused(_ text: String) {
    #expect(FrankelGrade(rawValue: text) == nil)
  }
}
