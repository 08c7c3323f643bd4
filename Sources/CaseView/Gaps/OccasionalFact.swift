import SpineCase
import SpinePathway
import SpineScores

/// A fact that is missed only where another fact makes it matter: asked of nobody otherwise.
///
/// Where somebody wrote down that it is not known, that prints whatever this says.
package struct OccasionalFact: Sendable {
  /// The dotted name of the field.
  let name: String
  /// The documents that miss it.
  let documents: Set<DocumentKind>
  /// Whether it matters in a case.
  let matters: @Sendable (CaseView) -> Bool
}

extension OccasionalFact {
  /// The fact with this name; nil for a fact that always matters.
  static func named(_ name: String) -> OccasionalFact? { byName[name] }

  /// Whether somebody is asked for a field of this case, by a document of this kind or, for nil, by any.
  package static func isMissed(_ name: String, in kind: DocumentKind? = nil, _ view: CaseView) -> Bool {
    guard let fact = named(name) else { return true }
    return fact.matters(view) && kind.map(fact.documents.contains) ?? true
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: (surgical + dependent + belonging + receiving + decided + additions).map {
      ($0.name, $0)
    })

  private static let clinicians: Set<DocumentKind> = [.mdtSummary, .referralLetter]

  /// What nobody should operate without knowing: checklists.md 2.4, "must for surgical cases".
  static let surgical: [OccasionalFact] =
    bloods
    + [
      "bloods.albumin", "surgery.state", "surgery.postoperativeRadiotherapyBookedBy",
      "treatment.antiangiogenics", "treatment.boneModifyingAgent",
      "treatment.venousThromboembolism", "treatment.remainingSystemicLines", "tumour.primaryControl",
      "tumour.oligometastatic", "tumour.compressiveLevels", "tumour.leptomeningeal",
    ].map { OccasionalFact(name: $0, documents: clinicians) { $0.isSurgical } }

  /// Figures that nobody is asked for where the result of their investigation stands in words: it prints as it is.
  private static let bloods: [OccasionalFact] = [
    ("bloods.haemoglobin", InvestigationKind.bloodCount), ("bloods.platelets", .bloodCount),
    ("bloods.inr", .clotting),
  ].map { name, investigation in
    OccasionalFact(name: name, documents: clinicians) { view in
      view.isSurgical
        && !(view.read.investigations.value ?? []).contains {
          $0.kind == investigation && $0.result.value != nil
        }
    }
  }

  /// Those of them without which the board cannot say when an operation is safe.
  static let neededForSurgery = [
    "bloods.haemoglobin", "bloods.platelets", "bloods.inr", "treatment.antiangiogenics",
  ]

  /// What matters where another fact says so.
  private static let dependent: [OccasionalFact] = [
    OccasionalFact(name: "surgery.embolisation", documents: clinicians) {
      $0.isHypervascular && ($0.isSurgical || $0.read.awaitsTissue)
    },
    OccasionalFact(name: "surgery.woundTiming", documents: clinicians) {
      $0.isSurgical && $0.read.treatment.antiangiogenics.value?.isEmpty == false
    },
    OccasionalFact(name: "surgery.on", documents: clinicians) { $0.read.surgery.state.is(.booked) == true },
    OccasionalFact(name: "surgery.levels", documents: clinicians) { $0.read.surgery.state.is(.done) == true },
    OccasionalFact(name: "surgery.instrumented", documents: clinicians) {
      $0.read.surgery.state.is(.done) == true
    },
    OccasionalFact(name: "tumour.histologyClass", documents: clinicians) {
      !$0.read.tumour.uncodedClasses.isEmpty
    },
    OccasionalFact(name: "patient.pregnancy", documents: clinicians) { $0.read.mayBePregnant },
  ]

  /// What belongs to another fact, and says nothing where that fact is not there or is negative.
  private static let belonging: [OccasionalFact] = [
    facts("treatment.steroid.", ["drug", "dose", "started", "gastroprotection", "glucose", "taper"]) {
      $0.read.treatment.steroid.state.is(.given) == true
    },
    facts("treatment.precautions.", ["since", "reviewedBy"]) {
      $0.read.treatment.precautions.kind.value.map { $0 != .noPrecaution } ?? false
    },
    facts("performance.", ["assessedBy", "assessedOn"]) {
      $0.read.performance.karnofsky.value != nil || $0.read.performance.ecog.value != nil
    },
    facts(
      "pathology.",
      ["specimen", "takenOn", "laboratory", "result", "slidesReviewed", "blocksWithPatient"]
    ) { $0.read.tumour.tissue.is(.notTaken) != true },
    facts("neurology.", ["catheterReason"]) { $0.read.neurology.bladder.is(.catheter) == true },
    facts("neurology.", ["lastWalked"]) { $0.read.neurology.walking.is(.unaided) != true },
    facts("neurology.", ["paraplegiaOnset"]) {
      $0.read.neurology.walking.value.map { $0 == .unable } ?? true
    },
    facts("fitness.", ["assessedBy"]) { $0.read.fitness.toleratesSurgery.value != nil },
  ].flatMap(\.self)

  /// Facts of one record that matter together.
  private static func facts(
    _ record: String, _ names: [String], matter: @escaping @Sendable (CaseView) -> Bool
  ) -> [OccasionalFact] {
    names.map { OccasionalFact(name: record + $0, documents: clinicians, matters: matter) }
  }

