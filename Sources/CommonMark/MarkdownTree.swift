import Ccmark

/// A parsed Markdown text with its tables.
public struct MarkdownTree: ~Copyable {
  let arena: Arena
  let root: Node
  /// The first line of each table, from 1, in the order of the text: the nodes of a table have none.
  let tableLines: [Int]

  /// Parses a text and finds its tables.
  public init(parsing markdown: [UInt8]) throws(CommonMarkError) {
    guard CommonMark.isSupported else { throw .unsupportedLibrary(CommonMark.version) }
    let source = try SourceLines(checking: markdown)
    let arena = try Arena()
    let root = try arena.parse(markdown)
    let tables = try Tables(in: root, of: source)
    try tables.build(in: arena)
    self.init(arena: arena, root: root, tableLines: tables.lines)
  }

  private init(arena: consuming Arena, root: Node, tableLines: [Int]) {
    self.arena = arena
    self.root = root
    self.tableLines = tableLines
  }

  /// The lines, from 1, of each block of code.
  public var codeLines: [ClosedRange<Int>] {
    var lines: [ClosedRange<Int>] = []
    var next: Node? = root
    while let node = next {
      next = node.following(in: root)
      if node.type == CMARK_NODE_CODE_BLOCK, let range = node.lines { lines.append(range) }
    }
    return lines
  }

  /// The HTML of the tree as it stands.
  public func html() throws(CommonMarkError) -> [UInt8] {
    try arena.html(of: root)
  }
}
