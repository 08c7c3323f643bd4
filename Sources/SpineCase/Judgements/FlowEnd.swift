/// Finds the end of what is enclosed in brackets or braces, in JSON and in YAML.
struct FlowEnd {
  private let bytes: [UInt8]
  private var depth = 0
  private var index: Int

  /// The place of the bracket that closes the one at `start`; nil where it is never closed.
  static func of(_ bytes: [UInt8], from start: Int) -> Int? {
    var scan = FlowEnd(bytes: bytes, index: start)
    return scan.end()
  }

  private init(bytes: [UInt8], index: Int) {
    (self.bytes, self.index) = (bytes, index)
  }

  private mutating func end() -> Int? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if opensText { skipText(bytes[index]) }
      case UInt8(ascii: "#"): if index == 0 || bytes[index - 1].isBlank { skipComment() }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether a quote opens a text, rather than standing inside a plain one.
  private var opensText: Bool {
    guard let before = bytes[..<index].last(where: { !$0.isBlank }) else { return true }
    return "{[,:".utf8.contains(before)
  }

  private mutating func skipText(_ quote: UInt8) {
    index += 1
    while index < bytes.count, bytes[index] != quote {
      index += bytes[index] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
    }
  }

  private mutating func skipComment() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or a line end.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
