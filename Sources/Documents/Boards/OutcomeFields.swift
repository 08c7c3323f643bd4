import CaseView
import SpineCase

/// One case with the meeting at which it was listed, as the letter to its referrer sees it.
struct OutcomeView: Sendable {
  let meeting: Meeting
  let listed: ListedCase
  let view: CaseView
  var document: DocumentFacts
}

/// Every field that a template for the outcome of one case may name.
enum OutcomeFields {
  /// The one list: the meeting without its other cases, the route, and the case.
  static let schema = ViewSchema<OutcomeView>(
    MeetingFields.letterFacts.map { $0.lifted { $0.meeting } }
      + MeetingFields.route.map { $0.lifted { $0.listed } }
      + CaseFields.schema.fields.filter { !ofDocument($0.name) }.map { $0.lifted { $0.view } }
      + DocumentFields.lifted { $0.document })

  /// What the document says about itself belongs to the letter: its state and its
  /// signature are those of the meeting.
  private static func ofDocument(_ name: String) -> Bool {
    name.hasPrefix("document.") || name.hasPrefix("signOff.")
  }
}
