/// One line of a value, with the rules for each of its characters.
///
/// The rules are those that were measured on libcmark 0.30.2; the property test and the proof at each rendering keep
/// them, so that a rule forgotten here costs legibility and never a word.
struct MarkdownLine {
  let value: [UInt8]
  private let range: Range<Int>
  private let context: MarkdownContext
  private let startsLine: Bool
  /// Where the characters begin that are copied or escaped one by one.
  private var contentStart: Int
  /// Where they end: before a blank that is written as an entity.
  private(set) var contentEnd: Int

  init(_ value: [UInt8], in context: MarkdownContext, startsLine: Bool, from start: Int = 0) {
    self.value = value
    self.context = context
    self.startsLine = startsLine
    range = start..<(value[start...].firstIndex(of: .lf) ?? value.count)
    (contentStart, contentEnd) = (range.lowerBound, range.upperBound)
  }

  /// The line after this one; nil where it is the last.
  func next() -> Self? {
    guard range.upperBound < value.count else { return nil }
    return Self(value, in: context, startsLine: true, from: range.upperBound + 1)
  }

  // MARK: - Blanks at the ends

  /// Writes what at the start of a line must be an entity, and returns the index of what follows.
  mutating func appendStart(to text: inout [UInt8]) -> Int {
    let start = range.lowerBound
    if let (scalar, length) = Self.blank(at: start, of: value[range]) {
      Self.appendEntity(scalar, to: &text)
      contentStart = start + length
    } else if firstIsEntity {
      Self.appendEntity(UInt32(value[start]), to: &text)
      contentStart = start + 1
    }
    for length in 1...3 where contentEnd - length >= contentStart {
      guard let blank = Self.blank(at: contentEnd - length, of: value[range]), blank.length == length else {
        continue
      }
      contentEnd -= length
      break
    }
    return contentStart
  }

  /// Whether a first letter or digit would end what the template began: a tag, an entity, the mark of a list.
  private var firstIsEntity: Bool {
    guard let first = value[range].first, first.isLetterOrDigit || first.isPunctuation else { return false }
    if range.lowerBound == 0, context.followsMark { return true }
    return startsLine && context.precedesListMark && value[range].allSatisfy(\.isDigit)
  }

  /// Writes the blank at the end of a line as an entity.
  func appendEnd(to text: inout [UInt8]) {
    guard contentEnd < range.upperBound, let blank = Self.blank(at: contentEnd, of: value[range]) else {
      return
    }
    Self.appendEntity(blank.scalar, to: &text)
  }

  /// The blank, or byte order mark, that starts at an index: libcmark drops it at the ends of lines, or takes it for
  /// a reason not to emphasise.
  private static func blank(at index: Int, of line: ArraySlice<UInt8>) -> (scalar: UInt32, length: Int)? {
    guard index < line.endIndex else { return nil }
    let byte = line[index]
    if byte == .space { return (0x20, 1) }
    if byte == 0xC2, index + 1 < line.endIndex, line[index + 1] == 0xA0 { return (0xA0, 2) }
    guard byte & 0xF0 == 0xE0, index + 2 < line.endIndex else { return nil }
    let scalar =
      UInt32(byte & 0xF) << 12 | UInt32(line[index + 1] & 0x3F) << 6 | UInt32(line[index + 2] & 0x3F)
    switch scalar {
    // Unicode's space separators, which spoil emphasis beside them; U+FEFF is dropped at the start.
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0xFEFF: return (scalar, 3)
    default: return nil
    }
  }

  private static func appendEntity(_ scalar: UInt32, to text: inout [UInt8]) {
    text += "&#\(scalar);".utf8
  }

  // MARK: - Marks

  /// Whether the punctuation mark at an index would be read as Markdown.
  func needsEscape(at index: Int) -> Bool {
    let next = index + 1 < contentEnd ? value[index + 1] : nil
    let isFirst = index == range.lowerBound
    switch value[index] {
    case UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"): return true
    case .backslash: return next.map { !$0.isLetterOrDigit } ?? true
    // A run between blanks opens and closes nothing; nor does `_` inside a word (CommonMark, section 6.2).
    case UInt8(ascii: "*"): return !isRun(at: index, between: { $0 == .space })
    case UInt8(ascii: "_"):
      return !isRun(at: index, between: \.isLetterOrDigit) && !isRun(at: index, between: { $0 == .space })
    case UInt8(ascii: "<"): return next.map(Self.opensTag) ?? true || opensAddress(at: index)
    case UInt8(ascii: "&"): return next.map { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") } ?? true
    case .pipe: return context.block == .cell || startsLine && isDelimiterRow(upTo: index)
    case UInt8(ascii: "!"): return next == nil && context.precedesBracket
    case UInt8(ascii: "#") where context.block == .heading && next == nil: return true
    case UInt8(ascii: "("), UInt8(ascii: ":"):
      return isFirst && context.followsBracket
    default: return startsLine && startsBlock(at: index, next: next)
    }
  }

  private static func opensTag(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether the `<` at an index may open the address of an e-mail: all that an address may hold before its `@` is read
  /// there, digits and braces too.
  private func opensAddress(at index: Int) -> Bool {
    let ahead = value[(index + 1)..<min(contentEnd, index + 1 + Self.reach)]
    guard let end = ahead.firstIndex(where: { !$0.isAddress }) else { return ahead.count == Self.reach }
    return end > index + 1 && value[end] == UInt8(ascii: "@")
  }

  /// Whether the mark at an index would open a block at the start of a line.
  private func startsBlock(at index: Int, next: UInt8?) -> Bool {
    let endsWord = next == nil || next == .space
    switch value[index] {
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      return endsWord && value[range.lowerBound..<index].allSatisfy(\.isDigit)
    case _ where index != range.lowerBound: return false
    // `=` below a line of text makes that line a heading.
    case UInt8(ascii: ">"), UInt8(ascii: "="): return true
    case UInt8(ascii: "#"): return endsWord || next == UInt8(ascii: "#")
    // `-3` stays legible; `- x` would be a list, `--` a rule or the line below a heading.
    case UInt8(ascii: "-"), UInt8(ascii: "+"): return endsWord || next == UInt8(ascii: "-")
    case UInt8(ascii: "~"): return endsWord || next == UInt8(ascii: "~")
    default: return false
    }
  }

  /// How far to look for what would make an escape needless, so that no value takes quadratic time.
  private static let reach = 8

  /// Whether the run of equal marks around an index is between two characters of a kind, so that it cannot open or
  /// close emphasis.
  private func isRun(at index: Int, between kind: (UInt8) -> Bool) -> Bool {
    let mark = value[index]
    var (start, end) = (index, index + 1)
    while start > max(contentStart, index - Self.reach), value[start - 1] == mark { start -= 1 }
    while end < min(contentEnd, index + Self.reach), value[end] == mark { end += 1 }
    guard start > contentStart, end < contentEnd, value[start - 1] != mark, value[end] != mark else {
      return false
    }
    return kind(value[start - 1]) && kind(value[end])
  }

  /// Whether all before an index could be the start of a table's delimiter row.
  private func isDelimiterRow(upTo index: Int) -> Bool {
    index - range.lowerBound > Self.reach
      || value[range.lowerBound..<index].allSatisfy { ":-| ".utf8.contains($0) }
  }
}
