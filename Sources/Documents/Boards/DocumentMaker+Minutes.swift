import CaseView
import SourceText
public import SpineCase

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
    let view = try minutesView(of: reading, cases: cases, template)
    let record = MeetingFields.schema.record(view, template.wording)
    return try template.document(
      record, of: view.document, heading: template.heading(of: view.meeting, view.document, setup),
      openPoints: template.openPoints(view.document, file: reading.file, places: reading.places))
  }

  /// Whether minutes are signed, could be signed, or are a draft, with what they lack.
  public func readinessOfMinutes(
    of reading: MeetingReader.Reading, cases: [Source]
  ) throws(DocumentErrors) -> String {
    let template = try self.template(.mdtMinutes, "en")
    return try minutesView(of: reading, cases: cases, template).document.readiness
  }

  func minutesView(
    of reading: MeetingReader.Reading, cases: [Source], _ template: Template
  ) throws(DocumentErrors) -> MeetingView {
    let meeting = reading.forPages(of: template)
    var views: [MeetingView.ListedView] = []
    for (index, (listed, source)) in zip(meeting.cases, cases).enumerated() {
      views.append(
        MeetingView.ListedView(
          number: index + 1, listed: listed,
          view: try view(of: source.heard(at: reading.value), template), quorum: meeting.quorum(for: listed)))
    }
    var view = MeetingView(
      meeting: meeting, cases: views,
      document: template.facts(
        of: reading, cases.map(\.reading.content),
        signature: signature(of: .mdtMinutes, reading, cases: cases.map(\.reading))))
    view.document.options = options(of: cases.map(\.reading.value))
    view.document.gaps = template.gaps(in: view, of: MeetingFields.schema)
    return view
  }
}

extension MeetingReader.Reading {
  /// The meeting as the pages of a template print it.
  func forPages(of template: Template) -> Meeting {
    template.wording.phrases.direction == .leftToRight ? marked : value
  }
}

extension Template {
  /// What a document of a meeting says about itself.
  func facts(
    of reading: MeetingReader.Reading, _ contents: [RecordContent], signature: Signature
  ) -> DocumentFacts {
    let meeting = reading.value
    return documentFacts(
      caseID: meeting.id, asOf: meeting.start, signature: signature, patientLanguage: nil,
      edition: meeting.minutes, contents: [reading.content] + contents)
  }

  /// The margin of a meeting's document: it names no patient.
  func heading(of meeting: Meeting, _ document: DocumentFacts, _ setup: PageSetup) -> PageHeading {
    let status =
      document.kind.isSigned
      ? document.status(wording)
      : wording.phrases("status.forMeeting", wording.words(meeting.start.date))
    var heading = PageHeading(
      patient: "\(meeting.name), \(meeting.id)", status: status,
      title: "\(facts.title), \(meeting.id)")
    (heading.asOf, heading.setup) = (meeting.start, setup)
    // Lines to sign on by hand, as long as nobody has signed by name.
    if document.signOff == nil { heading.ruled.insert("signature") }
    return heading
  }
}
