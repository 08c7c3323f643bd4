import CaseView
import Documents
import Pages
import SourceText
import SpineCase

extension Check {
  /// Reports what is doubtful in a meeting and its cases, and how far agenda, minutes and letters have come.
  func checkMeeting(_ file: String, _ session: Session) throws {
    let (meeting, cases) = try session.readMeeting(file)
    let warnings = meeting.warnings + session.maker.warnings(of: meeting.value, cases: cases)
    for warning in warnings { StandardStreams.say(warning.description) }
    let count = warnings.count == 1 ? "1 warning" : "\(warnings.count) warnings"
    do {
      let lines =
        ["\(meeting.file): read, \(cases.count == 1 ? "1 case" : "\(cases.count) cases"); \(count)"]
        + (try agendaLines(meeting, cases, session.maker))
        + ["mdt-minutes: \(try session.maker.readinessOfMinutes(of: meeting, cases: cases))"]
        + (try letterLines(meeting, cases, session.maker))
      try StandardStreams.print(lines.joined(separator: "\n  "))
    } catch let errors as DocumentErrors { throw Failure(errors.diagnostics) }
  }

  private func agendaLines(
    _ meeting: MeetingReader.Reading, _ cases: [DocumentMaker.Source], _ maker: DocumentMaker
  ) throws(DocumentErrors) -> [String] {
    let agenda = try maker.makeAgenda(of: meeting, cases: cases.map { .read($0) })
    let long = agenda.casesOverOneSide.map { "mdt-agenda: case \($0.place) takes \($0.estimate.words)" }
    return long.isEmpty ? ["mdt-agenda: every case fits on its side"] : long
  }

  private func letterLines(
    _ meeting: MeetingReader.Reading, _ cases: [DocumentMaker.Source], _ maker: DocumentMaker
  ) throws(DocumentErrors) -> [String] {
    var lines: [String] = []
    for (listed, source) in zip(meeting.value.cases, cases) {
      let readiness = try maker.readinessOfOutcomeLetter(of: source, listed: listed, at: meeting)
      let sheet = maker.sheetAfterMeeting(for: source)
      lines.append("\(Files.shown(source.reading.value.id)): outcome-letter: \(readiness)")
      lines.append(
        "\(Files.shown(source.reading.value.id)): \(sheet.rawValue): \(maker.trial(of: sheet, for: source).readiness)"
      )
    }
    return lines
  }
}
