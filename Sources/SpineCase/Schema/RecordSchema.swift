import Records

/// The keys of a record, declared once: reading, writing, the JSON Schema, view fields, gaps and comparison follow from them.
package struct RecordSchema<Record: Sendable>: Sendable {
  /// What each declaration made of a key.
  let entries: [SchemaEntry<Record>]
  /// The stored properties that no key of the file fills.
  let notInFile: [any PartialKeyPath<Record> & Sendable]

  /// Declares a record.
  ///
  /// - Parameters:
  ///   - notInFile: Stored properties that something else fills.
  ///   - entries: The keys in the order of the file.
  init(
    notInFile: [any PartialKeyPath<Record> & Sendable] = [],
    @KeyBuilder<Record> _ entries: () -> [SchemaEntry<Record>]
  ) where Record: SchemaRecord {
    let entries = entries()
    (self.entries, self.notInFile) = (entries, notInFile)
    audit = RecordAudit(
      record: "\(Record.self)", names: entries.flatMap(\.members).map(\.name),
      withoutMeaning: entries.flatMap(\.members).filter { $0.facts.meaning.isEmpty }.map(\.name),
      properties: { Mirror(reflecting: Record()).children.compactMap(\.label) },
      filled: { entries.flatMap(\.paths).map { $0 as AnyKeyPath } + notInFile.map { $0 as AnyKeyPath } })
  }

  private let audit: RecordAudit

  /// What a test asks of this schema and of those of the records below it.
  package var audits: [RecordAudit] { [audit] + entries.flatMap(\.audits) }

  /// The keys as a JSON Schema and a skeleton need them.
  package var members: [MemberShape] { entries.flatMap(\.members) }

  /// Every key that holds a fact, through records and not into lists, in the order of the file.
  package var fields: [SchemaField<Record>] { entries.flatMap(\.fields) }

  /// Where every key stands, records too, through records and not into lists.
  var places: [KeyPlace<Record>] { entries.flatMap(\.places) }

  /// Reads every key.
  ///
  /// - Returns: Whether every key was there without which the record means nothing.
  func read(_ reader: MappingReader, into record: inout Record) -> Bool {
    var isWhole = true
    for entry in entries where !entry.read(reader, &record) { isWhole = false }
    return isWhole
  }

  /// The keys that say something, in canonical order.
  func write(_ record: Record) -> [Member] {
    entries.flatMap { $0.write(record) }
  }
}

/// One line of a schema: a key, a record of keys on the same properties, or the keys of another record in this one.
struct SchemaEntry<Record: Sendable>: Sendable {
  /// Reads it; false where a key is missing without which the record means nothing.
  let read: @Sendable (MappingReader, inout Record) -> Bool
  /// Its keys with their values, where they say something.
  let write: @Sendable (Record) -> [Member]
  let members: [MemberShape]
  let fields: [SchemaField<Record>]
  let places: [KeyPlace<Record>]
  /// The stored properties that it fills.
  let paths: [any PartialKeyPath<Record> & Sendable]
  var audits: [RecordAudit] = []
}

/// What a test asks of the schema of one record: that its keys and its stored properties belong together, one to one.
package struct RecordAudit: Sendable {
  /// The record.
  package let record: String
  /// The keys in the file.
  package let names: [String]
  /// The keys that do not say what they mean.
  package let withoutMeaning: [String]
  /// The stored properties of the record.
  package let properties: @Sendable () -> [String]
  /// The properties that keys fill, and those that something else fills.
  package let filled: @Sendable () -> [AnyKeyPath]
}

/// Collects the lines of a schema.
@resultBuilder
enum KeyBuilder<Record: Sendable> {
  static func buildExpression(_ key: Key<Record>) -> [SchemaEntry<Record>] { [key.entry] }
  static func buildExpression(_ group: KeyGroup<Record>) -> [SchemaEntry<Record>] { [group.entry] }
  static func buildExpression(_ keys: KeysOf<Record>) -> [SchemaEntry<Record>] { [keys.entry] }
  static func buildExpression(_ format: FormatLine<Record>) -> [SchemaEntry<Record>] {
    [format.entry]
  }
  static func buildOptional(_ lines: [SchemaEntry<Record>]?) -> [SchemaEntry<Record>] { lines ?? [] }
  static func buildBlock(_ lines: [SchemaEntry<Record>]...) -> [SchemaEntry<Record>] {
    lines.flatMap(\.self)
  }
  static func buildArray(_ lines: [[SchemaEntry<Record>]]) -> [SchemaEntry<Record>] {
    lines.flatMap(\.self)
  }
}
