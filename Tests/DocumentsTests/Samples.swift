import CaseView
import DocumentTemplates
import Documents
import Foundation
import SourceText
import SpineCase
import Templating
import Testing

/// The samples of the repository, and the documents that are made of them.
enum Samples {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  /// The paths of the case files below `Samples/`, sorted.
  static let cases = files("cases", names: ["case.yaml", "case.json"])
  /// The paths of the meeting files below `Samples/`, sorted.
  static let meetings = files("meetings", names: ["meeting.yaml"])

  private static func files(_ kind: String, names: [String]) -> [String] {
    let folders =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: kind).path)) ?? []
    return folders.sorted().flatMap { folder in
      names.map { "\(kind)/\(folder)/\($0)" }.filter {
        FileManager.default.fileExists(atPath: root.appending(path: $0).path)
      }
    }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path).standardized))
  }

  static func source(_ path: String) throws -> DocumentMaker.Source {
    try Making.source(of: bytes(path), file: path)
  }
}

/// Makes documents with the built-in templates.
enum Making {
  static let templates = DocumentTemplates.sources.map {
    TemplateSource(name: $0.name, file: "Templates/\($0.name)", bytes: $0.bytes)
  }

  /// Made once: reading every template takes as long as rendering a document.
  private static let builtIn: Result<DocumentMaker, any Error> = Result {
    try DocumentMaker(templates, areChecked: true)
  }

  static func maker() throws -> DocumentMaker { try builtIn.get() }

  static func source(of bytes: [UInt8], file: String) throws -> DocumentMaker.Source {
    let reader = CaseReader(profiles: try maker().profiles.keys.sorted())
    return DocumentMaker.Source(try reader.read(bytes, file: file), file: file)
  }

  /// One document of the text of a case file.
  static func document(_ kind: DocumentKind, of text: String) throws -> DocumentMaker.Document {
    try maker().make(kind, of: source(of: Array(text.utf8), file: "case.yaml"), in: "en")
  }

  /// The minutes of a meeting about the texts of case files, in their order.
  static func minutes(of texts: [String]) throws -> DocumentMaker.Document {
    let cases = try texts.enumerated().map { try source(of: Array($1.utf8), file: "\($0).yaml") }
    return try maker().makeMinutes(of: meeting(of: texts.count), cases: cases, in: "en")
  }

  /// A meeting that lists so many cases, all of them discussed where no routes are given, with these lines besides.
  static func meeting(of count: Int, routes: [String] = [], _ extra: String = "") throws
    -> MeetingReader.Reading
  {
    let list = (0..<count).map { index in
      "  - {file: \(index).yaml, route: \(routes.isEmpty ? "discussed" : routes[index])}\n"
    }.joined()
    let attendees =
      extra.contains("attendees:")
      ? "" : "attendees: [{name: Dr Chair, role: surgeon, specialty: spinal-surgery, attendance: in-room}]\n"
    let text = """
      format: spineboard/meeting/1
      meeting: MEETING-1
      name: Spine board
      start: 2026-06-04T09:00+05:30
      chair: Dr Chair
      noteTaker: Clerk
      \(attendees)\(extra)cases:
      \(list)
      """
    return try MeetingReader().reading(Array(text.utf8), file: "meeting.yaml")
  }

  /// Why no document is made from the text of a case file, one line per finding; empty where one is.
  static func refusals(_ kind: DocumentKind, of text: String) throws -> [String] {
    let source = try source(of: Array(text.utf8), file: "case.yaml")
    do {
      _ = try maker().make(kind, of: source, in: "en")
      return []
    } catch let errors as DocumentErrors {
      return errors.diagnostics.map(\.description)
    }
  }
}

/// A document that was made of a sample, with what it was made of.
struct Made: Sendable, CustomTestStringConvertible {
  let path: String
  let kind: DocumentKind
  let language: String
  /// The name of its file beside the sample, without the ending.
  let name: String
  /// The case; nil for the minutes and the agenda.
  let source: DocumentMaker.Source?
  let document: DocumentMaker.Document

  var testDescription: String { "\(path) \(name)" }
  var markdown: String { String(decoding: document.markdown, as: UTF8.self) }
  var page: Page { Page(document.html) }

  /// Every document of every sample: each is made once, whatever the number of tests that look at it.
  static let all: Result<[Made], any Error> = Result { try cases() + meetings() }

  /// The documents of one sample.
  static func of(_ path: String) throws -> [Made] { try all.get().filter { $0.path == path } }

  private static func cases() throws -> [Made] {
    let maker = try Making.maker()
    return try Samples.cases.flatMap { path in
      let source = try Samples.source(path)
      return try maker.documents(for: source).map { kind, language in
        Made(
          path: path, kind: kind, language: language,
          name: language == "en" ? kind.rawValue : "\(kind.rawValue).\(language)", source: source,
          document: try maker.make(kind, of: source, in: language))
      }
    }
  }

  private static func meetings() throws -> [Made] {
    let maker = try Making.maker()
    return try Samples.meetings.flatMap { path in
      let meeting = try MeetingReader().reading(Samples.bytes(path), file: path)
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      let cases = try meeting.value.cases.map { try Samples.source("\(folder)/\($0.file)") }
      func made(_ kind: DocumentKind, _ document: DocumentMaker.Document) -> Made {
        Made(
          path: path, kind: kind, language: "en", name: kind.rawValue, source: nil, document: document)
      }
      return [
        made(.mdtMinutes, try maker.makeMinutes(of: meeting, cases: cases, in: "en")),
        made(.mdtAgenda, try maker.makeAgenda(of: meeting, cases: cases.map { .read($0) }, in: "en")),
      ]
        + (try zip(meeting.value.cases, cases).map { listed, source in
          Made(
            path: path, kind: .outcomeLetter, language: "en",
            name: "\(source.reading.value.id)-outcome-letter", source: source,
            document: try maker.makeOutcomeLetter(of: source, listed: listed, at: meeting, in: "en"))
        })
    }
  }
}
