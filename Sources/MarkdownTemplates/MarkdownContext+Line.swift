extension MarkdownContext {
  /// The context of a value that follows `line`, the text of its line so far.
  ///
  /// Values on the line are escaped already, so that whatever looks like a mark of a block is the template's.
  init(after line: ArraySlice<UInt8>) {
    let start = Self.contentStart(of: line)
    let content = line[start...]
    self.init(
      block: Self.block(of: content),
      startsLine: content.count <= Self.reach && content.allSatisfy(Self.leavesLineStart),
      followsBracket: line.last == UInt8(ascii: "]"), followsMark: Self.endsInMark(line))
  }

  /// What a line after `line` starts with, to stay in its list item or quote.
  static func indent(after line: ArraySlice<UInt8>) -> [UInt8] {
    line[..<contentStart(of: line)].map { $0 == UInt8(ascii: ">") || $0 == .tab ? $0 : .space }
  }

  /// How long the start of a line can be; marks of blocks are shorter.
  private static let reach = 256

  /// Adds what is known once the text after the value is.
  mutating func precede(_ literal: ArraySlice<UInt8>) {
    precedesBracket = literal.first == UInt8(ascii: "[")
    let mark = literal.first { !$0.isDigit } ?? literal.last
    precedesListMark = mark.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") || $0.isDigit } ?? false
  }

  /// Whether a line ends in `<` or `&`, or in one of these and the mark that may come next.
  private static func endsInMark(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return false }
    switch last {
    case UInt8(ascii: "<"), UInt8(ascii: "&"): return true
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      let before = line.dropLast().last
      return before == UInt8(ascii: "<") || before == UInt8(ascii: "&")
    default: return false
    }
  }

  private static func block(of content: ArraySlice<UInt8>) -> Block {
    if content.first == .pipe { return .cell }
    if content.first == UInt8(ascii: "T"), content.starts(with: "Table:".utf8) { return .cell }
    guard content.first == UInt8(ascii: "#") else { return .paragraph }
    let marks = content.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks), content.dropFirst(marks).first.map({ $0 == .space || $0 == .tab }) == true
    else { return .paragraph }
    return .heading
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

  /// Where the text of a line begins, after the marks of its quotes and list items.
  private static func contentStart(of line: ArraySlice<UInt8>) -> Int {
    var start = line.startIndex
    while start < line.endIndex {
      let byte = line[start]
      if byte == .space || byte == .tab || byte == UInt8(ascii: ">") {
        start += 1
      } else if let end = listMarkEnd(in: line[start...]) {
        start = end
      } else {
        break
      }
    }
    return start
  }

  /// The index after a list mark and one blank; nil where a line starts with none.
  private static func listMarkEnd(in line: ArraySlice<UInt8>) -> Int? {
    var mark = line.startIndex
    while mark < line.endIndex, line[mark].isDigit { mark += 1 }
    guard mark + 1 < line.endIndex, mark - line.startIndex < 10 else { return nil }
    let isMark =
      switch line[mark] {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): mark == line.startIndex
      case UInt8(ascii: "."), UInt8(ascii: ")"): mark > line.startIndex
      default: false
      }
    guard isMark, line[mark + 1] == .space || line[mark + 1] == .tab else { return nil }
    return mark + 2
  }
}
