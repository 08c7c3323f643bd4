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
    let page = MarkupReader.page(made.document.html)
    let shape = PageShape(found)
    let isSame = shape.isSame(as: PageShape(page))
    self.init(
      TextComparison(made.titled(PageWords(page, quoting: made.headings).words), PageWords(found).words),
      isReshaped: !isSame && !shape.isHarmless(beside: PageShape(page)))
  }

  /// Markdown, plain text, or what was copied from a page: whichever it comes nearest to.
  init(_ made: RemadeText, text: String) {
    let found = RemadeText.withoutSeal(PlacedWord.lines(of: text, softly: true))
    let page = made.titled(PageWords(MarkupReader.page(made.document.html), quoting: made.headings).words)
    let forms = [made.words(of: made.document.markdown), made.words(of: made.document.text), page]
    let nearest = forms.map { TextComparison($0, found) }.min { $0.count < $1.count }
    self.init(nearest ?? TextComparison([], found))
  }

  /// A file of a word processor.
  init(_ made: RemadeText, word found: WordFileText) {
    let page = MarkupReader.page(WordPage(made.document).bytes)
    let margins = (WordFileText(WordReference(made.document).bytes)?.margins ?? []).map { $0.map(\.text) }
    let hasPicture = page.contains { piece in if case .open("img", _) = piece { true } else { false } }
    self.init(
      TextComparison(made.titled(PageWords(page, quoting: made.headings).words), found.words),
      isReshaped: found.canHide || found.hasPictures && !hasPicture,
      margins: !found.margins.allSatisfy { margins.contains($0.map(\.text)) })
  }

  /// A PDF, and the one that is printed anew.
  init(_ made: RemadeText, pdf found: String, printed: String) {
    let margins = made.document.layout.margins
    self.init(
      TextComparison(
        PrintedPages(printed, margins, quoting: made.headings).words, PrintedPages(found, margins).words))
  }
}

/// A document that was made anew, as it is compared.
struct RemadeText {
  let document: DocumentMaker.Document
  /// The headings that its template gives word for word.
  let headings: Set<String>

  /// The words of a page behind its title, which other programs print at the head of a copy, too.
  func titled(_ words: [PlacedWord]) -> [PlacedWord] {
    words.prefix { $0.place == .title } + words
  }

  /// The words of Markdown or plain text, line by line; its block at the end is no part of what a reader copies.
  func words(of text: [UInt8]) -> [PlacedWord] {
    var region = TextPlace()
    var isBlock = false
    let lines = String(decoding: text, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return Self.withoutSeal(
      lines.flatMap { line -> [PlacedWord] in
        isBlock = isBlock || line == "<!--" || line.hasPrefix(ProvenanceBlock.prefix)
        let words = line.drop { $0 == "#" || $0 == " " }
        if headings.contains(String(words)) { region.heading = String(words) }
        return PlacedWord.words(of: line, at: region, isOptional: isBlock)
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
