import Ccmark

extension MarkdownTree {
  /// Something in a Markdown text that a template must not hold.
  public enum Oddity: Hashable, Sendable {
    /// HTML, which the safe mode leaves out.
    case rawHTML
    /// A link whose address leads elsewhere: neither `tel:`, `mailto:` nor a place on the page.
    case remoteAddress
    /// A link whose `tel:` is followed by no number.
    case wrongTelephone
    /// An image that is not embedded in the text itself.
    case remoteImage
  }

  /// Calls `visit` with everything that a template must not hold, the line of the block that it is in, and its
  /// text, by which it can be found: the HTML, or the address.
  ///
  /// - Parameter visit: The line of what stands in a cell is the first of its table.
  public func oddities(_ visit: (Oddity, _ line: Int?, _ text: [UInt8]) -> Void) {
    var next: Node? = root
    var tables = tableLines[...]
    var tableLine: Int?
    while let node = next {
      next = node.following(in: root)
      switch node.type {
      case CMARK_NODE_CUSTOM_BLOCK where node.enterText == "<table>": tableLine = tables.popFirst()
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
        visit(.rawHTML, Self.line(of: node) ?? tableLine, node.text(.literal) ?? [])
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        let address = node.text(.url) ?? []
        let isImage = node.type == CMARK_NODE_IMAGE
        if !isImage, Self.isWrongTelephone(address) {
          visit(.wrongTelephone, Self.line(of: node) ?? tableLine, address)
        }
        if isImage ? !Self.isPicture(address) : Self.isRemote(address) {
          visit(isImage ? .remoteImage : .remoteAddress, Self.line(of: node) ?? tableLine, address)
        }
      default: continue
      }
    }
  }

  private static func isRemote(_ address: [UInt8]) -> Bool {
    let local = ["tel:", "mailto:", "#"]
    return !local.contains { address.starts(with: $0.utf8) }
  }

  /// Whether an address is `tel:` with something that nobody can dial behind it; a value has been checked as a number.
  private static func isWrongTelephone(_ address: [UInt8]) -> Bool {
    guard address.starts(with: "tel:".utf8) else { return false }
    let number = address.dropFirst(4)
    let isDialled = number.allSatisfy {
      (0x30...0x39).contains($0) || $0 >= 0x80 || "+-.()%*#,; ".utf8.contains($0)
    }
    return !isDialled || !number.contains { (0x30...0x39).contains($0) || $0 >= 0x80 }
  }

  private static func isPicture(_ address: [UInt8]) -> Bool { address.starts(with: "data:".utf8) }

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
