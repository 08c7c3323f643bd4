import Records

/// The tree of a file as JSON, whatever it was written in.
enum JSONWriter {
  /// A value without blanks between its parts.
  static func text(of node: Node) -> String {
    switch node.content {
    case .null: "null"
    case .boolean(let holds): node.spelling == nil || holds == (node.spelling == "true") ? "\(holds)" : "null"
    case .number(let number): number
    case .plain(let text): isNumber(text) ? text : quoted(text)
    case .text(let text): quoted(text)
    case .sequence(let elements): "[\(elements.map(text).joined(separator: ","))]"
    case .mapping(let members):
      "{\(members.map { "\(quoted($0.key)):\(text(of: $0.value))" }.joined(separator: ","))}"
    }
  }

  /// A text in quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a plain scalar of YAML is a number as JSON writes one.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = digits.count <= 2 && digits.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    return isPlain && (!text.hasPrefix("0") || text.hasPrefix("0.") || text == "0")
  }
}
