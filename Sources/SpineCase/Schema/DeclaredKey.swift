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
  /// Where the fields stand, by the hash of the property that each fills: key paths themselves cannot be shared.
  private static let places = Dictionary(grouping: fields.indices) { fields[$0].property()?.hashValue ?? 0 }

  /// The field of the key that fills a property: `key(\.neurology.walking)`.
  package static func key(_ property: PartialKeyPath<ClinicalCase>) -> SchemaField<ClinicalCase>? {
    places[property.hashValue]?.lazy.map { fields[$0] }.first { $0.property() == property }
  }

  /// The path of the key that fills a property.
  package static func path(of property: PartialKeyPath<ClinicalCase>) -> String? { key(property)?.path }

  /// The names under which templates print the keys that fill properties, in their order.
  package static func names(_ properties: PartialKeyPath<ClinicalCase>...) -> [String] {
    properties.compactMap { key($0)?.name }
  }

  /// The fields of the keys of the record that a property holds, in the order of the schema.
  package static func keys(of record: PartialKeyPath<ClinicalCase>) -> [SchemaField<ClinicalCase>] {
    schema.entries.first { $0.paths.contains { $0 == record } }?.fields ?? []
  }
}
