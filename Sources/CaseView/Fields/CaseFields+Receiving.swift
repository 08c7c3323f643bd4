import SpineCase
import SpinePathway
import Templating

extension CaseFields {
  /// What a receiving centre needs before the patient comes.
  static let receiving: [ViewField<CaseView>] = acceptance + nursing + disclosure + times

  private static let acceptance: [ViewField<CaseView>] = [
    ViewField("referral.askKind", .text, .clinician, "Kind of help asked for", example: "take over care") {
      $1.coded($0.read.referral.askKind, "ask")
    },
    ViewField("referral.replyBy", .date, .clinician, "Reply wanted by") {
      $1.moment($0.read.referral.replyBy)
    },
    ViewField("referral.accepted.by", .text, .clinician, "Accepted by") {
      $1.text($0.read.referral.accepted.by)
    },
    ViewField("referral.accepted.at", .date, .clinician, "Accepted at") {
      $1.moment($0.read.referral.accepted.at)
    },
    ViewField("referral.accepted.bed", .text, .clinician, "Bed that was promised") {
      $1.text($0.read.referral.accepted.bed)
    },
    ViewField("referral.transfer.position", .text, .clinician, "Position on the way", example: "flat") {
      $1.coded($0.read.referral.transfer.position, "position")
    },
    ViewField("referral.transfer.collar", .text, .clinician, "Collar", example: "yes") {
      $1.yesNo($0.read.referral.transfer.collar)
    },
    ViewField("referral.transfer.escort", .text, .clinician, "Escort") {
      $1.text($0.read.referral.transfer.escort)
    },
    ViewField("referral.lastMeal", .date, .clinician, "Last meal") { $1.moment($0.read.referral.lastMeal) },
    ViewField(
      "referral.imagePasswordSentSeparately", .text, .clinician, "Image password sent separately",
      example: "yes"
    ) { $1.yesNo($0.read.referral.imagePasswordSentSeparately) },
    ViewField("referral.schemeValidUntil", .date, .clinician, "Money help valid until") {
      $1.date($0.read.referral.schemeValidUntil)
    },
    ViewField("referral.lodging", .text, .clinician, "Lodging") { $1.text($0.read.referral.lodging) },
    ViewField("referral.lostWages", .text, .clinician, "Lost wages") { $1.text($0.read.referral.lostWages) },
    ViewField("referral.copyToPatient", .text, .clinician, "Copy to the patient", example: "no") {
      view, w in
      PatientCopy(read: view.read, paper: .referralLetter).words(view.urgency.class, w.phrases).map(
        Value.text)
        ?? w.yesNo(view.read.referral.copyToPatient)
    },
  ]

  private static let nursing: [ViewField<CaseView>] = [
    ViewField("patient.weight", .text, .clinician, "Weight", example: "58 kg") { view, w in
      w.value(view.read.patient.weightKilograms) { "\($0.text)\u{A0}kg" }
    },
    ViewField("patient.setting", .text, .clinician, "Inpatient, outpatient or at home", example: "inpatient")
    {
      $1.coded($0.read.patient.setting, "setting")
    },
    ViewField(
      "patient.isInpatient", .condition, .patient, "Whether the patient lies in a hospital", always: true
    ) { view, _ in .condition(view.read.patient.setting.is(.inpatient) == true) },
    ViewField("patient.interpreterUsed", .text, .clinician, "Who interpreted", example: "professional") {
      $1.coded($0.read.patient.interpreterUsed, "interpreter")
    },
    ViewField("treatment.resistantOrganisms", .text, .clinician, "Resistant organisms") {
      $1.line($0.read.treatment.resistantOrganisms)
    },
    ViewField("treatment.pressureAreas", .text, .clinician, "Pressure areas") {
      $1.text($0.read.treatment.pressureAreas)
    },
    ViewField("treatment.steroid.taperBy", .text, .clinician, "Who reduces the steroid") {
      $1.text($0.read.treatment.steroid.taperBy)
    },
    ViewField("fitness.frailty", .text, .clinician, "Frailty") { $1.text($0.read.fitness.frailty) },
    ViewField("neurology.myotomes", .text, .clinician, "Power by myotome (MRC), right/left") { view, w in
      w.line(view.read.neurology.myotomes.map { $0.map { w.power($0) } })
    },
    ViewField("neurology.catheterSince", .date, .clinician, "Catheter since") {
      $1.moment($0.read.neurology.catheterSince)
    },
    ViewField("neurology.residual", .text, .clinician, "Residual volume", example: "450 ml") { view, w in
      w.value(view.read.neurology.residualMillilitres) { "\($0)\u{A0}ml" }
    },
    ViewField("wishes.resuscitation", .text, .clinician, "Resuscitation") { view, w in
      w.resuscitation(view.read.wishes.resuscitation)
    },
    ViewField("pathology.reference", .text, .clinician, "Laboratory's number of the specimen") {
      $1.text($0.read.pathology.reference)
    },
    ViewField("pathology.slidesReviewedBy", .text, .clinician, "Who reviewed the slides") {
      $1.text($0.read.pathology.slidesReviewedBy)
    },
    ViewField("pathology.reportAttached", .text, .clinician, "Pathology report attached", example: "yes") {
      $1.yesNo($0.read.pathology.reportAttached)
    },
  ]

  private static let disclosure: [ViewField<CaseView>] = [
    ViewField("told.outlook", .text, .clinician, "Told the outlook") { $1.told($0.read.told.outlook) },
    ViewField("told.familyKnows", .text, .clinician, "What the family knows") {
      $1.text($0.read.told.familyKnows)
    },
    ViewField("told.withheld", .text, .clinician, "What is withheld from the patient, and why") {
      $1.text($0.read.told.withheld)
    },
  ]

  private static let times: [ViewField<CaseView>] = [
    ViewField("clock.presented", .date, .clinician, "First seen by a clinician") {
      $1.moment($0.read.clock.presented)
    },
    ViewField("clock.coordinatorCalled", .date, .clinician, "Coordinator reached") {
      $1.moment($0.read.clock.coordinatorCalled)
    },
    ViewField("clock.treatmentStarted", .date, .clinician, "Treatment started") {
      $1.moment($0.read.clock.treatmentStarted)
    },
    ViewField("clock.targetMet", .text, .clinician, "Time target met", example: "no") {
      $1.yesNo($0.read.clock.targetMet)
    },
    ViewField("clock.targetMissedBecause", .text, .clinician, "Why the time target was missed") {
      $1.text($0.read.clock.targetMissedBecause)
    },
  ]
}

extension Wording {
  /// Power of one myotome, right before left; what is not known is said.
  fileprivate func power(_ myotome: MyotomePower) -> String {
    let sides = [myotome.right, myotome.left].map { side in
      switch side {
      case .known(let power): String(power)
      case .absent(let absence, let why): words(absence, why: why)
      }
    }
    return "\(myotome.level.rawValue) \(sides.joined(separator: "/"))"
  }

  fileprivate func resuscitation(_ decided: Resuscitation) -> Value {
    value(decided.state) { state in
      let rest = [decided.by, decided.on.value.map { words($0) }].compactMap { $0 }
      let decision = phrases["resuscitation.\(state.rawValue)"]
      return rest.isEmpty ? decision : "\(decision) (\(rest.joined(separator: ", ")))"
    }
  }
}
