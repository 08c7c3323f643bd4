import CaseView

/// The words of a template's text as its reader sees them, each with its place.
struct SeenWords {
  /// How Markdown and hyphens are read.
  enum Reading: CaseIterable {
    /// Every mark parts words.
    case plain
    /// Emphasis, links and escapes part no word; a hyphen does.
    case shown
    /// A hyphen parts no word either: `prog-nosis`.
    case joined
  }

  /// One word, folded.
  struct Word {
    let text: String
    /// The indices of its bytes among the program's literals.
    let bytes: Range<Int>
    /// The number of the sentence, or part of one, that it stands in.
    let clause: Int
  }

  /// The words, paragraph by paragraph.
  private(set) var blocks: [[Word]] = []
  private var words: [Word] = []
  private var clause = 0
  private var open = ""
  private var place: Range<Int>?

  /// Reads a text.
  init(_ text: SeenText, _ reading: Reading) {
    var marks = MarkdownMarks(text, reading)
    while let seen = marks.next() { add(seen) }
    endBlock()
  }

  private mutating func add(_ seen: MarkdownMarks.Seen) {
    switch seen {
    case .character(let character, let bytes) where FoldedText.isPartOfWord(character):
      open.append(character)
      place = (place?.lowerBound ?? bytes.lowerBound)..<max(bytes.upperBound, place?.upperBound ?? 0)
    case .character(let character, let bytes):
      endWord()
      if SeenText.value.contains(character) {
        words.append(Word(text: SeenText.value, bytes: bytes, clause: clause))
      }
    case .clauseEnd:
      endWord()
      clause += 1
    case .blockEnd: endBlock()
    }
  }

  private mutating func endWord() {
    defer { (open, place) = ("", nil) }
    guard let place else { return }
    words += FoldedText(open).words.map { Word(text: $0, bytes: place, clause: clause) }
  }

  private mutating func endBlock() {
    endWord()
    clause += 1
    if !words.isEmpty { blocks.append(Self.joiningLetters(words)) }
    words = []
  }

  /// The words with letters that stand apart joined, as in `p r o g n o s i s`.
  private static func joiningLetters(_ words: [Word]) -> [Word] {
    var joined: [Word] = []
    var rest = words[...]
    while let first = rest.first {
      let letters = rest.prefix { $0.text.unicodeScalars.count == 1 && $0.text.allSatisfy(\.isLetter) }
      guard letters.count > 2, let last = letters.last else {
        joined.append(first)
        rest = rest.dropFirst()
        continue
      }
      joined.append(
        Word(
          text: letters.map(\.text).joined(), bytes: first.bytes.lowerBound..<last.bytes.upperBound,
          clause: last.clause))
      rest = rest.dropFirst(letters.count)
    }
    return joined
  }
}
