import Documents
import Pages
import WordFiles

/// A document as it is made anew held against a file that came back.
struct DocumentComparison {
  /// Where the words differ; empty where they do not.
  let places: [TextPlace]
  /// How many words differ.
  let count: Int
  /// Whether the words are the same among elements that can hide, move or add to them.
  let isReshaped: Bool
  /// Whether only the text was compared, and not what is drawn.
  private(set) var isTextAlone = false

  /// Whether the text is the same, and shows as it should.
  var isSame: Bool { places.isEmpty && !isReshaped }

  private init(_ words: TextComparison, isReshaped: Bool = false, margins: Bool = false) {
    (places, count) = (words.places + (margins ? [.margin] : []), words.count + (margins ? 1 : 0))
    self.isReshaped = places.isEmpty && isReshaped
  }
}

extension DocumentComparison {
  /// A page.
  init(_ made: RemadeText, page found: [MarkupReader.Piece]) {
    self.init(
      TextComparison(nearest: made.copies(of: made.pageWords), to: PageWords(found).words),
      isReshaped: !PageShape(found).shows(as: PageShape(made.page)))
  }

  /// Markdown, plain text, or what was copied from a page: whichever it comes nearest to.
  init(_ made: RemadeText, text: String) {
    let own = [made.document.markdown, made.document.text].map(made.words)
    let bare = own.map { $0.filter { $0.aside != .block } }
    let found = RemadeText.withoutSeal(PlacedWord.lines(of: text))
    let asMade = TextComparison(nearest: own + bare, to: found)
    if asMade.isSame {
      let isMarkdown = [own[0], bare[0]].contains { TextComparison($0, found).isSame }
      self.init(asMade, isReshaped: isMarkdown && !Self.hasLines(of: made.document.markdown, text))
    } else {
      // Only what was copied from a print has words that were parted at the end of a line.
      let soft = RemadeText.withoutSeal(PlacedWord.lines(of: text, softly: true))
      let copied = TextComparison(nearest: made.copies(of: made.pageWords), to: soft)
      self.init(copied.count < asMade.count ? copied : asMade)
    }
  }

  /// Whether Markdown, with or without its block, has the lines of the Markdown that is made anew: where a line ends and
  /// what stands before it makes a list, a row of a table, a heading.
  private static func hasLines(of made: [UInt8], _ found: String) -> Bool {
    let (made, found) = (lines(String(decoding: made, as: UTF8.self)), lines(found))
    return found == made || found[...] == made[..<(made.firstIndex(of: "<!--") ?? made.endIndex)]
  }

  /// The lines without blanks at their ends, empty lines and the hash of the file.
  private static func lines(_ markdown: String) -> [String] {
    let text = markdown.drop { $0 == "\u{FEFF}" }
    let lines = text.split(whereSeparator: \.isNewline).compactMap { line -> String? in
      line.lastIndex { !$0.isWhitespace }.map { String(line[...$0]) }
    }
    guard let seal = lines.lastIndex(where: { $0 == ProvenanceBlock.prefix + FileSeal.name }),
      seal + 1 < lines.count
    else { return lines }
    return Array(lines[...seal] + lines[(seal + 2)...])
  }

  /// A file of a word processor.
  init(_ made: RemadeText, word found: WordFileText) {
    let page = MarkupReader.page(WordPage(made.document.page).bytes)
    let margins = (WordFileText(WordReference(made.document.layout).bytes)?.margins ?? []).map {
      $0.map(\.text)
    }
    let words = PageWords(page, quoting: made.headings).words
    self.init(
      TextComparison(
        nearest: made.copies(of: words) + made.copies(of: Self.captionedTwice(words)), to: found.words),
      isReshaped: found.canHide || !found.shows(PageShape(page)),
      margins: !found.margins.allSatisfy { margins.contains($0.map(\.text)) })
  }

  /// The words with the caption of each table twice: pandoc, which writes a file of a word processor anew, repeats it.
  private static func captionedTwice(_ words: [PlacedWord]) -> [PlacedWord] {
    words.indices.flatMap { index -> [PlacedWord] in
      guard words[index].aside == .caption else { return [words[index]] }
      let isFirst = index == 0 || words[index - 1].aside != .caption
      return (isFirst ? words[index...].prefix { $0.aside == .caption } : []) + [words[index]]
    }
  }

  /// The text of a PDF, and that of the one that is printed anew; whether the two are the same byte for byte.
  init(_ made: RemadeText, pdf found: String, printed: String, isSamePrint: Bool = false) {
    let margins = made.document.layout.margins
    self.init(
      TextComparison(
        PrintedPages(printed, margins, quoting: made.headings).words, PrintedPages(found, margins).words))
    isTextAlone = !isSamePrint
  }
}

extension TextComparison {
  /// The comparison with that of several editions which is the nearest.
  fileprivate init(nearest editions: [[PlacedWord]], to found: [PlacedWord]) {
    var nearest: TextComparison?
    for made in editions where nearest?.count != 0 {
      let comparison = TextComparison(made, found)
      if comparison.count < nearest?.count ?? .max { nearest = comparison }
    }
    self = nearest ?? TextComparison([], found)
  }
}

/// A document that was made anew, as it is compared.
struct RemadeText {
  let document: DocumentMaker.Document
  /// The headings that its template gives word for word.
  let headings: Set<String>
  /// Its page.
  let page: [MarkupReader.Piece]
  /// The words of its page.
  let pageWords: [PlacedWord]

  init(document: DocumentMaker.Document, headings: Set<String>) {
    (self.document, self.headings) = (document, headings)
    page = MarkupReader.page(document.html)
    pageWords = PageWords(page, quoting: headings).words
  }

  /// The words of a page as copies have them: with the title of the window once, not at all, or again above the text, and
  /// with or without the labels of its drawing.
  func copies(of words: [PlacedWord]) -> [[PlacedWord]] {
    let title = words.filter { $0.aside == .title }
    let body = words.filter { $0.aside != .title }
    let bare = body.filter { $0.aside != .drawing }
    let titles = [title, [], title + title]
    return titles.map { $0 + body } + (bare.count == body.count ? [] : titles.map { $0 + bare })
  }

  /// The words of Markdown or plain text, line by line; its block at the end is no part of what a reader copies.
  func words(of text: [UInt8]) -> [PlacedWord] {
    var (place, isBlock) = (TextPlace(), false)
    let lines = String(decoding: text, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return Self.withoutSeal(
      lines.flatMap { line -> [PlacedWord] in
        isBlock = isBlock || line == "<!--" || line.hasPrefix(ProvenanceBlock.prefix)
        let words = String(line.drop { $0 == "#" || $0 == " " })
        if headings.contains(words) { place.heading = words }
        return PlacedWord.words(of: line, at: place, aside: isBlock ? .block : nil)
      })
  }

  /// The words without the hash of the file itself.
  static func withoutSeal(_ words: [PlacedWord]) -> [PlacedWord] {
    guard let name = words.lastIndex(where: { $0.text.elementsEqual(seal) }), name + 1 < words.count,
      words[name + 1].text.count == FileSeal.blank.count
    else { return words }
    return Array(words[...name] + words[(name + 2)...])
  }

  private static let seal = Array("\(ProvenanceBlock.prefix)\(FileSeal.name)".unicodeScalars)
}
