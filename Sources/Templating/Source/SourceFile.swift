import SourceText

/// A template's bytes with the places of its lines.
struct SourceFile: Sendable {
  let name: String
  let file: String
  let bytes: [UInt8]
  /// Whether the text is HTML, where a section need not keep to paragraphs.
  let isHTML: Bool
  /// Whether it is a file of words, whose marks in braces are no tags.
  let isWords: Bool
  /// The offset of the first byte of each line; the byte order mark belongs to no line.
  private let lineStarts: [Int]
  private let scalarCounts: [Int]

  init(_ source: TemplateSource) {
    name = source.name
    file = source.file
    bytes = source.bytes
    isHTML = source.name.hasSuffix(".html")
    isWords = source.name.hasSuffix(".yaml")
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStarts = Self.lineStarts(in: bytes, from: start)
    scalarCounts = Self.scalarCounts(bytes)
  }

  /// Whether it is a partial or base, which has no front matter of its own.
  var isPartial: Bool { name.split(separator: "/").dropLast().last == "partials" }

  /// Where the text begins, after a byte order mark.
  var start: Int { lineStarts[0] }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The line (from 0) in which an offset lies.
  private func line(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  func position(of offset: Int) -> SourcePosition {
    let line = line(of: offset)
    let column =
      scalars(before: max(scalarStart(offset), lineStarts[line])) - scalars(before: lineStarts[line])
    return SourcePosition(line: line + 1, column: column + 1)
  }

  /// How many scalars begin before an offset.
  private func scalars(before offset: Int) -> Int {
    let chunk = offset / Self.chunk
    return scalarCounts[chunk] + Self.scalarCount(bytes, chunk * Self.chunk..<offset)
  }

  private static let chunk = 256

  private static func scalarCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var (count, index) = (0, range.lowerBound)
    while index < range.upperBound {
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }

  /// The scalars before each chunk, so that a column in a very long line is cheap.
  private static func scalarCounts(_ bytes: [UInt8]) -> [Int] {
    var counts = [0]
    while counts.count * chunk <= bytes.count {
      let start = (counts.count - 1) * chunk
      counts.append(counts[counts.count - 1] + scalarCount(bytes, start..<start + chunk))
    }
    return counts
  }

  /// Where the text of a line (from 0) ends, before its line end.
  private func lineEnd(_ line: Int) -> Int {
    guard line + 1 < lineStarts.count else { return bytes.count }
    let next = lineStarts[line + 1]
    let isPair = next - lineStarts[line] > 1 && bytes[next - 1] == 0x0A && bytes[next - 2] == 0x0D
    return next - (isPair ? 2 : 1)
  }

  /// The place of a range, marked up to the end of its first line.
  func place(_ range: Range<Int>) -> Place {
    let range = scalarStart(range.lowerBound)..<range.upperBound
    let position = position(of: range.lowerBound)
    let start = lineStarts[position.line - 1]
    let end = max(range.lowerBound, lineEnd(position.line - 1))
    let marked = range.lowerBound..<max(range.lowerBound, min(end, range.upperBound))
    return Place(file: file, position: position, excerpt: excerpt(of: start..<end, marking: marked))
  }

  /// A line with a marked part; of a very long line only what is near that part.
  private func excerpt(of line: Range<Int>, marking marked: Range<Int>) -> Excerpt {
    let start =
      marked.lowerBound - line.lowerBound > 200 ? scalarStart(marked.lowerBound - 60) : line.lowerBound
    let end =
      line.upperBound - marked.lowerBound > 200 ? scalarStart(marked.lowerBound + 140) : line.upperBound
    let lead = (start > line.lowerBound ? "..." : "") + text(start..<marked.lowerBound)
    let rest = text(marked.lowerBound..<end) + (end < line.upperBound ? "..." : "")
    let width = text(marked.lowerBound..<min(marked.upperBound, end)).unicodeScalars.count
    return Excerpt(line: lead + rest, column: lead.unicodeScalars.count + 1, width: width)
  }

  /// The beginning of the scalar in which a byte lies; the byte itself where it belongs to none.
  private func scalarStart(_ offset: Int) -> Int {
    guard offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return offset }
    // A UTF-8 character has at most three continuation bytes.
    for place in stride(from: offset - 1, through: max(0, offset - 3), by: -1) {
      if bytes[place] >= 0xC0 { return place }
      if bytes[place] < 0x80 { break }
    }
    return offset
  }

  private static func lineStarts(in bytes: [UInt8], from start: Int) -> [Int] {
    var starts = [start]
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      if byte == 0x0A || byte == 0x0D { starts.append(index) }
    }
    return starts
  }
}

/// A range of a file, whose line and column are worked out only when needed.
struct Site: Sendable {
  let file: SourceFile
  let range: Range<Int>

  var place: Place { file.place(range) }
}

extension SourceFile {
  /// The first byte that is not UTF-8; nil where there is none.
  var firstInvalidByte: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// Whether a range holds nothing but spaces and tabs.
  func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// The spaces and tabs with which a range begins.
  func leadingBlank(of range: Range<Int>) -> Range<Int> {
    let end = bytes[range].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? range.upperBound
    return range.lowerBound..<end
  }

  /// A range without the spaces and tabs around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let lead = leadingBlank(of: range)
    var end = range.upperBound
    while end > lead.upperBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return lead.upperBound..<end
  }

  /// The last place of a text that ends at or before an offset; nil where it is not there.
  func last(_ text: Substring, before end: Int) -> Range<Int>? {
    let wanted = Array(text.utf8)
    for start in stride(from: end - wanted.count, through: max(0, end - 1024), by: -1)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) { return start..<start + wanted.count }
    return nil
  }

  /// The spaces and tabs before the first text of a range that may span lines; nil where there is no text.
  func indentation(of range: Range<Int>) -> Range<Int>? {
    var lineStart = range.lowerBound
    for index in range {
      switch bytes[index] {
      case 0x20, 0x09: continue
      case 0x0A, 0x0D: lineStart = index + 1
      default: return lineStart..<index
      }
    }
    return nil
  }

  /// Whether a range contains a line without text, so that it spans two paragraphs.
  func hasBlankLine(in range: Range<Int>) -> Bool {
    var lineIsBlank = false
    for byte in bytes[range] {
      switch byte {
      case 0x0A where lineIsBlank: return true
      case 0x0A: lineIsBlank = true
      case 0x20, 0x09, 0x0D: continue
      default: lineIsBlank = false
      }
    }
    return false
  }
}
