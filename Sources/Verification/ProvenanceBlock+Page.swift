import Pages

extension ProvenanceBlock {
  /// Reads the block of a page; nil where it carries none.
  init?(page: [UInt8]) {
    let start = Array("<meta name=\"\(Self.prefix)".utf8)
    let between = Array("\" content=\"".utf8)
    var (rest, entries) = (page[...], [Entry]())
    while let found = rest.firstRange(of: start) {
      rest = rest[found.upperBound...]
      guard let middle = rest.firstRange(of: between),
        let end = rest[middle.upperBound...].firstIndex(of: UInt8(ascii: "\""))
      else { break }
      let name = String(decoding: rest[..<middle.lowerBound], as: UTF8.self)
      entries.append(Entry(name: name, value: Self.text(rest[middle.upperBound..<end])))
      rest = rest[end...]
    }
    guard !entries.isEmpty else { return nil }
    self.init(entries)
  }

  /// The value of an attribute, as ``HTMLEscape`` wrote it.
  private static func text(_ escaped: ArraySlice<UInt8>) -> String {
    // '&amp;' last: '&amp;lt;' is the text '&lt;', not '<'.
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
      .reduce(String(decoding: escaped, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }
  }
}
