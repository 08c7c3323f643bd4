public import SourceText
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
      meeting: meeting, cases: views, document: template.facts(of: reading, cases.map(\.reading.content)))
    view.document.gaps = template.gaps(in: view, of: MeetingFields.schema)
    let record = MeetingFields.schema.record(view, template.wording)
    return try template.document(
      record, of: view.document, heading: template.heading(of: meeting, view.document, setup),
      openPoints: template.openPoints(view.document, file: reading.file, places: reading.places))
  }

  /// Doubts about a meeting that show only beside its cases: a case or the number of an action listed twice.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - cases: The cases that it lists, in its order.
  /// - Returns: Warnings, each at its place in a case file; they name paths and no values.
  public func warnings(of meeting: Meeting, cases: [Source]) -> [Diagnostic] {
    var ids: Set<String> = []
    var actions = Set((meeting.carriedForward.value ?? []).map(\.action.id))
    var found: [Diagnostic] = []
    for source in cases {
      let read = source.reading.value
      if !ids.insert(read.id).inserted {
        found.append(source.warning("case", "is the identifier of another case on the list"))
      }
      for (index, action) in (read.board.decision.actions.value ?? []).enumerated()
      where !actions.insert(action.id).inserted {
        let path = "board.decision.actions[\(index)].id"
        found.append(source.warning(path, "is the id of another action of this meeting; give each its own"))
      }
    }
    return found
  }
}

extension DocumentMaker.Source {
  fileprivate func warning(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(.warning, file: file, at: reading.places[path], path: path, message)
  }
}

extension Template {
  /// What a document of a meeting says of itself.
  func facts(of reading: MeetingReader.Reading, _ contents: [RecordContent]) -> DocumentFacts {
    let meeting = reading.value
    return documentFacts(
      caseID: meeting.id, asOf: meeting.start, signOff: meeting.signOff, patientLanguage: nil,
      edition: meeting.minutes, contents: [reading.content] + contents)
  }

  /// The margin of a document of a meeting: no patient stands in it.
  func heading(of meeting: Meeting, _ document: DocumentFacts, _ setup: PageSetup) -> PageHeading {
    let status =
      document.kind.isSigned
      ? document.status(wording.phrases)
      : wording.phrases("status.forMeeting", wording.words(meeting.start.date))
    var heading = PageHeading(
      patient: "\(meeting.name), \(meeting.id)", status: status,
      title: "\(facts.title), \(meeting.id)")
    (heading.asOf, heading.setup) = (meeting.start, setup)
    if meeting.signOff == nil { heading.ruled.insert("signature") }
    return heading
  }
}
