/// What is around a value in a Markdown text, as far as it decides what must be escaped.
public struct MarkdownContext: Hashable, Sendable {
  /// The kind of block that a value is in.
  public enum Block: Hashable, Sendable {
    /// A paragraph, in a list item or a quote too.
    case paragraph
    /// A heading of one line.
    case heading
    /// A cell or the caption of a table.
    case cell
  }

  /// The block.
  public var block: Block
  /// Whether only blanks, digits, block marks and other values come before it on its line.
  public var startsLine: Bool
  /// Whether a `]` comes directly before it: `(` and `:` would make it a link or a link's definition.
  public var followsBracket: Bool
  /// Whether `<` or `&` comes before it, so that its first character could make a tag or an entity.
  public var followsMark: Bool
  /// Whether a `[` comes directly after it: `!` would make it an image.
  public var precedesBracket: Bool
  /// Whether a `.` or `)` comes after it, with nothing but digits between: a number would become a list.
  public var precedesListMark: Bool
  /// What the lines after the first start with, so that they stay in their list item or quote.
  public var indent: [UInt8]

  /// Creates a context; without arguments that of a value between words.
  public init(
    block: Block = .paragraph, startsLine: Bool = false, followsBracket: Bool = false,
    followsMark: Bool = false,
    precedesBracket: Bool = false, precedesListMark: Bool = false, indent: [UInt8] = []
  ) {
    self.block = block
    self.startsLine = startsLine
    self.followsBracket = followsBracket
    self.followsMark = followsMark
    self.precedesBracket = precedesBracket
    self.precedesListMark = precedesListMark
    self.indent = indent
  }
}
