/// One key of the case with all that its declaration and those around it say, whatever the record that holds it.
package struct DeclaredKey: Sendable {
  /// The keys that lead to it, without the numbers of list elements: `lesions.sins.pain`.
  package let path: String
  /// The name under which templates print it; nil where they do not.
  package let name: String?
  /// What is said of it, and of the records around it where it says nothing itself.
  package let facts: KeyFacts
  /// The form of its value.
  package let shape: Shape
}

extension DeclaredKey {
  /// Every key of a case, records before what they hold.
  package static let all = declared(ClinicalCase.schema.members, in: nil, named: "")

  /// The key that templates print under a name; nil for what is worked out.
  package static func named(_ name: String) -> DeclaredKey? { byName[name] }

  /// The key at a path, whatever the numbers of list elements; nil where there is none.
  package static func at(_ path: String) -> DeclaredKey? { byPath[plain(path)] }

  /// The path without the numbers of list elements.
  package static func plain(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "[")) else { return path }
    return path.split(separator: ".").map { $0.prefix { $0 != "[" } }.joined(separator: ".")
  }

  /// What stands for its record comes after it, and counts.
  private static let byName = Dictionary(
    all.compactMap { key in key.name.map { ($0, key) } }, uniquingKeysWith: { _, later in later })
  private static let byPath = Dictionary(all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })

  private static func declared(
    _ members: [MemberShape], in outer: DeclaredKey?, named outerName: String?
  ) -> [DeclaredKey] {
    members.flatMap { member -> [DeclaredKey] in
      let name = outerName.flatMap { member.facts.view.name(of: member.name, in: $0) }
      let isPassedThrough = !member.shape.members.isEmpty && member.facts.view.isRecord
      let key = DeclaredKey(
        path: outer.map { "\($0.path).\(member.name)" } ?? member.name, name: isPassedThrough ? nil : name,
        facts: outer.map { member.facts.inside($0.facts) } ?? member.facts, shape: member.shape)
      return [key] + declared(member.shape.members, in: key, named: name)
    }
  }
}

extension ViewName {
  fileprivate var isRecord: Bool { if case .record = self { true } else { false } }

  /// The name of a key in a record of this name, which is empty at the top.
  fileprivate func name(of key: String, in outer: String) -> String? {
    switch self {
    case .none: nil
    case .key: outer.isEmpty ? key : "\(outer).\(key)"
    case .named(let name): outer.isEmpty ? name : "\(outer).\(name)"
    case .record: outer
    case .top(let name): name
    }
  }
}

extension Shape {
  /// The keys of a record, or of each element of a list of records.
  var members: [MemberShape] {
    switch self {
    case .record(let members): members
    case .list(let element), .filledList(let element): element.members
    case .either, .coded, .numbers, .flag, .whole, .figure, .text, .pattern, .date, .moment, .dictionary: []
    }
  }
}

extension ClinicalCase {
  private static let fields = schema.fields
  private static let fieldsByPath = Dictionary(
    fields.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })

  /// The field of the key that fills a property: `key(\.neurology.walking)`; nil for a record of keys.
  package static func key(_ property: CaseProperty) -> SchemaField<ClinicalCase>? {
    fieldsByPath[keyPaths.path(property)]
  }

  /// The path of the key that fills a property.
  package static func path(of property: CaseProperty) -> String? { key(property)?.path }

  /// The names under which templates print the keys that fill properties, in their order.
  package static func names(_ properties: CaseProperty...) -> [String] {
    properties.compactMap { key($0)?.name }
  }

  /// The keys of the record that a property holds, in the order of the schema, each with its place in ``values``.
  package static func keys(
    of record: PartialKeyPath<ClinicalCase>
  ) -> [(place: Int, key: SchemaField<ClinicalCase>)] {
    var first = 0
    for entry in schema.entries {
      if entry.paths().contains(record) {
        return entry.fields.enumerated().map { (first + $0.offset, $0.element) }
      }
      first += entry.fields.count
    }
    return []
  }

  /// The value of every key that holds a fact, in the order of the schema.
  ///
  /// A case holds some hundred texts: each record in it is taken out once for all its keys, not once for each.
  package var values: [SchemaValue] {
    var values: [SchemaValue] = []
    values.reserveCapacity(Self.fields.count)
    Self.schema.append(self, to: &values)
    return values
  }
}
