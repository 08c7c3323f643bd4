import SpineScores

/// When a fact matters, by other facts of the case.
///
/// What only the rules know, that an operation is in question or that the case is an emergency, is passed in by the caller.
package enum Occasion: Hashable, Sendable, CaseIterable {
  case always, never
  /// The bladder is drained by a catheter.
  case catheter
  /// The bladder is known not to be normal.
  case bladderNotNormal
  /// The patient cannot walk.
  case unableToWalk
  /// The patient cannot walk, or nobody recorded whether.
  case perhapsUnableToWalk
  /// Nobody recorded that the patient walks unaided.
  case perhapsNotUnaided
  /// Nobody recorded that there is no deficit.
  case perhapsDeficit
  /// A limb is known to be weak.
  case weakness
  /// A deficit is recorded as established.
  case establishedDeficit
  /// A steroid was given.
  case steroidGiven
  /// The spine is protected.
  case protectedSpine
  /// Performance is recorded.
  case performanceKnown
  /// Somebody judged whether an operation would be tolerated.
  case fitnessKnown
  /// Tissue was taken, or nobody recorded that it was not.
  case perhapsTissue
  /// The result of the tissue is pending.
  case tissuePending
  /// The histology names a class in words that no code holds.
  case uncodedHistology
  /// By sex and age the patient may be pregnant.
  case perhapsPregnant
  /// An operation is considered or booked, or the rules ask for one.
  case surgical
  /// Such an operation, and the blood count was not reported in words.
  case surgicalWithoutBloodCount
  /// Such an operation, and clotting was not reported in words.
  case surgicalWithoutClotting
  /// The primary has many vessels, and an operation or biopsy is ahead.
  case embolisationInQuestion
  /// An operation is ahead and a drug against new vessels is taken.
  case antiangiogenicBeforeSurgery
  /// An operation is booked.
  case operationBooked
  /// An operation was done.
  case operationDone
  /// The case is an emergency.
  case emergency
  /// The case is an emergency with a lesion in the neck.
  case cervicalEmergency
  /// Images were sent.
  case imagesSent
  /// A scheme that pays is named.
  case schemeNamed
  /// The board recommended something.
  case decided
  /// The case follows an agreed standard of care.
  case byProtocol
  /// It is not the first discussion.
  case discussedBefore
  /// The patient was told of the outcome.
  case outcomeTold
  /// A trial is open to the patient.
  case trialEligible
  /// The recommendation was not followed, or not in full.
  case notFollowed
  /// The patient knows the diagnosis.
  case diagnosisTold
  /// The patient knows the plan.
  case planTold
}

/// What the rules say of a case that decides whether a fact matters.
package struct CaseJudgement: Hashable, Sendable {
  /// Whether an operation is considered or booked; where nobody said, whether the rules put the question.
  package let isSurgical: Bool
  /// Whether the case is an emergency.
  package let isEmergency: Bool

  /// What the rules say.
  package init(isSurgical: Bool, isEmergency: Bool) {
    (self.isSurgical, self.isEmergency) = (isSurgical, isEmergency)
  }
}

extension Occasion {
  /// Whether it is given in a case.
  package func holds(in read: ClinicalCase, _ judged: CaseJudgement) -> Bool {
    switch self {
    case .surgical: judged.isSurgical
    case .surgicalWithoutBloodCount: judged.isSurgical && !read.reports(.bloodCount)
    case .surgicalWithoutClotting: judged.isSurgical && !read.reports(.clotting)
    case .embolisationInQuestion:
      read.hasManyVessels && (judged.isSurgical || read.tumour.tissue.is(.notTaken) == true)
    case .antiangiogenicBeforeSurgery:
      judged.isSurgical && read.treatment.antiangiogenics.value?.isEmpty == false
    case .emergency: judged.isEmergency
    case .cervicalEmergency: judged.isEmergency && read.isCervical
    default: holds(in: read)
    }
  }

