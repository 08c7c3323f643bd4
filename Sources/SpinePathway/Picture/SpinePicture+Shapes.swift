import SpineScores

extension SpinePicture {
  static func box(
    x: Int, y: Int, width: Int, height: Int, region: SINS.Location, _ prefix: String, line: String
  ) -> String {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"2\" "
      + "fill=\"url(#\(prefix)-\(region.rawValue))\" stroke=\"#000000\" stroke-width=\"\(line)\"/>"
  }

  static func dot(x: Int, y: Int) -> String {
    "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"3\" fill=\"#000000\"/>"
  }

  static func hollowDot(x: Int, y: Int) -> String {
    "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"2.5\" fill=\"#ffffff\" stroke=\"#000000\"/>"
  }

  static func arrow(x: Int, y: Int) -> String {
    "<path d=\"M\(x) \(y)L\(x + 10) \(y - 5)L\(x + 10) \(y + 5)Z\" fill=\"#000000\"/>"
  }

  static func dashes(x: Int, from top: Int, to bottom: Int) -> String {
    "<path d=\"M\(x) \(top)L\(x) \(bottom)\" stroke=\"#000000\" stroke-width=\"2.5\" stroke-dasharray=\"3 2\"/>"
  }

  static func text(_ text: String, x: Int, y: Int, anchor: String = "start", bold: Bool = false) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-family=\"sans-serif\" font-size=\"9\" text-anchor=\"\(anchor)\""
      + (bold ? " font-weight=\"bold\"" : "") + ">\(escaped(text))</text>"
  }

  /// Text fit for an element or a quoted attribute; what XML forbids, or what turns the direction of text, becomes
  /// a space.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
