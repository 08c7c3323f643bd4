/// A pipe table as it is in the source: rows of cells that are not parsed yet.
struct TableSource {
  enum Alignment {
    case none, left, center, right
  }

  /// The source of a cell or caption, and its line.
  struct Cell {
    let range: Range<Int>
    let line: Int
  }

  /// Its first line, from 1.
  let firstLine: Int
  private(set) var caption: Cell?
  private(set) var alignments: [Alignment] = []
  /// The header's cells first, then those of the body, all of the same count.
  private(set) var rows: [[Cell]] = []

  /// Reads the lines of a top-level paragraph; nil where it is not a table.
  init?(_ lines: ClosedRange<Int>, of source: SourceLines) throws(CommonMarkError) {
    guard let delimiter = Self.delimiterLine(lines, of: source) else {
      guard Self.startsWithPipe(source[lines.lowerBound]) else { return nil }
      throw .rowOutsideTable(line: lines.lowerBound)
    }
    firstLine = lines.lowerBound
    let captioned = delimiter == lines.lowerBound + 2
    guard captioned || delimiter == lines.lowerBound + 1, Self.startsWithPipe(source[delimiter - 1]),
      Self.startsWithPipe(source[delimiter])
    else { throw .misplacedTable(line: delimiter) }
    if captioned { caption = try Self.caption(line: lines.lowerBound, of: source) }
    let marks = Self.cells(in: source[delimiter])
    guard marks.allSatisfy({ !source.bytes[$0].contains(.space) }) else {
      throw .brokenDelimiters(line: delimiter)
    }
    alignments = marks.map { Self.alignment(source.bytes[$0]) }
    for line in lines where line >= delimiter - 1 && line != delimiter { try add(line, of: source) }
  }

  /// The first line, after the first of a paragraph, that can only be a delimiter row: pipes, dashes, colons, blanks.
  static func delimiterLine(_ lines: ClosedRange<Int>, of source: SourceLines) -> Int? {
    lines.dropFirst().first { line in
      let text = source[line].drop { $0 == .space || $0 == .tab || $0 == UInt8(ascii: ">") }
      var pipes = 0
      var dashes = 0
      for byte in text {
        switch byte {
        case .pipe: pipes += 1
        case UInt8(ascii: "-"): dashes += 1
        case UInt8(ascii: ":"), .space, .tab: continue
        default: return false
        }
      }
      return pipes > 0 && dashes > 0
    }
  }

  private static func startsWithPipe(_ line: ArraySlice<UInt8>) -> Bool {
    line.first { $0 != .space && $0 != .tab } == .pipe
  }

  private static func caption(line: Int, of source: SourceLines) throws(CommonMarkError) -> Cell {
    let text = trimmed(source.ranges[line - 1], in: source[line])
    let prefix = Array("Table:".utf8)
    guard source.bytes[text].starts(with: prefix) else { throw .misplacedTable(line: line) }
    let range = trimmed(text.lowerBound + prefix.count..<text.upperBound, in: source[line])
    return try Cell(range: range, line: line).checked()
  }

  private mutating func add(_ line: Int, of source: SourceLines) throws(CommonMarkError) {
    let found = Self.startsWithPipe(source[line]) ? Self.cells(in: source[line]) : []
    guard found.count == alignments.count else {
      throw .raggedTable(line: line, expected: alignments.count, found: found.count)
    }
    var row: [Cell] = []
    for range in found { row.append(try Cell(range: range, line: line).checked()) }
    rows.append(row)
  }

  /// Cuts a row at the pipes that no backslash escapes; a pipe at the end opens no further cell.
  private static func cells(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    let text = trimmed(line.startIndex..<line.endIndex, in: line)
    var cells: [Range<Int>] = []
    var start = text.lowerBound + 1
    var escaped = false
    for index in text.dropFirst() {
      if line[index] == .pipe, !escaped {
        cells.append(trimmed(start..<index, in: line))
        start = index + 1
      }
      // A backslash that is escaped itself escapes nothing.
      escaped = line[index] == .backslash && !escaped
    }
    if start < text.upperBound { cells.append(trimmed(start..<text.upperBound, in: line)) }
    return cells
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> Alignment {
    let colon = UInt8(ascii: ":")
    return switch (cell.first == colon, cell.last == colon) {
    case (false, false): .none
    case (true, false): .left
    case (true, true): .center
    case (false, true): .right
    }
  }

  private static func trimmed(_ range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == .space || bytes[start] == .tab { start += 1 }
    while start < end, bytes[end - 1] == .space || bytes[end - 1] == .tab { end -= 1 }
    return start..<end
  }
}

extension TableSource.Cell {
  fileprivate func checked() throws(CommonMarkError) -> Self {
    guard range.count <= CommonMark.largestCell else { throw .cellTooLong(line: line, bytes: range.count) }
    return self
  }
}
