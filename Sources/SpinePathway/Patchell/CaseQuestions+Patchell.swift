import SpineCase
import SpineScores

extension CaseQuestions {
  /// Whether one criterion of the trial is met.
  func patchell(_ id: PatchellCriterion.ID) -> Judgement {
    switch id {
    case .adult: isAdult
    case .fitForSurgery: toleratesSurgery
    case .tissueProven: tissueConfirmed && !aroseInSpine
    case .cordDisplaced: anyDisplacesCordOfTrial
    case .neurologicalSignOrPain: hasNeurology || hasPain
    case .singleArea: singleArea
    case .survival3Months: expectsSurvival(atLeast: 3)
    case .notRadiosensitive: !inExcludedGroup
    case .paraplegiaUnder48Hours: paraplegiaWithin48Hours
    case .notCaudaOnly: notCaudaOnly
    case .radiotherapyStillPossible: radiotherapyStillPossible
    case .noOtherNeurology: noOtherNeurology
    }
  }

  /// 18 years or more at `asOf`; a month or year of birth leaves two ages, which only matter around the birthday.
  private var isAdult: Judgement {
    let fact = Fact(.path(\.patient.born), .born, read.patient.born) { .text($0.iso) }
    guard let ages = read.ages.value else { return Judgement(nil, [fact]) }
    if ages.lowerBound >= 18 { return Judgement(true, [fact]) }
    if ages.upperBound < 18 { return Judgement(false, [fact]) }
    return Judgement(nil, [fact.open])
  }

  /// Whether the tumour arose in the vertebra; the sites that cannot do so answer it where nothing is recorded.
  var aroseInSpine: Judgement {
    let stated = Judgement(.path(\.tumour.primaryInSpine), .aroseInTheVertebra, read.tumour.primaryInSpine)
    if stated.holds != true, let index = lesionThatIsPrimary {
      return Judgement(
        true,
        [
          Fact(
            path: .path(\.nature, ofLesion: index), name: FactName.nature.sentence(of: levels(index)),
            value: .code(LesionNature.primary.rawValue))
        ])
    }
    guard stated.holds == nil, let site = read.tumour.site.value, !site.canAriseInVertebra else {
      return stated
    }
    return Judgement(
      false, [Fact(.path(\.tumour.site), .primaryTumour, read.tumour.site) { .text($0.title) }])
  }

  private var lesionThatIsPrimary: Int? {
    read.lesions.value?.firstIndex { $0.nature.is(.primary) == true }
  }

  /// The four named groups only, never the class of radiosensitivity; an unidentified tumour without tissue may be one.
  private var inExcludedGroup: Judgement {
    if let histology = read.tumour.histologyClass.value, [.germCell, .seminoma].contains(histology) {
      return Judgement(true, [histologyFact])
    }
    // scales.md 11: the trial names these four groups; small-cell carcinoma, for one, is not among them.
    let group = site(in: [.lymphoma, .leukaemia, .myeloma, .germCell, .seminoma])
    guard read.tumour.site.value == .unidentified, tissueConfirmed.holds != true else { return group }
    return Judgement(
      nil, group.facts + [Fact(open: .path(\.tumour.tissue), .tissue, FactValue.notConfirmed.argument())])
  }

  /// The time of the paraplegia; having walked within 48 hours proves it too, having walked earlier proves
  /// nothing.
  private var paraplegiaWithin48Hours: Judgement {
    // A patient who walks has no paraplegia, whatever else is recorded.
    if walks.holds == true { return walks }
    let onset = clock(
      .path(\.neurology.paraplegiaOnset), .paraplegiaFor, neurology.paraplegiaOnset, within: 48)
    let walked = clock(.path(\.neurology.lastWalked), .lastWalkedHours, neurology.lastWalked, within: 48)
    if walked.holds == true { return walked }
    return Judgement(onset.holds, walks.facts + onset.facts + walked.facts)
  }

  private var neurology: Neurology { read.neurology }

