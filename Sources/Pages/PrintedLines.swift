package import CommonMark

/// The height of a page's text in lines of its body.
package struct PrintedLines {
  package private(set) var count = 0.0
  private let measure: SideMeasure

  /// Counts the lines of a text between its margins.
  package init(_ body: PageElement, _ measure: SideMeasure) {
    self.measure = measure
    add(contentOf: body, in: "")
  }

  /// The room that an element takes besides its lines, in lines.
  private static let spaces: [String: Double] = ["h1": 0.6, "h2": 0.6, "h3": 0.5, "p": 0.2, "li": 0.1]
  private static let rowSpace = 0.15
  private static let ruledLine = 1.6
  /// The room that a drawing takes beside its text.
  private static let drawing = String(repeating: "x", count: 7)

  private mutating func add(contentOf element: PageElement, in section: String) {
    for child in element.elements { add(child, in: section) }
  }

  private mutating func add(_ element: PageElement, in section: String) {
    switch element.name {
    case "section": add(contentOf: element, in: element["class"] ?? "")
    case "table": add(table: element, in: section)
    case "ul" where measure.runningOn.contains(section):
      add(lines(PlainLine.folded(element.elements.map(\.text).joined(separator: " · "))), in: section)
    case "ul" where measure.inTwoColumns.contains(section):
      add(element.elements.map { lines(Self.text(of: $0), share: 0.47) + 0.1 }.reduce(0, +) / 2, in: section)
    case "h1", "h2", "h3", "p", "li":
      add(lines(Self.text(of: element)) + (Self.spaces[element.name] ?? 0), in: section)
    case "div" where element["class"] == "ruled": add(Self.ruledLine, in: section)
    default: add(contentOf: element, in: section)
    }
  }

  private mutating func add(_ lines: Double, in section: String) {
    count += lines * (measure.scale[section] ?? 1)
  }

  private mutating func add(table: PageElement, in section: String) {
    let shares = measure.columns[section] ?? PlainTable(table) { $0.text }.shares
    for part in table.elements {
      if part.name == "caption" { add(lines(part.text) + Self.rowSpace, in: section) }
      for row in part.elements where row.name == "tr" {
        let cells = zip(row.elements, shares).map { lines($0.text, share: Double($1) / 100) }
        add((cells.max() ?? 0) + Self.rowSpace, in: section)
      }
    }
  }

  /// The text of an element behind the room of its drawing.
  private static func text(of element: PageElement) -> String {
    let drawings = element.children.filter { if case .drawing = $0 { true } else { false } }
    return String(repeating: drawing, count: drawings.count) + element.text
  }

  /// The lines of a text in a share of the width; 0 for an empty text.
  private func lines(_ text: String, share: Double = 1) -> Double {
    let width = PlainLine.width(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    return (Double(width) / max(4, Double(measure.charactersPerLine) * share)).rounded(.up)
  }
}
