import CaseView
public import Documents
import SourceText
public import SpineCase
import Templating

/// The list of fields that `spineboard templates fields` prints.
public enum FieldListing {
  /// One field as an author sees it.
  public struct Entry: Hashable, Sendable {
    /// The dotted name, through records and lists.
    public let name: String
    /// The word for what it holds.
    public let kind: String
    /// Whether it holds other fields: a record or a list.
    public let holdsFields: Bool
    /// The widest reader who may see it.
    public let audience: String
    /// Whether it may be absent.
    public let mayBeAbsent: Bool
    /// What it means.
    public let meaning: String
    /// What it may look like when printed; empty for records and lists.
    public let example: String

    /// The field as one line.
    public var line: String {
      let absence = mayBeAbsent ? ", may be absent" : ""
      return "\(name): \(kind), \(audience)\(absence). \(meaning)" + (example.isEmpty ? "" : " (\(example))")
    }
  }

  /// One line per field: name, kind, audience, whether it may be absent, meaning, example.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - audience: The reader who may see them; nil, or a word that names nobody, for the document's own.
  /// - Returns: The lines, in the order of the schema.
  public static func lines(of document: DocumentKind, audience: String?) -> [String] {
    entries(of: document, audience: audience).map(\.line)
  }

  /// The fields that a template of a document may name, in the order of its schema.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - audience: The reader who may see them; nil, or a word that names nobody, for the document's own.
  /// - Returns: The fields, in the order of the schema.
  public static func entries(of document: DocumentKind, audience: String?) -> [Entry] {
    entries(of: document.schema, under: "", for: audience.flatMap(Audience.named) ?? document.audience)
  }

  /// The fields that a word finds: in their names, or in what they mean.
  ///
  /// - Parameters:
  ///   - word: A word or a part of one, in any case.
  ///   - document: The document.
  ///   - audience: The reader who may see them; nil, or a word that names nobody, for the document's own.
  /// - Returns: Those whose name holds it, then those whose meaning does, each in the order of the schema.
  public static func lines(holding word: String, of document: DocumentKind, audience: String?) -> [String] {
    let wanted = word.lowercased()
    let all = entries(of: document, audience: audience)
    let named = all.filter { $0.name.lowercased().contains(wanted) }
    let meant = all.filter { $0.meaning.lowercased().contains(wanted) && !named.contains($0) }
    return (named + meant).map(\.line)
  }

  /// The names that are near a word which finds nothing.
  public static func names(near word: String, of document: DocumentKind, audience: String?) -> [String] {
    let parts = entries(of: document, audience: audience).flatMap { entry in
      [entry.name] + entry.name.split(separator: ".").map(String.init)
    }
    return nearestNames(to: word, among: Set(parts))
  }

  /// Whether a word names an audience.
  public static func isAudience(_ word: String) -> Bool { Audience.named(word) != nil }

  private static func entries(of schema: Schema, under prefix: String, for reader: Audience) -> [Entry] {
    schema.declarations.flatMap { declaration -> [Entry] in
      guard declaration.audience <= reader else { return [] }
      let name = prefix + declaration.name
      let below = declaration.kind.fields.map { entries(of: $0, under: "\(name).", for: reader) } ?? []
      if case .record = declaration.kind, declaration.meaning.isEmpty { return below }
      return [entry(declaration, name)] + below
    }
  }

  private static func entry(_ declaration: Declaration, _ name: String) -> Entry {
    Entry(
      name: name, kind: declaration.kind.word, holdsFields: declaration.kind.fields != nil,
      audience: "\(declaration.audience)", mayBeAbsent: declaration.mayBeAbsent, meaning: declaration.meaning,
      example: example(of: declaration, name))
  }

  private static func example(of declaration: Declaration, _ name: String) -> String {
    if declaration.kind.fields != nil { return "" }
    if case .condition = declaration.kind { return "yes" }
    return declaration.example.isEmpty ? FieldExamples.example(of: name) ?? "" : declaration.example
  }
}

extension DocumentMaker {
  /// One line per template: name, audience, version, and whether its wording was reviewed.
  ///
  /// - Throws: ``DocumentErrors`` where a template is wrong.
  public func templateLines() throws(DocumentErrors) -> [String] {
    var lines: [String] = []
    for kind in DocumentKind.allCases {
      for language in languages(of: kind) {
        let template = try template(kind, language)
        let review = template.facts.reviewed.map { "reviewed \($0)" } ?? "not yet clinically reviewed"
        lines.append("\(template.name) \(template.facts.version), for \(template.facts.audience), \(review)")
      }
    }
    return lines
  }
}
