import Records
import Templating

/// Makes the record that the template prints from the tree that the reader gives: what a case does at greater length.
enum LetterView {
  /// The record of a case; nil where the case is not one of the letter's.
  static func record(of node: Node, as schema: borrowing Schema) -> Record? {
    guard case .mapping(let members) = node.content else { return nil }
    var values: [Value] = []
    values.reserveCapacity(schema.declarations.count)
    var next = 0
    for declaration in schema.declarations {
      // Members stand in the order of the schema, with others between.
      while next < members.count, members[next].key != declaration.name { next += 1 }
      guard next < members.count, let value = value(of: members[next].value, as: declaration.kind) else {
        return nil
      }
      values.append(value)
      next += 1
    }
    return Record(values)
  }

  private static func value(of node: Node, as kind: Kind) -> Value? {
    switch (kind, node.content) {
    case (.record(let schema), .mapping): return record(of: node, as: schema).map { .record($0) }
    case (.list(let schema), .sequence(let elements)):
      let records = elements.compactMap { record(of: $0, as: schema) }
      return records.count == elements.count ? .list(records) : nil
    case (.condition, .boolean(let holds)): return .condition(holds)
    case (.text, .text(let text)), (.text, .number(let text)): return .text(text)
    default: return nil
    }
  }
}
