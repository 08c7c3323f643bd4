/// Escapes for the places of an HTML page in which a value may be printed.
public enum HTMLEscape {
  /// Adds a value to text, or to the value of an attribute between double quotes.
  public static func append(_ value: some Sequence<UInt8>, to html: inout [UInt8]) {
    for byte in value {
      switch byte {
      case UInt8(ascii: "&"): html += "&amp;".utf8
      case UInt8(ascii: "<"): html += "&lt;".utf8
      case UInt8(ascii: ">"): html += "&gt;".utf8
      case UInt8(ascii: "\""): html += "&quot;".utf8
      default: html.append(byte)
      }
    }
  }
}

/// The escape for a value inside a quoted string of a style sheet.
public enum CSSStringEscape {
  /// Adds a value in which everything but letters, digits and spaces is a code point: `/` becomes `\00002F `.
  ///
  /// No such value can break out of the string, the style sheet or the element that holds it.
  public static func append(_ value: String, to css: inout [UInt8]) {
    for scalar in value.unicodeScalars {
      if scalar.isASCII, let byte = UInt8(exactly: scalar.value), byte.isLetterOrDigit || byte == .space {
        css.append(byte)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        css += "\\\(String(repeating: "0", count: 6 - digits.utf8.count))\(digits) ".utf8
      }
    }
  }
}
