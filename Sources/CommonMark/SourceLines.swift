/// The text of a document cut into lines, after it was found to be within what libcmark handles in linear time.
struct SourceLines {
  let bytes: [UInt8]
  /// Each line without its end; LF, CR and CRLF each end one.
  let ranges: [Range<Int>]

  init(checking bytes: [UInt8]) throws(CommonMarkError) {
    guard bytes.count <= CommonMark.largestDocument else {
      throw .tooLong(bytes: bytes.count)
    }
    self.bytes = bytes
    ranges = Self.split(bytes)
    try checkText()
    for (index, range) in ranges.enumerated() {
      guard Self.depth(of: bytes[range]) <= CommonMark.deepestNesting else {
        throw .nestedTooDeep(line: index + 1)
      }
    }
    try checkImages()
  }

  subscript(line: Int) -> ArraySlice<UInt8> { bytes[ranges[line - 1]] }

  private static func split(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == .lf || byte == .cr else { continue }
      ranges.append(start..<(index - 1))
      if byte == .cr, index < bytes.count, bytes[index] == .lf { index += 1 }
      start = index
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }

  private func checkText() throws(CommonMarkError) {
    var wrong = bytes.firstIndex(of: 0)
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      wrong = min(wrong ?? .max, error.byteOffsets.lowerBound)
    }
    guard let wrong else { return }
    throw .notText(line: 1 + (ranges.firstIndex { $0.upperBound >= wrong } ?? 0))
  }

  /// How deep the containers of a line can be nested.
  ///
  /// Its own markers count, and two columns of indentation for each list item that it may continue. A line without
  /// a marker opens nothing.
  private static func depth(of line: ArraySlice<UInt8>) -> Int {
    var markers = 0
    var columns = 0
    var index = line.startIndex
    while index < line.endIndex {
      switch line[index] {
      case .space: columns += 1
      case .tab: columns += 4
      default:
        guard let end = markerEnd(in: line, from: index) else {
          return markers == 0 ? 0 : markers + columns / 2
        }
        markers += 1
        index = end
        if index < line.endIndex, line[index] == .space { index += 1 }
        continue
      }
      index += 1
    }
    return markers == 0 ? 0 : markers + columns / 2
  }

  /// The index after the quote or list marker that starts at `index`; nil where there is none.
  private static func markerEnd(in line: ArraySlice<UInt8>, from index: Int) -> Int? {
    if line[index] == UInt8(ascii: ">") { return index + 1 }
    var end = index
    if line[index].isDigit {
      end = line[index...].firstIndex { !$0.isDigit } ?? line.endIndex
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

  private func checkImages() throws(CommonMarkError) {
    var count = 0
    var index = 0
    while let mark = bytes[index...].firstIndex(of: UInt8(ascii: "!")) {
      index = mark + 1
      guard index < bytes.count, bytes[index] == UInt8(ascii: "[") else { continue }
      count += 1
      guard count <= CommonMark.mostImages else {
        throw .tooManyImages(line: 1 + (ranges.firstIndex { $0.upperBound >= index } ?? 0))
      }
    }
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
