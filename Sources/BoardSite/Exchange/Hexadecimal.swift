/// Bytes as hexadecimal digits, the one spelling of tokens: they stand in addresses, cookies and forms
/// unescaped.
enum Hexadecimal {
  /// Two small digits a byte.
  static func text(of bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text stands for; nil where it holds anything else than pairs of digits.
  static func bytes(of text: String) -> [UInt8]? {
    let values = text.utf8.map(\.hexadecimal)
    guard values.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: values.count, by: 2) {
      guard let high = values[place], let low = values[place + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

extension UInt8 {
  /// The value of a hexadecimal digit in either size; nil where it is none.
  var hexadecimal: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
