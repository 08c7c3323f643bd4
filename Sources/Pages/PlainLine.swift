import SourceText

/// Lines of a page of plain text.
enum PlainLine {
  /// The text with the source's line breaks turned into blanks: they mean nothing on a page.
  static func folded(_ text: String) -> String {
    String(text.map { $0 == "\n" || $0 == "\r\n" || $0 == "\t" ? " " : $0 })
  }

  /// The columns that a line takes: one for each character, two for those that East Asian typesetting draws wide,
  /// none for the marks that only isolate directions.
  static func width(_ line: String) -> Int {
    line.reduce(0) { $0 + (isWide($1) ? 2 : isIsolate($1) ? 0 : 1) }
  }

  private static func isIsolate(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(DirectionIsolates.isIsolate)
  }

  /// The lines of a text of at most `width` columns, broken at blanks alone.
  static func wrapped(_ text: String, _ width: Int) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrappedLine(String($0), width)
    }
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return [] }
    return DirectionIsolates.balanced(Array(lines[first...last]))
  }

  private static func wrappedLine(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true).map(String.init) {
      let length = self.width(word)
      if used > 0, used + 1 + length > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += (used > 0 ? " " : "") + word
      used += length + (used > 0 ? 1 : 0)
    }
    return lines + [line]
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value, value >= 0x1100 else { return false }
    return wide.contains { $0.contains(value) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
