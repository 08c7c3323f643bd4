package import CommonMark

/// A table drawn with plain characters, or written out row by row where it is too wide for the line.
package struct PlainTable {
  private let caption: String
  private let header: [String]
  private let rows: [[String]]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - table: The element.
  ///   - text: The text of a cell.
  package init(_ table: PageElement, _ text: (PageElement) -> String) {
    func cells(_ row: PageElement) -> [String] {
      row.elements.filter { $0.name == "td" || $0.name == "th" }.map { PlainTable.oneBlank(text($0)) }
    }
    func rows(_ part: PageElement) -> [[String]] { part.elements.filter { $0.name == "tr" }.map(cells) }
    caption = table.elements.first { $0.name == "caption" }.map(text) ?? ""
    header = table.elements.filter { $0.name == "thead" }.flatMap(rows).first ?? []
    self.rows = rows(table) + table.elements.filter { $0.name == "tbody" }.flatMap(rows)
  }

  /// The lines of the table within a width in characters.
  func lines(_ width: Int) -> [String] {
    let head = PlainLine.wrapped(caption, width)
    return head + (widths(within: width).map(drawn) ?? told(width))
  }

  /// The share of the width that each column should have, in whole hundredths: by its text, and no less than its
  /// longest word takes up in a line of ninety characters.
  package var shares: [Int] {
    let count = all.map(\.count).max() ?? 0
    let columns = (0..<count).map { column in all.map { $0.indices.contains(column) ? $0[column] : "" } }
    let weights = columns.map { cells -> Int in
      let average = cells.map(PlainLine.width).reduce(0, +) / max(1, cells.count)
      return max(cells.map(Self.longestWord).max() ?? 0, min(average, 45)) + 3
    }
    return weights.map { $0 * 100 / max(1, weights.reduce(0, +)) }
  }

  private static func oneBlank(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  private var all: [[String]] { header.isEmpty ? rows : [header] + rows }

  /// The width of each column; nil where some word would not fit into its own.
  private func widths(within width: Int) -> [Int]? {
    let count = all.map(\.count).max() ?? 0
    guard count > 0, all.allSatisfy({ $0.count == count }) else { return nil }
    let columns = (0..<count).map { column in all.map { $0[column] } }
    let least = columns.map { $0.map(Self.longestWord).max() ?? 0 }
    var widths = columns.map { $0.map(Self.longestLine).max() ?? 0 }
    // Each column takes a bar and two blanks, and one more bar ends the row.
    let room = width - 3 * count - 1
    guard least.reduce(0, +) <= room else { return nil }
    while widths.reduce(0, +) > room {
      let spare = widths.indices.max { (widths[$0] - least[$0], $1) < (widths[$1] - least[$1], $0) }
      guard let spare else { return nil }
      widths[spare] -= 1
    }
    return widths
  }

  private func drawn(_ widths: [Int]) -> [String] {
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
    let cells = all.map { row in zip(row, widths).map { PlainLine.wrapped($0, $1) } }
    // Where a cell takes several lines, only rules between all rows show where each begins.
    let isTall = cells.dropFirst(header.isEmpty ? 0 : 1).contains { $0.contains { $0.count > 1 } }
    var lines = [rule]
    for (index, row) in cells.enumerated() {
      lines += drawn(row, widths)
      if isTall || index == cells.count - 1 || (index == 0 && !header.isEmpty) { lines.append(rule) }
    }
    return lines
  }

  private func drawn(_ row: [[String]], _ widths: [Int]) -> [String] {
    (0..<(row.map(\.count).max() ?? 0)).map { line in
      let cells = zip(row, widths).map { cell, width in
        let text = line < cell.count ? cell[line] : ""
        return " " + text + String(repeating: " ", count: max(0, width - PlainLine.width(text)) + 1)
      }
      return "|" + cells.joined(separator: "|") + "|"
    }
  }

  /// Each row as a list of its cells with their headings.
  private func told(_ width: Int) -> [String] {
    rows.flatMap { row in
      row.enumerated().flatMap { index, cell in
        let name = index < header.count && !header[index].isEmpty ? header[index] + ": " : ""
        return PlainLine.wrapped(name + cell, width - 2).enumerated().map {
          (index == 0 && $0.offset == 0 ? "* " : "  ") + $0.element
        }
      }
    }
  }

  private static func longestWord(_ cell: String) -> Int {
    cell.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { PlainLine.width(String($0)) }.max() ?? 0
  }

  private static func longestLine(_ cell: String) -> Int {
    cell.split(separator: "\n").map { PlainLine.width(String($0)) }.max() ?? 0
  }
}
