import CommonMark

/// A page in a form that a word processor can take.
///
/// A drawing that says something stands as its text, one that only stands beside a text is left out: whether a word
/// processor draws them depends on what else is installed. Every table has widths for its columns, by what stands in them.
/// Telephone numbers are text, as on paper, and what is isolated stands between marks.
public struct WordPage: Sendable {
  /// The page.
  public let bytes: [UInt8]

  /// Writes the page of a document.
  package init(_ page: Page) { bytes = page.html(with: Self.nodes) }

  /// The nodes of a part of the text.
  static func nodes(_ nodes: [PageNode]) -> [PageNode] {
    nodes.map(PaperPage.withoutNumberToDial).withMarksOfIsolation.flatMap(form)
  }

  private static func form(_ node: PageNode) -> [PageNode] {
    switch node {
    case .text: return [node]
    case .drawing(let drawing): return drawing.label.map { [paragraph($0)] } ?? []
    case .element(let element) where element.name == "div" && element["class"] == "ruled": return [line]
    case .element(let element):
      let children = element.children.flatMap(form)
      let isTable = element.name == "table"
      return [
        .element(
          PageElement(
            element.name, element.attributes, isTable ? withWidths(children, of: element) : children))
      ]
    }
  }

  private static func paragraph(_ text: String) -> PageNode { .element(PageElement("p", [], [.text(text)])) }

  /// A line to write on.
  private static let line = paragraph(String(repeating: "_", count: 60))

  /// What stands in a table, with a width for each column behind its caption.
  private static func withWidths(_ children: [PageNode], of table: PageElement) -> [PageNode] {
    let columns = PlainTable(table) { $0.text }.shares.map {
      PageNode.element(PageElement("col", [PageAttribute("style", "width:\($0)%")]))
    }
    let caption = children.firstIndex {
      if case .element(let part) = $0 { part.name == "caption" } else { false }
    }
    let place = caption.map { $0 + 1 } ?? 0
    return children[..<place] + [.element(PageElement("colgroup", [], columns))] + children[place...]
  }
}
