import Ccmark

extension MarkdownTree {
  /// Where each sentinel of the text landed; one that is missing was swallowed by a link definition.
  ///
  /// - Parameter visit: Called for each sentinel in document order; more than once where one occurs twice.
  public func sentinels(_ visit: (Sentinel, Placement) -> Void) {
    forEachText { node, which, text in
      Self.split(text) { _, sentinel in visit(sentinel, Placement(which, of: node)) }
    }
  }

  /// Puts values in the place of the sentinels, without reading any Markdown in them.
  ///
  /// A line break of a value becomes a hard break where it is in text, and a space elsewhere.
  ///
  /// - Parameter value: The value of a sentinel: UTF-8 without NUL; nil leaves the sentinel as it is.
  /// - Throws: ``CommonMarkError/outOfMemory``.
  public mutating func fill(_ value: (Sentinel) -> [UInt8]?) throws(CommonMarkError) {
    try arena.use { () throws(CommonMarkError) in
      var failure: CommonMarkError?
      forEachText { node, which, text in
        do throws(CommonMarkError) {
          try Self.fill(node, which, text, value)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
    }
  }

  private static func fill(
    _ node: Node, _ which: Node.Text, _ text: [UInt8], _ value: (Sentinel) -> [UInt8]?
  ) throws(CommonMarkError) {
    let breaks = node.type == CMARK_NODE_TEXT && which == .literal
    var filled: [UInt8] = []
    var start = 0
    split(text) { place, sentinel in
      guard let value = value(sentinel) else { return }
      filled += text[start..<place]
      filled += breaks ? value : value.map { $0 == .lf ? .space : $0 }
      start = place + Sentinel.length
    }
    guard start > 0 else { return }
    filled += text[start...]
    guard breaks else { return node.set(which, to: filled[...]) }
    let lines = filled.split(separator: .lf, omittingEmptySubsequences: false)
    node.set(which, to: lines[0])
    var last = node
    for line in lines.dropFirst() {
      let hardBreak = try Node.new(CMARK_NODE_LINEBREAK)
      let text = try Node.new(CMARK_NODE_TEXT)
      text.set(.literal, to: line)
      last.insertAfter(hardBreak)
      hardBreak.insertAfter(text)
      last = text
    }
  }

  /// Calls `visit` with every sentinel of a text and the offset of its first byte.
  private static func split(_ text: [UInt8], _ visit: (Int, Sentinel) -> Void) {
    var index = 0
    while index < text.count {
      if text[index] >= 0xF3, let sentinel = Sentinel(at: index, of: text) {
        visit(index, sentinel)
        index += Sentinel.length
      } else {
        index += 1
      }
    }
  }

  /// Calls `visit` with every text of the tree that holds a byte of a sentinel.
  private func forEachText(_ visit: (Node, Node.Text, [UInt8]) -> Void) {
    var next: Node? = root
    while let node = next {
      next = node.following(in: root)
      if node.type == CMARK_NODE_TEXT {
        if node.mayHoldSentinel(.literal), let text = node.text(.literal) { visit(node, .literal, text) }
        continue
      }
      for which in Self.texts(of: node.type) {
        if node.mayHoldSentinel(which), let text = node.text(which) { visit(node, which, text) }
      }
    }
  }

  private static func texts(of type: cmark_node_type) -> [Node.Text] {
    switch type {
    case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: [.literal]
    case CMARK_NODE_CODE_BLOCK: [.literal, .fenceInfo]
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: [.url, .title]
    default: []
    }
  }
}
