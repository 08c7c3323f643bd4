/// Words and phrases to look for in texts, whatever their letter case and whatever separates their words.
///
/// In an entry `#` is any number, `*` any treatment with the articles before it, `/12` what follows a number in `6/12`, and
/// `^` before the first word the start of a sentence or of a part of one.
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
    var folded: String { words.joined(separator: " ") }

    fileprivate var words: [String] {
      word.split(separator: " ").flatMap { part in
        isMark(part) ? [String(part)] : FoldedText(String(part)).words
      }
    }

    private func isMark(_ part: Substring) -> Bool { part == "#" || part == "*" || part.hasPrefix("/") }

    /// Whether it is meant only at the start of a sentence, or of a part of one: an imperative.
    package var isImperative: Bool { word.hasPrefix("^") }
    /// Whether it names any treatment.
    package var namesTreatment: Bool { word.utf8.contains(UInt8(ascii: "*")) }
  }

  private struct Pattern {
    let words: [String]
    let entry: Entry
    /// The words without what separates them.
    let joined: String
    /// Whether it is found anywhere in an identifier: a shorter word would be found by chance inside harmless ones.
    let isFoundInside: Bool

    init(_ entry: Entry, _ spelling: (String) -> String) {
      self.entry = entry
      words = entry.words.map(spelling)
      joined = words.joined()
      isFoundInside = joined.count >= 4
    }
  }

  private let byFirstWord: [String: [Pattern]]
  private let inIdentifiers: [Pattern]
  private let classes: WordClasses

  init(
    _ entries: [Entry], _ classes: WordClasses = WordClasses(), spelling: (String) -> String = { $0 }
  ) {
    self.classes = classes
    let patterns = entries.map { Pattern($0, spelling) }.filter { !$0.words.isEmpty }
    byFirstWord = Dictionary(grouping: patterns) { $0.words[0] }
    inIdentifiers = patterns
  }

  /// The same list for texts of which each word is what it is drawn like, ``FoldedText/drawn(_:)``.
  package var asDrawn: WordList {
    WordList(inIdentifiers.map(\.entry), classes.asDrawn, spelling: FoldedText.drawn)
  }

  /// The first entry that a text holds, or nil.
  package func first(in text: String) -> Entry? { all(in: text).first }

  /// Every entry that a text holds, in the order of the text.
  package func all(in text: String) -> [Entry] { all(in: FoldedText(text)) }

  /// Every entry that a folded text holds, in its order.
  package func all(in text: FoldedText) -> [Entry] { found(in: text.words).map(\.entry) }

  /// Whether a folded word is in the list by itself.
  package func holds(_ word: String) -> Bool { !found(in: [word]).isEmpty }

  /// Every entry that folded words hold, with the words that are one.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - starts: The words that begin a sentence, or a part of one.
  /// - Returns: Each entry, in the order of the words.
  package func found(
    in words: [String], startingAt starts: Set<Int> = []
  ) -> [(entry: Entry, words: Range<Int>)] {
    words.indices.flatMap { start in
      candidates(at: start, of: words).compactMap { pattern in
        guard !pattern.entry.isImperative || starts.contains(start),
          let end = classes.end(of: pattern.words, in: words[start...])
        else { return nil }
        return (pattern.entry, start..<end)
      }
    }
  }

  /// The patterns whose first word a word may be.
  private func candidates(at start: Int, of words: [String]) -> [Pattern] {
    let ofTreatments = byFirstWord["*"].map { classes.treatmentEnd(in: words[start...]) == nil ? [] : $0 }
    return classes.stems(of: words[start]).flatMap { byFirstWord[$0] ?? [] } + (ofTreatments ?? [])
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
