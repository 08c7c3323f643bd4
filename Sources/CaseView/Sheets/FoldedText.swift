import SourceText

/// A text in the form in which it is compared: in lower case, without invisible characters,
/// look-alike letters as the Latin ones.
package struct FoldedText {
  /// The words: runs of letters, marks and digits.
  package let words: [String]

  /// Folds a text.
  package init(_ text: String) {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      words = Self.words(ofASCII: text)
      return
    }
    var words: [String] = []
    var word = ""
    let seen = LookAlike.unmixed(Array(text.unicodeScalars)).flatMap(Self.seen)
    for character in String(String.UnicodeScalarView(seen)).lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    self.words = word.isEmpty ? words : words + [word]
  }

  /// The same of a text in ASCII, which has nothing that is not seen and nothing that looks like something else.
  private static func words(ofASCII text: String) -> [String] {
    text.utf8.split { byte in !byte.isLetterOrDigit }
      .map { word in String(decoding: word.map(\.lowercased), as: UTF8.self) }
  }

  /// Whether a character belongs to a word, is written over or under its letters, or is not seen inside one.
  package static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character.unicodeScalars.allSatisfy(isMark)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// The forms in which a list may hold a word of a text: the word itself, `#` for a number, and, where words are
  /// inflected by endings, each of its beginnings of four characters or more.
  static func stems(of word: String) -> [String] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      return word.utf8.allSatisfy(\.isDigit) ? [word, "#"] : [word]
    }
    if word.allSatisfy(\.isNumber) { return [word, "#"] }
    let scalars = word.unicodeScalars
    // The lists in Latin letters hold every form of a word; those in other scripts its beginning.
    let isInflected = scalars.contains { Script($0).map { $0 != .latin } ?? false }
    guard isInflected else { return [word] }
    return [word] + (4..<max(4, scalars.count)).map { String(String.UnicodeScalarView(scalars.prefix($0))) }
  }

  /// The runs of letters and the runs of digits of a word.
  static func parts(of word: String) -> [String] {
    var parts: [String] = []
    for character in word {
      if let last = parts.last?.last, last.isNumber == character.isNumber {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
    }
    return parts
  }

  private static func seen(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.properties.isDefaultIgnorableCodePoint || isAccent(scalar) { return [] }
    // The ligatures of Latin letters, of which only the capitals are written apart.
    if (0xFB00...0xFB06).contains(scalar.value) {
      return Array(scalar.properties.uppercaseMapping.lowercased().unicodeScalars)
    }
    return [LookAlike.latin(of: scalar)]
  }

  /// Whether it is drawn over, under or around a letter that is the same without it: the marks that no script needs.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      true
    default: false
    }
  }

  /// A folded word as it is drawn.
  ///
  /// So that `pr0gnosis` and `prognosis` are one: what looks like `l`, `o` or another
  /// letter is that letter. Words of figures alone stay.
  package static func drawn(_ word: String) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }), !word.utf8.allSatisfy(\.isDigit) else { return word }
    let letters = word.utf8.map { drawings[$0] ?? $0 }
    var drawn: [UInt8] = []
    for letter in letters {
      if letter == UInt8(ascii: "n"), drawn.last == UInt8(ascii: "r") {
        drawn[drawn.count - 1] = UInt8(ascii: "m")
      } else {
        drawn.append(letter)
      }
    }
    return String(decoding: drawn, as: UTF8.self)
  }

  private static let drawings: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("01345789i!|$@".utf8, "oleasbbglllsa".utf8).filter { $0.0 != $0.1 })

  /// Whether a folded word is a Roman number above one, up to 399: `vi`.
  static func isRomanNumber(_ word: String) -> Bool {
    guard word != "i", !word.isEmpty, word.utf8.count < 8,
      word.utf8.allSatisfy({ romanValue($0) > 0 })
    else { return false }
    return FoldedText.roman(of: romanTotal(word)) == word
  }

  private static func romanTotal(_ word: String) -> Int {
    let values = word.utf8.map(romanValue)
    return values.indices.map { index in
      index + 1 < values.count && values[index] < values[index + 1] ? -values[index] : values[index]
    }.reduce(0, +)
  }

  private static func romanValue(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    case UInt8(ascii: "l"): 50
    case UInt8(ascii: "c"): 100
    default: 0
    }
  }

  private static let romanParts: [(value: Int, letters: String)] = [
    (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  /// A number of 1 to 399 in Roman letters.
  private static func roman(of number: Int) -> String {
    var (text, rest) = ("", number)
    for part in romanParts {
      while rest >= part.value {
        text += part.letters
        rest -= part.value
      }
    }
    return text
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) }
  /// The small letter of a capital in ASCII; any other byte as it is.
  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
