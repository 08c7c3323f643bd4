/// Where a field of the view stands in the case file: the keys, as far as they differ from the names that templates use.
package enum CaseKey {
  /// The key from which a field is read, for instance `tumour.primary.site` for `tumour.site`.
  package static func of(_ field: String) -> String {
    if let key = exact[field] { return key }
    guard let prefix = prefixes.first(where: { field.hasPrefix($0.field) }) else { return field }
    return prefix.key + field.dropFirst(prefix.field.count)
  }

  /// The key of a scored or asked fact of a lesion, by its number in the file, from 0.
  static func ofLesion(_ index: Int, _ fact: String) -> String {
    "lesions[\(index)]." + (sinsAnswers.contains(fact) ? "sins.\(fact)" : fact)
  }

  /// The field that is read from a key, the numbers of list elements left out; the key itself where no name differs.
  static func field(of key: String) -> String {
    let plain = key.withoutNumbers.replacing("lesions.sins.", with: "lesions.")
    return exact.first { $0.value == plain }?.key ?? plain
  }

  private static let sinsAnswers: Set = ["pain", "bone", "alignment", "collapse", "posterolateral"]

  private static let prefixes = [(field: "decision.", key: "board.decision."), (field: "meeting.", key: "")]

  private static let exact = [
    "patient.identifier": "patient.identifiers", "patient.age": "patient.born",
    "performance.karnofskyBefore": "performance.before.karnofsky",
    "performance.ecogBefore": "performance.before.ecog",
    "neurology.datedCourse": "neurology.timeline",
    "tumour.site": "tumour.primary.site", "tumour.histology": "tumour.primary.histology",
    "tumour.histologyClass": "tumour.primary.histologyClass",
    "tumour.grade": "tumour.primary.grade", "tumour.stage": "tumour.primary.stage",
    "tumour.tissue": "tumour.primary.tissue", "tumour.markers": "tumour.primary.markers",
    "tumour.primaryControl": "tumour.primary.control", "tumour.biomarkers": "tumour.primary.biomarkers",
    "tumour.diagnosed": "tumour.primary.diagnosed", "tumour.status": "tumour.primary.status",
    "fitness.expectedSurvival": "fitness.expectedSurvivalMonths",
    "told.diagnosis": "told.diagnosis.state", "told.spread": "told.spread.state",
    "told.plan": "told.plan.state", "told.outlookWanted": "told.outlookWanted.state",
    "board.question": "board.question.text", "board.questionKind": "board.question.kind",
    "decision.teller": "board.decision.tell.who", "decision.tellWhen": "board.decision.tell.when",
    "decision.tellLanguage": "board.decision.tell.language", "decision.told": "board.decision.tell.done",
  ]
}

extension String {
  /// A key without the numbers of elements: `lesions.sins.pain` of `lesions[0].sins.pain`.
  package var withoutNumbers: String {
    guard utf8.contains(UInt8(ascii: "[")) else { return self }
    var (text, rest) = (Substring(), self[...])
    while let open = rest.firstIndex(of: "[") {
      let digits = rest[open...].dropFirst().prefix { $0.isASCII && $0.isNumber }
      let isNumber = !digits.isEmpty && rest[digits.endIndex...].first == "]"
      text += rest[..<(isNumber ? open : digits.endIndex)]
      rest = isNumber ? rest[digits.endIndex...].dropFirst() : rest[digits.endIndex...]
    }
    return String(text + rest)
  }
}
