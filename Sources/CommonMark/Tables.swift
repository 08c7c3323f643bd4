import Ccmark

/// Replaces the paragraphs that are pipe tables with custom blocks that render as tables.
///
/// libcmark 0.30 knows no tables. The tree alone cannot tell a pipe that cuts cells from an escaped one, so the rows
/// are cut in the source. The cells of all tables are parsed together, once: many small documents cost more.
struct Tables {
  private let source: SourceLines
  private var found: [(paragraph: Node, table: TableSource)] = []

  /// Finds the tables among the blocks of a document.
  init(in root: Node, of source: SourceLines) throws(CommonMarkError) {
    self.source = source
    guard source.bytes.contains(.pipe) else { return }
    var node: Node? = root
    while let block = node {
      let isParagraph = block.type == CMARK_NODE_PARAGRAPH
      node = isParagraph ? block.followingBeside(in: root) : block.following(in: root)
      guard isParagraph, let lines = block.lines,
        lines.upperBound <= source.ranges.count
      else { continue }
      if unsafe block.parent?.pointer == root.pointer {
        if let table = try TableSource(lines, of: source) { found.append((block, table)) }
      } else if let line = TableSource.delimiterLine(lines, of: source) {
        throw .misplacedTable(line: line)
      }
    }
  }

  /// The first line of each table, from 1.
  var lines: [Int] { found.map { $0.table.firstLine } }

  /// Replaces the paragraphs that were found.
  func build(in arena: borrowing Arena) throws(CommonMarkError) {
    guard !found.isEmpty else { return }
    var contents = try parsedCells(in: arena)[...]
    try arena.use { () throws(CommonMarkError) in
      for (paragraph, table) in found {
        paragraph.replace(with: try Self.block(for: table, taking: &contents))
      }
    }
  }

  /// The contents of each cell: captions before the rows of their table, tables in order.
  ///
  /// A cell without a character of special meaning is a text. Any other is parsed as a paragraph of its own after
  /// a word that keeps `- x` or `> x` from becoming a block; the word is cut off again.
  private func parsedCells(in arena: borrowing Arena) throws(CommonMarkError) -> [Content] {
    var contents: [Content?] = []
    var text: [UInt8] = []
    for (_, table) in found {
      for cell in (table.caption.map { [$0] } ?? []) + table.rows.joined() {
        let isPlain = Self.isPlain(source.bytes[cell.range])
        contents.append(isPlain ? .text(source.bytes[cell.range]) : nil)
        if isPlain { continue }
        // Bare, the cell `> 50% collapse` was a block quote and came out empty in 492 of 2,000 letters.
        text += [UInt8(ascii: "x"), .space]
        text += source.bytes[cell.range]
        text += [.lf, .lf]
      }
    }
    var next = text.isEmpty ? nil : try arena.parse(text).firstChild
    var cells: [Content] = []
    try arena.use { () throws(CommonMarkError) in
      for content in contents {
        if let content {
          cells.append(content)
          continue
        }
        guard let cell = next else { throw .brokenCells }
        next = cell.next
        try Self.cutPrefix(of: cell)
        cells.append(.paragraph(cell))
      }
    }
    guard next == nil else { throw .brokenCells }
    return cells
  }

  /// What is in a cell.
  private enum Content {
    case text(ArraySlice<UInt8>)
    case paragraph(Node)
  }

