import SpineCase
import Templating

/// A meeting with its cases, as the minutes see it.
struct MeetingView: Sendable {
  let meeting: Meeting
  /// The listed cases in the order of the file, each with its own view.
  let cases: [ListedView]
  var document: DocumentFacts

  /// One listed case.
  struct ListedView: Sendable {
    let number: Int
    let listed: ListedCase
    let view: CaseView
  }
}

/// Every field that a template for a meeting may name.
enum MeetingFields {
  /// The one list for minutes; the fields of each listed case are those of its own documents.
  static let schema = ViewSchema<MeetingView>(facts + people + agenda + DocumentFields.lifted { $0.document })

  private static let facts: [ViewField<MeetingView>] = [
    text("id", "Identifier of the meeting") { $0.id },
    text("name", "Name of the board") { $0.name },
    ViewField("meeting.host", .text, .board, "Host") { $1.text($0.meeting.host) },
    ViewField("meeting.start", .date, .board, "Start", always: true) { .text($1.words($0.meeting.start)) },
    ViewField("meeting.end", .date, .board, "End") { $1.moment($0.meeting.end) },
    ViewField("meeting.place", .text, .board, "Place") { $1.text($0.meeting.place) },
    ViewField("meeting.mode", .text, .board, "How it was held") { $1.coded($0.meeting.mode, "mode") },
    text("chair", "Chair") { $0.chair },
    ViewField("meeting.deputy", .text, .board, "Deputy chair") { $1.text($0.meeting.deputy) },
    text("noteTaker", "Note-taker") { $0.noteTaker },
    ViewField("meeting.quorumRule", .text, .board, "Local rule for the quorum") {
      $1.text($0.meeting.quorum.rule)
    },
    ViewField("meeting.isQuorate", .condition, .board, "Whether every core specialty was there", always: true)
    {
      view, _ in .condition(view.meeting.isQuorate)
    },
    ViewField("meeting.core", .text, .board, "Core specialties", always: true) { view, w in
      .text(w.specialties(view.meeting.quorum.core))
    },
    ViewField("meeting.missing", .text, .board, "Core specialties that were missing", always: true) {
      view, w in
      .text(w.specialties(view.meeting.missingSpecialties))
    },
    ViewField("meeting.previousMinutes", .paragraph, .board, "Previous minutes") {
      $1.text($0.meeting.previousMinutes)
    },
    ViewField("meeting.mattersArising", .text, .board, "Matters arising") {
      $1.line($0.meeting.mattersArising)
    },
    ViewField("meeting.otherBusiness", .text, .board, "Other business") { $1.line($0.meeting.otherBusiness) },
    ViewField("meeting.next", .date, .board, "Next meeting") { $1.moment($0.meeting.next) },
    ViewField("meeting.circulation", .text, .board, "Circulation") { $1.line($0.meeting.circulation) },
  ]

  private static func text(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Meeting) -> String
  ) -> ViewField<MeetingView> {
    ViewField("meeting.\(name)", .text, .board, meaning, always: true) { view, _ in .text(read(view.meeting))
    }
  }

  private static let people: [ViewField<MeetingView>] =
    ViewField.list("meeting.attendees", .board, "Attendees", attendee, always: true) {
      .known($0.meeting.attendees)
    }
    + ViewField.list("meeting.apologies", .board, "Apologies", apology) { $0.meeting.apologies }
    + ViewField.list("meeting.interests", .board, "Declarations of interest", interest) {
      $0.meeting.interests
    }
    + ViewField.list(
      "meeting.carriedForward", .board, "Open actions carried forward", CaseFields.actionFields
    ) {
      $0.meeting.carriedForward
    }

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

  private static let interest = ViewSchema<DeclaredInterest>([
    ViewField("name", .text, .board, "Name", always: true) { declared, _ in .text(declared.name) },
    ViewField("interest", .text, .board, "Interest", always: true) { declared, _ in .text(declared.interest)
    },
  ])

  private static let agenda: [ViewField<MeetingView>] =
    [
      ViewField("cases", .list(listed.schema), .board, "The cases on the list", always: true) { view, w in
        .list(view.cases.map { listed.record($0, w) })
      },
      count("listed") { _ in true }, count("discussed") { $0 == .discussed || $0 == .lateUrgent },
      count("byProtocol") { $0 == .byProtocol }, count("deferred") { $0 == .deferred },
      count("ratified") { $0 == .ratified },
    ]

  private static func count(
    _ name: String, _ counts: @escaping @Sendable (DiscussionRoute) -> Bool
  ) -> ViewField<MeetingView> {
    ViewField("counts.\(name)", .number, .board, "How many cases: \(name)", always: true) { view, _ in
      .text(String(view.cases.count { counts($0.listed.route) }))
    }
  }

  private static let listed = ViewSchema<MeetingView.ListedView>(
    [
      ViewField("number", .number, .board, "Number on the list", always: true) { listed, _ in
        .text(String(listed.number))
      },
      ViewField("route", .text, .board, "Route", always: true) { listed, w in
        .text(w.phrases["route.\(listed.listed.route.rawValue)"])
      },
      ViewField("why", .text, .board, "Why it was deferred, or which protocol") { $1.text($0.listed.why) },
      ViewField("isDeferred", .condition, .board, "Whether it was deferred", always: true) { listed, _ in
        .condition(listed.listed.route == .deferred)
      },
    ] + CaseFields.schema.fields.map { $0.lifted { $0.view } })
}

extension Wording {
  fileprivate func specialties(_ specialties: [Specialty]) -> String {
    specialties.isEmpty
      ? phrases["none"] : sequence(specialties.map { phrases["specialty.\($0.rawValue)"] })
  }
}
