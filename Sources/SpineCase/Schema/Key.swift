import Records

/// One key of a record: its name in the file, the property that it fills, its form, and what is said of it.
struct Key<Record: Sendable>: Sendable {
  let entry: SchemaEntry<Record>

  /// Declares a key.
  ///
  /// - Parameters:
  ///   - name: The key in the file.
  ///   - path: The property that it fills.
  ///   - form: How it is written.
  ///   - meaning: What it means, one line; the label in lists of fields and of gaps.
  ///   - example: What it may look like when printed.
  ///   - view: The name under which templates print it.
  ///   - facts: Who may see it, who is asked for it, when it matters, how the skeleton shows it.
  init<Value: Sendable>(
    _ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ form: Form<Value>,
    _ meaning: String = "", example: String = "", view: ViewName = .key, _ facts: KeyNote...
  ) {
    let facts = KeyFacts(meaning: meaning, example: example, view: view, notes: facts)
    entry = SchemaEntry(
      read: { reader, record in
        guard reader.says(name) || form.isAlwaysRead else { return true }
        guard let value = form.read(reader, name) else { return false }
        record[keyPath: path] = value
        return true
      },
      write: { form.members(name, $0[keyPath: path]) },
      members: form.shapes(name, facts),
      fields: SchemaField.fields(of: name, form, facts), values: Self.values(path, form),
      places: [KeyPlace(path: name, property: { path })] + form.places.map { $0.lifted(path, under: name) },
      paths: { [path] }, audits: form.audits)
  }

  /// Adds the values of the record that a key holds, or its own where it holds none.
  private static func values<Value>(
    _ path: any WritableKeyPath<Record, Value> & Sendable, _ form: Form<Value>
  ) -> @Sendable (Record, inout [SchemaValue]) -> Void {
    if let held = form.values { return { held($0[keyPath: path], &$1) } }
    let value = form.value
    return { $1.append(value($0[keyPath: path])) }
  }
}

/// A record in the file whose keys fill properties of the same type, as `tumour.primary` does.
struct KeyGroup<Record: Sendable>: Sendable {
  let entry: SchemaEntry<Record>

  /// Declares a record of keys.
  init(
    _ name: String, _ meaning: String = "", view: ViewName = .key, _ notes: KeyNote...,
    @KeyBuilder<Record> keys: () -> [SchemaEntry<Record>]
  ) {
    let keys = keys()
    let facts = KeyFacts(meaning: meaning, example: "", view: view, notes: notes)
    let members = keys.flatMap(\.members)
    entry = SchemaEntry(
      read: { reader, record in
        guard reader.says(name) else { return true }
        return reader.record(name) { group in
          var isWhole = true
          for key in keys where !key.read(group, &record) { isWhole = false }
          return isWhole
        }
      },
      write: { record in
        let written = keys.flatMap { $0.write(record) }
        return written.isEmpty ? [] : [Member(key: name, value: Node(.mapping(written)))]
      },
      members: [MemberShape(name: name, shape: .record(members), facts: facts, mayBeAbsent: true)],
      fields: keys.flatMap(\.fields).map { $0.inside(name, facts) },
      values: { for key in keys { key.values($0, &$1) } },
      places: keys.flatMap(\.places).map { $0.inside(name) },
      paths: { keys.flatMap { $0.paths() } }, audits: { keys.flatMap { $0.audits() } })
  }
}

/// The keys of another record, written among those of this one.
struct KeysOf<Record: Sendable>: Sendable {
  let entry: SchemaEntry<Record>

  /// Takes the keys of the record that a property holds.
  init<Inner: SchemaRecord>(_ path: any WritableKeyPath<Record, Inner> & Sendable) {
    let schema = Inner.schema
    entry = SchemaEntry(
      read: { reader, record in
        var inner = record[keyPath: path]
        let isWhole = schema.read(reader, into: &inner)
        guard inner.settle(reader) else { return false }
        record[keyPath: path] = inner
        return isWhole
      },
      write: { schema.write($0[keyPath: path]) },
      members: schema.members,
      fields: schema.fields.map { $0.lifted() },
      values: { schema.append($0[keyPath: path], to: &$1) }, places: schema.places.map { $0.lifted(path) },
      paths: { [path] }, audits: { schema.audits })
  }
}

/// The line that says of which format a file is; no property holds it.
struct FormatLine<Record: Sendable>: Sendable {
  let entry: SchemaEntry<Record>

  /// Declares the format.
  init(_ format: String) {
    let key = "format"
    let facts = KeyFacts(
      meaning: "The format of the file", example: "", view: .none, notes: [.filledIn(format)])
    entry = SchemaEntry(
      read: { reader, _ in
        checkFormat(reader, format)
        return true
      },
      write: { _ in [Member(key: key, value: Node(.text(format)))] },
      members: [
        MemberShape(name: key, shape: .coded([format]), facts: facts, mayBeAbsent: false, isRequired: true)
      ],
      fields: [], values: { _, _ in }, places: [], paths: { [] })
  }
}
