import SpineScores
import Testing

@Suite("Facts that fill the Tomita score")
struct TomitaFactsTests {
  // swift-format-ignore
  static let visceralRows: [(present: Known<Bool>, treatable: Known<Bool>, allowed: [TomitaScore.Visceral])] = [
    (.value(false),        .absent(.unknown), [.noMetastases]),
    (.value(false),        .value(true),      [.noMetastases]),
    (.value(true),         .value(true),      [.treatable]),
    (.value(true),         .value(false),     [.untreatable]),
    (.value(true),         .absent(.unknown), [.treatable, .untreatable]),
    (.absent(.notDone),    .absent(.unknown), [.noMetastases, .treatable, .untreatable]),
    (.absent(.notDone),    .value(true),      [.noMetastases, .treatable]),
  ]

  @Test("Presence and treatability allow exactly their rows.", arguments: visceralRows)
  func visceral(_ row: (present: Known<Bool>, treatable: Known<Bool>, allowed: [TomitaScore.Visceral])) {
    let finding = Finding<TomitaScore.Visceral>.from(present: row.present, treatable: row.treatable)
    #expect(finding.allowed == row.allowed)
    #expect((finding.absence == nil) == (row.allowed.count == 1))
  }

  // swift-format-ignore
  static let boneRows: [(vertebrae: Known<Int>, foci: Known<Int>, allowed: [TomitaScore.Bone])] = [
    (.value(1),         .value(0),         [.solitary]),
    (.value(2),         .value(0),         [.multiple]),
    (.value(1),         .value(1),         [.multiple]),
    (.value(2),         .absent(.unknown), [.multiple]),
    (.absent(.unknown), .value(1),         [.multiple]),
    (.value(1),         .absent(.unknown), [.solitary, .multiple]),
    (.absent(.unknown), .value(0),         [.solitary, .multiple]),
    (.absent(.unknown), .absent(.notDone), [.solitary, .multiple]),
    (.value(0),         .value(0),         [.solitary, .multiple]),
    (.value(1),         .value(-1),        [.solitary, .multiple]),
  ]

  @Test("Two counts allow exactly their rows.", arguments: boneRows)
  func bone(_ row: (vertebrae: Known<Int>, foci: Known<Int>, allowed: [TomitaScore.Bone])) {
    #expect(Finding<TomitaScore.Bone>.from(vertebrae: row.vertebrae, foci: row.foci).allowed == row.allowed)
  }

  @Test("The growth class of a named site is published; a stated one does not change it.")
  func namedSite() {
    #expect(
      Finding<TomitaScore.Primary>.from(site: .value(.breast), stated: .value(.rapid)) == .known(.slow))
    #expect(
      Finding<TomitaScore.Primary>.from(site: .value(.unidentified), stated: .absent(.notRecorded))
        == .known(.rapid))
  }

  @Test("A stated growth class counts where the table has none, and where the site is not known.")
  func statedGrowth() {
    #expect(
      Finding<TomitaScore.Primary>.from(site: .value(.rectum), stated: .value(.moderate)) == .known(.moderate)
    )
    #expect(
      Finding<TomitaScore.Primary>.from(site: .absent(.unknown), stated: .value(.slow)) == .known(.slow))
  }

  @Test("An unnamed site without a stated class leaves every row possible.")
  func unnamedSite() {
    #expect(
      Finding<TomitaScore.Primary>.from(site: .value(.rectum), stated: .absent(.notRecorded))
        == .notKnown(.notRecorded))
    #expect(
      Finding<TomitaScore.Primary>.from(site: .absent(.notDone), stated: .absent(.notRecorded))
        == .notKnown(.notDone))
  }
}
