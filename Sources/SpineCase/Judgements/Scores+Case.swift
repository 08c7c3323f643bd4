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

extension OriginalTokuhashiScore {
  /// The original Tokuhashi score of a case.
  init(_ scored: ClinicalCase) {
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
}

extension RevisedTokuhashiScore {
  /// The revised Tokuhashi score of a case.
  init(_ scored: ClinicalCase) {
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
}

extension TomitaScore {
  /// The Tomita score of a case.
  init(_ scored: ClinicalCase) {
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
}

extension OrganMetastases {
  /// Whether there are organ metastases: as stated, else yes where organs are named and no where `none` are.
  public var presence: Field<Bool> {
    if present.value == nil, let organs = organs.value { return .known(!organs.isEmpty) }
    return present
  }
}
