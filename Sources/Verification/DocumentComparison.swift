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
    let shape = PageShape(found)
    let isSame = shape.isSame(as: PageShape(made.page))
    self.init(
      TextComparison(nearest: made.copies(of: made.pageWords), to: PageWords(found).words),
      isReshaped: !isSame && !shape.isHarmless(beside: PageShape(made.page)))
  }

  /// Markdown, plain text, or what was copied from a page: whichever it comes nearest to.
  init(_ made: RemadeText, text: String) {
    let found = RemadeText.withoutSeal(PlacedWord.lines(of: text, softly: true))
    let own = [made.document.markdown, made.document.text].map(made.words)
    let copied = own.map { $0.filter { $0.aside != .block } }
    self.init(TextComparison(nearest: own + copied + made.copies(of: made.pageWords), to: found))
  }

  /// A file of a word processor.
  init(_ made: RemadeText, word found: WordFileText) {
    let page = MarkupReader.page(WordPage(made.document.page).bytes)
    let margins = (WordFileText(WordReference(made.document.layout).bytes)?.margins ?? []).map {
      $0.map(\.text)
    }
    let hasPicture = page.contains { piece in if case .open("img", _) = piece { true } else { false } }
    let words = PageWords(page, quoting: made.headings).words
    self.init(
      TextComparison(
        nearest: made.copies(of: words) + made.copies(of: Self.captionedTwice(words)), to: found.words),
      isReshaped: found.canHide || found.hasPictures && !hasPicture,
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

  /// A PDF, and the one that is printed anew.
  init(_ made: RemadeText, pdf found: String, printed: String) {
    let margins = made.document.layout.margins
    self.init(
      TextComparison(
        PrintedPages(printed, margins, quoting: made.headings).words, PrintedPages(found, margins).words))
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
