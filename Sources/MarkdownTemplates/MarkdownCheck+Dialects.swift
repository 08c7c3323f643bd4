import CommonMark
import SourceText
import Templating

extension MarkdownCheck {
  /// Notes what other dialects of Markdown have and this one prints as it stands: footnotes, boxes to tick, grid tables.
  mutating func noteDialects(in merged: MarkdownSink, _ merge: MarkdownMerge, code: [ClosedRange<Int>]) {
    for mark in ForeignMark.all(in: merged.markdown, code: code) {
      guard let place = merge.place(at: mark.offset, of: merged) else { continue }
      let end = mark.block.flatMap { merge.place(ofLine: $0.upperBound, of: merged)?.position.line }
      let lines = place.position.line...max(place.position.line, end ?? 0)
      let isSaid = findings.contains { finding in
        finding.file == place.file && finding.position.map { lines.contains($0.line) } ?? false
      }
      // A value in code is said there, with what would do.
      if mark.block != nil, isSaid { continue }
      findings.insert(place.diagnostic(.error, mark.form.message))
    }
  }
}

/// Where something of another dialect of Markdown stands in a text.
struct ForeignMark: Equatable {
  /// What it is in that dialect.
  enum Form: Equatable {
    case struckOut, marked, footnote, box, gridTable, container, alert, definition, raised, formula,
      attributes
    case contents, command, shortcode, indentedCode, fencedCode, accidentalHeading
  }

  let form: Form
  /// The index of its first byte.
  let offset: Int
  /// The lines, from 1, of a block of code; nil for any other form.
  var block: ClosedRange<Int>?

  /// All in a text, in order.
  ///
  /// - Parameters:
  ///   - text: Markdown, UTF-8.
  ///   - code: The lines, from 1, of each block of code, where everything is meant to print as it stands.
  /// - Returns: The marks, in the order of the text.
  static func all(in text: [UInt8], code: [ClosedRange<Int>]) -> [ForeignMark] {
    var found: [ForeignMark] = []
    var inline = InlineMarks(text)
    var paragraph = Paragraph()
    var blocks = code.sorted { $0.lowerBound < $1.lowerBound }[...]
    for (index, line) in text.split(separator: .lf, omittingEmptySubsequences: false).enumerated() {
      blocks = blocks.drop { $0.upperBound < index + 1 }
      let block = blocks.first.flatMap { $0.contains(index + 1) ? $0 : nil }
      if block != nil || line.allSatisfy({ $0 == .space }) {
        found += inline.takeMarks()
        if let block, block.lowerBound == index + 1 { found.append(ofCode(line, block)) }
        paragraph = Paragraph()
        continue
      }
      if let mark = ofLine(line) ?? ofLine(line, below: paragraph) { found.append(mark) }
      inline.add(line)
      paragraph.add(line)
    }
    return found + inline.takeMarks()
  }

  /// The first line of a block of code: a fence, or an indent that was hardly meant.
  private static func ofCode(_ line: ArraySlice<UInt8>, _ block: ClosedRange<Int>) -> ForeignMark {
    let content = line.drop { $0 == .space || $0 == 0x09 || "->*+".utf8.contains($0) }
    let isFence = content.first == UInt8(ascii: "`") || content.first == UInt8(ascii: "~")
    return ForeignMark(
      form: isFence ? .fencedCode : .indentedCode,
      offset: content.isEmpty ? line.startIndex : content.startIndex, block: block)
  }

