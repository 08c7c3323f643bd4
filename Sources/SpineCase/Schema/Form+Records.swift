import Records
import SpineScores

extension Form where Value: SchemaRecord {
  /// A record that is always there, though each of its keys, or all at once, may be absent.
  static func record() -> Form {
    let schema = Value.schema
    var form = Form(
      .record(schema.members), .record, mayBeAbsent: true, read: { $0.record($1, Value.read) }
    ) { record in
      let members = schema.write(record)
      return members.isEmpty ? nil : .mapping(members)
    } value: { _ in
      .record
    }
    (form.fields, form.places, form.audits) = (schema.fields, schema.places, { schema.audits })
    form.values = { schema.append($0, to: &$1) }
    return form
  }

  /// The same where templates print the whole record under one name.
  static func recordInOne() -> Form {
    var form = Form.record()
    (form.fields, form.values, form.kind) = ([], nil, .text)
    return form
  }
}

extension Form {
  /// A record that is there or not.
  static func optionalRecord<Record: SchemaRecord>(
    _ schema: RecordSchema<Record> = Record.schema
  ) -> Form where Value == Record? {
    Form(
      .record(schema.members), .record, mayBeAbsent: true,
      read: { .some($0.optionalRecord($1) { Record(whole: $0, schema) }) },
      write: { $0.map { .mapping(schema.write($0)) } }
    ) { $0 == nil ? .absent(.notRecorded, why: nil) : .record }.holding(schema)
  }

  /// A record that is known as a whole or absent as a whole.
  static func recordField<Record: SchemaRecord>(
    _ schema: RecordSchema<Record> = Record.schema
  ) -> Form where Value == Field<Record> {
    .fact(
      .record(schema.members), .text, read: { $0.recordField($1) { Record(whole: $0, schema) } },
      write: { .mapping(schema.write($0)) }, value: { _ in .record }
    ).holding(schema)
  }

  /// A list of records.
  static func records<Record: SchemaRecord>() -> Form where Value == Field<[Record]> {
    let schema = Record.schema
    return .fact(
      .list(.record(schema.members)), .record, read: { $0.records($1, Record.init(whole:)) },
      write: { .written($0) { .mapping(schema.write($0)) } }, value: { .list($0.map { _ in .record }) }
    ).holding(schema)
  }

  /// A list of records where it does not matter why there is none.
  static func plainRecords<Record: SchemaRecord>() -> Form where Value == [Record] {
    let schema = Record.schema
    return Form(
      .list(.record(schema.members)), .record, mayBeAbsent: true,
      read: { $0.records($1, Record.init(whole:)).value ?? [] },
      write: { $0.isEmpty ? nil : .sequence($0.map { Node(.mapping(schema.write($0))) }) }
    ) { $0.isEmpty ? .absent(.notRecorded, why: nil) : .list($0.map { _ in .record }) }.holding(schema)
  }

  /// A list of records that must be there and hold something.
  static func requiredRecords<Record: SchemaRecord>() -> Form where Value == [Record] {
    let schema = Record.schema
    return Form(
      .filledList(.record(schema.members)), .record,
      read: { $0.requiredRecords($1, Record.init(whole:)) },
      write: { .sequence($0.map { Node(.mapping(schema.write($0))) }) }
    ) { .list($0.map { _ in .record }) }.holding(schema).required
  }

  /// A list of closed answers.
  static func codedList<Answer: CodedValue>() -> Form where Value == Field<[Answer]> {
    .fact(
      .list(.coded(Answer.words)), read: { $0.codedList($1) }, write: { .written($0) { .text($0.rawValue) } },
      value: { .list($0.map { .answer($0.rawValue) }) })
  }
}
