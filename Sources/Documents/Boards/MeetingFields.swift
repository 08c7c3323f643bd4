import CaseView
import SpineCase
import Templating

/// Every field that a template for a meeting may name.
enum MeetingFields {
  /// The only list for minutes; the fields of each listed case are those of its own documents.
  static let schema = ViewSchema<MeetingView>(
    (letterFacts + facts + people).map { $0.lifted { $0.meeting } } + carried + agenda + actions
      + DocumentFields.lifted { $0.document })

  /// What a letter on the outcome of one case may say about the meeting: nothing about any other case.
  static let letterFacts: [ViewField<Meeting>] = [
    text("id", "Identifier of the meeting") { $0.id },
    text("name", "Name of the board") { $0.name },
    ViewField("meeting.host", .text, .clinician, "Host") { $1.text($0.host) },
    ViewField("meeting.start", .date, .clinician, "Start", always: true) { .text($1.words($0.start)) },
    ViewField("meeting.day", .date, .clinician, "Day of the meeting", always: true) {
      .text($1.words($0.start.date))
    },
    text("chair", "Chair") { $0.chair },
    ViewField(
      "meeting.isQuorate", .condition, .clinician, "Whether every core specialty was there", always: true
    ) { meeting, _ in .condition(meeting.isQuorate) },
    ViewField(
      "meeting.missing", .text, .clinician, "Core specialties that were missing", always: true
    ) { $1.specialties($0.missingSpecialties) },
  ]

  /// The rest, which only the board reads.
  static let facts: [ViewField<Meeting>] = [
    ViewField("meeting.end", .date, .board, "End") { $1.moment($0.end) },
    ViewField("meeting.place", .text, .board, "Place") { $1.text($0.place) },
    ViewField("meeting.mode", .text, .board, "How it was held") { $1.coded($0.mode, "mode") },
    ViewField("meeting.deputy", .text, .board, "Deputy chair") { $1.text($0.deputy) },
    text("noteTaker", "Note-taker", .board) { $0.noteTaker },
    ViewField("meeting.quorumRule", .text, .board, "Local rule for the quorum") { $1.text($0.quorum.rule) },
    ViewField("meeting.core", .text, .board, "Core specialties", always: true) {
      $1.specialties($0.quorum.core)
    },
    ViewField(
      "meeting.withoutApology", .text, .board, "Missing core specialties for which nobody apologised",
      always: true
    ) { meeting, w in
      meeting.missingWithoutApology.map(w.specialties) ?? .text(w.phrases["apologyUnclear"])
    },
    ViewField(
      "meeting.partTime", .text, .board, "Core specialties there for a part of the meeting only", always: true
    ) { $1.specialties($0.partTimeSpecialties) },
    ViewField(
      "meeting.hasPartTime", .condition, .board, "Whether a core specialty was there for a part only",
      always: true
    ) { meeting, _ in .condition(!meeting.partTimeSpecialties.isEmpty) },
    ViewField("meeting.previousMinutes", .paragraph, .board, "Previous minutes") {
      $1.text($0.previousMinutes)
    },
    ViewField("meeting.mattersArising", .text, .board, "Matters arising") { $1.line($0.mattersArising) },
    ViewField("meeting.otherBusiness", .text, .board, "Other business") { $1.line($0.otherBusiness) },
    ViewField("meeting.next", .date, .board, "Next meeting") { $1.moment($0.next) },
    ViewField("meeting.circulation", .text, .board, "Circulation") { $1.line($0.circulation) },
  ]

  private static func text(
    _ name: String, _ meaning: String, _ audience: Audience = .clinician,
    _ read: @escaping @Sendable (Meeting) -> String
  ) -> ViewField<Meeting> {
    ViewField("meeting.\(name)", .text, audience, meaning, always: true) { meeting, _ in
      .text(read(meeting))
    }
  }
}

extension Wording {
  /// Specialties in words, `none` where there are none.
  func specialties(_ specialties: [Specialty]) -> Value {
    .text(
      specialties.isEmpty
        ? phrases["none"] : sequence(specialties.map { phrases["specialty.\($0.rawValue)"] }))
  }
}
