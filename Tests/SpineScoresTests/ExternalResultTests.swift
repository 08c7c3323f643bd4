import SpineScores
import Testing

@Suite("Results computed elsewhere")
struct ExternalResultTests {
  @Test("What another tool said is kept word for word.")
  func kept() throws {
    let result = ExternalResult(
      tool: "SORG", version: "2", date: "2026-06-03", result: "90 days: 0.62 (95 % CI)")
    #expect(try roundTrip(result) == result)
    #expect(result.result == "90 days: 0.62 (95 % CI)")
  }
}
