import CaseView
import SpineCase
import Templating

extension MeetingFields {
  /// Who was there, who was not, what they declared, and what was amended afterwards.
  static let people: [ViewField<Meeting>] =
    ViewField.list("meeting.attendees", .board, "Attendees", attendee, always: true) { .known($0.attendees) }
    + ViewField.list("meeting.apologies", .board, "Apologies", apology) { $0.apologies }
    + ViewField.list("meeting.absentees", .board, "Absent without apology", absentee) { $0.absentees }
    + ViewField.list("meeting.interests", .board, "Declarations of interest", interest) { $0.interests }
    + ViewField.list("meeting.amendments", .board, "Amendments after the signature", amendment) {
      $0.amendments
    } + [
      ViewField(
        "meeting.isAmended", .condition, .board, "Whether anything was amended after the signature",
        always: true
      ) { meeting, _ in .condition(meeting.amendments.value?.isEmpty == false) }
    ]

  private static let attendee = ViewSchema<Attendee>([
    ViewField("name", .text, .board, "Name", always: true) { person, _ in .text(person.name) },
    ViewField("role", .text, .board, "Role", always: true) { person, _ in .text(person.role) },
    ViewField("specialty", .text, .board, "Specialty", always: true) { person, w in
      .text(w.phrases["specialty.\(person.specialty.rawValue)"])
    },
    ViewField("organisation", .text, .board, "Organisation") { $1.text($0.organisation) },
    ViewField("attendance", .text, .board, "How they attended") { $1.coded($0.attendance, "attendance") },
  ])

  private static let apology = ViewSchema<Apology>([
    ViewField("name", .text, .board, "Name", always: true) { person, _ in .text(person.name) },
    ViewField("role", .text, .board, "Role") { $1.text($0.role) },
    ViewField("cover", .text, .board, "Cover") { $1.text($0.cover) },
  ])

  private static let absentee = ViewSchema<Absentee>([
    ViewField("name", .text, .board, "Name", always: true) { person, _ in .text(person.name) },
    ViewField("role", .text, .board, "Role") { $1.text($0.role) },
  ])

  private static let interest = ViewSchema<DeclaredInterest>([
    ViewField("name", .text, .board, "Name", always: true) { declared, _ in .text(declared.name) },
    ViewField("interest", .text, .board, "Interest", always: true) { declared, _ in
      .text(declared.interest)
    },
  ])

  private static let amendment = ViewSchema<Amendment>([
    ViewField("on", .date, .board, "When", always: true) { .text($1.words($0.on)) },
    ViewField("by", .text, .board, "Who answers for it", always: true) { amendment, _ in
      .text(amendment.by)
    },
    ViewField("what", .text, .board, "What is corrected", always: true) { amendment, _ in
      .text(amendment.what)
    },
    ViewField("isCountersigned", .condition, .board, "Whether somebody countersigned it", always: true) {
      amendment, _ in .condition(amendment.countersigned != nil)
    },
    ViewField("countersigned", .text, .board, "Who countersigned it, and when") { amendment, w in
      guard let signOff = amendment.countersigned else { return w.notRecorded }
      return .text("\(signOff.name), \(signOff.role), \(signOff.registration), \(w.words(signOff.at))")
    },
  ])
}
