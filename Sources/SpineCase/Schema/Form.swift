import Records
import SpineScores

/// How the value of a key is written: read with every message, written canonically, shown and described.
struct Form<Value: Sendable>: Sendable {
  /// Reads the value of a key; nil where its record means nothing without it.
  let read: @Sendable (MappingReader, String) -> Value?
  /// The keys that it writes, mostly one under the name that is given; none where it says nothing.
  let members: @Sendable (String, Value) -> [Member]
  /// The value as views see it.
  let value: @Sendable (Value) -> SchemaValue
  let shape: Shape
  var kind: PrintKind
  let mayBeAbsent: Bool
  /// Whether its record means nothing without it.
  var isRequired = false
  /// Whether it is read where the key is left out, too.
  var isAlwaysRead = false
  /// Whether the scale gives the words of its answers, rather than the phrases of a language.
  var isTitled = false
  /// What the skeleton shows of it.
  var sample: String?
  /// Whether its text may have more than one line.
  var hasLines = false
  /// The fields of a record that is always there, though all of it may be absent.
  var fields: [SchemaField<Value>] = []
  /// Adds the values of ``fields``, in their order; nil where it holds no such record.
  var values: (@Sendable (Value, inout [SchemaValue]) -> Void)?
  /// The keys of a record that is always there.
  var places: [KeyPlace<Value>] = []
  /// What a test asks of the records that it holds.
  var audits: @Sendable () -> [RecordAudit] = { [] }
  /// Further keys that it reads beside its own.
  var beside: [MemberShape] = []

  init(
    _ shape: Shape, _ kind: PrintKind = .text, mayBeAbsent: Bool = false,
    read: @escaping @Sendable (MappingReader, String) -> Value?,
    write: @escaping @Sendable (Value) -> Node.Content?, value: @escaping @Sendable (Value) -> SchemaValue
  ) {
    self.init(
      shape, kind, mayBeAbsent: mayBeAbsent, read: read,
      members: { name, value in write(value).map { [Member(key: name, value: Node($0))] } ?? [] },
      value: value)
  }

  init(
    _ shape: Shape, _ kind: PrintKind = .text, mayBeAbsent: Bool = false,
    read: @escaping @Sendable (MappingReader, String) -> Value?,
    members: @escaping @Sendable (String, Value) -> [Member],
    value: @escaping @Sendable (Value) -> SchemaValue
  ) {
    (self.shape, self.kind, self.mayBeAbsent) = (shape, kind, mayBeAbsent)
    (self.read, self.members, self.value) = (read, members, value)
  }

  /// The keys of it for a JSON Schema.
  func shapes(_ name: String, _ facts: KeyFacts) -> [MemberShape] {
    [
      MemberShape(
        name: name, shape: shape, facts: facts, mayBeAbsent: mayBeAbsent, isRequired: isRequired,
        sample: sample, hasLines: hasLines)
    ] + beside
  }

  /// The same form, which holds a record.
  func holding<Record>(_ schema: RecordSchema<Record>) -> Form {
    var form = self
    form.audits = { schema.audits }
    return form
  }

  /// The same form with another example in the skeleton.
  func sample(_ text: String) -> Form {
    var form = self
    form.sample = text
    return form
  }

  /// The same form of a key without which its record means nothing.
  var required: Form {
    var form = self
    (form.isRequired, form.isAlwaysRead) = (true, true)
    return form
  }
}

extension Form {
  /// A clinical fact: a value in a form, or an absence with its reason.
  static func fact<Fact>(
    _ shape: Shape, _ kind: PrintKind = .text,
    read: @escaping @Sendable (MappingReader, String) -> Field<Fact>,
    write: @escaping @Sendable (Fact) -> Node.Content, value: @escaping @Sendable (Fact) -> SchemaValue
  ) -> Form where Value == Field<Fact> {
    Form(shape, kind, mayBeAbsent: true, read: read) { field in
      switch field {
      case .known(let fact): write(fact)
      case .absent(let absence, let why): absence.written(why)
      }
    } value: { field in
      switch field {
      case .known(let fact): value(fact)
      case .absent(let absence, let why): .absent(absence, why: why)
      }
    }
  }
}

extension Absence {
  /// The absence as the file says it; nil for a key that is left out.
  func written(_ why: String?) -> Node.Content? {
    guard self != .notRecorded else { return nil }
    guard let why else { return .text(rawValue) }
    return .mapping([
      Member(key: "absent", value: Node(.text(rawValue))), Member(key: "why", value: Node(.text(why))),
    ])
  }
}
