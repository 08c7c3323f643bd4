import SourceText
import SpineCase
import Testing

@Suite("Every date key of a case")
struct DateKeysTests {
  /// The dates that say nothing about the patient's past: of birth, of the file and of its signature.
  private static let free: Set = ["patient.born", "asOf", "signOff.at"]

  @Test("None takes a day long before the patient was born, whichever record it stands in.")
  func beforeBirth() throws {
    let survey = try HostileSubjects.surveyed.get()
    let dates = survey.dates.filter { !Self.free.contains($0.spelled) }
    #expect(dates.count > 30)
    for path in dates {
      let said = survey.complaints(about: "1890-01-01", at: path)
      #expect(said.map(\.path) == [path.spelled], "\(path.spelled): \(said)")
    }
  }
}
