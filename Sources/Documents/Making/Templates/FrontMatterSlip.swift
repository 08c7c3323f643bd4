import SourceText

/// What an author most likely did wrong in front matter that is not YAML.
///
/// A YAML reader notices such a slip only lines later, where the next key begins or the block ends.
struct FrontMatterSlip {
  let position: SourcePosition
  let width: Int
  let message: String

  /// The first slip of a block's lines, of which the first is the `---`; nil where none is seen.
  init?(in lines: [String]) {
    for (index, line) in lines.enumerated().dropFirst() {
      guard let slip = Self.slip(in: line) else { continue }
      position = SourcePosition(line: index + 1, column: slip.column)
      (width, message) = (max(1, line.unicodeScalars.count - slip.column + 1), slip.message)
      return
    }
    return nil
  }

  private static func slip(in line: String) -> (column: Int, message: String)? {
    let text = line.drop { $0 == " " }
    guard let first = text.first, first != "#", first != "\t" else { return nil }
    if let tag = line.range(of: "{{") {
      return (
        column(of: tag, in: line),
        "a tag in the front matter is never filled in. Write a text or a name without braces"
      )
    }
    if let quote = openQuote(in: line) {
      return (
        column(of: quote, in: line),
        "the quote that opens here is not closed on its line. Write another at the end, or none"
      )
    }
    guard text.startIndex == line.startIndex, first.isLetter, !isPair(text) else { return nil }
    let key = text.prefix { $0.isLetter }
    return (1, "a line of the front matter is a key, a colon, a blank and the value. Write '\(key): ...'")
  }

  /// Whether a line is `key:` or `key: value`.
  private static func isPair(_ text: Substring) -> Bool {
    let rest = text.drop { $0.isLetter }
    return rest == ":" || rest.hasPrefix(": ")
  }

  /// A value that begins with a quotation mark and has no second one.
  private static func openQuote(in line: String) -> Range<String.Index>? {
    guard let colon = line.range(of: ": ") else { return nil }
    let value = line[colon.upperBound...].drop { $0 == " " }
    guard let quote = value.first, quote == "\"" || quote == "'", !value.dropFirst().contains(quote) else {
      return nil
    }
    return value.startIndex..<line.index(after: value.startIndex)
  }

  private static func column(of range: Range<String.Index>, in line: String) -> Int {
    line[..<range.lowerBound].unicodeScalars.count + 1
  }
}

extension String {
  /// The first place of a text.
  fileprivate func range(of wanted: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(wanted) { return start..<index(start, offsetBy: wanted.count) }
      start = index(after: start)
    }
    return nil
  }
}