  /// What means something only below other lines of its paragraph: a definition, a line that makes a heading.
  private static func ofLine(_ line: ArraySlice<UInt8>, below paragraph: Paragraph) -> ForeignMark? {
    guard let last = paragraph.last,
      let first = line.first(where: { $0 != .space })
    else { return nil }
    let start = line.firstIndex { $0 != .space } ?? line.startIndex
    if line[start...].starts(with: ": ".utf8) { return ForeignMark(form: .definition, offset: start) }
    let isUnderline =
      (first == UInt8(ascii: "-") || first == UInt8(ascii: "=")) && line.count > 2
      && line.allSatisfy { $0 == first || $0 == .space }
    let isSentence = last == UInt8(ascii: ".") && first == UInt8(ascii: "-")
    guard isUnderline, isSentence, !paragraph.isTable else { return nil }
    return ForeignMark(form: .accidentalHeading, offset: start)
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

/// What is known of the lines of a paragraph so far; the lines themselves would be looked through again for each one below.
private struct Paragraph {
  /// The last sign of the last line.
  private(set) var last: UInt8?
  /// Whether it is, or may be, a table.
  private(set) var isTable = false
  private var isEmpty = true

  mutating func add(_ line: ArraySlice<UInt8>) {
    if isEmpty { isTable = line.starts(with: "Table:".utf8) }
    isTable = isTable || line.contains(UInt8(ascii: "|"))
    last = line.last { $0 != .space }
    isEmpty = false
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
      case .backslash:
        let letters = text[(index + 1)..<paragraph.upperBound].prefix(while: \.isLetterOrDigit)
        if letters.count > 1 { found.append(ForeignMark(form: .command, offset: index)) }
        index += max(1, letters.count)
      case UInt8(ascii: "`"):
        let run = text[index..<paragraph.upperBound].prefix { $0 == UInt8(ascii: "`") }
        index = (end(of: run, before: paragraph.upperBound) ?? run.endIndex) - 1
      case UInt8(ascii: "~"):
        if !raised(at: &index, paragraph.upperBound, &found) {
          pair("~~", .struckOut, at: &index, paragraph.upperBound, &found)
        }
      case UInt8(ascii: "^"):
        if text[index..<paragraph.upperBound].starts(with: "^[".utf8) {
          found.append(ForeignMark(form: .footnote, offset: index))
        } else {
          _ = raised(at: &index, paragraph.upperBound, &found)
        }
      case UInt8(ascii: "$"): formula(at: &index, paragraph.upperBound, &found)
      case UInt8(ascii: "{"):
        let next = text[index..<paragraph.upperBound].dropFirst().first
        if next == UInt8(ascii: ".") || next == UInt8(ascii: ":") {
          found.append(ForeignMark(form: .attributes, offset: index))
        }
      case UInt8(ascii: ":"):
        if isShortcode(at: index, before: paragraph.upperBound) {
          found.append(ForeignMark(form: .shortcode, offset: index))
        }
      case UInt8(ascii: "="): pair("==", .marked, at: &index, paragraph.upperBound, &found)
      case UInt8(ascii: "["):
        if ["[TOC]", "[toc]", "[["].contains(where: { text[index...].starts(with: $0.utf8) }) {
          found.append(ForeignMark(form: .contents, offset: index))
          index = text[index..<paragraph.upperBound].firstIndex(of: UInt8(ascii: "]")) ?? index
        } else if isFootnote(at: index, before: paragraph.upperBound) {
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

  /// `H~2~O`, `10^9^`: one mark at both ends of a word.
  private func raised(at index: inout Int, _ end: Int, _ found: inout [ForeignMark]) -> Bool {
    let mark = text[index]
    let word = text[(index + 1)..<end].prefix { $0 != mark && $0 > .space }
    guard !word.isEmpty, word.endIndex < end, text[word.endIndex] == mark,
      word.endIndex + 1 == end || text[word.endIndex + 1] != mark
    else { return false }
    found.append(ForeignMark(form: .raised, offset: index))
    index = word.endIndex
    return true
  }

  /// `$$`, or `$x^2$`: what stands between the signs is no sum of money.
  private func formula(at index: inout Int, _ end: Int, _ found: inout [ForeignMark]) {
    let rest = text[(index + 1)..<end]
    let body = rest.prefix { $0 != UInt8(ascii: "$") }
    let isFormula = body.contains { "^_=\\".utf8.contains($0) } && body.first != .space
    guard rest.first == UInt8(ascii: "$") || isFormula && body.endIndex < end else { return }
    found.append(ForeignMark(form: .formula, offset: index))
    index = body.isEmpty ? index + 1 : body.endIndex
  }

  /// `:smile:`.
  private func isShortcode(at index: Int, before end: Int) -> Bool {
    let isStart = index == 0 || text[index - 1] <= .space
    let name = text[(index + 1)..<end].prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
    return isStart && name.count > 1 && name.endIndex < end && text[name.endIndex] == UInt8(ascii: ":")
  }

  /// `[^1]`, `[^note]`.
  private func isFootnote(at index: Int, before end: Int) -> Bool {
    guard text[index..<end].dropFirst().first == UInt8(ascii: "^") else { return false }
    let name = text[index..<end].dropFirst(2).prefix { $0 > .space && $0 != UInt8(ascii: "]") }
    return !name.isEmpty && name.endIndex < end && text[name.endIndex] == UInt8(ascii: "]")
  }
}
