extension String {
  /// Whether the text shows something on paper.
  ///
  /// Blanks, controls, characters of format and of no width, combining marks and variation selectors with nothing to stand
  /// on, and characters that no font shares show nothing: a letter signed over them asks for nothing and names nobody.
  var showsSomething: Bool { unicodeScalars.contains(where: \.isSeen) }

  /// The text without what shows nothing before, after and within it; each run of blanks within is one blank.
  var seen: String {
    let parts = unicodeScalars.split { $0.properties.isWhitespace }.map { part in
      String(String.UnicodeScalarView(part.filter { !$0.properties.isDefaultIgnorableCodePoint }))
    }
    return parts.filter(\.showsSomething).joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether it leaves a mark of its own on paper.
  var isSeen: Bool {
    if properties.isDefaultIgnorableCodePoint || properties.isWhitespace { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return false
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: return !Self.blanks.contains(self)
    }
  }

  /// Characters that Unicode counts among the symbols and that show nothing: the empty Braille cell, the empty note head,
  /// and what stands for a picture that was not copied.
  private static let blanks: Set<Unicode.Scalar> = ["\u{2800}", "\u{1D159}", "\u{FFFC}"]
}
