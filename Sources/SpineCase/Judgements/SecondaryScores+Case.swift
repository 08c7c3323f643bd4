import SpineScores

// The scores whose points come from secondary sources.

extension OriginalBauerScore: PatientScore {
  package init(_ scored: ClinicalCase) {
    self.init(
      visceral: scored.tumour.bauerVisceral, skeletal: scored.tumour.bauerSkeletal,
      lung: .from(site: scored.tumour.site.forScoring), primary: .from(site: scored.tumour.site.forScoring),
      fracture: .from(present: scored.tumour.pathologicalFracture.forScoring))
  }

  package static func asked(
    for item: String, in scored: ClinicalCase
  ) -> [CaseProperty] {
    item == "fracture"
      ? [\.tumour.pathologicalFracture] : ModifiedBauerScore.asked(for: item, in: scored)
  }
}

extension ModifiedBauerScore: PatientScore {
  package init(_ scored: ClinicalCase) {
    self.init(
      visceral: scored.tumour.bauerVisceral, skeletal: scored.tumour.bauerSkeletal,
      lung: .from(site: scored.tumour.site.forScoring), primary: .from(site: scored.tumour.site.forScoring))
  }

  package static func asked(
    for item: String, in scored: ClinicalCase
  ) -> [CaseProperty] {
    switch item {
    case "visceral": [\.tumour.organMetastases.present]
    case "skeletal": [\.tumour.extraspinalBoneFoci, \.tumour.vertebrae]
    default: [\.tumour.site]
    }
  }
}

extension KatagiriScore: PatientScore {
  package init(_ scored: ClinicalCase) {
    let tumour = scored.tumour
    self.init(
      primary: .from(
        site: tumour.site.forScoring, hormoneDependent: tumour.dependsOnHormones,
        targetTreated: scored.treatment.molecularTargetDrug.forScoring,
        stated: tumour.katagiriGrowth.forScoring.map(\.value)),
      visceral: tumour.katagiriVisceral, laboratory: .from(KatagiriLaboratory(scored.bloods)),
      performance: .from(ecog: scored.performance.ecog.forScoring),
      chemotherapy: .from(previous: scored.treatment.previousChemotherapy.forScoring),
      skeletal: .from(
        vertebrae: tumour.vertebrae.forScoring, foci: tumour.extraspinalBoneFoci.forScoring))
  }

  package static func asked(
    for item: String, in scored: ClinicalCase
  ) -> [CaseProperty] {
    switch item {
    case "visceral": [\.tumour.organMetastases.spread]
    case "laboratory":
      KatagiriLaboratory.tests.filter { scored.bloods.figure($0).value == nil }.map { \.bloods[$0] }
    case "performance": [\.performance.ecog]
    case "chemotherapy": [\.treatment.previousChemotherapy]
    case "skeletal": [\.tumour.extraspinalBoneFoci, \.tumour.vertebrae]
    default: askedForPrimary(in: scored.tumour)
    }
  }

  private static func askedForPrimary(in tumour: Tumour) -> [CaseProperty] {
    switch tumour.site.value {
    case nil: [\.tumour.site]
    case .breast, .prostate: [\.tumour.hormoneDependent]
    case .lung, .lungNonSmallCell, .lungSmallCell: [\.treatment.molecularTargetDrug]
    default: [\.tumour.katagiriGrowth]
    }
  }
}

extension VanDerLindenScore: PatientScore {
  package init(_ scored: ClinicalCase) {
    self.init(
      performance: .from(karnofsky: scored.performance.karnofsky.forScoring),
      primary: .from(site: scored.tumour.site.forScoring),
      visceral: .from(answers: scored.tumour.visceralAnswers) { $0 ? .present : .noMetastases })
  }

  package static func asked(
    for item: String, in scored: ClinicalCase
  ) -> [CaseProperty] {
    switch item {
    case "performance": [\.performance.karnofsky]
    case "visceral": [\.tumour.organMetastases.present]
    default: [\.tumour.site]
    }
  }
}

extension Tumour {
  /// Whether the tumour depends on hormones: as stated, and no where it is refractory to them.
  ///
  /// Where the two contradict each other it is not known.
  var dependsOnHormones: Known<Bool> {
    let isRefractory = markers.value?.contains(.hormoneRefractory) == true
    guard isRefractory else { return hormoneDependent.forScoring }
    return hormoneDependent.value == true ? .absent(.unknown) : .value(false)
  }

  /// The answers to whether there are visceral metastases that presence and spread leave; never empty.
  ///
  /// Disseminated disease alone leaves both: it may lie in the meninges.
  fileprivate var visceralAnswers: (allowed: [Bool], because: Absence) {
    let present = organMetastases.presence.forScoring
    let byPresence = present.value.map { [$0] } ?? [true, false]
    let bySpread: [Bool] =
      switch organMetastases.spread.value {
      case .noMetastases: [false]
      case .nodular: [true]
      case .disseminated, nil: [true, false]
      }
    let both = byPresence.filter(bySpread.contains)
    // Facts that contradict each other settle nothing.
    return (both.isEmpty ? [true, false] : both, present.absence ?? .unknown)
  }

  fileprivate var bauerVisceral: Finding<Bauer.Visceral> {
    .from(answers: visceralAnswers) { $0 ? .present : .noMetastases }
  }

  fileprivate var bauerSkeletal: Finding<Bauer.Skeletal> {
    .from(vertebrae: vertebrae.forScoring, foci: extraspinalBoneFoci.forScoring)
  }

  /// The rows of Katagiri's item that presence, spread and the state of the meninges leave.
  ///
  /// That no organ is reached leaves dissemination open until the spread is stated: pleura, peritoneum and meninges are
  /// no organs.
  var katagiriVisceral: Finding<KatagiriScore.Visceral> {
    let (present, spread) = (organMetastases.presence.forScoring, organMetastases.spread.forScoring)
    let meninges = leptomeningeal.forScoring
    let byPresence: [KatagiriScore.Visceral] =
      switch (present.value, meninges.value) {
      case (_, true?): [.disseminated]
      case (true?, _): [.nodular, .disseminated]
      case (false?, _): [.noMetastases, .disseminated]
      case (nil, _): KatagiriScore.Visceral.allCases
      }
    let rows = spread.value.map { stated in byPresence.filter { $0 == stated } } ?? byPresence
    // No row at all is a contradiction: then every row stays possible.
    return .oneOf(rows, because: spread.absence ?? .unknown)
  }
}

extension Finding {
  /// The rows of the answers that are left.
  fileprivate static func from(
    answers: (allowed: [Bool], because: Absence), _ row: (Bool) -> Choice
  ) -> Finding {
    .oneOf(answers.allowed.map(row), because: answers.because)
  }
}
