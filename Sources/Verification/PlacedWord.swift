/// One word of a text, and where it stands.
struct PlacedWord: Hashable, Sendable {
  /// The word, without what does not print: marks of direction, joiners of words, hyphens that show at the end of a line only.
  let text: [Unicode.Scalar]
  /// The word with the marks that do not print, those beside it included; nil where there is none.
  ///
  /// One mark of direction can change the places of two numbers.
  var marked: [Unicode.Scalar]?
  /// Where it stands.
  var place = TextPlace()
  /// Whether the line ends behind it, so that it may be the first half of a longer one.
  var endsLine = false
  /// What it belongs to where that is no part of the running text.
  var aside: Aside?

  /// What other programs may leave out of a copy, or say again.
  enum Aside: Hashable, Sendable {
    /// The title in the bar of the window.
    case title
    /// The caption of a table.
    case caption
    /// A label in a drawing.
    case drawing
    /// The number of an item of a list, or the words in place of a picture.
    case mark
    /// The block at the end of a text, which no reader copies.
    case block
  }

  /// Whether one such word alone may be missing.
  var isOptional: Bool { aside == .mark }

  /// The words of a text between blanks.
  static func words(of text: some StringProtocol, at place: TextPlace, aside: Aside? = nil) -> [PlacedWord] {
    var (words, loose) = ([PlacedWord](), [Unicode.Scalar]())
    for word in text.unicodeScalars.split(whereSeparator: isBlank) {
      let shown = word.filter { !isHidden($0) }
      if shown.isEmpty {
        loose += word
        continue
      }
      let isMarked = !loose.isEmpty || shown.count < word.count
      words.append(
        PlacedWord(text: Array(shown), marked: isMarked ? loose + word : nil, place: place, aside: aside))
      loose = []
    }
    if loose.isEmpty { return words }
    guard let last = words.indices.last else {
      return [PlacedWord(text: loose, marked: loose, place: place, aside: aside)]
    }
    words[last].marked = (words[last].marked ?? words[last].text) + loose
    return words
  }

  /// The words of a text line by line.
  static func lines(of text: some StringProtocol, softly isSoft: Bool = false) -> [PlacedWord] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().flatMap {
      number, line in
      var words = words(of: line, at: TextPlace(line: number + 1))
      if isSoft, let last = words.indices.last { words[last].endsLine = true }
      return words
    }
  }

  /// The words of a text, one blank between them, without what does not print.
  static func printed(_ text: String) -> String {
    words(of: text, at: TextPlace()).map { String(String.UnicodeScalarView($0.text)) }.joined(separator: " ")
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }

  /// The word without the marks that do not print: of a printed page they have changed all that they can.
  var printed: PlacedWord {
    var word = self
    word.marked = nil
    return word
  }

  /// Marks that keep directions apart, soft hyphens and the like: a browser or a printer may leave all of them out.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0x2068, 0x2069: true
    default: false
    }
  }
}

/// Where in a document a word stands, as far as that can be said without saying what it is.
package struct TextPlace: Hashable, Sendable {
  /// The part of the document, as its template names it; nil where that is not known.
  package var region: String?
  /// The heading above, where the template gives it word for word; nil where it holds a value or is not known.
  package var heading: String?
  /// The line of the file, from 1; nil in forms that have no lines.
  package var line: Int?
  /// The printed page, from 1; nil in forms that have none.
  package var page: Int?

  /// A comment of a page.
  static let comment = TextPlace(region: "comment")
  /// A note or comment of a file of a word processor.
  static let notes = TextPlace(region: "notes and comments")
  /// What stands at the head or the foot of every page.
  static let margin = TextPlace(region: "margin of the page")
  /// The title of the window.
  static let title = TextPlace(region: "title of the window")
}
