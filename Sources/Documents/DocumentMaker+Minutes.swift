public import SpineCase
import SpinePathway
import Templating

extension DocumentMaker {
  /// Makes the minutes of a meeting.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - cases: The cases that it lists, in its order.
  ///   - language: The language; English where none is asked for.
  /// - Returns: The minutes as Markdown and as one page.
  /// - Throws: ``DocumentErrors`` with every reason why the minutes are not made.
  public func makeMinutes(
    of meeting: Meeting, cases: [Source], in language: String? = nil
  ) throws(DocumentErrors) -> Document {
    let template = try Template(.mdtMinutes, language ?? "en", self, MeetingFields.schema.schema)
    var views: [MeetingView.ListedView] = []
    for (index, (listed, source)) in zip(meeting.cases, cases).enumerated() {
      views.append(
        MeetingView.ListedView(number: index + 1, listed: listed, view: try view(of: source, template)))
    }
    let facts = template.documentFacts(
      caseID: meeting.id, asOf: meeting.start, signOff: meeting.signOff, patientLanguage: nil)
    let record = MeetingFields.schema.record(
      MeetingView(meeting: meeting, cases: views, document: facts), template.wording)
    let heading = PageHeading(
      patient: "\(meeting.name), \(meeting.id)", status: template.status(meeting.signOff),
      title: "\(template.facts.title), \(meeting.id)")
    return try template.document(record, kind: .mdtMinutes, heading: heading)
  }
}
