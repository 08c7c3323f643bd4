public import SpineCase
import SpinePathway
import Templating

extension DocumentMaker {
  /// Makes the minutes of a meeting.
  ///
  /// - Parameters:
  ///   - reading: The meeting as it was read.
  ///   - cases: The cases that it lists, in its order.
  ///   - language: The language; English where none is asked for.
  /// - Returns: The minutes as Markdown and as one page.
  /// - Throws: ``DocumentErrors`` with every reason why the minutes are not made.
  public func makeMinutes(
    of reading: MeetingReader.Reading, cases: [Source], in language: String? = nil
  ) throws(DocumentErrors) -> Document {
    let template = try self.template(.mdtMinutes, language ?? "en")
    let meeting = reading.value
    var views: [MeetingView.ListedView] = []
    for (index, (listed, source)) in zip(meeting.cases, cases).enumerated() {
      views.append(
        MeetingView.ListedView(number: index + 1, listed: listed, view: try view(of: source, template)))
    }
    var view = MeetingView(
      meeting: meeting, cases: views,
      document: template.documentFacts(
        caseID: meeting.id, asOf: meeting.start, signOff: meeting.signOff, patientLanguage: nil,
        edition: meeting.minutes, contents: [reading.content] + cases.map(\.reading.content)))
    view.document.gaps = template.gaps(in: view, of: MeetingFields.schema)
    let record = MeetingFields.schema.record(view, template.wording)
    var heading = PageHeading(
      patient: "\(meeting.name), \(meeting.id)",
      status: view.document.status(template.wording.phrases),
      title: "\(template.facts.title), \(meeting.id)")
    (heading.asOf, heading.setup) = (meeting.start, setup)
    return try template.document(
      record, of: view.document, heading: heading,
      openPoints: template.openPoints(view.document, file: reading.file, places: reading.places))
  }
}
