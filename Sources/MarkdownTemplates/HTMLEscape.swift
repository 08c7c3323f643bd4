/// Escapes for the places of an HTML page in which a value may stand.
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
  /// Neither the string nor the style sheet nor the element that holds it can be left that way.
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

/// The number of a `tel:` link.
public enum TelephoneTarget {
  /// The digits of a telephone number with a `+` before them where it has one; nil where it holds anything but
  /// digits, a leading `+` and what parts groups of digits: spaces, hyphens and full stops (RFC 3966).
  ///
  /// Brackets are none of them: the `(0)` of `+44 (0)20` is not dialled together with the `+44`. A number has two digits
  /// at least and a digit at either end, and so has each group beside a full stop: `1.`, `-3` and `10.5` are no numbers to
  /// dial.
  public static func target(of telephone: String) -> String? {
    let hasPlus = telephone.utf8.first == UInt8(ascii: "+")
    let number = telephone.utf8.dropFirst(hasPlus ? 1 : 0)
    let digits = number.filter(\.isDigit)
    guard digits.count > 1, number.first?.isDigit == true, number.last?.isDigit == true,
      number.allSatisfy({ $0.isDigit || separators.contains($0) }), !isDecimal(number)
    else { return nil }
    return (hasPlus ? "+" : "") + String(decoding: digits, as: UTF8.self)
  }

  private static func isDecimal(_ number: Substring.UTF8View) -> Bool {
    let groups = number.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return groups.count > 1 && groups.contains { $0.count < 2 }
  }

  private static let separators = Array(" -.".utf8)
}
