import Ccmark

/// A parsed Markdown text with its tables.
public struct MarkdownTree: ~Copyable {
  let arena: Arena
  let root: Node

  /// Parses a text and finds its tables.
  public init(parsing markdown: [UInt8]) throws(CommonMarkError) {
    guard CommonMark.isSupported else { throw .unsupportedLibrary(CommonMark.version) }
    let source = try SourceLines(checking: markdown)
    let arena = try Arena()
    let root = try arena.parse(markdown)
    try Tables(in: root, of: source).build(in: arena)
    self.init(arena: arena, root: root)
  }

  private init(arena: consuming Arena, root: Node) {
    self.arena = arena
    self.root = root
  }

  /// The HTML of the tree as it stands.
  public func html() throws(CommonMarkError) -> [UInt8] {
    try arena.html(of: root)
  }
}
