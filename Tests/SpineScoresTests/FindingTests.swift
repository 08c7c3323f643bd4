import SpineScores
import Testing

@Suite("What is known of an item")
struct FindingTests {
  @Test("A settled finding has one row and no absence.")
  func known() {
    let finding = Finding<SINS.Pain>.known(.mechanical)
    #expect(finding.allowed == [.mechanical] && finding.absence == nil && finding.answer == .mechanical)
  }

  @Test("A finding that is not known allows every row, whatever the reason.", arguments: Absence.allCases)
  func notKnown(_ absence: Absence) {
    let finding = Finding<SINS.Pain>.notKnown(absence)
    #expect(finding.allowed == SINS.Pain.allCases && finding.absence == absence && finding.answer == nil)
    #expect(Finding<SINS.Pain>.from(.absent(absence)) == finding)
  }

  @Test("Several rows stand in table order and once each.")
  func oneOf() {
    let finding = Finding<SINS.Pain>.oneOf([.painFree, .mechanical, .painFree], because: .declined)
    #expect(finding.allowed == [.mechanical, .painFree] && finding.absence == .declined)
  }

  @Test("One row alone is settled, and none at all is no information.")
  func edges() {
    #expect(Finding<SINS.Pain>.oneOf([.painFree, .painFree], because: .unknown) == .known(.painFree))
    #expect(Finding<SINS.Pain>.oneOf([], because: .unknown) == .notKnown(.unknown))
    #expect(Finding<SINS.Pain>.from(.value(.painFree)) == .known(.painFree))
  }

  @Test("A finding survives data.")
  func codable() throws {
    let open = Finding<SINS.Pain>.oneOf([.mechanical, .painFree], because: .notDone)
    #expect(try json(open) == #"{"absence":"not-done","allowed":["mechanical","none"]}"#)
    #expect(try roundTrip(open) == open)
    let settled = Finding<SINS.Pain>.known(.painFree)
    #expect(try json(settled) == #"{"allowed":["none"]}"#)
    #expect(try roundTrip(settled) == settled)
  }

  @Test(
    "Data that no finding can have are refused.",
    arguments: [
      #"{"allowed":[]}"#, #"{"allowed":["mechanical","none"]}"#, #"{"allowed":["none"],"absence":"unknown"}"#,
      #"{"allowed":["none","mechanical"],"absence":"unknown"}"#, #"{"allowed":[],"absence":"unknown"}"#,
      #"{"allowed":["severe"]}"#,
    ])
  func refused(_ text: String) {
    #expect(throws: DecodingError.self) { try decode(Finding<SINS.Pain>.self, text) }
  }
}
