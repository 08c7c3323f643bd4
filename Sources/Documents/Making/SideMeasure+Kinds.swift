import CaseView
import Pages
import SpineCase

extension SideMeasure {
  /// The measure of a kind in a language; nil where there is no aim.
  static func of(_ kind: DocumentKind, in language: String) -> SideMeasure? {
    let own = language == "en" ? english[kind] : (devanagari[kind] ?? english[kind])
    return own ?? (kind.isOfOneCase ? usual(kind.isForPatient) : nil)
  }

  /// The measure of a document of one case that has no aim of its own: the type of the others for its readers.
  private static func usual(_ isForPatient: Bool) -> SideMeasure {
    isForPatient
      ? SideMeasure(aim: 2, charactersPerLine: 82, linesPerSide: 38.5, scale: small)
      : SideMeasure(aim: 2, charactersPerLine: 99, linesPerSide: 71, scale: ["provenance": 0.65])
  }

  private static let english: [DocumentKind: SideMeasure] = [
    .mdtSummary: SideMeasure(
      aim: 2, charactersPerLine: 99, linesPerSide: 71,
      runningOn: ["title", "neurology", "disease", "considerations", "person", "gaps", "decision"],
      columns: ["scores": [17, 48, 8, 27]],
      scale: ["provenance": 0.65]),
    .referralLetter: SideMeasure(
      aim: 3, charactersPerLine: 99, linesPerSide: 72,
      runningOn: ["title", "neurology", "disease", "person", "gaps", "ask"],
      columns: ["scores": [17, 48, 8, 27]], scale: ["provenance": 0.65]),
    .patientHandout: SideMeasure(
      aim: 2, charactersPerLine: 82, linesPerSide: 38.5, inTwoColumns: ["warning", "plan"], scale: small),
    .warningSigns: SideMeasure(
      aim: 2, charactersPerLine: 78, linesPerSide: 38.5, inTwoColumns: ["warning"], scale: small),
  ]

  private static let devanagari: [DocumentKind: SideMeasure] = [
    .patientHandout: SideMeasure(
      aim: 2, charactersPerLine: 68, linesPerSide: 44, inTwoColumns: ["warning", "plan"], scale: small),
    .warningSigns: SideMeasure(
      aim: 2, charactersPerLine: 66, linesPerSide: 44.5, inTwoColumns: ["warning"], scale: small),
  ]

  /// The parts of a patient's sheet for the staff, in small type.
  private static let small = ["staff": 0.5, "provenance": 0.5]
}
