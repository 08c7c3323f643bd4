import Templating

/// One thing that a template of the site may name: its declaration, and where its value comes from.
struct PageField<View: Sendable>: Sendable {
  let name: String
  let kind: Kind
  let value: @Sendable (View) -> Value

  /// A text, escaped where it stands.
  static func text(_ name: String, _ read: @escaping @Sendable (View) -> String) -> PageField {
    PageField(name: name, kind: .text) { .text(read($0)) }
  }

  /// A text of several lines.
  static func lines(_ name: String, _ read: @escaping @Sendable (View) -> String) -> PageField {
    PageField(name: name, kind: .paragraph) { .text(read($0)) }
  }

  /// Whether something holds.
  static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> PageField {
    PageField(name: name, kind: .condition) { .condition(read($0)) }
  }

  /// HTML that the program itself made, of templates or of escaped words.
  static func html(_ name: String, _ read: @escaping @Sendable (View) -> [UInt8]) -> PageField {
    PageField(name: name, kind: .region) { .region(read($0)) }
  }

  /// A list of elements with fields of their own.
  static func list<Element>(
    _ name: String, _ schema: PageSchema<Element>, _ read: @escaping @Sendable (View) -> [Element]
  ) -> PageField {
    PageField(name: name, kind: .list(schema.schema)) { .list(read($0).map(schema.record)) }
  }
}

/// Everything that a template of the site may name.
struct PageSchema<View: Sendable>: Sendable {
  let schema: Schema
  private let fields: [PageField<View>]

  init(_ fields: [PageField<View>]) {
    self.fields = fields
    schema = Schema(
      fields.map { Declaration(name: $0.name, kind: $0.kind, audience: .board, mayBeAbsent: false) })
  }

  func record(_ view: View) -> Record { Record(fields.map { $0.value(view) }) }
}

extension PageField {
  /// A text that may be missing, and under `has...` whether it is there.
  static func optional(_ name: String, _ read: @escaping @Sendable (View) -> String?) -> [PageField] {
    [
      .text(name) { read($0) ?? "" },
      .flag("has" + name.prefix(1).uppercased() + name.dropFirst()) { read($0) != nil },
    ]
  }
}
