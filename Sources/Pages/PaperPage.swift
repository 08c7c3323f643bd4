/// A page as a form for paper takes it: its telephone numbers are text.
///
/// Many readers of PDF and word processors warn of what starts something, and paper starts nothing.
public struct PaperPage: Sendable {
  /// The page.
  public let bytes: [UInt8]

  /// Takes the page of a document. No text of a case can hold such a tag: its `<` is escaped.
  public init(page: [UInt8]) {
    bytes = Array(String(decoding: page, as: UTF8.self).replacing(/<a href="tel:[^"]*">/, with: "<a>").utf8)
  }
}
