/// Values that are printed as they are in any context: most of them, and nothing has to be copied or kept for them.
enum PlainText {
  /// Whether a value is its own printed form and needs no escape, whatever is around it but digits and marks.
  ///
  /// It starts with a letter or digit, ends with one, and holds no mark that means something inside a line, no control
  /// character, and no lead byte of a character that is made visible or may run from right to left.
  static func isPlain(_ value: borrowing Span<UInt8>) -> Bool {
    guard value.count > 0, value[0].isLetterOrDigit, value[value.count - 1].isLetterOrDigit else {
      return false
    }
    for index in value.indices {
      switch value[index] {
      // 0xC2 and 0xE2 lead what is made visible; 0xD6-0xE0, 0xE2 and 0xEF up what may run right to left.
      case ..<0x20, 0x7F, 0xC2, 0xD6...0xE0, 0xE2, 0xEF..., .backslash, .pipe, UInt8(ascii: "`"),
        UInt8(ascii: "*"),
        UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"):
        return false
      default: continue
      }
    }
    return true
  }
}
