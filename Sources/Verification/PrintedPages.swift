import Pages

/// The words of a printed document, page by page, without what stands at the head and the foot of every page.
struct PrintedPages {
  private(set) var words: [PlacedWord] = []

  /// Reads the pages.
  ///
  /// - Parameters:
  ///   - text: Their text, parted by form feeds.
  ///   - margins: What stands in the margins of every page; anything else that does counts as text.
  ///   - headings: The headings that may be named in a message.
  init(_ text: String, _ margins: PageMargins, quoting headings: Set<String> = []) {
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    var heading: String?
    for (number, page) in pages.enumerated() {
      var found: [PlacedWord] = []
      for line in page.split(whereSeparator: \.isNewline) {
        let trimmed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if headings.contains(trimmed) { heading = trimmed }
        var words = PlacedWord.words(of: line, at: TextPlace(heading: heading, page: number + 1))
        if let last = words.indices.last { words[last].endsLine = true }
        found += words.map(\.printed)
      }
      words += Self.without(margins, number + 1, found)
    }
  }

  /// The words of a page without those of its margins, each once.
  private static func without(_ margins: PageMargins, _ page: Int, _ words: [PlacedWord]) -> [PlacedWord] {
    let counted = [margins.page, String(page), margins.of].joined(separator: " ")
    let lines = [margins.continuation, margins.patient, margins.status, margins.confidential, margins.title]
    return (lines.compactMap { $0 } + [counted]).reduce(words) { rest, line in
      let wanted = PlacedWord.words(of: line, at: TextPlace()).map(\.text)
      guard !wanted.isEmpty, wanted.count <= rest.count else { return rest }
      for start in 0...(rest.count - wanted.count)
      where zip(rest[start...], wanted).allSatisfy({ $0.text == $1 }) {
        let isCount = line == counted
        return Array(rest[..<start] + rest[(start + wanted.count + (isCount ? 1 : 0))...])
      }
      return rest
    }
  }
}
