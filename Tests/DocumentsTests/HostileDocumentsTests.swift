import SourceText
import Testing

/// Whatever is in the free texts of a case or a meeting, the document keeps its structure and prints every word.
///
/// In round r, string r + i stands in slot i: a round for each string tries every string in every slot. The test run makes
/// a few of the rounds, `make fuzz` all.
@Suite("Hostile texts in every free text of every document", .serialized)
struct HostileDocumentsTests {
  @Test("The reader itself says which keys take words: the survey finds those of the samples and more.")
  func survey() throws {
    let summary = try #require(
      try HostileSubjects.all.get().first { $0.testDescription == "mdt-summary in en" })
    let places = (0..<summary.count).map(summary.place)
    #expect(places.count > 180)
    for place in ["patient.name", "board.decision.dissent[0].why", "handout.found", "signOff[0].role"] {
      #expect(places.contains(place), "\(place)")
    }
  }

  @Test("Every document prints free texts.", arguments: try HostileSubjects.all.get())
  func printed(subject: HostileSubject) {
    #expect(subject.printed.count > 3, "\(subject.printed.count) of \(subject.count)")
  }

  @Test("Each of our own list stands on the page as it is.", arguments: try HostileSubjects.all.get())
  func own(subject: HostileSubject) throws {
    try HostileRounds(subject, HostileStrings.own).run()
  }

  @Test(
    "So does each of the published list.",
    .enabled(if: HostileStrings.isThere, "../shared/checks/hostile.json is not there"),
    arguments: try HostileSubjects.all.get())
  func published(subject: HostileSubject) throws {
    try HostileRounds(subject, HostileStrings.published()).run()
  }

  @Test("A text where a number to dial is wanted is refused with its place, at every such key.")
  func telephones() throws {
    let survey = try HostileSubjects.surveyed.get()
    #expect(survey.telephones.count > 8)
    for path in survey.telephones {
      for string in HostileStrings.own.enumerated().filter({ $0.offset % 9 == 0 }).map(\.element) {
        let said = survey.complaints(about: string.text, at: path)
        #expect(said.contains { $0.path == path.spelled }, "\(path.spelled): \(string.id)")
        HostileRounds.expectSilence(said, [string])
      }
    }
  }
}