  /// Whether at most this many hours have passed since a moment.
  func clock(_ path: String, _ name: FactName, _ moment: Field<Moment>, within hours: Int) -> Judgement {
    guard let start = moment.value else { return Judgement(nil, [Fact(path, name, moment, Argument.moment)]) }
    guard let clock = OnsetClock(from: start, asOf: read.asOf) else {
      return Judgement(nil, [Fact(open: path, name, FactValue.after.argument())])
    }
    let holds = clock.isWithin(hours: hours)
    return Judgement(
      holds, [Fact(path: path, name: name, value: clock.argument, absence: holds == nil ? .unknown : nil)])
  }

  /// A compressed cauda equina is not a displaced cord; at L1 the grade decides.
  private var anyDisplacesCordOfTrial: Judgement {
    overLesions { index in
      let above = self.isAboveCauda(index)
      return above.holds == true ? self.displacesCord(index) : self.displacesCord(index) && above
    }
  }

  /// Levels decide: above L1 there is cord, from L2 down only the cauda equina; at L1 the conus varies.
  ///
  /// A lesion that may compress, but is not known to, leaves it open unless it changes nothing.
  private var notCaudaOnly: Judgement {
    guard !scores.lesions.isEmpty else { return anyDisplacesCord }
    let all = Array(scores.lesions.indices)
    let certain = all.filter { displacesCord($0).holds == true }
    let doubtful = all.filter { displacesCord($0).holds == nil }
    // Known only if no doubtful lesion, alone or with all the others, would change the answer.
    let sets = [certain] + doubtful.map { certain + [$0] } + [certain + doubtful]
    let answers = sets.map { Judgement.any(($0.isEmpty ? all : $0).map(liesAtCord)) }
    let facts = answers.flatMap(\.facts) + doubtful.flatMap { displacesCord($0).facts }
    let holds = answers.first?.holds
    let isOne = answers.allSatisfy { $0.holds == holds }
    return Judgement(isOne ? holds : nil, isOne && holds != nil ? answers.flatMap(\.facts) : facts)
  }

  private func liesAtCord(_ index: Int) -> Judgement {
    let levels = scores.lesions[index].level.map { [$0] } ?? scores.lesions[index].levels.value?.levels
    let fact = Fact(.path(\.levels, ofLesion: index), .levels, scores.lesions[index].levels) {
      .text($0.description)
    }
    guard let levels else { return Judgement(nil, [fact]) }
    if levels.allSatisfy({ $0 < .l1 }) { return Judgement(true, [fact]) }
    if levels.allSatisfy({ $0 > .l1 }) { return Judgement(false, [fact]) }
    return Judgement(nil, [fact.open(.conusVaries)])
  }

  /// Met where no lesion in question was irradiated; never "not met", for dose, fractions and interval decide.
  private var radiotherapyStillPossible: Judgement {
    guard !scores.lesions.isEmpty else { return anyDisplacesCord }
    let earlier = earlierRadiotherapy
    let reached = Judgement.any(lesionsInQuestion.map(earlier.judgement))
    guard reached.holds == true else { return !reached }
    let open = Fact(open: "lesions", .radiotherapyStillPossible, FactValue.doseDecides.argument())
    return Judgement(nil, reached.facts + [open])
  }

  /// No key holds it: only a list of other conditions that is known to be empty answers it.
  private var noOtherNeurology: Judgement {
    let comorbidity = read.treatment.comorbidity
    if comorbidity.value?.isEmpty == false {
      let open = Fact(open: .path(\.treatment.comorbidity), .otherConditions, FactValue.freeText.argument())
      return Judgement(nil, [open])
    }
    return Judgement(
      .path(\.treatment.comorbidity), .otherConditions, comorbidity, { _ in FactValue.none.argument() }
    ) {
      $0.isEmpty
    }
  }
}

extension PrimarySite {
  /// Whether a tumour of this kind can arise in a vertebra; an organ's carcinoma cannot.
  var canAriseInVertebra: Bool {
    switch self {
    case .myeloma, .plasmacytoma, .lymphoma, .leukaemia, .sarcoma, .osteosarcoma, .germCell, .other,
      .unidentified:
      true
    default: false
    }
  }

  /// Whether a tumour of this kind begins in bone, so that one in a vertebra is more likely a primary than a metastasis.
  var arisesInBone: Bool { self == .plasmacytoma || self == .osteosarcoma }
}
