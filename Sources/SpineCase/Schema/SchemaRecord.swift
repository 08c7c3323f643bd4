/// A record of a case or meeting file: typed properties, and the one declaration of each of its keys.
///
/// ```swift
/// extension TimelineEntry: SchemaRecord {
///   static let schema = RecordSchema<TimelineEntry> {
///     Key("at", \.at, .requiredMoment(), "When")
///     Key("what", \.what, .requiredText(), "What happened")
///   }
/// }
/// ```
protocol SchemaRecord: Hashable, Sendable {
  /// A record of which nothing has been read: every fact not recorded, every required key without a meaning.
  init()

  /// The keys, in the order in which they are read, written and asked for.
  static var schema: RecordSchema<Self> { get }

  /// Looks at what no single key can tell once all have been read.
  ///
  /// - Returns: Whether the record means anything; where it does not, it is left out and an error was reported.
  mutating func settle(_ reader: MappingReader) -> Bool
}

extension SchemaRecord {
  func settle(_ reader: MappingReader) -> Bool { true }

  /// Reads the record as far as it can be read; errors are reported to the reader's findings.
  static func read(_ reader: MappingReader) -> Self {
    var record = Self()
    _ = schema.read(reader, into: &record) && record.settle(reader)
    return record
  }

  /// Reads the record; nil where a key is missing without which it means nothing.
  init?(whole reader: MappingReader) { self.init(whole: reader, Self.schema) }

  /// Reads the record by a schema of its own.
  init?(whole reader: MappingReader, _ schema: RecordSchema<Self>) {
    self.init()
    let isWhole = schema.read(reader, into: &self)
    guard isWhole, settle(reader) else { return nil }
  }
}
