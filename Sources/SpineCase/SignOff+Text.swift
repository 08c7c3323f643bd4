extension SignOff {
  /// The entry in braces, as JSON has it; it is YAML, too.
  var flow: String {
    var entries = lines.map { "\"\($0.key)\": \($0.text)" }
    if let digests {
      let texts = digests.map { "\($0.record.quoted): \($0.digest.quoted)" }
      entries.append("\"facts\": {\(texts.joined(separator: ", "))}")
    }
    return "{\(entries.joined(separator: ", "))}"
  }

  /// The entry as an element of a YAML list, its dash behind `indent` blanks.
  func block(indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var text = ""
    for (key, value) in lines { text += "\(margin)\(text.isEmpty ? "- " : "  ")\(key): \(value)\n" }
    guard let digests else { return text }
    text += "\(margin)  facts:\n"
    for (record, digest) in digests {
      // A bracket in a plain key would not be read in every place.
      let key = record.contains("[") ? record.quoted : record
      text += "\(margin)    \(key): \(digest.quoted)\n"
    }
    return text
  }

  private var lines: [(key: String, text: String)] {
    let all: [(String, String?)] = [
      ("document", document?.rawValue), ("name", name), ("role", role), ("registration", registration),
      ("at", at.iso), ("incompleteBecause", incompleteBecause),
    ]
    return all.compactMap { key, text in text.map { (key, $0.quoted) } }
  }

  private var digests: [(record: String, digest: String)]? {
    facts.map { facts in facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
  }
}

extension Withdrawal {
  /// The record in braces, as JSON and YAML have it.
  var flow: String {
    let all: [(String, String?)] = [("at", at.iso), ("why", why), ("by", by)]
    let texts = all.compactMap { key, text in text.map { "\"\(key)\": \($0.quoted)" } }
    return "{\(texts.joined(separator: ", "))}"
  }
}

extension String {
  /// The text in double quotes, as JSON and YAML read it.
  fileprivate var quoted: String {
    let inner = unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        "\\u" + String(("0000" + String(scalar.value, radix: 16)).suffix(4))
      default: String(scalar)
      }
    }
    return "\"\(inner.joined())\""
  }
}
