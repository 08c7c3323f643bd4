import Ccmark

extension MarkdownTree {
  /// Something in a Markdown text that a template must not hold.
  public enum Oddity: Hashable, Sendable {
    /// HTML, which the safe mode leaves out.
    case rawHTML
    /// A link or image whose address leads elsewhere: neither `tel:`, `mailto:` nor a place on the page.
    case remoteAddress
  }

  /// Calls `visit` with everything that a template must not hold, and the line of the block that it stands in.
  ///
  /// - Parameter visit: The line is nil for a cell of a table.
  public func oddities(_ visit: (Oddity, _ line: Int?) -> Void) {
    var next: Node? = root
    while let node = next {
      next = node.following(in: root)
      switch node.type {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: visit(.rawHTML, Self.line(of: node))
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        if Self.isRemote(node.text(.url) ?? []) { visit(.remoteAddress, Self.line(of: node)) }
      default: continue
      }
    }
  }

  private static func isRemote(_ address: [UInt8]) -> Bool {
    let local = ["tel:", "mailto:", "#"]
    return !local.contains { address.starts(with: $0.utf8) }
  }

  /// The line of the nearest block; nil below a cell, whose lines are those of the second parse.
  private static func line(of node: Node) -> Int? {
    var line: Int?
    var above: Node? = node
    while let ancestor = above {
      if ancestor.type == CMARK_NODE_CUSTOM_INLINE { return nil }
      if line == nil, !isInline(ancestor) { line = ancestor.lines?.lowerBound }
      above = ancestor.parent
    }
    return line
  }

  private static func isInline(_ node: Node) -> Bool {
    node.type.rawValue >= CMARK_NODE_FIRST_INLINE.rawValue
  }
}
