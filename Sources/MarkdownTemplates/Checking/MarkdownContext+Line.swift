extension MarkdownContext {
  /// The context of a value that follows `text`, whose last line begins at `start`.
  ///
  /// Values on the line are escaped already, so that whatever looks like a mark of a block is the template's.
  init(after text: [UInt8], lineStart start: Int) {
    let content = Self.contentStart(of: text, from: start)
    self.init(
      block: Self.block(of: text, from: content), startsLine: Self.startsLine(text, from: content),
      followsBracket: text.count > start && text[text.count - 1] == UInt8(ascii: "]"),
      followsMark: Self.endsInMark(text))
  }

  /// What a line after the last line of `text` starts with, to stay in its list item or quote.
  static func indent(after text: [UInt8], lineStart start: Int) -> [UInt8] {
    text[start..<contentStart(of: text, from: start)].map {
      $0 == UInt8(ascii: ">") || $0 == .tab ? $0 : .space
    }
  }

  /// Whether a value after the last line of `text` starts it: only block marks and digits come before it.
  static func startsLine(_ text: [UInt8], lineStart start: Int) -> Bool {
    startsLine(text, from: contentStart(of: text, from: start))
  }

  private static func startsLine(_ text: [UInt8], from content: Int) -> Bool {
    guard text.count - content <= reach else { return false }
    for index in content..<text.count where !leavesLineStart(text[index]) { return false }
    return true
  }

  /// How long the start of a line can be; marks of blocks are shorter.
  private static let reach = 256

  /// Adds what is known once the text after the value is.
  mutating func precede(_ literal: ArraySlice<UInt8>) {
    precedesBracket = literal.first == UInt8(ascii: "[")
    let mark = literal.first { !$0.isDigit } ?? literal.last
    precedesListMark = mark.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") || $0.isDigit } ?? false
  }

  /// Whether a text ends in `<` or `&`, or in one of these and the mark that may come next.
  static func endsInMark(_ text: [UInt8]) -> Bool {
    guard let last = text.last else { return false }
    switch last {
    case UInt8(ascii: "<"), UInt8(ascii: "&"): return true
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      guard text.count > 1 else { return false }
      let before = text[text.count - 2]
      return before == UInt8(ascii: "<") || before == UInt8(ascii: "&")
    default: return false
    }
  }

  private static func block(of text: [UInt8], from start: Int) -> Block {
    guard start < text.count else { return .paragraph }
    switch text[start] {
    case .pipe: return .cell
    case UInt8(ascii: "T"): return text[start...].starts(with: "Table:".utf8) ? .cell : .paragraph
    case UInt8(ascii: "#"):
      var end = start
      while end < text.count, text[end] == UInt8(ascii: "#") { end += 1 }
      guard end - start <= 6, end < text.count, text[end] == .space || text[end] == .tab else {
        return .paragraph
      }
      return .heading
    default: return .paragraph
    }
  }

  /// Whether a mark before a value could open a block together with the value.
  private static func leavesLineStart(_ byte: UInt8) -> Bool {
    switch byte {
    case .space, .tab, UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "~"),
      UInt8(ascii: ":"), UInt8(ascii: ">"):
      true
    default: byte.isDigit
    }
  }

  /// Where the text of the last line begins, after the marks of its quotes and list items.
  private static func contentStart(of text: [UInt8], from lineStart: Int) -> Int {
    var start = lineStart
    while start < text.count {
      let byte = text[start]
      if byte == .space || byte == .tab || byte == UInt8(ascii: ">") {
        start += 1
      } else if let end = listMarkEnd(in: text, from: start) {
        start = end
      } else {
        break
      }
    }
    return start
  }

  /// The index after a list mark and one blank; nil where none starts at `start`.
  private static func listMarkEnd(in text: [UInt8], from start: Int) -> Int? {
    var mark = start
    while mark < text.count, text[mark].isDigit { mark += 1 }
    // CommonMark, section 5.2: the number of a list item has at most nine digits.
    guard mark + 1 < text.count, mark - start < 10 else { return nil }
    let isMark =
      switch text[mark] {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): mark == start
      case UInt8(ascii: "."), UInt8(ascii: ")"): mark > start
      default: false
      }
    guard isMark, text[mark + 1] == .space || text[mark + 1] == .tab else { return nil }
    return mark + 2
  }
}
