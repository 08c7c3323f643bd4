import SpineCase

/// Keeps a number that is written in groups on one line, so that nobody reads half of it.
struct UnbrokenNumbers: Sendable {
  private let numbers: [String]

  /// The numbers among these that are printed in groups.
  init(_ identifiers: [Identifier]) {
    numbers = identifiers.filter(\.isGrouped).map(\.grouped)
  }

  /// The same HTML, each of the numbers in its text in a `span` that does not wrap; tags are left as they are.
  func marked(_ html: [UInt8]) -> [UInt8] {
    guard !numbers.isEmpty else { return html }
    let pieces = String(decoding: html, as: UTF8.self).split(separator: "<", omittingEmptySubsequences: false)
    let marked = pieces.enumerated().map { index, piece in
      guard index > 0, let end = piece.firstIndex(of: ">") else { return unbroken(String(piece)) }
      return piece[...end] + unbroken(String(piece[piece.index(after: end)...]))
    }
    return Array(marked.joined(separator: "<").utf8)
  }

  private func unbroken(_ text: String) -> String {
    numbers.reduce(text) { $0.replacing($1, with: "<span class=\"number\">\($1)</span>") }
  }
}

extension Wording {
  /// The register and the number, such as `ABHA 12-3456-7890-1234`; of Aadhaar that it is the end of the number.
  func words(_ identifier: Identifier) -> String {
    let isEnd = identifier.isAadhaar && identifier.value.allSatisfy(\.isNumber)
    return isEnd
      ? phrases("aadhaarEnd", identifier.system, identifier.value)
      : "\(identifier.system) \(identifier.grouped)"
  }
}