  /// What a receiving centre needs before the patient comes: checklists.md 2.4.
  private static let receiving: [OccasionalFact] =
    [
      "referral.accepted.by", "referral.accepted.at", "referral.accepted.bed", "referral.transfer.position",
      "referral.transfer.escort", "referral.lastMeal", "patient.weight", "treatment.pressureAreas",
      "treatment.resistantOrganisms", "wishes.resuscitation",
    ].map { OccasionalFact(name: $0, documents: letter) { $0.isEmergency } }
    + ["clock.presented", "clock.coordinatorCalled", "clock.targetMet"].map {
      OccasionalFact(name: $0, documents: clinicians) { $0.isEmergency }
    } + [
      OccasionalFact(name: "referral.transfer.collar", documents: letter) {
        $0.isEmergency && $0.read.isCervical
      },
      OccasionalFact(name: "neurology.worseThanBaseline", documents: clinicians) {
        $0.read.neurology.established.value != nil
      },
      OccasionalFact(name: "neurology.established", documents: []) { _ in false },
      OccasionalFact(name: "neurology.catheterSince", documents: letter) {
        $0.read.neurology.bladder.is(.catheter) == true
      },
      OccasionalFact(name: "neurology.residual", documents: letter) {
        $0.read.neurology.bladder.value.map { $0 != .normal } ?? false
      },
      OccasionalFact(name: "neurology.myotomes", documents: letter) { $0.read.isWeak },
      OccasionalFact(name: "treatment.steroid.taperBy", documents: clinicians) {
        $0.read.treatment.steroid.state.is(.given) == true
      },
      OccasionalFact(name: "referral.imagePasswordSentSeparately", documents: letter) {
        $0.read.investigations.value?.contains { $0.imagesSent.value != nil } ?? false
      },
      OccasionalFact(name: "referral.schemeValidUntil", documents: letter) {
        $0.read.referral.scheme.value != nil
      },
      OccasionalFact(name: "told.familyKnows", documents: letter) { _ in true },
      OccasionalFact(name: "pathology.reference", documents: clinicians) {
        $0.read.tumour.tissue.is(.pending) == true
      },
    ]

  /// What a decision of the board is not complete without: checklists.md 1.3.
  private static let decided: [OccasionalFact] =
    [
      "board.meeting.id", "board.meeting.on", "board.route", "board.noTreatmentConsidered",
      "decision.guidelineExists", "decision.staysResponsible", "decision.copyToPatient",
    ].map {
      OccasionalFact(name: $0, documents: summary) { $0.read.board.decision.recommendation.value != nil }
    } + [
      OccasionalFact(name: "board.protocol", documents: summary) {
        $0.read.board.route.is(.byProtocol) == true
      },
      OccasionalFact(name: "board.earlierDiscussions", documents: summary) {
        $0.read.board.discussion.value.map { $0 > 1 } ?? false
      },
      OccasionalFact(name: "decision.toldOn", documents: summary) {
        $0.read.board.decision.told.is(true) == true
      },
      OccasionalFact(name: "decision.trialOfferedBy", documents: summary) {
        $0.read.board.decision.trialScreening.is(.eligible) == true
      },
      OccasionalFact(name: "decision.followed.reason", documents: summary) {
        $0.read.board.decision.followed.extent.value.map { $0 != .full } ?? false
      },
    ]

  private static let summary: Set<DocumentKind> = [.mdtSummary]
  private static let letter: Set<DocumentKind> = [.referralLetter]

  /// What is good to know and printed where it is known; nobody is asked for it.
  private static let additions: [OccasionalFact] = [
    "bloods.creatinine", "bloods.calcium", "bloods.takenOn", "tumour.biomarkers", "patient.interpreterUsed",
    "patient.setting",
    "fitness.frailty", "told.outlook", "told.withheld", "told.nonDisclosureAskedBy", "referral.askKind",
    "referral.lodging", "referral.lostWages", "pathology.slidesReviewedBy", "pathology.reportAttached",
    "clock.treatmentStarted", "clock.targetMissedBecause", "board.preparedBy", "board.referrerTelephone",
    "board.responsibleEmail", "board.scoreDisagreement", "decision.trialScreening",
    "decision.followed.extent", "decision.followed.on", "supportive.palliativeCare",
    "supportive.rehabilitation", "supportive.bladderAndBowel", "supportive.psychosocial",
    "supportive.fertility",
  ].map { OccasionalFact(name: $0, documents: []) { _ in false } }
}

extension CaseView {
  /// Whether an operation is considered or booked; where nobody said, whether the rules put the question.
  var isSurgical: Bool {
    switch read.surgery.state.value {
    case .considered, .booked: true
    case .notConsidered, .done: false
    case nil: pathway.operationInQuestion == true
    }
  }

  /// Whether the case is an emergency.
  fileprivate var isEmergency: Bool { urgency.class == .emergency }

  /// Whether the primary is one whose metastases often have many vessels: checklists.md 2.4.
  fileprivate var isHypervascular: Bool {
    let sites: Set<PrimarySite> = [.kidney, .thyroid, .thyroidAnaplastic, .liver]
    return read.tumour.site.value.map(sites.contains) ?? false
  }
}

extension ClinicalCase {
  /// Whether a lesion reaches into the neck.
  fileprivate var isCervical: Bool {
    (lesions.value ?? []).contains { lesion in
      lesion.levels.value?.levels.contains { $0 <= .c7 } ?? false
    }
  }

  /// Whether a limb is known to be weak.
  fileprivate var isWeak: Bool {
    neurology.power.limbs.contains { $0.power.value.map { $0 < 5 } ?? false }
  }

  /// Whether tissue is still to be taken.
  fileprivate var awaitsTissue: Bool { tumour.tissue.is(.notTaken) == true }
}
