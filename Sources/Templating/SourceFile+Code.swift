/// Where Markdown prints a text as it stands: between backticks and between fences.
extension SourceFile {
  /// Whether an offset lies in a code span or a fenced block.
  ///
  /// It reads the file from its beginning, so that it is asked only about what would otherwise be a finding.
  func isCode(at offset: Int) -> Bool {
    var fence: ArraySlice<UInt8>?
    var paragraph = start
    var line = start
    while line <= offset {
      let end = lineEnd(from: line)
      let mark = Self.fence(in: bytes[line..<end])
      if let open = fence {
        if offset < end { return true }
        if let mark, mark.first == open.first, mark.count >= open.count { fence = nil }
      } else {
        fence = mark
      }
      if mark != nil || isBlank(line..<end) { paragraph = end }
      line = end + 1
    }
    var end = min(line, bytes.count)
    while end < bytes.count, !isBlank(end..<lineEnd(from: end)) { end = lineEnd(from: end) + 1 }
    return Self.isInside(Self.runs(in: bytes, paragraph..<min(end, bytes.count)), offset)
  }

  private func lineEnd(from start: Int) -> Int {
    bytes[min(start, bytes.count)...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  /// The three backticks or tildes, or more, with which a line begins or ends a fenced block.
  private static func fence(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let text = line.drop { $0 == 0x20 }
    guard line.count - text.count < 4, let first = text.first, first == 0x60 || first == 0x7E else {
      return nil
    }
    let mark = text.prefix { $0 == first }
    return mark.count >= 3 && !(first == 0x60 && text.dropFirst(mark.count).contains(0x60)) ? mark : nil
  }

  /// The runs of backticks of a line that no backslash escapes.
  private static func runs(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index] == 0x5C { index += 1 }
      let end =
        bytes[min(index, line.upperBound)..<line.upperBound].firstIndex { $0 != 0x60 } ?? line.upperBound
      if index < end { runs.append(index..<end) }
      index = max(end, index) + 1
    }
    return runs
  }

  /// Whether an offset lies between a run and the next one of the same length.
  private static func isInside(_ runs: [Range<Int>], _ offset: Int) -> Bool {
    var rest = runs[...]
    while let open = rest.popFirst() {
      guard let close = rest.firstIndex(where: { $0.count == open.count }) else { continue }
      if offset >= open.upperBound, offset < rest[close].lowerBound { return true }
      rest = rest[(close + 1)...]
    }
    return false
  }
}
