internal import Ccmark
internal import CcmarkArena

/// A parsed document in the arena of this thread; it lives until ``release()``.
@safe struct MarkdownTree {
  let document: OpaquePointer?

  init(parsing markdown: [UInt8]) {
    unsafe document = Self.parse(markdown)
  }

  /// Gives the arena back; no node may be used after it.
  func release() { ccmark_arena_reset() }

  private static func parse(_ markdown: [UInt8]) -> OpaquePointer? {
    let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, ccmark_arena())
    unsafe markdown.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    let document = unsafe cmark_parser_finish(parser)
    unsafe cmark_parser_free(parser)
    return unsafe document
  }

  /// The HTML of the tree, in safe mode.
  func html() -> [UInt8] {
    guard let text = unsafe cmark_render_html(document, CMARK_OPT_DEFAULT) else { return [] }
    var bytes: [UInt8] = []
    var index = 0
    while unsafe text[index] != 0 {
      unsafe bytes.append(UInt8(bitPattern: text[index]))
      index += 1
    }
    return bytes
  }
}

// MARK: - Tables

extension MarkdownTree {
  /// Puts a table in place of every top-level paragraph that is one.
  ///
  /// All cells of all tables are parsed together, each as a paragraph behind a harmless word that is cut off again:
  /// a cell is inline text and can be no list, quote or heading.
  func makeTables(from lines: SourceLines) throws(CommonMarkError) {
    var found: [(paragraph: OpaquePointer, table: PipeTable)] = unsafe []
    var node = unsafe cmark_node_first_child(document)
    while let child = unsafe node {
      unsafe node = cmark_node_next(child)
      if unsafe cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH {
        let (first, last) = unsafe (Int(cmark_node_get_start_line(child)), Int(cmark_node_get_end_line(child)))
        if let table = try PipeTable(lines, from: first, to: last) { unsafe found.append((child, table)) }
      }
    }
    guard unsafe !found.isEmpty else { return }
    let tables = unsafe found.map { unsafe $0.table }
    let texts = tables.flatMap { table in [table.caption].compactMap { $0 } + table.rows.flatMap { $0 } }
    var cells = try Cells(texts)
    for unsafe (paragraph, table) in unsafe found { try unsafe build(table, in: paragraph, &cells) }
  }

  /// The parsed cells of a document, taken one by one in the order in which they stand.
  @safe private struct Cells {
    private var next: OpaquePointer?

    init(_ texts: [ArraySlice<UInt8>]) throws(CommonMarkError) {
      var markdown: [UInt8] = []
      for text in texts { markdown += [0x78, 0x20] + text + [0x0A, 0x0A] }
      let parsed = unsafe MarkdownTree.parse(markdown)
      var (count, node) = unsafe (0, cmark_node_first_child(parsed))
      unsafe next = node
      while let child = unsafe node {
        if unsafe cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH { count += 1 }
        unsafe node = cmark_node_next(child)
      }
      guard count == texts.count else {
        throw CommonMarkError(line: 1, "a table cell holds more than inline text")
      }
    }

    /// Moves the inlines of the next cell below a node.
    mutating func move(to parent: OpaquePointer?) throws(CommonMarkError) {
      guard let paragraph = unsafe next else { throw CommonMarkError(line: 1, "a table cell is missing") }
      unsafe next = cmark_node_next(paragraph)
      try unsafe Self.cutPrefix(of: paragraph)
      while let inline = unsafe cmark_node_first_child(paragraph) {
        unsafe cmark_node_unlink(inline)
        unsafe cmark_node_append_child(parent, inline)
      }
    }

    private static func cutPrefix(of paragraph: OpaquePointer) throws(CommonMarkError) {
      let first = unsafe cmark_node_first_child(paragraph)
      guard unsafe cmark_node_get_type(first) == CMARK_NODE_TEXT, let literal = unsafe cmark_node_get_literal(first),
        unsafe literal[0] == 0x78
      else { throw CommonMarkError(line: 1, "a table cell does not begin as text") }
      let rest = unsafe String(cString: literal).dropFirst(literal[1] == 0x20 ? 2 : 1)
      if rest.isEmpty {
        unsafe cmark_node_unlink(first)
      } else {
        unsafe cmark_node_set_literal(first, String(rest))
      }
    }
  }

  private func build(
    _ table: PipeTable, in paragraph: OpaquePointer, _ cells: inout Cells
  ) throws(CommonMarkError) {
    let block = unsafe Self.make(CMARK_NODE_CUSTOM_BLOCK, "<table>", "</table>")
    if table.caption != nil {
      let caption = unsafe Self.make(CMARK_NODE_CUSTOM_BLOCK, "<caption>", "</caption>")
      let text = unsafe Self.make(CMARK_NODE_CUSTOM_INLINE, "", "")
      try unsafe cells.move(to: text)
      unsafe cmark_node_append_child(caption, text)
      unsafe cmark_node_append_child(block, caption)
    }
    let head = unsafe Self.make(CMARK_NODE_CUSTOM_BLOCK, "<thead>", "</thead>")
    try unsafe cmark_node_append_child(head, row(table, table.rows[0], isHead: true, &cells))
    unsafe cmark_node_append_child(block, head)
    if table.rows.count > 1 {
      let body = unsafe Self.make(CMARK_NODE_CUSTOM_BLOCK, "<tbody>", "</tbody>")
      for cellsOfRow in table.rows.dropFirst() {
        try unsafe cmark_node_append_child(body, row(table, cellsOfRow, isHead: false, &cells))
      }
      unsafe cmark_node_append_child(block, body)
    }
    unsafe cmark_node_replace(paragraph, block)
  }

  private func row(
    _ table: PipeTable, _ texts: [ArraySlice<UInt8>], isHead: Bool, _ cells: inout Cells
  ) throws(CommonMarkError) -> OpaquePointer? {
    let row = unsafe Self.make(CMARK_NODE_CUSTOM_BLOCK, "<tr>", "</tr>")
    for column in texts.indices {
      let isRowHead = !isHead && column == 0 && table.firstColumnHeads
      let open =
        isHead ? "<th scope=\"col\"" : isRowHead ? "<th scope=\"row\"" : "<td"
      let cell = unsafe Self.make(
        CMARK_NODE_CUSTOM_INLINE, open + table.alignments[column].attribute + ">",
        isHead || isRowHead ? "</th>" : "</td>")
      try unsafe cells.move(to: cell)
      unsafe cmark_node_append_child(row, cell)
    }
    return unsafe row
  }

  /// A custom node; what it writes around its children is a constant of this file and never holds data.
  private static func make(_ type: cmark_node_type, _ enter: String, _ exit: String) -> OpaquePointer? {
    let node = unsafe cmark_node_new_with_mem(type, ccmark_arena())
    unsafe cmark_node_set_on_enter(node, enter)
    unsafe cmark_node_set_on_exit(node, exit)
    return unsafe node
  }
}

extension PipeTable {
  /// Whether the first cell of every row heads it: written as a header whose first cell is bold.
  var firstColumnHeads: Bool { rows.first?.first?.starts(with: [0x2A, 0x2A]) ?? false }
}

extension PipeTable.Alignment {
  fileprivate var attribute: String {
    switch self {
    case .none, .left: ""
    case .center: " class=\"center\""
    case .right: " class=\"right\""
    }
  }
}
