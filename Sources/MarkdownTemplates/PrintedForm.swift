/// The form in which a text is printed, made once, before everything else.
///
/// Control characters and bidirectional overrides become visible marks (`[U+202E]`), line ends become line feeds, a tab
/// becomes a space; in a one-line field a line feed becomes a space too. Joiners and directional marks are kept.
public enum PrintedForm {
  /// The printed form of a text.
  public static func of(_ text: String, keepsLines: Bool) -> String {
    guard needsWork(text) else { return text }
    var printed = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": printed.append(keepsLines ? "\n" : " ")
      case "\t": printed.append(" ")
      case _ where isMarked(scalar): printed.append(contentsOf: mark(scalar).unicodeScalars)
      default: printed.append(scalar)
      }
      previous = scalar
    }
    return String(printed)
  }

  private static func needsWork(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEE }
  }

  /// C0, DEL, C1, the bidirectional embeddings, overrides and isolates, and this project's own sentinels.
  private static func isMarked(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xE000...0xE001: true
    default: false
    }
  }

  private static func mark(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "]"
  }
}
