import CommonMark
import SourceText

/// A page as plain text for a terminal, an e-mail or a record that takes nothing else.
///
/// Everything that the page says is in it, letter for letter: lines break only between words, tables are drawn one
/// column to a letter, and what does not fit is written out row by row.
package struct PlainText {
  /// The most characters of a line; a word that is longer stays whole.
  ///
  /// RFC 5322, 2.1.1, asks for no more than 78 characters in a line of mail.
  static let width = 78

  private var blocks: [[String]] = []

  /// Writes a page: its title, then everything between its margins.
  package init(_ page: Page) { self.init(title: page.title, page.body) }

  /// Writes a text below a title.
  init(title: String, _ body: PageElement) {
    add(PlainLine.wrapped(title, Self.width))
    add(contentOf: body, Self.width)
  }

  /// The blocks in order, with an empty line between them.
  package var text: String {
    blocks.map { block in block.map(Self.withoutEnd).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private static func withoutEnd(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }

  private mutating func add(_ lines: [String]) {
    if lines.contains(where: { !$0.isEmpty }) { blocks.append(lines) }
  }

  private init() {}

  /// The lines inside an element, to be indented after its mark: a list item or a quotation.
  private static func lines(of element: PageElement, _ width: Int) -> [String] {
    var inner = PlainText()
    inner.add(contentOf: element, width)
    let isTight = !element.elements.contains { $0.name == "p" }
    return Array(inner.blocks.joined(separator: isTight ? [] : [""]))
  }
}

extension PlainText {
  /// Elements that belong within a line of text.
  private static let inline: Set = [
    "strong", "em", "b", "i", "code", "span", "bdi", "bdo", "abbr", "a", "br", "small", "sub", "sup", "time",
    "img",
    "kbd", "mark", "q", "cite", "u", "s",
  ]

  private mutating func add(contentOf element: PageElement, _ width: Int) {
    var line = ""
    for child in element.children {
      switch child {
      case .text(let text): line += PlainLine.folded(text)
      case .element(let element) where Self.inline.contains(element.name): line += Self.inlineText(element)
      case .element(let element):
        add(PlainLine.wrapped(line, width))
        line = ""
        add(element, width)
      case .drawing(let drawing):
        add(PlainLine.wrapped(line, width))
        line = ""
        add(PlainLine.wrapped(drawing.label.map { "[\($0)]" } ?? "", width))
      }
    }
    add(PlainLine.wrapped(line, width))
  }

  private mutating func add(_ element: PageElement, _ width: Int) {
    switch element.name {
    case "h1": add(heading: element, width, under: "=")
    case "h2": add(heading: element, width, under: "-")
    case "p", "h3", "h4", "h5", "h6", "figcaption", "dt", "dd":
      add(PlainLine.wrapped(Self.inlineText(element), width))
    case "ul", "ol": add(list: element, width)
    case "blockquote": add(Self.lines(of: element, width - 2).map { "> " + $0 })
    case "table": add(PlainTable(element, Self.inlineText).lines(width))
    case "hr": add([String(repeating: "-", count: width)])
    case "pre": add(element.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    case "div" where element["class"] == "ruled": add([String(repeating: "_", count: width)])
    default: add(contentOf: element, width)
    }
  }

  private mutating func add(heading: PageElement, _ width: Int, under mark: Character) {
    let lines = PlainLine.wrapped(Self.inlineText(heading), width)
    let length = lines.map(PlainLine.width).max() ?? 0
    add(lines + [String(repeating: mark, count: length)])
  }

  private mutating func add(list: PageElement, _ width: Int) {
    let start = list["start"].flatMap { Int($0) } ?? 1
    var lines: [String] = []
    for (index, item) in list.elements.filter({ $0.name == "li" }).enumerated() {
      let mark = list.name == "ol" ? "\(start + index). " : "- "
      let indent = String(repeating: " ", count: mark.count)
      for (row, line) in Self.lines(of: item, width - mark.count).enumerated() {
        lines.append((row == 0 ? mark : indent) + line)
      }
    }
    add(lines)
  }

  /// The text of an element within a line; a line break is kept.
  private static func inlineText(_ element: PageElement) -> String {
    switch element.name {
    case "br": return "\n"
    case "img": return element["alt"].map { $0.isEmpty ? "" : "[\($0)]" } ?? ""
    default: break
    }
    let text = element.children.map { child in
      switch child {
      case .text(let text): PlainLine.folded(text)
      case .element(let element): inlineText(element)
      case .drawing: ""
      }
    }.joined()
    return element.name == "bdi" ? "\(DirectionIsolates.opening)\(text)\(DirectionIsolates.closing)" : text
  }
}
