@testable import SpineCase
import Testing

@Suite("Quorum")
struct MeetingTests {
  private func meeting(_ path: String) throws -> Meeting {
    try MeetingReader().read(Samples.bytes("meetings/\(path)/meeting.yaml"), file: path)
  }

  @Test("A meeting is quorate where somebody attended for each specialty of the core.")
  func quorate() throws {
    let meeting = try meeting("joint-board-2026-06-04")
    #expect(meeting.missingSpecialties == [])
    #expect(meeting.isQuorate)
    #expect(Set(meeting.cases.map(\.route)) == [.discussed, .byProtocol, .lateUrgent, .deferred])
  }

  @Test("A meeting without one of them is not, and says which are missing.")
  func notQuorate() throws {
    let meeting = try meeting("saltmere-2026-06-09")
    #expect(meeting.missingSpecialties == [.medicalOncology, .pathology, .palliativeCare])
    #expect(!meeting.isQuorate)
    #expect(meeting.cases.first?.route == .ratified)
  }

  @Test("An apology does not count as attendance.")
  func apology() throws {
    var meeting = try meeting("joint-board-2026-06-04")
    meeting.attendees.removeAll { $0.specialty == .pathology }
    meeting.apologies = .known([apology(of: .known(.pathology))])
    #expect(meeting.missingSpecialties == [.pathology])
    #expect(meeting.missingWithoutApology == [])
  }

  @Test(
    "Who is missing without an apology is told apart, and not guessed where an apology names no specialty.")
  func withoutApology() throws {
    var meeting = try meeting("saltmere-2026-06-09")
    #expect(meeting.missingWithoutApology == [.medicalOncology])
    meeting.apologies = .known([apology(of: .known(.pathology)), apology(of: .notRecorded)])
    #expect(meeting.missingWithoutApology == nil)
    meeting.apologies = .notRecorded
    #expect(meeting.missingWithoutApology == nil)
    meeting.apologies = .known([])
    #expect(meeting.missingWithoutApology == meeting.missingSpecialties)
  }

  private func apology(of specialty: Field<Specialty>) -> Apology {
    Apology(name: "Dr Savita Hegde", role: nil, cover: .known("none"), specialty: specialty)
  }
}
