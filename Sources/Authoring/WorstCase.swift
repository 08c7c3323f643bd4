import CaseView
public import Documents
public import SpineCase
import SpineScores
import Templating

/// A made-up record that a template must cope with: every field at its longest, or nothing known at all.
///
/// It is made from the schema alone, so that it holds every field that a template may name, whatever it is.
public enum WorstCase: String, CaseIterable, Sendable {
  /// Every text long and with a word that has no place to break, every list with three elements, everything true.
  case longest
  /// Everything that may be unknown is; every list is empty or unknown, every condition unknown or false.
  case allUnknown = "all-unknown"

  /// What a reader of a preview is told about it.
  public var title: String {
    switch self {
    case .longest: "Longest names and values"
    case .allUnknown: "All unknown"
    }
  }

  /// The record of a schema.
  func record(of schema: Schema, _ wording: Wording, under prefix: String = "") -> Record {
    Record(schema.declarations.map { value($0, named: prefix + $0.name, wording) })
  }

  private func value(_ field: Declaration, named name: String, _ wording: Wording) -> Value {
    switch (self, field.kind) {
    case (_, .record(let fields)) where self == .longest || !field.mayBeAbsent:
      .record(record(of: fields, wording, under: name + "."))
    case (.allUnknown, _) where field.mayBeAbsent: .absent(wording.words(.unknown))
    case (.longest, .list(let fields)):
      .list((1...3).map { _ in record(of: fields, wording, under: name + ".") })
    case (.allUnknown, .list): .list([])
    case (_, .condition): .condition(self == .longest)
    case (_, .region): .region([])
    case (_, .telephone): .text(self == .longest ? "+00 00000 00000 000" : "0")
    case (.allUnknown, _): .text(wording.words(.unknown))
    case (.longest, .paragraph): .text([Self.text(of: name), Self.text(of: name)].joined(separator: "\n"))
    case (.longest, _): .text(Self.text(of: name))
    }
  }

  /// A text that says which field it fills, about as long as anybody writes on one line.
  static func text(of name: String) -> String {
    // The widest letter, and no place at which to break the line.
    let word = String(repeating: "W", count: 60)
    return "\(name) \(word) (>95%, <5 mm; T10_L1 | * 4/5) "
      + Array(repeating: "Wwwwwww wwwww", count: 10).joined(separator: " ")
  }
}

extension DocumentMaker {
  /// One document of a made-up record.
  ///
  /// - Parameters:
  ///   - kind: Which document.
  ///   - worst: Which record.
  ///   - language: The language.
  /// - Returns: The document as Markdown and as one page.
  /// - Throws: ``DocumentErrors`` with every reason why the document is not made.
  public func make(_ kind: DocumentKind, of worst: WorstCase, in language: String) throws(DocumentErrors)
    -> Document
  {
    let template = try template(kind, language)
    let facts = template.documentFacts(
      caseID: worst.rawValue, asOf: try Self.anyDay, signature: .none, patientLanguage: nil, edition: .first,
      contents: [])
    let heading = PageHeading(
      patient: worst == .longest ? WorstCase.text(of: "patient.name") : "",
      status: facts.status(template.wording), title: "\(template.facts.title), \(worst.title)")
    return try template.document(
      worst.record(of: kind.schema, template.wording), of: facts, heading: heading, openPoints: [])
  }

  /// The date of a record that is nobody's: always the same, so that the same templates give the same bytes.
  private static var anyDay: Moment {
    get throws(DocumentErrors) {
      guard let day = Moment("2026-06-04") else { throw DocumentErrors([]) }
      return day
    }
  }
}
