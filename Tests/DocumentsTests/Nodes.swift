import CommonMark
import MarkdownTemplates
@testable import Verification

/// Nodes as tests write them.
enum Nodes {
  /// The nodes of a piece of HTML; a drawing stands in it as `<svg aria-label="...">`.
  static func of(_ html: String) -> [PageNode] {
    // The reader of pages takes what stands inside the outermost element.
    drawn(PageElement(reading: Array("<div>\(html)</div>".utf8)).elements.flatMap(\.children))
  }

  /// Nodes as HTML.
  static func html(_ nodes: [PageNode]) -> String { String(decoding: nodes.html, as: UTF8.self) }

  private static func drawn(_ nodes: [PageNode]) -> [PageNode] {
    nodes.map { node in
      guard case .element(let element) = node else { return node }
      guard element.name != "svg" else {
        return .drawing(PageDrawing(html: Array("<svg></svg>".utf8), label: element["aria-label"]))
      }
      return .element(PageElement(element.name, element.attributes, drawn(element.children)))
    }
  }
}
