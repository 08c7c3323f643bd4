import SpineScores
import Testing

@Suite("A primary site as an answer")
struct PrimarySiteAnswerTests {
  @Test("Every site is an answer of both Tokuhashi scores, in the order of their rows.")
  func allSites() {
    let revised = RevisedTokuhashiScore.Primary.allCases
    let original = OriginalTokuhashiScore.Primary.allCases
    #expect(
      Set(revised.map(\.site)) == Set(PrimarySite.allCases) && revised.count == PrimarySite.allCases.count)
    #expect(Set(original.map(\.site)) == Set(PrimarySite.allCases))
    #expect(revised.map(\.row.points) == revised.map(\.row.points).sorted())
    #expect(original.map(\.row.points) == original.map(\.row.points).sorted())
  }

  @Test("The word of an answer is the site, and other words are refused.")
  func words() {
    #expect(RevisedTokuhashiScore.Primary(rawValue: "germ-cell")?.site == .germCell)
    #expect(RevisedTokuhashiScore.Primary(rawValue: "germcell") == nil)
    #expect(OriginalTokuhashiScore.Primary(.headAndNeck).rawValue == "head-and-neck")
  }

  @Test("A site that is not known allows every row; an unidentified primary is a published answer.")
  func notKnown() {
    let open = Finding<RevisedTokuhashiScore.Primary>.from(site: .absent(.unknown))
    #expect(Set(open.allowed.map(\.row.points)) == [0, 1, 2, 3, 4, 5])
    let unidentified = Finding<RevisedTokuhashiScore.Primary>.from(site: .value(.unidentified))
    #expect(unidentified.answer?.row.points == 1)
  }
}
