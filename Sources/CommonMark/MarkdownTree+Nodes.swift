import Ccmark

extension MarkdownTree {
  /// The nodes of the page that the tree makes: what libcmark writes as HTML, before it is written.
  ///
  /// The line breaks that libcmark writes between blocks are texts, so that the nodes written are its HTML, byte by byte. HTML
  /// in the Markdown, and an address that leads elsewhere than to a telephone, a mailbox or a place on the page, are left out.
  package func nodes() -> [PageNode] {
    var builder = NodeBuilder()
    builder.addChildren(of: root)
    return builder.nodes
  }
}

/// Makes the nodes of one element after the other, in the order in which libcmark writes them.
private struct NodeBuilder {
  var nodes: [PageNode] = []
  /// Whether what is written so far ends a line; true where nothing is.
  private var endsLine = true
  private var isInTightList = false

  mutating func addChildren(of node: Node) {
    var next = node.firstChild
    while let child = next {
      add(child)
      next = child.next
    }
  }

  private mutating func add(_ node: Node) {
    switch node.type {
    case CMARK_NODE_TEXT: add(text: node.string(.literal))
    case CMARK_NODE_SOFTBREAK: breakLine()
    case CMARK_NODE_LINEBREAK: addBreak()
    case CMARK_NODE_PARAGRAPH: isInTightList && node.isInItem ? addChildren(of: node) : block("p", of: node)
    case CMARK_NODE_HEADING: block("h\(node.headingLevel)", of: node)
    case CMARK_NODE_BLOCK_QUOTE: block("blockquote", of: node, isContainer: true)
    case CMARK_NODE_LIST: addList(node)
    case CMARK_NODE_ITEM: block("li", of: node)
    case CMARK_NODE_CODE_BLOCK: addCode(node)
    case CMARK_NODE_THEMATIC_BREAK:
      endLine()
      nodes.append(.element(PageElement("hr")))
      breakLine()
    case CMARK_NODE_CUSTOM_BLOCK: addTable(part: node)
    case CMARK_NODE_CUSTOM_INLINE: addCell(node)
    case CMARK_NODE_CODE: element("code") { $0.add(text: node.string(.literal)) }
    case CMARK_NODE_EMPH: element("em") { $0.addChildren(of: node) }
    case CMARK_NODE_STRONG: element("strong") { $0.addChildren(of: node) }
    case CMARK_NODE_LINK: addLink(node)
    case CMARK_NODE_IMAGE: addImage(node)
    default: return
    }
  }

  // MARK: - Lines

  private mutating func add(text: String) {
    guard let last = text.utf8.last else { return }
    nodes.append(.text(text))
    endsLine = last == UInt8(ascii: "\n")
  }

  /// A line break, whatever stands before it.
  private mutating func breakLine() { add(text: "\n") }

  /// A line break where none stands.
  private mutating func endLine() {
    if !endsLine { breakLine() }
  }

  private mutating func addBreak() {
    nodes.append(.element(PageElement("br")))
    breakLine()
  }

  // MARK: - Elements

  /// An element with what `body` adds inside it.
  private mutating func element(
    _ name: String, _ attributes: [PageAttribute] = [], _ body: (inout NodeBuilder) -> Void
  ) {
    var inner = NodeBuilder()
    (inner.endsLine, inner.isInTightList) = (false, isInTightList)
    body(&inner)
    nodes.append(.element(PageElement(name, attributes, inner.nodes)))
    endsLine = false
  }

  /// A block on lines of its own; a container's content stands on lines of its own, too.
  private mutating func block(
    _ name: String, _ attributes: [PageAttribute] = [], of node: Node, isContainer: Bool = false
  ) {
    endLine()
    element(name, attributes) { inner in
      if isContainer { inner.breakLine() }
      inner.addChildren(of: node)
      if isContainer { inner.endLine() }
    }
    breakLine()
  }

  private mutating func addList(_ node: Node) {
    let wasTight = isInTightList
    isInTightList = node.isTight
    let start = node.listStart
    if node.isOrdered {
      block("ol", start == 1 ? [] : [PageAttribute("start", String(start))], of: node, isContainer: true)
    } else {
      block("ul", of: node, isContainer: true)
    }
    isInTightList = wasTight
  }

  private mutating func addCode(_ node: Node) {
    endLine()
    let language = node.string(.fenceInfo).prefix { $0 != " " }
    element("pre") { inner in
      inner.element("code", language.isEmpty ? [] : [PageAttribute("class", "language-\(language)")]) {
        $0.add(text: node.string(.literal))
      }
    }
    breakLine()
  }

  // MARK: - Tables

  private mutating func addTable(part node: Node) {
    let name: String =
      switch node.enterText {
      case "<table>": "table"
      case "<thead>": "thead"
      case "<tbody>": "tbody"
      default: "tr"
      }
    endLine()
    element(name) { inner in
      inner.breakLine()
      inner.addChildren(of: node)
      inner.endLine()
    }
    breakLine()
  }

  private mutating func addCell(_ node: Node) {
    let tags = CellTags.elements[node.enterText] ?? PageElement("caption")
    element(tags.name, tags.attributes) { $0.addChildren(of: node) }
    breakLine()
  }

  // MARK: - Links and images

  private mutating func addLink(_ node: Node) {
    let address = node.string(.url)
    let isKnown = ["tel:", "mailto:", "#"].contains(where: address.hasPrefix)
    element("a", [PageAttribute("href", isKnown ? address.percentEncoded : "")] + node.title) {
      $0.addChildren(of: node)
    }
  }

  private mutating func addImage(_ node: Node) {
    let address = node.string(.url)
    var inner = NodeBuilder()
    inner.addChildren(of: node)
    let attributes = [
      PageAttribute("src", address.hasPrefix("data:image/") ? address.percentEncoded : ""),
      PageAttribute("alt", inner.nodes.text),
    ]
    nodes.append(.element(PageElement("img", attributes + node.title)))
    endsLine = false
  }
}

extension Node {
  fileprivate var title: [PageAttribute] {
    let title = string(.title)
    return title.isEmpty ? [] : [PageAttribute("title", title)]
  }

  /// Whether its parent is an item of a list, whose tightness decides whether a paragraph is one.
  fileprivate var isInItem: Bool { parent?.type == CMARK_NODE_ITEM }
}

extension String {
  /// An address with what may not stand in one in hexadecimal, as libcmark writes it.
  fileprivate var percentEncoded: String {
    guard !utf8.allSatisfy(\.mayStandInAddress) else { return self }
    return utf8.map { byte in
      guard !byte.mayStandInAddress else { return String(Unicode.Scalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }.joined()
  }
}

extension UInt8 {
  fileprivate var mayStandInAddress: Bool {
    self &- 48 < 10 || self &- 65 < 26 || self &- 97 < 26 || "-_.+!*'(),%#@?=;:/,+&$~".utf8.contains(self)
  }
}
