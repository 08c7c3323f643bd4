import SourceText

/// Words and phrases to look for in texts, whatever their letter case and whatever separates their words.
package struct WordList: Sendable {
  /// One word or phrase, with the place that it comes from.
  package struct Entry: Hashable, Sendable {
    /// Where it is listed, for messages, which quote no text of a case.
    package let place: String
    /// The spelling there.
    package let word: String

    package init(place: String, word: String) {
      (self.place, self.word) = (place, word)
    }

    /// The word in the form in which texts are compared.
    var folded: String { FoldedText(word, isPattern: true).words.joined(separator: " ") }
  }

  private struct Pattern {
    let words: [String]
    let entry: Entry
    /// The words without what separates them.
    let joined: String
    /// Whether it is found anywhere in an identifier: a shorter word would be found by chance inside harmless ones.
    let isFoundInside: Bool

    init(_ entry: Entry) {
      self.entry = entry
      words = FoldedText(entry.word, isPattern: true).words
      joined = words.joined()
      isFoundInside = joined.count >= 4
    }
  }

  private let byFirstWord: [String: [Pattern]]
  private let inIdentifiers: [Pattern]
  /// Words that are numbers, folded: `six`.
  private let numbers: Set<String>

  init(_ entries: [Entry], numbers: Set<String> = []) {
    self.numbers = numbers
    let patterns = entries.map(Pattern.init).filter { !$0.words.isEmpty }
    byFirstWord = Dictionary(grouping: patterns) { $0.words[0] }
    inIdentifiers = patterns
  }

  /// The first entry that a text holds, or nil.
  package func first(in text: String) -> Entry? { all(in: text).first }

  /// Every entry that a text holds, in the order of the text.
  package func all(in text: String) -> [Entry] { all(in: FoldedText(text)) }

  /// Every entry that a folded text holds, in its order.
  package func all(in text: FoldedText) -> [Entry] { found(in: text.words).map(\.entry) }

  /// Every entry that folded words hold, with the words that are one.
  package func found(in words: [String]) -> [(entry: Entry, words: Range<Int>)] {
    words.indices.flatMap { start in
      stems(of: words[start]).flatMap { byFirstWord[$0] ?? [] }.filter { pattern in
        matches(pattern.words, words[start...])
      }.map { ($0.entry, start..<start + $0.words.count) }
    }
  }

  private func stems(of word: String) -> [String] {
    let stems = FoldedText.stems(of: word)
    return numbers.contains(word) ? stems + ["#"] : stems
  }

  /// The first entry that an identifier holds: a word of four letters or more anywhere in it,
  /// a shorter one only on its own.
  func first(inside identifier: String) -> Entry? {
    let words = FoldedText(identifier).words
    let parts = words.flatMap(FoldedText.parts)
    let whole = words.joined()
    // Where everything is ASCII, and a character a byte, bytes are what they are and need no table of Unicode.
    let bytes = whole.utf8.allSatisfy({ $0 < 0x80 }) ? Array(whole.utf8) : nil
    return inIdentifiers.first { pattern in
      guard pattern.isFoundInside else { return pattern.words.count == 1 && parts.contains(pattern.joined) }
      return bytes.map { pattern.joined.isHeld(by: $0) } ?? whole.contains(pattern.joined)
    }?.entry
  }

  /// Whether a text's words begin with those of a pattern; `#` stands for any number.
  private func matches(_ pattern: [String], _ words: ArraySlice<String>) -> Bool {
    guard words.count >= pattern.count else { return false }
    return zip(pattern, words).allSatisfy { stems(of: $1).contains($0) }
  }
}

/// A text in the form in which it is compared: in lower case, without invisible characters,
/// look-alike letters as the Latin ones.
package struct FoldedText {
  /// The words: runs of letters, marks and digits.
  package let words: [String]

  /// Folds a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isPattern: Whether to keep a `#`, which matches any number in the words to look for.
  package init(_ text: String, isPattern: Bool = false) {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      words = Self.words(ofASCII: text, isPattern: isPattern)
      return
    }
    var words: [String] = []
    var word = ""
    for character in String(String.UnicodeScalarView(text.unicodeScalars.compactMap(Self.seen))).lowercased()
    {
      if character.isLetter || character.isNumber || isPattern && character == "#" {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    self.words = word.isEmpty ? words : words + [word]
  }

  /// The same of a text in ASCII, which has nothing that is not seen and nothing that looks like something else.
  private static func words(ofASCII text: String, isPattern: Bool) -> [String] {
    text.utf8.split { byte in !byte.isLetterOrDigit && !(isPattern && byte == UInt8(ascii: "#")) }
      .map { word in String(decoding: word.map(\.lowercased), as: UTF8.self) }
  }

  /// Whether a character belongs to a word, or is not seen inside one.
  package static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
      || character.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint)
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

  private static func seen(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar.properties.isDefaultIgnorableCodePoint ? nil : LookAlike.latin(of: scalar)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) }
  /// The small letter of a capital in ASCII; any other byte as it is.
  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension String {
  /// Whether its bytes stand in others.
  fileprivate func isHeld(by bytes: [UInt8]) -> Bool {
    let own = Array(utf8)
    guard let first = own.first, bytes.count >= own.count else { return own.isEmpty }
    return (0...bytes.count - own.count).contains { start in
      bytes[start] == first && bytes[start..<start + own.count].elementsEqual(own)
    }
  }
}
