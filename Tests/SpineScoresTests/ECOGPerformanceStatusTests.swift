import SpineScores
import Testing

@Suite("The ECOG performance status")
struct ECOGPerformanceStatusTests {
  @Test("Grades 0 to 4 are taken.", arguments: 0...4)
  func taken(_ grade: Int) {
    #expect(ECOGPerformanceStatus(grade)?.rawValue == String(grade))
  }

  @Test("5 (dead) and anything else are refused.", arguments: [-1, 5, 6, 10])
  func refused(_ grade: Int) {
    #expect(ECOGPerformanceStatus(grade) == nil)
  }

  @Test("3 is bed or chair, so that a wheelchair counts.")
  func bedOrChair() {
    #expect(ECOGPerformanceStatus.three.label.contains("bed or chair more than 50% of waking hours"))
    #expect(ECOGPerformanceStatus.two.label.hasSuffix("up and about more than 50% of waking hours"))
  }
}
