import SpineScores
import Testing

@Suite("Citations")
struct CitationTests {
  @Test("In full, the identifier stands behind the text where the source gives one.")
  func inFull() {
    #expect(Citation(text: "A 2010;1:2", doi: "10.1/a").inFull == "A 2010;1:2, doi:10.1/a")
    #expect(Citation(text: "A 2010;1:2").inFull == "A 2010;1:2")
  }
}