  /// Whether libcmark would read a text as nothing but itself: it holds no control character and no mark with a
  /// meaning inside a line.
  private static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy { byte in
      switch byte {
      case ..<0x20, .backslash, UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "!"):
        false
      default: true
      }
    }
  }

  private static func cutPrefix(of cell: Node) throws(CommonMarkError) {
    guard cell.type == CMARK_NODE_PARAGRAPH, let first = cell.firstChild, first.type == CMARK_NODE_TEXT,
      let literal = first.text(.literal), literal.first == UInt8(ascii: "x")
    else { throw .brokenCells }
    first.set(.literal, to: literal.dropFirst(2))
  }

  private static func block(for table: TableSource, taking contents: inout ArraySlice<Content>)
    throws(CommonMarkError)
    -> Node
  {
    let block = try Node.custom(CMARK_NODE_CUSTOM_BLOCK, "<table>", "</table>")
    if table.caption != nil {
      let caption = try Node.custom(CMARK_NODE_CUSTOM_INLINE, "<caption>", "</caption>\n")
      try fill(caption, from: &contents)
      block.append(caption)
    }
    let head = try Node.custom(CMARK_NODE_CUSTOM_BLOCK, "<thead>", "</thead>")
    let rowsAreNamed = isBold(contents.first)
    head.append(try row(of: table, isHeader: true, namedByFirst: false, taking: &contents))
    block.append(head)
    guard table.rows.count > 1 else { return block }
    let body = try Node.custom(CMARK_NODE_CUSTOM_BLOCK, "<tbody>", "</tbody>")
    for _ in table.rows.dropFirst() {
      body.append(try row(of: table, isHeader: false, namedByFirst: rowsAreNamed, taking: &contents))
    }
    block.append(body)
    return block
  }

  private static func row(
    of table: TableSource, isHeader: Bool, namedByFirst: Bool, taking contents: inout ArraySlice<Content>
  ) throws(CommonMarkError) -> Node {
    let row = try Node.custom(CMARK_NODE_CUSTOM_BLOCK, "<tr>", "</tr>")
    for (column, alignment) in table.alignments.enumerated() {
      let kind: CellTags.Kind = isHeader ? .columnHeader : namedByFirst && column == 0 ? .rowHeader : .data
      let tags = CellTags(kind, alignment)
      let cell = try Node.custom(CMARK_NODE_CUSTOM_INLINE, tags.enter, tags.exit)
      try fill(cell, from: &contents)
      row.append(cell)
    }
    return row
  }

  /// Moves the contents of the next cell into it.
  private static func fill(_ cell: Node, from contents: inout ArraySlice<Content>) throws(CommonMarkError) {
    switch contents.popFirst() {
    case .text(let bytes):
      let text = try Node.new(CMARK_NODE_TEXT)
      text.set(.literal, to: bytes)
      cell.append(text)
    case .paragraph(let paragraph): while let inline = paragraph.firstChild { cell.append(inline) }
    case nil: throw .brokenCells
    }
  }

  /// Whether a cell is one bold text and nothing else.
  private static func isBold(_ cell: Content?) -> Bool {
    guard case .paragraph(let paragraph) = cell, let first = paragraph.firstChild,
      // What is left of the word that was cut off is an empty text before the bold one.
      first.text(.literal)?.isEmpty == true, let strong = first.next
    else { return false }
    return strong.type == CMARK_NODE_STRONG && strong.next == nil
  }
}

/// The constant texts around a cell.
struct CellTags {
  enum Kind {
    case columnHeader, rowHeader, data
  }

  let enter: StaticString
  let exit: StaticString

  init(_ kind: Kind, _ alignment: TableSource.Alignment) {
    exit = kind == .data ? "</td>\n" : "</th>\n"
    enter =
      switch (kind, alignment) {
      // Classes, since the page's content policy admits its one style sheet and no style attribute.
      case (.columnHeader, .none): "<th scope=\"col\">"
      case (.columnHeader, .left): "<th scope=\"col\" class=\"left\">"
      case (.columnHeader, .center): "<th scope=\"col\" class=\"center\">"
      case (.columnHeader, .right): "<th scope=\"col\" class=\"right\">"
      case (.rowHeader, .none): "<th scope=\"row\">"
      case (.rowHeader, .left): "<th scope=\"row\" class=\"left\">"
      case (.rowHeader, .center): "<th scope=\"row\" class=\"center\">"
      case (.rowHeader, .right): "<th scope=\"row\" class=\"right\">"
      case (.data, .none): "<td>"
      case (.data, .left): "<td class=\"left\">"
      case (.data, .center): "<td class=\"center\">"
      case (.data, .right): "<td class=\"right\">"
      }
  }

  /// The element of each text that begins a cell.
  static let elements: [String: PageElement] = {
    var elements: [String: PageElement] = [:]
    for kind in [Kind.columnHeader, .rowHeader, .data] {
      for alignment in [TableSource.Alignment.none, .left, .center, .right] {
        let scope: String? =
          switch kind {
          case .columnHeader: "col"
          case .rowHeader: "row"
          case .data: nil
          }
        let attributes =
          (scope.map { [PageAttribute("scope", $0)] } ?? [])
          + (alignment == .none ? [] : [PageAttribute("class", "\(alignment)")])
        elements["\(CellTags(kind, alignment).enter)"] = PageElement(scope == nil ? "td" : "th", attributes)
      }
    }
    return elements
  }()
}
