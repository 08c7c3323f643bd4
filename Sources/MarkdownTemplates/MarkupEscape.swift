/// Escapes a value for HTML text and for attributes between double quotes.
enum HTMLEscape {
  /// Appends the escaped value.
  static func append(_ value: String, to bytes: inout [UInt8]) {
    for byte in value.utf8 {
      switch byte {
      case 0x26: bytes += Array("&amp;".utf8)
      case 0x3C: bytes += Array("&lt;".utf8)
      case 0x3E: bytes += Array("&gt;".utf8)
      case 0x22: bytes += Array("&quot;".utf8)
      case 0x27: bytes += Array("&#39;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}

/// Escapes a value for a string of CSS between double quotes.
enum CSSStringEscape {
  /// Appends the escaped value: letters, digits and spaces as they are, everything else as `\HHHHHH `.
  static func append(_ value: String, to bytes: inout [UInt8]) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", " ": bytes.append(UInt8(scalar.value))
      default:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        bytes += Array(("\\" + String(repeating: "0", count: 6 - hex.count) + hex + " ").utf8)
      }
    }
  }
}
