import CaseView
import Documents
import SourceText
import SpineCase
import Templating
import Testing

/// Every kind of document with every free text in it a slot.
enum HostileSubjects {
  /// The subjects; a failure to make them is that of the test that asks.
  static let all: Result<[HostileSubject], any Error> = Result {
    try cases() + meetings() + [comparison(), linked()]
  }

  /// The surveyed files: a full case, the same with a reason for each fact that is not there, and for each record.
  private static let surveys: Result<[FieldSurvey], any Error> = Result {
    let maker = try Making.maker()
    let profiles = maker.profiles.keys.sorted()
    let full = FieldSurvey(try tree("cases/demo-0007/case.yaml")) { tree in
      complaints { () throws(CaseErrors) in
        _ = try CaseReader(profiles: profiles).read(tree.json, file: "case.json")
      }
    }
    return [
      full, full.absent(isWhole: false, but: ["told"]), full.absent(isWhole: true, but: ["told", "handout"]),
    ]
  }

  /// The surveyed case with every key.
  static var surveyed: Result<FieldSurvey, any Error> {
    Result {
      let surveys = try surveys.get()
      return surveys[0]
    }
  }

  private static let meeting: Result<FieldSurvey, any Error> = Result {
    FieldSurvey(try tree("meetings/joint-board-2026-06-04/meeting.yaml")) { tree in
      complaints { () throws(CaseErrors) in _ = try MeetingReader().reading(tree.json, file: "meeting.json") }
    }
  }

  private static func tree(_ path: String) throws -> FileTree {
    try FileTree(reading: Samples.bytes(path), file: path)
  }

  private static func complaints(_ read: () throws(CaseErrors) -> Void) -> [Diagnostic] {
    do {
      try read()
      return []
    } catch {
      return error.diagnostics
    }
  }

  private static let names = ["", ", reasons why facts are not known", ", reasons why records are not known"]

  private static func cases() throws -> [HostileSubject] {
    let maker = try Making.maker()
    return try DocumentKind.allCases.filter(\.isOfOneCase).flatMap { kind in
      try maker.languages(of: kind).flatMap { language in
        try zip(names, surveys.get()).compactMap { name, survey in
          let subject = try HostileSubject("\(kind.rawValue) in \(language)\(name)", [Slots(survey)]) {
            files in
            try maker.make(kind, of: Making.source(of: files[0], file: "case.json"), in: language)
          }
          // A sheet prints hardly any reason.
          return name.isEmpty || subject.printed.count > 3 ? subject : nil
        }
      }
    }
  }

  /// Agenda, minutes and a letter of the meeting; its first cases are the surveyed ones.
  private static func meetings() throws -> [HostileSubject] {
    let maker = try Making.maker()
    let slots = [Slots(try meeting.get())] + (try surveys.get().map(Slots.init))
    let plain = try Samples.source("cases/routine-breast-t8/case.yaml")
    @Sendable func read(_ files: [[UInt8]]) throws -> (MeetingReader.Reading, [DocumentMaker.Source]) {
      let meeting = try MeetingReader().reading(files[0], file: "meeting.json")
      let cases = try files.dropFirst().map { try Making.source(of: $0, file: "case.json") }
      return (
        meeting, (cases + Array(repeating: plain, count: 9)).prefix(meeting.value.cases.count).map(\.self)
      )
    }
    return [
      try HostileSubject("mdt-minutes", slots) { files in
        let (meeting, cases) = try read(files)
        return try maker.makeMinutes(of: meeting, cases: cases)
      },
      try HostileSubject("mdt-agenda", slots) { files in
        let (meeting, cases) = try read(files)
        let listed = cases.dropLast().map { DocumentMaker.Listing.read($0) } + [.refused(["line 1: wrong"])]
        return try maker.makeAgenda(of: meeting, cases: listed)
      },
      try HostileSubject("outcome-letter", Array(slots.prefix(2))) { files in
        let (meeting, cases) = try read(files)
        return try maker.makeOutcomeLetter(of: cases[0], listed: meeting.value.cases[0], at: meeting)
      },
    ]
  }

  /// A sheet whose number can be dialled from the page.
  private static func linked() throws -> HostileSubject {
    let name = "en/warning-signs.md"
    let builtIn = Making.templates.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    let link =
      "[{{handout.call.telephone}}](tel:{{handout.call.telephone}}), {{handout.call.name}}, {{handout.call.hours}}"
    let text = try #require(builtIn).replacing("{{/questions}}", with: "\n\(link)\n{{/questions}}")
    let maker = try DocumentMaker(
      Making.templates + [TemplateSource(name: name, file: name, bytes: Array(text.utf8))])
    return try HostileSubject("warning-signs with a link", [Slots(try surveys.get()[0])]) { files in
      try maker.make(.warningSigns, of: Making.source(of: files[0], file: "case.json"), in: "en")
    }
  }

  private static func comparison() throws -> HostileSubject {
    let maker = try Making.maker()
    let slots = Slots(try surveys.get()[0])
    return try HostileSubject("case-diff", [slots, slots]) { files in
      let sources = try files.map { try Making.source(of: $0, file: "case.json") }
      return try maker.document(of: try maker.compare(sources[0], with: sources[1]))
    }
  }
}
