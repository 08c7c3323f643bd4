import Templating

/// The list of fields that `spineboard templates fields` prints.
public enum FieldListing {
  /// One line a field: name, kind, audience, whether it may be absent, meaning, example.
  ///
  /// - Parameter audience: The reader who may see them; nil, or a word that names nobody, for the document's own.
  public static func lines(of document: DocumentKind, audience: String?) -> [String] {
    lines(of: document.schema, under: "", for: audience.flatMap(Audience.named) ?? document.audience)
  }

  /// Whether a word names an audience.
  public static func isAudience(_ word: String) -> Bool { Audience.named(word) != nil }

  private static func lines(of schema: Schema, under prefix: String, for reader: Audience) -> [String] {
    schema.declarations.flatMap { declaration -> [String] in
      guard declaration.audience <= reader else { return [] }
      let name = prefix + declaration.name
      let below = declaration.kind.fields.map { lines(of: $0, under: "\(name).", for: reader) } ?? []
      if case .record = declaration.kind, declaration.meaning.isEmpty { return below }
      return [line(declaration, name)] + below
    }
  }

  private static func line(_ declaration: Declaration, _ name: String) -> String {
    let absence = declaration.mayBeAbsent ? ", may be absent" : ""
    let example = declaration.example.isEmpty ? "" : " (\(declaration.example))"
    return
      "\(name): \(declaration.kind.word), \(declaration.audience)\(absence). \(declaration.meaning)\(example)"
  }
}

extension DocumentMaker {
  /// One line a template: name, audience, version, and whether its wording was reviewed.
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
