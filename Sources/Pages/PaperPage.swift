import CommonMark

/// A page for a paper form: its telephone numbers are plain text.
///
/// Many PDF readers and word processors warn about links that start something, and paper starts nothing.
public struct PaperPage: Sendable {
  /// The page.
  public let bytes: [UInt8]

  /// Writes the page of a document.
  package init(_ page: Page) { bytes = page.html { $0.map(Self.withoutNumberToDial) } }

  /// The node with no number to dial in it.
  static func withoutNumberToDial(_ node: PageNode) -> PageNode {
    guard case .element(let element) = node else { return node }
    let dials = element.name == "a" && element["href"]?.hasPrefix("tel:") == true
    return .element(
      PageElement(
        element.name, dials ? [] : element.attributes, element.children.map(withoutNumberToDial)))
  }
}
