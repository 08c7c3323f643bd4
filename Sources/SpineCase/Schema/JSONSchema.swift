package import Records
import SpineScores

/// The JSON Schema (2020-12) of a file, for editors and other programs, derived from the declarations of its keys.
///
/// It knows the keys, the answers and the forms of values; what keys say together, such as the order of dates, only the
/// reader checks.
package struct JSONSchema {
  private let members: [MemberShape]
  private let title: String

  /// The schema of a case file.
  package static let ofCase = JSONSchema(members: ClinicalCase.schema.members, title: CaseReader.format)
  /// The schema of a meeting file.
  package static let ofMeeting = JSONSchema(members: Meeting.schema.members, title: MeetingReader.format)

  /// The schema as a value of JSON.
  package var node: Node {
    let head: [(String, Node.Content)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text(title)),
    ]
    guard case .mapping(let body) = Self.record(members).content else { return .object([]) }
    let all = head.map { Member(key: $0.0, value: Node($0.1)) } + body
    return Node(
      .mapping(all + [Member(key: "$defs", value: .object([("absence", Self.absence)]))]))
  }

  /// One line a key: its path, and what it means.
  package var lines: [String] { Self.lines(members, under: "") }

  private static func lines(_ members: [MemberShape], under prefix: String) -> [String] {
    members.flatMap { member in
      ["\(prefix)\(member.name): \(member.facts.meaning)"]
        + lines(member.shape.members, under: "\(prefix)\(member.name).")
    }
  }

  private static let absence: Node = {
    let word: Node = .object([("enum", .texts(Absence.words))])
    let reason: Node = .object([
      ("type", .text("object")), ("properties", .object([("absent", word), ("why", .typed("string"))])),
      ("required", .texts(["absent"])), ("additionalProperties", Node(.boolean(false))),
    ])
    return .object([("anyOf", Node(.sequence([word, reason])))])
  }()

  private static func record(_ members: [MemberShape]) -> Node {
    let required = members.filter(\.isRequired).map(\.name)
    return .object(
      [("type", .text("object")), ("properties", .object(members.map { ($0.name, schema(of: $0)) }))]
        + (required.isEmpty ? [] : [("required", .texts(required))])
        + [("additionalProperties", Node(.boolean(false)))])
  }

  private static func schema(of member: MemberShape) -> Node {
    let own = value(member.shape)
    let form = member.mayBeAbsent ? anyOf([own, .object([("$ref", .text("#/$defs/absence"))])]) : own
    guard case .mapping(let members) = form.content, !member.facts.meaning.isEmpty else { return form }
    return Node(
      .mapping([Member(key: "description", value: .text(member.facts.meaning))] + members))
  }

  private static func anyOf(_ forms: [Node]) -> Node { .object([("anyOf", Node(.sequence(forms)))]) }

  private static func value(_ shape: Shape) -> Node {
    switch shape {
    case .coded(let answers): .object([("enum", .texts(answers))])
    case .numbers(let numbers): .object([("enum", Node(.sequence(numbers.map { .number($0) })))])
    case .flag: .typed("boolean")
    case .whole(let range):
      .object([
        ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ])
    case .figure: .object([("type", .text("number")), ("minimum", .number(0))])
    case .text: .object([("type", .text("string")), ("minLength", .number(1))])
    case .pattern(let pattern): text(pattern)
    case .date: text("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$")
    case .moment:
      text("^[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?)?$")
    case .record(let members): record(members)
    case .dictionary(let shape):
      .object([("type", .text("object")), ("additionalProperties", value(shape))])
    case .list(let shape): anyOf([filled(shape), .object([("const", .text("none"))])])
    case .filledList(let shape): filled(shape)
    case .either(let shapes): anyOf(shapes.map(value))
    }
  }

  private static func filled(_ shape: Shape) -> Node {
    .object([("type", .text("array")), ("minItems", .number(1)), ("items", value(shape))])
  }

  private static func text(_ pattern: String) -> Node {
    .object([("type", .text("string")), ("pattern", .text(pattern))])
  }
}

extension Node {
  fileprivate static func object(_ members: [(String, Node)]) -> Node {
    Node(.mapping(members.map { Member(key: $0.0, value: $0.1) }))
  }

  fileprivate static func text(_ text: String) -> Node { Node(.text(text)) }
  fileprivate static func number(_ number: Int) -> Node { Node(.number(String(number))) }
  fileprivate static func texts(_ texts: [String]) -> Node { Node(.sequence(texts.map { .text($0) })) }
  fileprivate static func typed(_ type: String) -> Node { .object([("type", .text(type))]) }
}
