/// A piece of a template: text within one line, a line end, or a tag.
struct Token {
  enum Kind: Equatable {
    case text
    case lineEnd
    case value
    case raw
    case open(SectionSite.Branch)
    case close
    case partial
    case parent
    case block
    /// A comment or a change of delimiters: prints nothing.
    case silent
  }

  let kind: Kind
  /// The whole piece, with its delimiters.
  let range: Range<Int>
  /// The name in a tag, without sign and spaces; empty for every other piece.
  var name: Range<Int>
  /// What is wrong with the tag; `kind` and `name` are then what was meant.
  var fault: Finding?
  /// The words that end it in the language it was written in.
  var closers: [String] = []

  /// Whether a tag alone on its line removes the line.
  var canStandAlone: Bool {
    switch kind {
    case .open, .close, .partial, .parent, .block, .silent: true
    case .text, .lineEnd, .value, .raw: false
    }
  }
}
