/// Words that stand for one another in the entries of a ``WordList``, folded.
package struct WordClasses: Sendable {
  /// Numbers: `six`.
  package var numbers: Set<String> = []
  /// Treatments: `operation`.
  var treatments: Set<String> = []
  /// Words that may stand before a treatment: `the`, `an`, `early`.
  var articles: Set<String> = []
  /// Words behind a treatment with which it is none: `card`, `letter`.
  var things: Set<String> = []

  /// The same classes with each word as it is drawn, ``FoldedText/drawn(_:)``.
  var asDrawn: Self {
    WordClasses(
      numbers: Set(numbers.map(FoldedText.drawn)), treatments: Set(treatments.map(FoldedText.drawn)),
      articles: Set(articles.map(FoldedText.drawn)), things: Set(things.map(FoldedText.drawn)))
  }

  /// Whether a word is a number, in figures, in Roman ones or in words.
  package func isNumber(_ word: String) -> Bool {
    numbers.contains(word) || word.allSatisfy(\.isNumber) || FoldedText.isRomanNumber(word)
  }

  /// The forms in which a list may hold a word.
  func stems(of word: String) -> [String] {
    let stems = FoldedText.stems(of: word)
    return stems.last != "#" && (numbers.contains(word) || FoldedText.isRomanNumber(word))
      ? stems + ["#"] : stems
  }

  /// Where the words of a pattern end in a text that begins with them; nil where it does not.
  func end(of pattern: [String], in words: ArraySlice<String>) -> Int? {
    var rest = words
    for part in pattern {
      if part == "*" {
        guard let end = treatmentEnd(in: rest) else { return nil }
        rest = rest[end...]
      } else {
        guard let word = rest.first, stems(of: word).contains(part) else { return nil }
        rest = rest.dropFirst()
      }
    }
    return rest.startIndex
  }

  /// Where a treatment with its articles ends that a text begins with; nil where it begins with none.
  func treatmentEnd(in words: ArraySlice<String>) -> Int? {
    let rest = words.prefix(4).drop(while: articles.contains)
    guard let word = rest.first, !treatments.isDisjoint(with: stems(of: word)) else { return nil }
    let end = rest.startIndex + 1
    return end < words.endIndex && things.contains(words[end]) ? nil : end
  }
}
