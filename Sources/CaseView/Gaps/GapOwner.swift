import SpineCase

extension GapOwner {
  /// The phrases that a list of gaps needs.
  package static let phrases =
    allCases.map { "owner.\($0.rawValue)" } + contacts.map { "contact.\($0)" } + ["painKinds", "resultOf"]
    + [
      "urgency", "now", "nowAndMeeting", "meeting", "wanted", "noDate", "required", "decides", "more",
      "onSheet", "case",
      "cases",
    ].map { "gaps.\($0)" }
    + ["levels", "worstLevel", "removable", "treatable", "tomitaGrowth", "katagiriGrowth", "spread"].map {
      "gaps.fact.\($0)"
    }

  /// The contacts of a case, whose fields all have the same names.
  static let contacts: [String] = [
    .path(aroundKey: \.referral.centre), .path(\.referral.from), .path(\.referral.callBack),
    .path(\.handout.call),
    .path(\.handout.outOfHours),
  ]

  /// Who makes an investigation.
  static func of(_ kind: InvestigationKind) -> GapOwner {
    switch kind {
    case .mriWholeSpine, .ctSpine, .ctMyelography, .ctChestAbdomenPelvis, .boneScan, .petCT, .radiographs:
      .radiology
    case .biopsy: .pathology
    case .cultures, .mycobacteria, .bloodCount, .esrCRP, .calcium, .phosphate, .alkalinePhosphatase, .renal,
      .clotting, .psa, .proteinElectrophoresis:
      .laboratory
    }
  }
}
