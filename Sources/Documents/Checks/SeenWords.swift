import CaseView

/// The words of a template's text as its reader sees them, each with its place.
struct SeenWords {
  /// How Markdown, hyphens and figures are read.
  enum Reading: CaseIterable {
    /// Every mark parts words.
    case plain
    /// Emphasis, links and escapes part no word; a hyphen does.
    case shown
    /// A hyphen parts no word either: `prog-nosis`.
    case joined
    /// Besides, each word is what it is drawn like: `pr0gnosis`.
    case drawn
  }

  /// One word, folded.
  struct Word: Hashable {
    /// What is looked for in the lists: in ``Reading/drawn`` what the word is drawn like.
    let text: String
    /// The word as it is written.
    let written: String
    /// The indices of its bytes among the program's literals.
    let bytes: Range<Int>
    /// The number of the sentence, or part of one, that it stands in.
    let clause: Int
    /// The number of the part between commas, brackets or quotation marks.
    let phrase: Int
  }

  /// A paragraph, an item of a list, a heading or a row.
  struct Block: Hashable {
    let words: [Word]
    let isItem: Bool
    /// The clauses that a colon ends.
    let colons: Set<Int>

    /// Whether a colon ends it.
    var introduces: Bool { words.last.map { colons.contains($0.clause) } ?? false }
  }

  private(set) var blocks: [Block] = []
  private let reading: Reading
  private var words: [Word] = []
  private var isItem = false
  private var colons: Set<Int> = []
  private var clause = 0
  private var phrase = 0
  private var open = ""
  private var place: Range<Int>?
  private var isBehindSlash = false

  /// Reads a text.
  init(_ text: SeenText, _ reading: Reading) {
    self.reading = reading
    var marks = MarkdownMarks(text, reading)
    while let seen = marks.next() { add(seen) }
    endBlock(beforeItem: false)
  }

  private mutating func add(_ seen: MarkdownMarks.Seen) {
    switch seen {
    case .character(let character, let bytes) where isPartOfWord(character):
      open.append(character)
      place = (place?.lowerBound ?? bytes.lowerBound)..<max(bytes.upperBound, place?.upperBound ?? 0)
    case .character(let character, let bytes):
      let isBehindNumber = open.last?.isNumber == true
      endWord()
      isBehindSlash = character == "/" && isBehindNumber
      if SeenText.value.contains(character) { words.append(word(SeenText.value, bytes)) }
    case .clauseEnd(let mark):
      endWord()
      if mark == ":" { colons.insert(clause) }
      (clause, phrase) = (clause + 1, phrase + 1)
    case .phraseEnd:
      endWord()
      phrase += 1
    case .blockEnd(let beforeItem): endBlock(beforeItem: beforeItem)
    }
  }

  private func isPartOfWord(_ character: Character) -> Bool {
    FoldedText.isPartOfWord(character) || reading == .drawn && "!|$@".contains(character)
  }

  private func word(_ text: String, _ bytes: Range<Int>, written: String? = nil) -> Word {
    Word(text: text, written: written ?? text, bytes: bytes, clause: clause, phrase: phrase)
  }

  private mutating func endWord() {
    defer { (open, place, isBehindSlash) = ("", nil, false) }
    guard let place else { return }
    guard reading == .drawn else {
      let mark = isBehindSlash ? "/" : ""
      words += FoldedText(open).words.flatMap(Self.parts).map { word(mark + $0, place) }
      return
    }
    // Folding would part `progno$is`, whose signs are all of ASCII.
    let written = open.allSatisfy(\.isASCII) ? open.lowercased() : FoldedText(open).words.joined()
    words.append(word(FoldedText.drawn(written), place, written: written))
  }

  /// A number and its unit written as one word: `6months`.
  private static func parts(of word: String) -> [String] {
    let digits = word.prefix(while: \.isNumber)
    let unit = word.dropFirst(digits.count)
    guard !digits.isEmpty, unit.count > 1, unit.allSatisfy(\.isLetter) else { return [word] }
    return [String(digits), String(unit)]
  }

  private mutating func endBlock(beforeItem: Bool) {
    endWord()
    if !words.isEmpty {
      blocks.append(Block(words: Self.joiningLetters(words), isItem: isItem, colons: colons))
    }
    (clause, phrase, words, colons, isItem) = (0, 0, [], [], beforeItem)
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
          text: letters.map(\.text).joined(), written: letters.map(\.written).joined(),
          bytes: first.bytes.lowerBound..<last.bytes.upperBound,
          clause: last.clause, phrase: last.phrase))
      rest = rest.dropFirst(letters.count)
    }
    return joined
  }
}
