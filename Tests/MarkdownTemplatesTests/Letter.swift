import MarkdownTemplates
import SourceText
import Templating

/// Small templates over a few fields, for tests.
enum Letter {
  static let schema = Schema([
    Declaration(name: "name", kind: .text, audience: .patient, mayBeAbsent: false),
    Declaration(name: "note", kind: .paragraph, audience: .patient, mayBeAbsent: true),
    Declaration(name: "call", kind: .telephone, audience: .patient, mayBeAbsent: true),
    Declaration(name: "urgent", kind: .condition, audience: .patient, mayBeAbsent: true),
    Declaration(
      name: "items",
      kind: .list(
        Schema([
          Declaration(name: "item", kind: .text, audience: .patient, mayBeAbsent: false),
          Declaration(name: "points", kind: .number, audience: .patient, mayBeAbsent: true),
        ])), audience: .patient, mayBeAbsent: false),
  ])

  static func record(
    _ name: String, note: String = "a note", call: String = "+91 98 1", urgent: Bool? = true,
    items: [String] = ["Pain"]
  ) -> Record {
    Record([
      .text(name), .text(note), .text(call), urgent.map { .condition($0) } ?? .absent("not recorded"),
      .list(items.map { Record([.text($0), .absent("not done")]) }),
    ])
  }

  static func program(_ template: String, partials: [String: String] = [:]) throws(TemplateErrors)
    -> MarkdownProgram
  {
    var sources = [TemplateSource(name: "en/letter.md", text: template)]
    for (name, text) in partials {
      sources.append(TemplateSource(name: "en/partials/\(name).md", text: text))
    }
    switch TemplateLibrary(sources).compile("en/letter.md", against: schema, audience: .board) {
    case .success(let program): return try MarkdownProgram(checking: program)
    case .failure(let errors): throw errors
    }
  }

  static func html(_ template: String, _ record: Record) throws -> String {
    try program(template).render(record).map { String(decoding: $0.html, as: UTF8.self) }.joined()
  }

  static func markdown(_ template: String, _ record: Record) throws -> String {
    try program(template).render(record).map { String(decoding: $0.markdown, as: UTF8.self) }.joined()
  }
}
