/// Finds what in the text between tags was meant to be a tag; in Markdown only, since a style sheet has braces of
/// its own.
extension Lexer {
  /// Reports what would be printed literally although it looks like a tag or a heading.
  mutating func checkText(_ range: Range<Int>) {
    guard isStandard else { return checkStandardTags(in: range) }
    checkHeading(range)
    if hasWrongDelimiters { return }
    for tag in ForeignTag.all(in: file.bytes, range) {
      let isOpen = findings.contains { if case .foreignTag = $0.finding { true } else { false } }
      if tag.isContinuation && isOpen || file.isCode(at: tag.range.lowerBound) { continue }
      findings.append(Located(.foreignTag(file.text(tag.range), tag.advice), at: tag.range))
    }
  }

  /// `{{name}}` where the delimiters were changed and not changed back: reported once.
  private mutating func checkStandardTags(in range: Range<Int>) {
    let hasOne = findings.contains { if case .otherDelimiters = $0.finding { true } else { false } }
    guard !hasOne, let start = file.first("{{", in: range),
      let stop = file.first("}}", in: start..<range.upperBound)
    else { return }
    let (open, close) = changedDelimiters
    findings.append(
      Located(.otherDelimiters(open: open, close: close, changedPosition), at: start..<stop + 2))
  }

  /// `##Heading` without the space that makes it one.
  private mutating func checkHeading(_ range: Range<Int>) {
    guard tokens.last.map({ $0.kind == .lineEnd }) ?? true else { return }
    let start = file.leadingBlank(of: range).upperBound
    let marks = file.bytes[start..<range.upperBound].prefix { $0 == UInt8(ascii: "#") }
    guard start - range.lowerBound < 4, (1...6).contains(marks.count), marks.endIndex < range.upperBound,
      UnicodeScalar(file.bytes[marks.endIndex]).properties.isAlphabetic
    else { return }
    let line = file.text(start..<min(range.upperBound, marks.endIndex + 40))
    findings.append(
      Located(.foreignTag(line, .heading(file.text(start..<marks.endIndex))), at: start..<marks.endIndex))
  }
}

extension SourceFile {
  /// The first place of a mark in a range.
  fileprivate func first(_ mark: StaticString, in range: Range<Int>) -> Int? {
    let length = mark.utf8CodeUnitCount
    return range.dropLast(length - 1).first { start in
      mark.withUTF8Buffer { bytes[start..<start + length].elementsEqual($0) }
    }
  }
}
