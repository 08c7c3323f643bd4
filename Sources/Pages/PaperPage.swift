/// A page as a form for paper takes it: its telephone numbers are text.
///
/// Many readers of PDF and word processors warn of what starts something, and paper starts nothing.
public struct PaperPage: Sendable {
  /// The page.
  public let bytes: [UInt8]

  /// Takes the page of a document.
  ///
  /// No text of a case can hold such a tag: its `<` is escaped.
  public init(page: [UInt8]) {
    var (plain, rest) = ([UInt8](), page[...])
    while let tag = rest.firstRange(of: Array("<a href=\"tel:".utf8)) {
      guard let end = rest[tag.upperBound...].firstRange(of: Array("\">".utf8)) else { break }
      plain += rest[..<tag.lowerBound] + Array("<a>".utf8)
      rest = rest[end.upperBound...]
    }
    bytes = plain + rest
  }
}
