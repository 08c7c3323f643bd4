extension MarkdownContext {
  /// The context of a value that follows `line`, the text of its line so far.
  ///
  /// Values on the line are escaped already, so that whatever looks like a mark of a block is the template's.
  init(after line: ArraySlice<UInt8>) {
    let start = Self.contentStart(of: line)
    let content = line[start...]
    self.init(
      block: Self.block(of: content), startsLine: content.allSatisfy(Self.leavesLineStart),
      followsBracket: line.last == UInt8(ascii: "]"),
      indent: line[..<start].map { $0 == UInt8(ascii: ">") || $0 == .tab ? $0 : .space })
  }

  /// Adds what is known once the text after the value is.
  mutating func precede(_ literal: ArraySlice<UInt8>) {
    precedesBracket = literal.first == UInt8(ascii: "[")
    let mark = literal.first { !$0.isDigit } ?? literal.last
    precedesListMark = mark.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") || $0.isDigit } ?? false
  }

  private static func block(of content: ArraySlice<UInt8>) -> Block {
    if content.first == .pipe || content.starts(with: "Table:".utf8) { return .cell }
    let marks = content.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks), content.dropFirst(marks).first.map({ $0 == .space || $0 == .tab }) == true
    else { return .paragraph }
    return .heading
  }

  /// Whether a mark before a value could open a block together with the value.
  private static func leavesLineStart(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == .space || byte == .tab || "#=-+~:>".utf8.contains(byte)
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
    let digits = line.prefix { $0.isDigit }.count
    let marks = digits == 0 ? "-+*".utf8 : ".)".utf8
    let rest = line.dropFirst(digits)
    guard digits < 10, let mark = rest.first, marks.contains(mark),
      let blank = rest.dropFirst().first, blank == .space || blank == .tab
    else { return nil }
    return rest.startIndex + 2
  }
}
