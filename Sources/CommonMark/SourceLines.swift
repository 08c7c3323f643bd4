/// The lines of a Markdown text, as libcmark counts them: LF, CR and CRLF each end one.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices {
      let isCRLF = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !isCRLF) { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// A line by its number from 1, without its line end.
  subscript(number: Int) -> ArraySlice<UInt8> {
    guard starts.indices.contains(number - 1) else { return [] }
    var line = bytes[starts[number - 1]..<(number < starts.count ? starts[number] : bytes.count)]
    while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
    return line
  }
}

/// A pipe table as it stands in the source.
struct PipeTable {
  enum Alignment {
    case none, left, center, right
  }

  let caption: ArraySlice<UInt8>?
  let alignments: [Alignment]
  /// The header first, then the rows; each as many cells as the header.
  let rows: [[ArraySlice<UInt8>]]

  private static let captionMark = Array("Table: ".utf8)

  /// Reads the lines of a paragraph; nil where they are no table.
  ///
  /// - Throws: ``CommonMarkError`` for a row whose cells do not match the header.
  init?(_ lines: SourceLines, from first: Int, to last: Int) throws(CommonMarkError) {
    let hasCaption = lines[first].starts(with: Self.captionMark)
    let head = hasCaption ? first + 1 : first
    guard last > head, lines[head].first == 0x7C, let alignments = Self.alignments(lines[head + 1]) else {
      return nil
    }
    caption = hasCaption ? lines[first].dropFirst(Self.captionMark.count) : nil
    self.alignments = alignments
    var rows: [[ArraySlice<UInt8>]] = []
    for number in head...last where number != head + 1 {
      let cells = Self.cells(lines[number])
      guard cells.count == alignments.count else {
        throw CommonMarkError(
          line: number, "the row has \(cells.count) cells, the table's rule \(alignments.count); make them equal")
      }
      rows.append(cells)
    }
    self.rows = rows
  }

  /// The cells of a row: cut at pipes that no backslash escapes, without the spaces around them.
  private static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var (start, index, isEscaped) = (line.startIndex, line.startIndex, false)
    while index < line.endIndex {
      if line[index] == 0x7C, !isEscaped {
        cells.append(trimmed(line[start..<index]))
        start = index + 1
      }
      isEscaped = line[index] == 0x5C && !isEscaped
      index += 1
    }
    let rest = trimmed(line[start...])
    if !rest.isEmpty { cells.append(rest) }
    return Array(cells.dropFirst(line.first == 0x7C ? 1 : 0))
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell
    while let first = cell.first, first == 0x20 || first == 0x09 { cell.removeFirst() }
    while let last = cell.last, last == 0x20 || last == 0x09 { cell.removeLast() }
    return cell
  }

  /// What a delimiter row says of each column; nil where the line is none.
  private static func alignments(_ line: ArraySlice<UInt8>) -> [Alignment]? {
    guard line.first == 0x7C else { return nil }
    var alignments: [Alignment] = []
    for cell in cells(line) {
      let dashes = cell.drop { $0 == 0x3A }.prefix { $0 == 0x2D }
      let (isLeft, isRight) = (cell.first == 0x3A, cell.last == 0x3A)
      guard !dashes.isEmpty, cell.count == dashes.count + (isLeft ? 1 : 0) + (isRight ? 1 : 0) else { return nil }
      alignments.append(isLeft && isRight ? .center : isRight ? .right : isLeft ? .left : .none)
    }
    return alignments.isEmpty ? nil : alignments
  }
}
