/// The alphabet of RFC 4648, section 4.
package enum Base64 {
  /// The bytes in base 64, padded, on one line.
  package static func text(of bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(3)
      // A short last chunk is filled up with zero bits (RFC 4648, section 4).
      let number = chunk.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * (3 - UInt32(chunk.count)))
      // n bytes fill n + 1 characters; padding completes the group of four.
      for place in 0..<4 {
        text.append(place <= chunk.count ? alphabet[Int(number >> (18 - 6 * UInt32(place)) & 63)] : padding)
      }
      rest = rest.dropFirst(3)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text stands for; nil where it holds anything else than the alphabet and its padding.
  package static func bytes(of text: some StringProtocol) -> [UInt8]? {
    var (bytes, number, count) = ([UInt8](), UInt32(0), 0)
    for digit in text.utf8 where digit != padding {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      (number, count) = (number << 6 & 0xFF_FFFF | UInt32(value), count + 6)
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(count)))
    }
    return bytes
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
}
