import MarkdownTemplates
import Pages

/// A page as a word processor can take it.
///
/// A drawing that says something stands as its text, one that only stands beside a text is left out: whether a word
/// processor draws them depends on what else is installed. Every table has widths for its columns, by what stands in them.
/// Telephone numbers are text, as on paper.
public struct WordPage: Sendable {
  /// The page.
  public let bytes: [UInt8]

  /// Takes the page of a document.
  public init(page: [UInt8]) {
    let steps: [(start: String, end: String, with: ([UInt8]) -> [UInt8])] = [
      ("<svg", "</svg>", Self.words), ("<div class=\"ruled\">", "</div>", { _ in Self.line }),
      ("<table", "</table>", Self.withWidths),
    ]
    bytes = steps.reduce(PaperPage(page: page).bytes) {
      Self.replacing($1.start, $1.end, in: $0, with: $1.with)
    }
  }

  /// A line to write on.
  private static let line = Array("<p>\(String(repeating: "_", count: 60))</p>".utf8)

  /// The page with every element between two marks replaced; text of a case holds neither, its `<` is escaped.
  private static func replacing(
    _ start: String, _ end: String, in page: [UInt8], with replacement: ([UInt8]) -> [UInt8]
  ) -> [UInt8] {
    let (opening, closing) = (Array(start.utf8), Array(end.utf8))
    var (rest, result) = (page[...], [UInt8]())
    while let first = rest.firstRange(of: opening),
      let last = rest[first.upperBound...].firstRange(of: closing)
    {
      result += rest[..<first.lowerBound]
      result += replacement(Array(rest[first.lowerBound..<last.upperBound]))
      rest = rest[last.upperBound...]
    }
    return result + rest
  }

  /// What a drawing says, as a paragraph.
  private static func words(_ drawing: [UInt8]) -> [UInt8] {
    guard let words = PageElement(reading: drawing).first("svg")?.attributes["aria-label"] else { return [] }
    var html = Array("<p>".utf8)
    HTMLEscape.append(words.utf8, to: &html)
    return html + Array("</p>".utf8)
  }

  /// The table with a width for each column, behind its caption.
  private static func withWidths(_ table: [UInt8]) -> [UInt8] {
    guard let element = PageElement(reading: table).first("table") else { return table }
    let shares = PlainTable(element) { $0.text }.shares
    let columns = "<colgroup>" + shares.map { "<col style=\"width:\($0)%\">" }.joined() + "</colgroup>"
    let place =
      table.firstRange(of: Array("</caption>".utf8))?.upperBound
      ?? table.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? 0
    return table[..<place] + Array(columns.utf8) + table[place...]
  }
}
