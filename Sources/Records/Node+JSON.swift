extension Node {
  /// The value as JSON, on one line, its members in their order.
  public var json: String {
    var text = ""
    write(into: &text)
    return text
  }

  private func write(into text: inout String) {
    switch content {
    case .null: text += "null"
    case .boolean(let holds): text += holds ? "true" : "false"
    case .number(let digits): text += digits
    case .text(let words), .plain(let words): text += words.inQuotes
    case .sequence(let nodes):
      text += "["
      for (index, node) in nodes.enumerated() {
        if index > 0 { text += ", " }
        node.write(into: &text)
      }
      text += "]"
    case .mapping(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        text += member.key.inQuotes + ": "
        member.value.write(into: &text)
      }
      text += "}"
    }
  }
}

extension String {
  /// The text in double quotes, as JSON and every version of YAML read it.
  ///
  /// What YAML does not allow to stand as it is, and what some readers of YAML take for the end of a line, is escaped;
  /// characters beyond the first plane stand as they are.
  package var inQuotes: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}",
        "\u{FFFF}":
        quoted += "\\u" + String(("0000" + String(scalar.value, radix: 16)).suffix(4))
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
