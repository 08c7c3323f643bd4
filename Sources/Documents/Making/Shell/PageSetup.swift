public import Pages
public import SpineCase

/// How a document is laid on paper: what depends on the place that prints it, and not on the case.
public struct PageSetup: Hashable, Sendable {
  /// The paper.
  public var paper: PaperSize
  /// Who writes; nil where the paper says nothing of that.
  public var letterhead: Letterhead?

  /// Creates a setup; without letterhead on A4 where nothing else is said.
  public init(paper: PaperSize = .a4, letterhead: Letterhead? = nil) {
    (self.paper, self.letterhead) = (paper, letterhead)
  }
}
