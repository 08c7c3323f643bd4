import Records

extension SignOff {
  /// The entry in braces, as in JSON, which is YAML too.
  var flow: String {
    var entries = lines.map { "\"\($0.key)\": \($0.text)" }
    if let digests {
      let texts = digests.map { "\($0.record.inQuotes): \($0.digest.inQuotes)" }
      entries.append("\"facts\": {\(texts.joined(separator: ", "))}")
    }
    return "{\(entries.joined(separator: ", "))}"
  }

  /// The entry as an element of a YAML list, its dash after `indent` spaces.
  func block(indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var text = ""
    for (key, value) in lines { text += "\(margin)\(text.isEmpty ? "- " : "  ")\(key): \(value)\n" }
    guard let digests else { return text }
    text += "\(margin)  facts:\n"
    for (record, digest) in digests {
      // A bracket in a plain key would not be read in every place.
      let key = record.contains("[") ? record.inQuotes : record
      text += "\(margin)    \(key): \(digest.inQuotes)\n"
    }
    return text
  }

  private var lines: [(key: String, text: String)] {
    let all: [(String, String?)] = [
      ("document", document?.rawValue), ("name", name), ("role", role), ("registration", registration),
      ("at", at.iso), ("incompleteBecause", incompleteBecause),
    ]
    return all.compactMap { key, text in text.map { (key, $0.inQuotes) } }
  }

  private var digests: [(record: String, digest: String)]? {
    facts.map { facts in facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
  }
}

extension Withdrawal {
  /// The record in braces, as in JSON and YAML.
  var flow: String {
    let all: [(String, String?)] = [("at", at.iso), ("why", why), ("by", by)]
    let texts = all.compactMap { key, text in text.map { "\"\(key)\": \($0.inQuotes)" } }
    return "{\(texts.joined(separator: ", "))}"
  }
}
