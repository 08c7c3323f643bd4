import SpineScores
import Testing

@Suite("The tables that both Tokuhashi scores share")
struct TokuhashiTests {
  @Test("Both scores print the same rows for every item but the primary site.")
  func sharedRows() {
    let revised = RevisedTokuhashiScore.items.filter { $0.id != "primary" }.map(\.rows)
    let original = OriginalTokuhashiScore.items.filter { $0.id != "primary" }.map(\.rows)
    #expect(revised == original)
    #expect(revised.count == 5)
  }
}
