/// What stands between the method and the protocol in the first line of a request: the path and the query.
public struct RequestTarget: Hashable, Sendable {
  /// The path, percent-decoded.
  public let path: String
  /// The pairs of the query, in their order.
  public let query: FormPairs

  /// Reads a target; nil where it is longer than 8 KiB, is no path, or is not properly escaped.
  ///
  /// An escaped `/`, `\`, `?` or `%` is refused: no address of the site holds one, and a second decoding
  /// elsewhere would read another path than the one that was checked.
  public init?(_ target: String) {
    guard target.utf8.count <= 8_192 else { return nil }
    let parts = target.utf8.split(
      separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = Self.path(parts[0]),
      let query = FormPairs(encoded: parts.count > 1 ? Array(parts[1]) : [])
    else { return nil }
    (self.path, self.query) = (path, query)
  }

  private static func path(_ escaped: some Collection<UInt8>) -> String? {
    var (text, rest) = ([UInt8](), escaped[...])
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        guard byte != UInt8(ascii: "#") else { return nil }
        text.append(byte)
        continue
      }
      guard let high = rest.popFirst()?.hexadecimal, let low = rest.popFirst()?.hexadecimal else {
        return nil
      }
      let byte = high << 4 | low
      guard !"/\\?%".utf8.contains(byte) else { return nil }
      text.append(byte)
    }
    guard text.first == UInt8(ascii: "/") else { return nil }
    return String(validating: text, as: UTF8.self)
  }
}
