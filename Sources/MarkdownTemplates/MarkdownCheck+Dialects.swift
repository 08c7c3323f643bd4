import CommonMark
import SourceText
import Templating

extension MarkdownCheck {
  /// Notes what other dialects of Markdown have and this one prints as it stands: footnotes, boxes to tick, grid tables.
  mutating func noteDialects(in merged: MarkdownSink, _ merge: MarkdownMerge, isCode: (Int) -> Bool) {
    for mark in ForeignMark.all(in: merged.markdown, isCode: isCode) {
      guard let place = merge.place(at: mark.offset, of: merged) else { continue }
      findings.insert(place.diagnostic(.error, mark.form.message))
    }
  }
}

/// Where something of another dialect of Markdown stands in a text.
struct ForeignMark: Equatable {
  /// What it is in that dialect.
  enum Form: Equatable {
    case struckOut, marked, footnote, box, gridTable, container, alert
  }

  let form: Form
  /// The index of its first byte.
  let offset: Int

  /// All in a text, in order.
  ///
  /// - Parameters:
  ///   - text: Markdown, UTF-8.
  ///   - isCode: Whether a line, from 1, belongs to a block of code, where everything is meant to print as it stands.
  /// - Returns: The marks, in the order of the text.
  static func all(in text: [UInt8], isCode: (Int) -> Bool) -> [ForeignMark] {
    var found: [ForeignMark] = []
    var inline = InlineMarks(text)
    for (index, line) in text.split(separator: .lf, omittingEmptySubsequences: false).enumerated() {
      if isCode(index + 1) || line.allSatisfy({ $0 == .space }) {
        found += inline.takeMarks()
        continue
      }
      if let mark = ofLine(line) { found.append(mark) }
      inline.add(line)
    }
    return found + inline.takeMarks()
  }

  /// What begins a line: a fence of colons, the edge of a grid, a box.
  private static func ofLine(_ line: ArraySlice<UInt8>) -> ForeignMark? {
    let content = line.drop { $0 == .space || $0 == UInt8(ascii: ">") }
    let start = content.startIndex
    if content.starts(with: ":::".utf8) || content.starts(with: "!!! ".utf8) {
      return ForeignMark(form: .container, offset: start)
    }
    if isEdge(content) { return ForeignMark(form: .gridTable, offset: start) }
    if content.starts(with: "[!".utf8), start > line.startIndex {
      return ForeignMark(form: .alert, offset: start)
    }
    guard let item = itemContent(of: content) else { return nil }
    let isBox = ["[ ]", "[x]", "[X]"].contains { item.starts(with: $0.utf8) }
    let next = item.dropFirst(3).first
    return isBox && (next == nil || next == .space) ? ForeignMark(form: .box, offset: item.startIndex) : nil
  }

  /// `+---+` or `+===+`: the edge of a table that is drawn.
  private static func isEdge(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { $0 != .space }
    return marks.count > 4 && marks.first == UInt8(ascii: "+") && marks.last == UInt8(ascii: "+")
      && marks.allSatisfy { "+-=:".utf8.contains($0) } && marks.contains { "-=".utf8.contains($0) }
  }

  /// What stands behind the mark of a list item; nil where the line begins none.
  private static func itemContent(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let digits = line.prefix { $0.isLetterOrDigit && $0 < UInt8(ascii: "A") }
    let mark = digits.isEmpty ? line : line.dropFirst(digits.count)
    let marks = digits.isEmpty ? "-*+" : ".)"
    guard let first = mark.first, marks.utf8.contains(first), mark.dropFirst().first == .space else {
      return nil
    }
    return mark.dropFirst(2).drop { $0 == .space }
  }
}

/// The marks inside the lines of one paragraph, code spans left out.
private struct InlineMarks {
  private let text: [UInt8]
  private var range: Range<Int>?

  init(_ text: [UInt8]) { self.text = text }

  mutating func add(_ line: ArraySlice<UInt8>) {
    range = (range?.lowerBound ?? line.startIndex)..<line.endIndex
  }

  /// The marks of the paragraph, which ends here.
  mutating func takeMarks() -> [ForeignMark] {
    guard let paragraph = range else { return [] }
    range = nil
    var found: [ForeignMark] = []
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      switch text[index] {
      case .backslash: index += 1
      case UInt8(ascii: "`"):
        let run = text[index..<paragraph.upperBound].prefix { $0 == UInt8(ascii: "`") }
        index = (end(of: run, before: paragraph.upperBound) ?? run.endIndex) - 1
      case UInt8(ascii: "~"): pair("~~", .struckOut, at: &index, paragraph.upperBound, &found)
      case UInt8(ascii: "="): pair("==", .marked, at: &index, paragraph.upperBound, &found)
      case UInt8(ascii: "["):
        if isFootnote(at: index, before: paragraph.upperBound) {
          found.append(ForeignMark(form: .footnote, offset: index))
        }
      default: break
      }
      index += 1
    }
    return found
  }

  /// Where the code span that begins with a run of backticks ends.
  private func end(of run: ArraySlice<UInt8>, before end: Int) -> Int? {
    var index = run.endIndex
    while index < end {
      let next = text[index..<end].prefix { $0 == UInt8(ascii: "`") }
      if next.count == run.count { return next.endIndex }
      index = max(next.endIndex, index + 1)
    }
    return nil
  }

  /// Two marks with words between them: `~~so~~`.
  private func pair(
    _ mark: String, _ form: ForeignMark.Form, at index: inout Int, _ end: Int, _ found: inout [ForeignMark]
  ) {
    let run = text[index..<end].prefix { $0 == text[index] }
    defer { index = run.endIndex - 1 }
    guard run.count == 2, let next = text[run.endIndex..<end].first, next > .space,
      let close = text[run.endIndex..<end].firstRange(of: mark.utf8), text[close.lowerBound - 1] > .space
    else { return }
    found.append(ForeignMark(form: form, offset: index))
    index = close.upperBound - 1
  }

  /// `[^1]`, `[^note]`.
  private func isFootnote(at index: Int, before end: Int) -> Bool {
    guard text[index..<end].dropFirst().first == UInt8(ascii: "^") else { return false }
    let name = text[index..<end].dropFirst(2).prefix { $0 > .space && $0 != UInt8(ascii: "]") }
    return !name.isEmpty && name.endIndex < end && text[name.endIndex] == UInt8(ascii: "]")
  }
}

extension ForeignMark.Form {
  /// What is wrong and what would do.
  var message: String {
    switch self {
    case .struckOut:
      "'~~' strikes nothing out and is printed as it stands. Delete the words, or write '\\~~' to print the marks"
    case .marked:
      "'==' marks nothing and is printed as it stands. Write '**' around the words, or '\\==' to print the marks"
    case .footnote:
      "there are no footnotes: the mark is printed as it stands, and the note may be lost. "
        + "Write the note in brackets into the text"
    case .box:
      "a box to tick is printed as it stands, in square brackets. Write '☐', or '\\[ ]' to print the brackets"
    case .gridTable:
      "a table drawn with '+' is printed as it stands. Begin each row with '|' and write '| --- |' below the header"
    case .container:
      "a box drawn with ':::' or '!!!' is printed as it stands. Write a heading, or '>' before each line of a quote"
    case .alert: "'[!' makes no box here and is printed as it stands. Write the word in bold: '**Note**'"
    }
  }
}
