/// The text of a document cut into lines, once it is known to be within what libcmark handles in linear time.
struct SourceLines {
  let bytes: [UInt8]
  /// Each line without its end; LF, CR and CRLF each end one.
  let ranges: [Range<Int>]

  init(checking bytes: [UInt8]) throws(CommonMarkError) {
    guard bytes.count <= CommonMark.largestDocument else { throw .tooLong(bytes: bytes.count) }
    let scan = Scan(bytes)
    self.bytes = bytes
    ranges = scan.lines
    try checkText(firstNUL: scan.firstNUL)
    if let index = scan.imageTooMany { throw .tooManyImages(line: line(of: index)) }
    for (index, range) in ranges.enumerated() {
      // CVE-2023-24824, fixed in 0.31: 36 kB of nested lists took libcmark 0.30.2 1.56 s.
      guard LineDepth.isBounded(bytes[range]) else { throw .nestedTooDeep(line: index + 1) }
    }
  }

  subscript(line: Int) -> ArraySlice<UInt8> { bytes[ranges[line - 1]] }

  private func line(of index: Int) -> Int { 1 + (ranges.firstIndex { $0.upperBound >= index } ?? 0) }

  private func checkText(firstNUL: Int?) throws(CommonMarkError) {
    var wrong = firstNUL
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      wrong = min(wrong ?? .max, error.byteOffsets.lowerBound)
    }
    if let wrong { throw .notText(line: line(of: wrong)) }
  }
}

/// One pass over a text for all that is looked for byte by byte.
private struct Scan {
  var lines: [Range<Int>] = []
  var firstNUL: Int?
  /// Where the first `![` beyond the bound is.
  var imageTooMany: Int?

  init(_ bytes: [UInt8]) {
    lines.reserveCapacity(bytes.count / 32 + 8)
    let text = bytes.span
    var (start, images, index) = (0, 0, 0)
    while index < text.count {
      index += Self.plainCount(of: bytes, from: index)
      guard index < text.count else { break }
      let byte = text[index]
      index += 1
      guard byte <= UInt8(ascii: "!") else { continue }
      switch byte {
      case .lf, .cr:
        lines.append(start..<(index - 1))
        if byte == .cr, index < text.count, text[index] == .lf { index += 1 }
        start = index
      case UInt8(ascii: "!"):
        guard index < text.count, text[index] == UInt8(ascii: "[") else { continue }
        images += 1
        if images > CommonMark.mostImages, imageTooMany == nil { imageTooMany = index }
      case 0: if firstNUL == nil { firstNUL = index - 1 }
      default: continue
      }
    }
    if start < text.count { lines.append(start..<text.count) }
  }

  /// How many of the next eight bytes come before one that is looked for: a control character or `!`.
  ///
  /// It is 0 near the end of the text, where single bytes are looked at.
  private static func plainCount(of bytes: [UInt8], from index: Int) -> Int {
    guard index + 8 <= bytes.count else { return 0 }
    let word = unsafe bytes.withUnsafeBytes {
      unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let marks = word ^ ones &* UInt64(UInt8(ascii: "!"))
    // The first byte below 0x20, or equal to the mark, sets its high bit; only bytes after it may do so wrongly.
    let found = ((word &- ones &* 0x20) & ~word | (marks &- ones) & ~marks) & highs
    return found.trailingZeroBitCount / 8
  }
}

/// How deep the containers of a line can be nested.
///
/// Its own markers count, and two columns of indentation for each list item that it may continue. A line without
/// a marker opens nothing.
private enum LineDepth {
  static func isBounded(_ line: ArraySlice<UInt8>) -> Bool {
    var markers = 0
    var columns = 0
    var index = line.startIndex
    while index < line.endIndex {
      switch line[index] {
      case .space: columns += 1
      case .tab: columns += 4
      default:
        guard let end = markerEnd(in: line, from: index) else { return isBounded(markers, columns) }
        markers += 1
        index = end
        if index < line.endIndex, line[index] == .space { index += 1 }
        continue
      }
      index += 1
    }
    return isBounded(markers, columns)
  }

  private static func isBounded(_ markers: Int, _ columns: Int) -> Bool {
    markers == 0 || markers + columns / 2 <= CommonMark.deepestNesting
  }

  /// The index after the quote or list marker that starts at `index`; nil where there is none.
  private static func markerEnd(in line: ArraySlice<UInt8>, from index: Int) -> Int? {
    if line[index] == UInt8(ascii: ">") { return index + 1 }
    var end = index
    if line[index].isDigit {
      end = line[index...].firstIndex { !$0.isDigit } ?? line.endIndex
      // CommonMark, section 5.2: the number of a list item has at most nine digits.
      guard end < line.endIndex, end - index <= 9,
        line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")")
      else { return nil }
    } else if line[index] != UInt8(ascii: "-"), line[index] != UInt8(ascii: "+"),
      line[index] != UInt8(ascii: "*")
    {
      return nil
    }
    end += 1
    return end == line.endIndex || line[end] == .space || line[end] == .tab ? end : nil
  }
}

extension UInt8 {
  static let lf = UInt8(ascii: "\n")
  static let cr = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let pipe = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")

  var isDigit: Bool { self &- 48 < 10 }
}
