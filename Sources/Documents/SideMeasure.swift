/// What the style sheet makes of the text of one kind of document on A4: the one table that is set anew when
/// `Templates/style.html` changes.
struct SideMeasure: Hashable, Sendable {
  /// How many sides the document should not exceed.
  let aim: Int
  /// Characters to a full line.
  let charactersPerLine: Int
  /// Lines to a side, as ``PrintedLines`` counts them.
  let linesPerSide: Double
  /// Sections whose lists run on in one paragraph.
  var runningOn: Set<String> = []
  /// Sections whose lists stand in two columns.
  var inTwoColumns: Set<String> = []
  /// Sections whose tables have columns of set widths, in hundredths.
  var columns: [String: [Int]] = [:]
  /// What one line of a section is of a line of the body, where it is set smaller.
  var scale: [String: Double] = [:]

  /// The measure of a kind in a language; nil where there is no aim.
  static func of(_ kind: DocumentKind, in language: String) -> SideMeasure? {
    language == "en" ? english[kind] : (devanagari[kind] ?? english[kind])
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

  /// The parts of a patient's sheet that are the staff's, in small letters.
  private static let small = ["staff": 0.5, "provenance": 0.5]
}
