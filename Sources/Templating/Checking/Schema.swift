/// What a field holds, and so what a template may do with it.
public indirect enum Kind: Sendable {
  /// One line of text.
  case text
  /// Text that may have line breaks.
  case paragraph
  /// A number, already worded with its unit.
  case number
  /// A date or a date with time, already worded.
  case date
  /// A grade or class of a published scale, already worded.
  case grade
  /// A telephone number: digits, spaces and `+`.
  case telephone
  /// Something that holds, does not hold, or is not known.
  case condition
  /// Converted HTML of a region, for the page shell alone; the only kind that is not escaped.
  case region
  /// Fields under one name.
  case record(Schema)
  /// Any number of elements, each with the same fields.
  case list(Schema)

  /// The word for the kind in messages and in the list of fields.
  public var word: String {
    switch self {
    case .text: "text"
    case .paragraph: "paragraph"
    case .number: "number"
    case .date: "date"
    case .grade: "grade"
    case .telephone: "telephone"
    case .condition: "condition"
    case .region: "region"
    case .record: "record"
    case .list: "list"
    }
  }

  /// The fields below a record or of each element of a list; nil for every other kind.
  public var fields: Schema? {
    switch self {
    case .record(let schema), .list(let schema): schema
    default: nil
    }
  }
}

/// One field that a template may name.
public struct Declaration: Sendable {
  /// The name, one segment in camelCase.
  public let name: String
  /// What the field holds.
  public let kind: Kind
  /// The widest reader who may see it.
  public let audience: Audience
  /// Whether it may be absent; a condition, list or record that may be needs its `{{?...}}` branch.
  public let mayBeAbsent: Bool
  /// What the field means, one line.
  public let meaning: String
  /// What it may look like when printed.
  public let example: String

  /// Creates the declaration of a field.
  public init(
    name: String, kind: Kind, audience: Audience, mayBeAbsent: Bool, meaning: String = "",
    example: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.audience = audience
    self.mayBeAbsent = mayBeAbsent
    self.meaning = meaning
    self.example = example
  }
}

/// The fields of a record, in the order of its values.
public struct Schema: Sendable {
  /// The fields; the index of each is its slot in every record of this schema.
  public let declarations: [Declaration]
  private let slots: [String: Int]

  /// Creates a schema; where a name is declared twice the first counts.
  public init(_ declarations: [Declaration]) {
    self.declarations = declarations
    slots = Dictionary(
      declarations.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The slot of a field by its name, one segment; nil where there is none.
  public func slot(of name: String) -> Int? { slots[name] }

  /// The declaration of a dotted name such as `neurology.frankel` or `lesions.level`; nil where there is none.
  ///
  /// Lists count like records here, so that a field of their elements can be named.
  public func declaration(of dottedName: String) -> Declaration? {
    var schema: Schema? = self
    var found: Declaration?
    for segment in dottedName.split(separator: ".", omittingEmptySubsequences: false) {
      guard let fields = schema, let slot = fields.slot(of: String(segment)) else { return nil }
      found = fields.declarations[slot]
      schema = found?.kind.fields
    }
    return found
  }
}