  /// The same where no rule has a say: what needs one is not given.
  package func holds(in read: ClinicalCase) -> Bool {
    switch self {
    case .always: true
    case .never, .surgical, .surgicalWithoutBloodCount, .surgicalWithoutClotting, .embolisationInQuestion,
      .antiangiogenicBeforeSurgery, .emergency, .cervicalEmergency:
      false
    case .catheter, .bladderNotNormal, .unableToWalk, .perhapsUnableToWalk, .perhapsNotUnaided,
      .perhapsDeficit, .weakness, .establishedDeficit:
      holds(in: read.neurology)
    case .steroidGiven: read.treatment.steroid.state.is(.given) == true
    case .protectedSpine: read.treatment.precautions.kind.value.map { $0 != .noPrecaution } ?? false
    case .performanceKnown: read.performance.karnofsky.value != nil || read.performance.ecog.value != nil
    case .fitnessKnown: read.fitness.toleratesSurgery.value != nil
    case .perhapsTissue: read.tumour.tissue.is(.notTaken) != true
    case .tissuePending: read.tumour.tissue.is(.pending) == true
    case .uncodedHistology: !read.tumour.uncodedClasses.isEmpty
    case .perhapsPregnant: read.mayBePregnant
    case .operationBooked: read.surgery.state.is(.booked) == true
    case .operationDone: read.surgery.state.is(.done) == true
    case .imagesSent: read.investigations.value?.contains { $0.imagesSent.value != nil } ?? false
    case .schemeNamed: read.referral.scheme.value != nil
    case .diagnosisTold: read.told.diagnosis.state.is(.yes) == true
    case .planTold: read.told.plan.state.is(.yes) == true
    case .decided, .byProtocol, .discussedBefore, .outcomeTold, .trialEligible, .notFollowed:
      holds(in: read.board)
    }
  }

  private func holds(in neurology: Neurology) -> Bool {
    switch self {
    case .catheter: neurology.bladder.is(.catheter) == true
    case .bladderNotNormal: neurology.bladder.value.map { $0 != .normal } ?? false
    case .unableToWalk: neurology.walking.is(.unable) == true
    case .perhapsUnableToWalk: neurology.walking.value.map { $0 == .unable } ?? true
    case .perhapsNotUnaided: neurology.walking.is(.unaided) != true
    case .perhapsDeficit: neurology.frankel.is(.e) != true
    case .weakness: neurology.power.limbs.contains { $0.power.value.map { $0 < 5 } ?? false }
    case .establishedDeficit: neurology.established.value != nil
    default: false
    }
  }

  private func holds(in board: BoardRecord) -> Bool {
    switch self {
    case .decided: board.decision.recommendation.value != nil
    case .byProtocol: board.route.is(.byProtocol) == true
    case .discussedBefore: board.discussion.value.map { $0 > 1 } ?? false
    case .outcomeTold: board.decision.told.is(true) == true
    case .trialEligible: board.decision.trialScreening.is(.eligible) == true
    case .notFollowed: board.decision.followed.extent.value.map { $0 != .full } ?? false
    default: false
    }
  }
}

extension ClinicalCase {
  /// Whether the result of an investigation stands in words: it prints as it is, and nobody is asked for its figures.
  fileprivate func reports(_ kind: InvestigationKind) -> Bool {
    (investigations.value ?? []).contains { $0.kind == kind && $0.result.value != nil }
  }

  /// Whether the primary is one whose metastases are often hypervascular: checklists.md 2.4.
  fileprivate var hasManyVessels: Bool {
    let sites: Set<PrimarySite> = [.kidney, .thyroid, .thyroidAnaplastic, .liver]
    return tumour.site.value.map(sites.contains) ?? false
  }

  /// Whether a lesion reaches into the neck.
  fileprivate var isCervical: Bool {
    (lesions.value ?? []).contains { lesion in
      lesion.levels.value?.levels.contains { $0 <= .c7 } ?? false
    }
  }
}
