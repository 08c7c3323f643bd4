extension PrimarySite {
  /// Every note that prints with a result for this site, whatever else is known of the tumour.
  public var notes: [Note] {
    notes(histologyGiven: false, primaryInSpine: false)
  }

  /// The notes that print with a result for this site.
  ///
  /// - Parameters:
  ///   - histologyGiven: Whether the case states a histology; tables that score by organ do not distinguish it.
  ///   - primaryInSpine: Whether the tumour arose in the vertebra, so that it is not a metastasis.
  /// - Returns: The notes, those of the site itself first; often none.
  public func notes(histologyGiven: Bool, primaryInSpine: Bool) -> [Note] {
    var notes = ownNotes
    if histologyGiven, Self.scoredByOrgan.contains(self) { notes.append(Self.organNote) }
    if Self.bandsNotMadeFor.contains(self) { notes.append(Self.bandsNote) }
    if primaryInSpine { notes.append(Self.notMetastasisNote) }
    return notes
  }

  private static let scoredByOrgan: Set<PrimarySite> = [
    .breast, .prostate, .thyroid, .kidney, .uterus,
  ]

  private static let bandsNotMadeFor: Set<PrimarySite> = [
    .myeloma, .plasmacytoma, .lymphoma, .leukaemia, .seminoma, .germCell,
  ]

  private static let organNote = Note(
    "scored by organ; the table does not distinguish this histology", source: "ruling of this project")

  private static let bandsNote = Note(
    "the survival bands were not made for this tumour; do not use them to limit treatment; systemic treatment may come "
      + "first: ask haematology or oncology", source: "ruling of this project")

  private static let notMetastasisNote = Note(
    "not a metastasis: these scores do not apply; the operating team takes the biopsy",
    source: "ruling of this project")

  /// The notes for this site alone.
  private var ownNotes: [Note] {
    switch self {
    case .cervix:
      [
        Note(
          "Tokuhashi: scored as uterus, a ruling; in a cervical series median survival was 22 weeks, with 15 % alive at "
            + "one year", source: "J Gynecol Oncol 2016;27:e55")
      ]
    case .carcinoid:
      [Note("radiosensitivity: one secondary source", source: "ruling of this project")]
    case .thyroidAnaplastic:
      [
        Note(
          "anaplastic thyroid: Tomita growth and radiosensitivity are not classified; Tokuhashi scores the organ",
          source: "ruling of this project")
      ]
    case .melanoma, .sarcoma, .osteosarcoma:
      [
        Note(
          "radiosensitivity: not in the review article of 2021; resistant by other sources",
          source: "ruling of this project")
      ]
    case .lung:
      [
        Note(
          "radiosensitivity: not classified until the histology is known", source: "ruling of this project")
      ]
    case .germCell:
      [
        Note(
          "radiosensitivity: very sensitive for seminoma, otherwise not classified",
          source: "ruling of this project")
      ]
    case .colon:
      [
        Note(
          "Tokuhashi: not listed, so scored as \"others\" and not with the rectum",
          source: "ruling of this project")
      ]
    default: []
    }
  }
}
