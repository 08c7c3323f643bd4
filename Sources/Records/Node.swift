public import SourceText

/// One value of a record and its place in the file.
public struct Node: Hashable, Sendable {
  /// What a value is, before any field has said what it should be.
  public enum Content: Hashable, Sendable {
    /// JSON `null`; in YAML `~`, `null`, `Null`, `NULL` or nothing after the colon.
    case null
    /// `true` or `false`; no other YAML spelling is a truth value.
    case boolean(Bool)
    /// A JSON number as it is written, at most 40 characters.
    case number(String)
    /// A JSON string, or a YAML scalar in quotes or in a block.
    case text(String)
    /// Any other plain YAML scalar: the field decides whether it is a number, a date, a word or text.
    case plain(String)
    /// The elements of a list, in file order.
    case sequence([Node])
    /// The members of a record, in file order; no two have the same key.
    case mapping([Member])
  }

  /// What the value is.
  public let content: Content
  /// The first character of the value: the quote of a quoted text, the bracket of a list.
  public var position: SourcePosition { place.position }
  /// The spelling of a plain YAML scalar, for fields in which `null` or `true` is text; nil for everything else.
  public var spelling: String? {
    if case .plain(let text) = content { return text }
    return literal?.spelling
  }

  /// The `#` of a YAML comment that touches a value without quotes; nil where there is none.
  ///
  /// After a number, a date or a coded answer it is a remark. After text nobody can say whether it is one:
  /// `result: Pathological # of T8` keeps one word, and # is short for fracture. A comment before the value counts
  /// too, and one on the next line where the value itself could continue.
  public var comment: SourcePosition? { commentPlace?.position }

  /// The same value in the same place with different content.
  public func replaced(by content: Content) -> Node {
    Node(content, place: place, literal: literal, comment: commentPlace)
  }

  let place: Place
  let literal: PlainLiteral?
  let commentPlace: Place?

  /// Creates a value as JSON would write it.
  public init(_ content: Content, at position: SourcePosition = .start) {
    self.init(content, place: Place(position), literal: nil)
  }

  init(_ content: Content, place: Place, literal: PlainLiteral? = nil, comment: Place? = nil) {
    self.content = content
    commentPlace = comment
    self.place = place
    self.literal = literal
  }
}

/// One key of a record with its value.
public struct Member: Hashable, Sendable {
  /// The key, without its quotes.
  public let key: String
  /// The value.
  public let value: Node
  /// The first character of the key.
  public var keyPosition: SourcePosition { keyPlace.position }

  let keyPlace: Place

  /// The same key with another value.
  public func replacing(_ value: Node) -> Member { Member(key: key, keyPlace: keyPlace, value: value) }

  /// Creates a member.
  public init(key: String, at keyPosition: SourcePosition = .start, value: Node) {
    self.init(key: key, keyPlace: Place(keyPosition), value: value)
  }

  init(key: String, keyPlace: Place, value: Node) {
    self.key = key
    self.value = value
    self.keyPlace = keyPlace
  }
}
