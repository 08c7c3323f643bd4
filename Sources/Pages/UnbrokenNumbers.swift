/// Keeps a number that is written in groups on one line, so that nobody reads half of it.
package struct UnbrokenNumbers: Sendable {
  private let numbers: [String]

  /// Takes the numbers as they are printed, in groups.
  package init(grouped numbers: [String]) { self.numbers = numbers }

  /// The same HTML, each of the numbers in its text in a `span` that does not wrap; tags are left as they are.
  package func marked(_ html: [UInt8]) -> [UInt8] {
    guard !numbers.isEmpty else { return html }
    var result: [UInt8] = []
    var rest = html[...]
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")),
      let end = rest[tag...].firstIndex(of: UInt8(ascii: ">"))
    {
      result += unbroken(rest[..<tag]) + rest[tag...end]
      rest = rest[(end + 1)...]
    }
    return result + unbroken(rest)
  }

  private func unbroken(_ text: ArraySlice<UInt8>) -> [UInt8] {
    numbers.reduce(Array(text)) {
      $0.replacing(Array($1.utf8), with: Array("<span class=\"number\">\($1)</span>".utf8))
    }
  }
}
