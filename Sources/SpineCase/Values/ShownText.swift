extension String {
  /// Whether the text shows something on paper.
  ///
  /// Blanks, control, format and zero-width characters, combining marks and variation selectors with no base, and
  /// characters that fonts do not share show nothing: a letter signed over them asks for nothing and names nobody.
  var showsSomething: Bool { unicodeScalars.contains(where: \.isSeen) }

  /// The text without its invisible characters, with each run of blanks inside it reduced to one.
  var seen: String {
    if isPlainASCII { return self }
    let parts = unicodeScalars.split { $0.properties.isWhitespace }.map { part in
      String(String.UnicodeScalarView(part.filter { !$0.properties.isDefaultIgnorableCodePoint }))
    }
    return parts.filter(\.showsSomething).joined(separator: " ")
  }
}

extension String {
  /// Whether it is ASCII that shows, with single blanks between words alone: most texts are.
  private var isPlainASCII: Bool {
    var wasBlank = true
    for byte in utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || !wasBlank else { return false }
      wasBlank = byte == 0x20
    }
    return !wasBlank || isEmpty
  }
}

extension Unicode.Scalar {
  /// Whether it leaves a mark of its own on paper.
  var isSeen: Bool {
    if value < 0x7F { return value > 0x20 }
    if properties.isDefaultIgnorableCodePoint || properties.isWhitespace { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return false
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: return !Self.blanks.contains(self)
    }
  }

  /// Characters that Unicode counts among the symbols but that show nothing: the empty Braille cell, the empty
  /// note head, and the stand-in for a picture that was not copied.
  private static let blanks: Set<Unicode.Scalar> = ["\u{2800}", "\u{1D159}", "\u{FFFC}"]
}
