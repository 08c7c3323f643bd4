package import CommonMark

/// Keeps a number that is written in groups on one line, so that nobody reads half of it.
package struct UnbrokenNumbers: Sendable {
  private let numbers: [String]

  /// Takes the numbers as they are printed, in groups.
  package init(grouped numbers: [String]) { self.numbers = numbers }

  /// The same nodes, each of the numbers in their texts in a `span` that does not wrap.
  package func marked(_ nodes: [PageNode]) -> [PageNode] {
    numbers.isEmpty ? nodes : nodes.replacingTexts(unbroken)
  }

  private func unbroken(_ text: String) -> [PageNode]? {
    let bytes = Array(text.utf8)
    let found = numbers.filter { bytes.firstRange(of: Array($0.utf8)) != nil }
    guard !found.isEmpty else { return nil }
    return found.reduce([PageNode.text(text)]) { nodes, number in
      nodes.replacingTexts { Self.parted($0, at: number) }
    }
  }

  /// The text with a number in a `span` of its own, wherever it stands; nil where it stands nowhere.
  private static func parted(_ text: String, at number: String) -> [PageNode]? {
    let (bytes, mark) = (Array(text.utf8), Array(number.utf8))
    var (nodes, rest) = ([PageNode](), bytes[...])
    while let place = rest.firstRange(of: mark) {
      nodes += [.text(String(decoding: rest[..<place.lowerBound], as: UTF8.self))]
      nodes += [.element(PageElement("span", [PageAttribute("class", "number")], [.text(number)]))]
      rest = rest[place.upperBound...]
    }
    guard !nodes.isEmpty else { return nil }
    return (nodes + [.text(String(decoding: rest, as: UTF8.self))]).filter { $0 != .text("") }
  }
}
