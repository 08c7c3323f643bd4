import Records

/// The keys of a record, declared once: reading, writing, the JSON Schema, view fields, gaps and comparison follow from them.
package struct RecordSchema<Record: Sendable>: Sendable {
  /// What each declaration made of a key.
  let entries: [SchemaEntry<Record>]

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
    self.entries = entries
    audit = {
      RecordAudit(
        record: "\(Record.self)", names: entries.flatMap(\.members).map(\.name),
        withoutMeaning: entries.flatMap(\.members).filter { $0.facts.meaning.isEmpty }.map(\.name),
        properties: { Mirror(reflecting: Record()).children.compactMap(\.label) },
        filled: { entries.flatMap { $0.paths() } + notInFile.map { $0 as AnyKeyPath } })
    }
  }

  /// Made when a test asks for it: a schema is set up each time the program starts.
  private let audit: @Sendable () -> RecordAudit

  /// What a test asks of this schema and of those of the records below it.
  package var audits: [RecordAudit] { [audit()] + entries.flatMap { $0.audits() } }

  /// The keys as a JSON Schema and a skeleton need them.
  package var members: [MemberShape] { entries.flatMap(\.members) }

  /// Every key that holds a fact, through records and not into lists, in the order of the file.
  package var fields: [SchemaField<Record>] { entries.flatMap(\.fields) }

  /// Every key that holds a fact, with its value in a record.
  package var readers: [(key: SchemaField<Record>, value: @Sendable (Record) -> SchemaValue)] {
    entries.flatMap { entry in
      entry.fields.enumerated().map { place, key in
        (key, { @Sendable record in entry.value(place, of: record) })
      }
    }
  }

  /// Adds the value of every key that holds a fact, in the order of ``fields``.
  func append(_ record: Record, to values: inout [SchemaValue]) {
    for entry in entries { entry.values(record, &values) }
  }

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
  /// Adds the value of each of its fields, in their order.
  let values: @Sendable (Record, inout [SchemaValue]) -> Void
  let places: [KeyPlace<Record>]
  /// The stored properties that it fills.
  let paths: @Sendable () -> [AnyKeyPath]
  var audits: @Sendable () -> [RecordAudit] = { [] }

  /// The value of one of its fields, by its place among them.
  func value(_ place: Int, of record: Record) -> SchemaValue {
    var all: [SchemaValue] = []
    values(record, &all)
    return all[place]
  }
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
