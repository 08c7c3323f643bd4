/// The commented case that `spineboard new` writes.
struct Skeleton {
  let text: String

  init(_ text: String) { self.text = text }

  /// The same case with every commented key turned into a key, in place.
  var uncommented: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { !$0.hasPrefix("format:") }
    let body = lines.dropFirst(head.count).map { line -> Substring in
      guard let match = line.wholeMatch(of: /( *)# ( *(?:- )?(?:\{|"?[A-Za-z]+"?:(?: |$)).*)/) else {
        return line
      }
      return match.output.1 + match.output.2
    }
    return (head + body).joined(separator: "\n").replacing(
      "priorRadiotherapy: unknown", with: "priorRadiotherapy:")
  }

  /// The uncommented case with a mark in place of every free text, except those of one record.
  func marked(_ mark: String, butFor record: String? = nil) -> String {
    var isMarked = true
    return uncommented.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if let match = line.prefixMatch(of: /[A-Za-z]+/) { isMarked = match.output != record ?? "" }
      return isMarked ? marked(line, mark) : String(line)
    }.joined(separator: "\n")
  }

  private func marked(_ line: Substring, _ mark: String) -> String {
    if let match = line.wholeMatch(of: /( *(?:- )?([A-Za-z]+): )[^\[{ ].*/), isFree(match.output.2) {
      return match.output.1 + "\"\(mark)\""
    }
    return line.replacing(/([A-Za-z]+): ("[^"]*"|[^,{}\[\]"# ][^,{}\[\]"#]*)/) { match in
      isFree(match.output.1) && line.contains("{") ? "\(match.output.1): \"\(mark)\"" : match.output.0
    }.description
  }

  private func isFree(_ key: Substring) -> Bool { Self.freeText.contains(String(key)) }

  /// The keys below which anything may be written; `dose` and `id` are text where they are below records.
  private static let freeText: Set<String> = [
    "name", "system", "address", "relation", "assessedBy", "histology", "grade",
    "stage",
    "status", "judgedBy", "examinedBy", "analTone", "reflexes", "what", "analgesia",
    "numbering",
    "paraspinal", "centre", "where", "result", "reviewedBy", "imagesSent", "specimen", "laboratory", "drug",
    "gastroprotection", "glucose", "taper", "frequency", "agent", "reaction", "why", "matters", "worries",
    "capacity", "advancePlan", "by", "text", "referrer", "responsible", "presenter",
    "option", "for", "against", "recommendation", "if", "then", "who", "action", "owner", "ask", "role",
    "organisation", "registration", "hours", "to", "advice", "whereNow", "transport", "safetyNet", "found",
    "step",
  ]
}
