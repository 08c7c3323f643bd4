import Records

extension Verification.Finding {
  /// What it means, in one sentence without a value of the case.
  public var words: String {
    switch self {
    case .noProvenance:
      "carries neither a provenance nor the identifier of a document: this program did not make it, or its end was cut off"
    case .otherForm:
      "is a PDF or a file of a word processor in which no identifier of a document can be read: this program did not make "
        + "it, or its text cannot be read"
    case .printedIdentity:
      "carries no provenance any more; it was recognised by the identifier that it prints"
    case .edited: "was changed since it was made: its own hash is another"
    case .lineEnds: "was changed since it was made in the ends of its lines and in nothing else"
    case .savedAnew: "was saved by another program since it was made"
    case .reshaped:
      "has lines, cells, elements, attributes, a style or pictures other than those it was made with, or lacks its security "
        + "policy: text may be hidden, moved or added to"
    case .textAlone:
      "is a PDF of which only the text was compared: what is drawn over the text, or hides it, was not"
    case .needsMeeting: "was made of a meeting: give the file of the meeting"
    case .needsOlderState: "compares two states of a case: give both files, the older one first"
    case .needsLetterhead: "carries a letterhead: give its file as --letterhead"
    case .needsCentres: "was made with a directory of centres: give its file as --centres"
    case .otherCase: "was made of another case or meeting: the identifiers differ"
    case .notMade: "cannot be made of these files any more"
    case .otherState: "was made of another state of this case: the file has changed since, or is an older one"
    case .otherTemplate: "was made with other templates or words"
    case .otherProfile: "was made with another country profile"
    case .otherCentre: "was made with another entry of the directory of centres"
    case .otherLetterhead: "was made with another letterhead"
    case .otherTables: "was made with other tables of the scales"
    case .otherProgram: "was made by another version of the program"
    }
  }
}

extension TextPlace {
  /// The place in words: its heading, else its part, with the line or the page.
  package var words: String {
    let part =
      if let heading { "under the heading '\(heading)'" } else if let region {
        "in the part '\(region)'"
      } else {
        nil as String?
      }
    let spot = line.map { "line \($0)" } ?? page.map { "page \($0)" }
    return [part, spot].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Verification {
  /// What is said of it, one line each: the answer first.
  package var lines: [String] {
    let making = findings.filter(\.isOfMaking).map(\.words)
    let others = findings.filter { !$0.isOfMaking }.map(\.words)
    return (making + [textInWords].compactMap { $0 } + others + refusals).filter { !$0.isEmpty }
  }

  private static let mostPlaces = 12

  private var textInWords: String? {
    switch text {
    case .notCompared: return nil
    case .same:
      return answer == .madeOtherwise
        ? "matches all the same: its text is what these files give now"
        : "matches: its text is what these files give now"
    case .differs where places.isEmpty:
      return "does not match: its words are the same, but what shows may not be"
    case .differs:
      var spots = places.map(\.words).filter { !$0.isEmpty }
      let rest = spots.count - Self.mostPlaces
      if rest > 0 { spots = spots.prefix(Self.mostPlaces) + ["\(rest) more places"] }
      let listed = spots.isEmpty ? "" : ": " + spots.joined(separator: "; ")
      return "does not match: the text differs in \(count == 1 ? "1 word" : "\(count) words")\(listed)"
    }
  }

  /// The result as one line of JSON, format `spineboard/verification/1`.
  public func json(file: String) -> String {
    JSONText.object([
      ("format", .string("spineboard/verification/1")), ("file", .string(file)),
      ("document", document.map(JSONText.string) ?? .null), ("matches", .bool(isMatch)),
      ("answer", .string(answer.rawValue)), ("text", .string(text.rawValue)), ("words", .number(count)),
      ("places", .array(places.map(\.json))),
      (
        "findings",
        .array(findings.map { .object([("finding", .string($0.rawValue)), ("message", .string($0.words))]) })
      ),
    ]).text
  }
}

extension TextPlace {
  fileprivate var json: JSONText {
    .object([
      ("part", region.map(JSONText.string) ?? .null), ("heading", heading.map(JSONText.string) ?? .null),
      ("line", line.map(JSONText.number) ?? .null), ("page", page.map(JSONText.number) ?? .null),
    ])
  }
}
