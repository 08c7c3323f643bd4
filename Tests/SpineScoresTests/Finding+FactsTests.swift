import SpineScores
import Testing

@Suite("Facts that fill an item")
struct FindingFactsTests {
  @Test("What is present and not judged keeps the reason of the judgement; presence not known keeps its own.")
  func reasons() {
    #expect(
      Finding<Tokuhashi.Organs>.from(present: .value(true), removable: .absent(.notAvailable)).absence
        == .notAvailable)
    #expect(
      Finding<Tokuhashi.Organs>.from(present: .absent(.declined), removable: .absent(.notAvailable)).absence
        == .declined)
  }

  @Test("A judgement of what may not be there excludes only the other judgement.")
  func judgedButNotSeen() {
    let finding = Finding<Tokuhashi.Organs>.from(present: .absent(.unknown), removable: .value(true))
    #expect(finding == .oneOf([.removable, .noMetastases], because: .unknown))
  }
}
