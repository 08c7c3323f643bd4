import CaseView
import SourceText
public import SpineCase
import SpinePathway

extension DocumentMaker {
  /// Makes the letter that tells the referrer of one case what the board recommends.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - listed: How the meeting listed it.
  ///   - reading: The meeting; nothing is said about its other cases.
  ///   - language: The language; English where none is asked for.
  /// - Returns: The letter as Markdown and as one page.
  /// - Throws: ``DocumentErrors`` with every reason why the letter is not made.
  public func makeOutcomeLetter(
    of source: Source, listed: ListedCase, at reading: MeetingReader.Reading, in language: String? = nil
  ) throws(DocumentErrors) -> Document {
    let template = try self.template(.outcomeLetter, language ?? "en")
    let read = source.reading.value
    let view = try outcomeView(of: source, listed: listed, at: reading, template)
    try PatientCopy(read: view.view.read, paper: .outcomeLetter)
      .check(view.view.urgency.class, template.wording.phrases, source)
    var heading = PageHeading(
      patient: Self.identity(view.view.read, template.wording),
      status: view.document.status(template.wording),
      title: "\(template.facts.title), \(read.id)")
    (heading.asOf, heading.setup) = (read.asOf, setup)
    if view.document.signOff == nil { heading.ruled.insert("signature") }
    return try template.document(
      OutcomeFields.schema.record(view, template.wording), of: view.document, heading: heading,
      openPoints: openPoints(view.document, template, source, reading))
  }

  /// Whether the letter on one case is signed, could be signed, or is a draft, with what it lacks.
  public func readinessOfOutcomeLetter(
    of source: Source, listed: ListedCase, at reading: MeetingReader.Reading
  ) throws(DocumentErrors) -> String {
    let template = try self.template(.outcomeLetter, "en")
    return try outcomeView(of: source, listed: listed, at: reading, template).document.readiness
  }

  func outcomeView(
    of source: Source, listed: ListedCase, at reading: MeetingReader.Reading, _ template: Template
  ) throws(DocumentErrors) -> OutcomeView {
    let source = source.heard(at: reading.value)
    let (read, meeting) = (source.reading.value, reading.forPages(of: template).present(for: listed))
    let cases = reading.value.cases.map { $0 == listed ? source.reading : nil }
    let facts = template.documentFacts(
      caseID: read.id, asOf: read.asOf, signature: signature(of: .outcomeLetter, reading, cases: cases),
      patientLanguage: nil,
      edition: meeting.minutes,
      contents: [reading.content, source.reading.content])
    var view = OutcomeView(
      meeting: meeting, listed: listed, view: try view(of: source, template), document: facts)
    view.document.options = options(of: [read])
    view.document.gaps = template.gaps(in: view, of: OutcomeFields.schema).filter { gap in
      // A deferred case has no recommendation; its letter says why, and is complete without one.
      listed.route != .deferred || gap.name != "decision.recommendation"
    }
    return view
  }

  /// What the letter lacks is missing in the case; its signature is that of the meeting.
  private func openPoints(
    _ facts: DocumentFacts, _ template: Template, _ source: Source, _ meeting: MeetingReader.Reading
  ) -> [Diagnostic] {
    template.openPoints(facts, file: source.file, places: source.reading.places).map { point in
      guard let path = point.path, path.hasPrefix("signOff") else { return point }
      return Diagnostic(
        file: meeting.file, at: meeting.places[path] ?? meeting.places["signOff"] ?? .start, path: path,
        point.message)
    }
  }
}
