/// The pairs of a query or of a form, `application/x-www-form-urlencoded`, in their order.
public struct FormPairs: Hashable, Sendable {
  /// One name with its value.
  public struct Pair: Hashable, Sendable {
    /// The name of the control.
    public let name: String
    /// What was typed or chosen.
    public let value: String

    /// Creates a pair.
    public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }

  /// The pairs, in their order; a name may occur more than once.
  public private(set) var pairs: [Pair]

  /// Creates a form.
  public init(_ pairs: [Pair] = []) { self.pairs = pairs }

  /// Reads a form; nil where the bytes are not UTF-8, hold a broken escape or more than 20,000 pairs.
  public init?(encoded bytes: some Collection<UInt8>) {
    pairs = []
    for piece in bytes.split(separator: UInt8(ascii: "&")) {
      let parts = piece.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard pairs.count < 20_000, let name = Self.decoded(parts[0]),
        let value = parts.count > 1 ? Self.decoded(parts[1]) : ""
      else { return nil }
      pairs.append(Pair(name, value))
    }
  }

  /// The first value under a name; nil where there is none.
  public subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// Every value under a name.
  public func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  /// Text in which `+` is a blank and `%` begins two hexadecimal digits.
  private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
    var text: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): text.append(0x20)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst()?.hexadecimal, let low = rest.popFirst()?.hexadecimal else {
          return nil
        }
        text.append(high << 4 | low)
      default: text.append(byte)
      }
    }
    return String(validating: text, as: UTF8.self)
  }
}

extension FormPairs {
  /// The pairs as a browser sends them.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for pair in pairs {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
      Self.append(pair.name, to: &bytes)
      bytes.append(UInt8(ascii: "="))
      Self.append(pair.value, to: &bytes)
    }
    return bytes
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
