/// The words and figures of a text by the default word boundaries of Unicode (UAX #29), as far as texts for patients need
/// them: letters, marks, digits and `_` belong together, a full stop or an apostrophe between two letters or two digits
/// parts nothing, nor a colon between letters or a comma between digits.
struct WordScan {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The words in order, each as a range of scalars.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isInside = index < scalars.count && isOfWord(index)
      if isInside, start == nil { start = index }
      if !isInside, let begun = start {
        words.append(begun..<index)
        start = nil
      }
    }
    return words
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// Whether a place follows directly: `MRI` in `MRI (a scan)` is followed by ` (`.
  func isFollowed(_ range: Range<Int>, by mark: String) -> Bool {
    scalars[range.upperBound...].starts(with: mark.unicodeScalars)
  }

  private func isOfWord(_ index: Int) -> Bool {
    if Self.isPart(scalars[index]) { return true }
    guard index > 0, index + 1 < scalars.count else { return false }
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    switch scalars[index] {
    case ".", "'", "\u{2019}":
      return Self.isLetter(before) && Self.isLetter(after) || Self.isDigit(before) && Self.isDigit(after)
    case ":": return Self.isLetter(before) && Self.isLetter(after)
    case ",", ";": return Self.isDigit(before) && Self.isDigit(after)
    default: return false
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isLetter(scalar) || isDigit(scalar) || scalar == "_" }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .connectorPunctuation, .letterNumber:
      return true
    default: return isLetter(scalar) || isDigit(scalar)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x30...0x39).contains(scalar.value) : scalar.properties.generalCategory == .decimalNumber
  }
}

extension WordScan {
  /// Whether a date stands in figures: `5/6/2026`, `5.6.26`, `2026-06-05`.
  var hasDateInFigures: Bool {
    scalars.indices.contains { start in
      isBoundary(start)
        && (matches(from: start, [1...2, 1...2, 2...4], between: ["/", "."])
          || matches(from: start, [4...4, 2...2, 2...2], between: ["-"]))
    }
  }

  /// Whether a time of the 24-hour clock stands there that has another form in the 12-hour clock: `13:00` to `23:59`.
  var hasTimeOfDay: Bool {
    scalars.indices.contains { start in
      guard isBoundary(start), start + 5 <= scalars.count, isBoundary(start + 5) else { return false }
      let hour = Int(text(start..<start + 2)) ?? 0
      return (13...23).contains(hour) && scalars[start + 2] == ":" && ("0"..."5").contains(scalars[start + 3])
        && Self.isDigit(scalars[start + 4])
    }
  }

  /// Whether a number and one of these units stand there with a blank between.
  func hasNumber(before units: [String]) -> Bool {
    scalars.indices.dropFirst().contains { blank in
      guard scalars[blank] == " ", Self.isDigit(scalars[blank - 1]) else { return false }
      return units.contains { unit in
        let end = blank + 1 + unit.unicodeScalars.count
        return isFollowed(blank..<blank + 1, by: unit) && isBoundary(end)
      }
    }
  }

  /// Whether runs of so many digits stand from a place up to a boundary, one of the marks between each two.
  private func matches(
    from start: Int, _ lengths: [ClosedRange<Int>], between marks: Set<Unicode.Scalar>
  ) -> Bool {
    var place = start
    for (index, length) in lengths.enumerated() {
      if index > 0 {
        guard place < scalars.count, marks.contains(scalars[place]) else { return false }
        place += 1
      }
      let digits = scalars[place...].prefix(while: Self.isDigit).count
      guard length.contains(digits) else { return false }
      place += digits
    }
    return isBoundary(place)
  }

  /// Whether a word or a figure begins or ends before a scalar.
  private func isBoundary(_ index: Int) -> Bool {
    let before = index > 0 && isOfWord(index - 1)
    let after = index < scalars.count && isOfWord(index)
    return !(before && after)
  }
}
