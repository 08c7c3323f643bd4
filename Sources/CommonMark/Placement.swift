import Ccmark

/// Where in a document a sentinel landed.
public enum Placement: Hashable, Sendable {
  /// In the text of a paragraph.
  case paragraph
  /// In a heading.
  case heading
  /// In a cell of a table.
  case cell
  /// In the caption of a table.
  case caption
  /// In the description of an image.
  case imageText
  /// In the destination of a link or image.
  case destination
  /// In the title of a link or image.
  case title
  /// In a code span, a code block, or the info string of one.
  case code
  /// In raw HTML.
  case html

  /// Whether there is an escape that keeps any value literal there.
  public var isText: Bool {
    switch self {
    case .paragraph, .heading, .cell, .caption, .imageText: true
    case .destination, .title, .code, .html: false
    }
  }

  /// The placement of what a node's text holds.
  init(_ which: Node.Text, of node: Node) {
    switch which {
    case .url: self = .destination
    case .title: self = .title
    case .fenceInfo: self = .code
    case .literal, .enter, .exit: self = Self.literal(of: node)
    }
  }

  private static func literal(of node: Node) -> Self {
    if node.type == CMARK_NODE_CODE || node.type == CMARK_NODE_CODE_BLOCK { return .code }
    if node.type == CMARK_NODE_HTML_BLOCK || node.type == CMARK_NODE_HTML_INLINE { return .html }
    var above = node.parent
    while let ancestor = above {
      if ancestor.type == CMARK_NODE_IMAGE { return .imageText }
      if ancestor.type == CMARK_NODE_HEADING { return .heading }
      if ancestor.type == CMARK_NODE_CUSTOM_INLINE {
        return ancestor.enterText == "<caption>" ? .caption : .cell
      }
      above = ancestor.parent
    }
    return .paragraph
  }
}
