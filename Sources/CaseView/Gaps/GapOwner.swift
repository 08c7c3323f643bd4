import SpineCase

extension GapOwner {
  /// The phrases that a list of gaps needs.
  package static let phrases =
    allCases.map { "owner.\($0.rawValue)" } + contacts.map { "contact.\($0)" } + ["painKinds", "resultOf"]
    + DocumentKind.askingForFacts.map { "documentKind.\($0.rawValue)" }
    + [
      "urgency", "now", "nowAndMeeting", "meeting", "wanted", "noDate", "required", "decides", "more",
      "onSheet", "case",
      "cases",
    ].map { "gaps.\($0)" }
    + ["levels", "worstLevel", "removable", "treatable", "tomitaGrowth"].map { "gaps.fact.\($0)" }

  /// The contacts of a case, whose fields all bear the same names.
  static let contacts = [
    "referral.to", "referral.from", "referral.callBack", "handout.call", "handout.outOfHours",
  ]

  /// Who supplies a field, by its dotted name: the longest beginning that fits; nil for what is worked out.
  static func of(_ field: String) -> GapOwner? {
    table.filter { field.hasPrefix($0.key) }.max { $0.key.utf8.count < $1.key.utf8.count }?.value
  }

  /// Which beginnings of names belong to whom: the one place that says so.
  static let table: [String: GapOwner] = [
    "patient.": .ward, "performance.": .ward, "neurology.": .ward, "pain.": .ward, "treatment.": .ward,
    "treatment.soFar": .oncology, "tumour.": .oncology, "tumour.histology": .pathology,
    "tumour.tissue": .pathology, "tumour.grade": .pathology, "tumour.markers": .pathology,
    "tumour.vertebrae": .radiology, "tumour.extraspinalBoneFoci": .radiology,
    "tumour.organMetastases": .radiology, "tumour.organMetastases.removable": .oncology,
    "tumour.organMetastases.treatable": .oncology, "lesions": .radiology, "lesions.pain": .ward,
    "lesions.priorRadiotherapy": .oncology, "lesions.stability": .referrer, "pathology.": .pathology,
    "investigations": .referrer,
    "treatment.remainingSystemicLines": .oncology, "treatment.antiangiogenics": .oncology,
    "treatment.boneModifyingAgent": .oncology, "bloods.": .laboratory, "surgery.": .referrer,
    "surgery.embolisation": .radiology, "surgery.postoperativeRadiotherapyBookedBy": .oncology,
    "tumour.compressiveLevels": .radiology, "tumour.leptomeningeal": .radiology,
    "tumour.biomarkers": .pathology, "fitness.": .anaesthesia, "fitness.expectedSurvival": .oncology,
    "local.": .referrer,
    "supportive.": .patientsTeam, "clock.": .ward, "clock.coordinatorCalled": .referrer,
    "clock.deficit": .ward,
    "wishes.": .patientsTeam, "told.": .patientsTeam, "handout.": .patientsTeam, "board.": .referrer,
    "board.options": .board, "board.meeting.": .board, "board.route": .board, "board.protocol": .board,
    "board.discussion": .board, "board.earlierDiscussions": .board, "board.noTreatmentConsidered": .board,
    "board.scoreDisagreement": .board, "decision.": .board, "referral.": .referrer,
  ]

  /// What nobody is asked for: it is worked out from other fields, says what a document is, or is not asked by list.
  static let notAsked = [
    "document.", "signOff.", "clock.deficit", "clock.lastWalked", "clock.mri", "patient.age",
    "patient.identifiers", "pain.present", "pain.absent",
    "pain.notKnown", "neurology.datedCourse",
    "scores.", "told.nonDisclosureAskedBy",
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
