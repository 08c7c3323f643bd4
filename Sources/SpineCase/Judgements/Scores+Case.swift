public import SpineScores

extension Lesion {
  /// The SINS of this lesion, as far as its facts allow.
  public var sins: SINS {
    SINS(
      location: location, pain: .from(pain.forScoring), bone: .from(bone.forScoring),
      alignment: .from(alignment.forScoring),
      collapse: .from(answer: collapse.forScoring, percent: collapsePercent.forScoring),
      posterolateral: .from(posterolateral.forScoring))
  }

  private var location: Finding<SINS.Location> {
    switch levels {
    case .known(let span): .from(span: span, worst: worstLevel.forScoring)
    case .absent(let absence, _): worstLevel.value.map { .from(level: $0) } ?? .notKnown(absence)
    }
  }
}

/// A score of the patient, not of one lesion, that the facts of a case give.
package protocol PatientScore: Score {
  /// The score of a case, as far as its facts allow.
  init(_ scored: ClinicalCase)

  /// The properties whose keys are asked for where an item of the score is not settled.
  static func asked(for item: String, in scored: ClinicalCase) -> [CaseProperty]
}

extension CaseScores {
  /// The scores of survival, in the order in which they print side by side.
  static let survivalScores: [any PatientScore.Type] = [
    RevisedTokuhashiScore.self, OriginalTokuhashiScore.self, TomitaScore.self, OriginalBauerScore.self,
    ModifiedBauerScore.self, KatagiriScore.self, VanDerLindenScore.self,
  ]

  /// Their systems.
  package static let survivalSystems = survivalScores.map { $0.system }

  /// The keys that are asked for where an item of a score of survival is not settled.
  package static func asked(for item: String, of system: ScoreSystem, in scored: ClinicalCase) -> [String] {
    let score = survivalScores.first { $0.system == system }
    return (score?.asked(for: item, in: scored) ?? []).map { .path($0) }
  }
}

extension OriginalTokuhashiScore: PatientScore {
  package init(_ scored: ClinicalCase) {
    self.init(
      condition: .from(karnofsky: scored.performance.karnofsky.forScoring),
      extraspinalBone: .from(foci: scored.tumour.extraspinalBoneFoci.forScoring),
      vertebrae: .from(count: scored.tumour.vertebrae.forScoring),
      organs: .from(
        present: scored.tumour.organMetastases.presence.forScoring,
        removable: scored.tumour.organMetastases.removable.forScoring),
      primary: .from(site: scored.tumour.site.forScoring),
      palsy: .from(frankel: scored.neurology.frankel.forScoring))
  }

  package static func asked(
    for item: String, in scored: ClinicalCase
  ) -> [CaseProperty] {
    RevisedTokuhashiScore.asked(for: item, in: scored)
  }
}

extension RevisedTokuhashiScore: PatientScore {
  package init(_ scored: ClinicalCase) {
    self.init(
      condition: .from(karnofsky: scored.performance.karnofsky.forScoring),
      extraspinalBone: .from(foci: scored.tumour.extraspinalBoneFoci.forScoring),
      vertebrae: .from(count: scored.tumour.vertebrae.forScoring),
      organs: .from(
        present: scored.tumour.organMetastases.presence.forScoring,
        removable: scored.tumour.organMetastases.removable.forScoring),
      primary: .from(site: scored.tumour.site.forScoring),
      palsy: .from(frankel: scored.neurology.frankel.forScoring))
  }

  package static func asked(
    for item: String, in scored: ClinicalCase
  ) -> [CaseProperty] {
    switch item {
    // Karnofsky and Frankel alone: neither is derived from ECOG or ASIA (scales.md 2 and 4).
    case "condition": [\.performance.karnofsky]
    case "extraspinal-bone": [\.tumour.extraspinalBoneFoci]
    case "vertebrae": [\.tumour.vertebrae]
    case "organs":
      scored.tumour.organMetastases.present.value == true
        ? [\.tumour.organMetastases.removable] : [\.tumour.organMetastases.present]
    case "palsy": [\.neurology.frankel]
    default: [\.tumour.site]
    }
  }
}

extension TomitaScore: PatientScore {
  package init(_ scored: ClinicalCase) {
    let metastases = scored.tumour.organMetastases
    self.init(
      primary: .from(
        site: scored.tumour.site.forScoring,
        stated: scored.tumour.tomitaGrowth.forScoring.map(\.value)),
      visceral: .from(
        present: metastases.presence.forScoring, treatable: metastases.treatable.forScoring),
      bone: .from(
        vertebrae: scored.tumour.vertebrae.forScoring,
        foci: scored.tumour.extraspinalBoneFoci.forScoring))
  }

  package static func asked(
    for item: String, in scored: ClinicalCase
  ) -> [CaseProperty] {
    switch item {
    case "visceral":
      scored.tumour.organMetastases.present.value == true
        ? [\.tumour.organMetastases.treatable] : [\.tumour.organMetastases.present]
    case "bone": [\.tumour.extraspinalBoneFoci, \.tumour.vertebrae]
    // Tomita names few sites: for the others a clinician may state the growth (scales.md 0).
    default: scored.tumour.site.value == nil ? [\.tumour.site] : [\.tumour.tomitaGrowth]
    }
  }
}

extension OrganMetastases {
  /// Whether there are organ metastases: as stated, else yes where organs are named and no where `none` are.
  public var presence: Field<Bool> {
    if present.value == nil, let organs = organs.value { return .known(!organs.isEmpty) }
    return present
  }
}
