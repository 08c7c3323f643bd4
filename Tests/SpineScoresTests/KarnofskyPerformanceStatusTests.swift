import SpineScores
import Testing

@Suite("The Karnofsky performance status")
struct KarnofskyPerformanceStatusTests {
  @Test("Tens from 10 to 100 are taken.", arguments: Array(stride(from: 10, through: 100, by: 10)))
  func taken(_ percent: Int) {
    #expect(KarnofskyPerformanceStatus(percent)?.percent == percent)
  }

  @Test(
    "0 (dead) and everything between the tens are refused, never rounded.",
    arguments: [0, 5, 45, 73, 75, 110, 150, -10])
  func refused(_ percent: Int) {
    #expect(KarnofskyPerformanceStatus(percent) == nil)
  }
}
