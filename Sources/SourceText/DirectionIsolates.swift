/// The two characters around a text that keep its direction and that of the page apart (Unicode UAX #9, isolates).
///
/// Without them a name in Arabic letters reverses the groups of a telephone number that follows it. They are part
/// of the text itself, so they survive Markdown, HTML, plain text, word processors and paper.
///
/// A value that becomes part of a sentence or a row is marked when it is read, by two code points to which Unicode
/// assigns no character and which no case file may hold; they become isolates when the sentence is merged into its
/// page.
public enum DirectionIsolates {
  /// U+2068: what follows takes its direction from its own first letter.
  public static let opening: Unicode.Scalar = "\u{2068}"
  /// U+2069: ends the isolate.
  public static let closing: Unicode.Scalar = "\u{2069}"
  /// What stands in for them until a text is merged.
  static let marks: (opening: Unicode.Scalar, closing: Unicode.Scalar) = ("\u{E0002}", "\u{E0003}")

  /// A text of one line as it goes on a page of this direction.
  ///
  /// On a page that runs from left to right a text with a character of the other direction is isolated; on one
  /// that runs from right to left every text with a Latin letter, a letter of a similar script, or a digit. Within
  /// a text of both directions, the runs that would otherwise be seen out of order are isolated too. What was
  /// marked before is isolated where it was marked.
  ///
  /// - Complexity: O(*n*).
  public static func isolated(_ text: String, on page: WritingDirection) -> String {
    pieces(of: text).map { piece in
      piece.isMarked ? piece.text : DirectionalRuns(piece.text, (opening, closing)).isolated(on: page)
    }.joined()
  }

  /// A value with marks where isolates will go on a left-to-right page; unchanged where it needs none.
  public static func marked(_ value: String) -> String {
    isPlain(value.utf8) ? value : DirectionalRuns(value, marks).isolated(on: .leftToRight)
  }

  /// Whether a text holds one of the codes that stand for isolates.
  public static func holdsMark(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == marks.opening || $0 == marks.closing }
  }

  /// Whether no byte of a text can begin a character that needs isolating on a left-to-right page.
  ///
  /// It is asked of every value; inlined, it needs no generic code of the library.
  @inlinable
  public static func isPlain(_ text: some Sequence<UInt8>) -> Bool {
    // The lead bytes left out begin U+0580-07FF, U+0800-0FFF, U+2000-2FFF (RLM) and U+F000 up.
    text.allSatisfy { $0 < 0xD6 || 0xE3...0xEE ~= $0 || 0xE1 == $0 }
  }

  /// The text without the two characters: what the case says.
  public static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains(where: isIsolate) else { return text }
    return String(text.unicodeScalars.filter { !isIsolate($0) })
  }

  /// Whether a character is one of the two.
  public static func isIsolate(_ scalar: Unicode.Scalar) -> Bool { scalar == opening || scalar == closing }

  /// Lines of plain text, each of which a viewer treats as a separate paragraph: an isolate still open at the end
  /// of one is closed there and reopened on the next.
  public static func balanced(_ lines: [String]) -> [String] {
    var depth = 0
    return lines.map { line in
      guard depth > 0 || line.unicodeScalars.contains(where: isIsolate) else { return line }
      let before = String(repeating: Character(opening), count: depth)
      for scalar in line.unicodeScalars {
        if scalar == opening { depth += 1 } else if scalar == closing { depth = max(0, depth - 1) }
      }
      return before + line + String(repeating: Character(closing), count: depth)
    }
  }

  /// The marked values, with isolates in place of their marks, and the text between them.
  private static func pieces(of text: String) -> [(text: String, isMarked: Bool)] {
    guard holdsMark(text) else { return [(text, false)] }
    var (pieces, piece, depth) = ([(text: String, isMarked: Bool)](), String.UnicodeScalarView(), 0)
    for scalar in text.unicodeScalars {
      if scalar == marks.opening {
        if depth == 0 { pieces.append((String(piece), false)) }
        if depth == 0 { piece = String.UnicodeScalarView() }
        depth += 1
        piece.append(opening)
      } else if scalar == marks.closing, depth > 0 {
        depth -= 1
        piece.append(closing)
        if depth == 0 { pieces.append((String(piece), true)) }
        if depth == 0 { piece = String.UnicodeScalarView() }
      } else if scalar != marks.closing {
        piece.append(scalar)
      }
    }
    // A mark that was never closed must not isolate the rest of the page.
    piece += String.UnicodeScalarView(repeatElement(closing, count: depth))
    return pieces + [(String(piece), depth > 0)]
  }
}
