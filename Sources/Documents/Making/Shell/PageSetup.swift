public import Pages
public import SpineCase

/// How a document is laid out on paper: what depends on where it is printed, not on the case.
public struct PageSetup: Hashable, Sendable {
  /// The paper.
  public var paper: PaperSize
  /// The sender; nil where the paper names none.
  public var letterhead: Letterhead?

  /// Creates a setup; A4 without a letterhead by default.
  public init(paper: PaperSize = .a4, letterhead: Letterhead? = nil) {
    (self.paper, self.letterhead) = (paper, letterhead)
  }
}
