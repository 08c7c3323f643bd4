public import SourceText

/// The one change that a value goes through before it is printed anywhere.
///
/// What a reader cannot see becomes visible: a control character or a mark that turns the direction of text
/// becomes `[U+202E]`. A tab is a space. CRLF and CR are LF. Joiners and the marks LRM and RLM, which scripts
/// need, are kept; so are spaces at either end. Applied twice, it changes nothing more.
public enum PrintedForm {
  /// The form of a field that is one line: a line break is a space.
  ///
  /// - Complexity: O(*n*); a text with nothing to change is returned as it is.
  public static func oneLine(_ text: [UInt8]) -> [UInt8] {
    isPlain(text) ? text : converted(text, lineBreak: .space)
  }

  /// The form of a field that may have several lines: line breaks stay, except those before and after all text.
  public static func paragraph(_ text: [UInt8]) -> [UInt8] {
    guard !isPlain(text) else { return text }
    let lines = converted(text, lineBreak: .lf)
    guard let first = lines.firstIndex(where: { $0 != .lf }), let last = lines.lastIndex(where: { $0 != .lf })
    else { return [] }
    return Array(lines[first...last])
  }

  /// The lines of a printed form as they go on a page of this direction, each isolated by itself, since a line
  /// break ends an isolate.
  ///
  /// The isolates are the program's own: those that were typed are visible marks by now.
  public static func isolated(_ form: [UInt8], on page: WritingDirection) -> [UInt8] {
    if page == .leftToRight, DirectionIsolates.isPlain(form) { return form }
    let lines = form.split(separator: .lf, omittingEmptySubsequences: false)
    return Array(
      lines.map { DirectionIsolates.isolated(String(decoding: $0, as: UTF8.self), on: page).utf8 }
        .joined(separator: [.lf]))
  }

  /// The form of a one-line field as a text.
  public static func oneLine(_ text: String) -> String {
    String(decoding: oneLine(Array(text.utf8)), as: UTF8.self)
  }

  private static func isPlain(_ text: [UInt8]) -> Bool {
    // 0xC2 leads the C1 controls (and the no-break space), 0xE2 the marks that turn text.
    text.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }
  }

  private static func converted(_ text: [UInt8], lineBreak: UInt8) -> [UInt8] {
    var form: [UInt8] = []
    form.reserveCapacity(text.count + 16)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == .cr || byte == .lf {
        if byte == .cr, index + 1 < text.count, text[index + 1] == .lf { index += 1 }
        form.append(lineBreak)
      } else if byte == .tab {
        form.append(.space)
      } else if let (scalar, length) = invisible(at: index, of: text) {
        form += mark(scalar)
        index += length - 1
      } else {
        form.append(byte)
      }
      index += 1
    }
    return form
  }

  /// The character to make visible that starts at `index`, and its length in bytes; nil where there is none.
  private static func invisible(at index: Int, of text: [UInt8]) -> (scalar: UInt32, length: Int)? {
    let byte = text[index]
    if byte < 0x20 || byte == 0x7F { return (UInt32(byte), 1) }
    if byte == 0xC2, index + 1 < text.count, (0x80...0x9F).contains(text[index + 1]) {
      return (UInt32(text[index + 1]), 2)
    }
    guard byte == 0xE2, index + 2 < text.count else { return nil }
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0xAA...0xAE): return (0x2000 + UInt32(text[index + 2] & 0x3F), 3)
    case (0x81, 0xA6...0xA9): return (0x2040 + UInt32(text[index + 2] & 0x3F), 3)
    default: return nil
    }
  }

  private static func mark(_ scalar: UInt32) -> [UInt8] {
    let digits = String(scalar, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return Array("[U+\(padding)\(digits)]".utf8)
  }
}
