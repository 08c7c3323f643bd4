import Testing

/// One key that a board or a receiving centre asks for (checklists.md 1.2 to 2.4): what it takes and what it refuses.
struct AddedKey: CustomTestStringConvertible, Sendable {
  /// The path as messages name it.
  let path: String
  /// A value as YAML writes it in one line.
  let accepted: String
  /// A value of a wrong type.
  let refused: String
  /// Whether it takes the words of absence; names, and fields whose answers include 'not known', take any text.
  let isClinical: Bool
  /// The records around the key, with `@` in its place.
  private let around: String

  init(
    _ path: String, _ accepted: String, not refused: String, clinical isClinical: Bool = true,
    in around: String? = nil
  ) {
    (self.path, self.accepted, self.refused, self.isClinical) = (path, accepted, refused, isClinical)
    let records = path.split(separator: ".").dropLast()
    self.around = around ?? records.reversed().reduce("@") { "\($1): {\($0)}" }
  }

  var testDescription: String { path }

  /// The key itself, without what surrounds it.
  var name: String { path.split(separator: ".").last.map(String.init) ?? path }

  /// The case whose only fact is this key, under a name, with this value.
  func body(_ value: String, named name: String? = nil) -> String {
    around.replacing("@", with: "\(name ?? self.name): \(value)") + "\n"
  }
}

extension AddedKey {
  static let all = surgical + receiving + board

  /// What a board records about a case and about its outcome.
  static let board = [
    AddedKey("board.preparedBy", "Dr X", not: "[Dr X]", clinical: false),
    AddedKey("board.meeting.id", "JOINT-1", not: "[JOINT-1]"),
    AddedKey("board.meeting.on", "2026-06-04T08:00+05:30", not: "Thursday"),
    AddedKey("board.route", "by-protocol", not: "true"),
    AddedKey("board.protocol", "SP-3", not: "[SP-3]"),
    AddedKey("board.earlierDiscussions", "[{on: 2026-05-28, recommendation: wait}]", not: "once"),
    AddedKey("board.referrerTelephone", "+91 00000 00001", not: "[1]", clinical: false),
    AddedKey("board.responsibleEmail", "x@spine.example", not: "[x]", clinical: false),
    AddedKey("scores.external", "[{tool: PathFx, version: \"3.0\", result: 76 % at 3 months}]", not: "76 %"),
    AddedKey("board.noTreatmentConsidered", "true", not: "perhaps"),
    AddedKey("board.scoreDisagreement", "the score is older than the drug", not: "[old]"),
    AddedKey("board.decision.guidelineExists", "true", not: "NG234"),
    AddedKey("board.decision.trialScreening", "no-open-trial", not: "false"),
    AddedKey("board.decision.trialOfferedBy", "Dr X", not: "[Dr X]"),
    AddedKey("board.decision.tell.doneOn", "2026-06-05", not: "Friday"),
    AddedKey("board.decision.staysResponsible", "Dr X", not: "[Dr X]"),
    AddedKey("board.decision.followed.extent", "partly", not: "true"),
    AddedKey("board.decision.followed.reason", "patient-wish", not: "[patient-wish]"),
    AddedKey("board.decision.followed.on", "2026-06-20", not: "later"),
    AddedKey("board.decision.copyToPatient", "true", not: "perhaps"),
    AddedKey("supportive.palliativeCare", "seen", not: "[seen]"),
    AddedKey("supportive.rehabilitation", "asked for", not: "[asked for]"),
    AddedKey("supportive.bladderAndBowel", "catheter out on day 3", not: "[catheter]"),
    AddedKey("supportive.psychosocial", "social worker", not: "[social worker]"),
    AddedKey("supportive.fertility", "talked about", not: "[talked about]"),
  ]

  /// What a receiving centre must know before the patient comes.
  static let receiving = [
    AddedKey("patient.weightKilograms", "58.5", not: "\"58\""),
    AddedKey("patient.setting", "at-home", not: "true"),
    AddedKey("patient.interpreterUsed", "did-not-attend", not: "true"),
    AddedKey("clock.presented", "2026-06-03T21:00+05:30", not: "in the evening"),
    AddedKey("clock.coordinatorCalled", "2026-06-03T21:30+05:30", not: "at half past nine"),
    AddedKey("clock.mri", "2026-06-03T23:00+05:30", not: "at night"),
    AddedKey("clock.treatmentStarted", "2026-06-04", not: "today"),
    AddedKey("clock.targetMet", "false", not: "no"),
    AddedKey("clock.targetMissedBecause", "no scanner", not: "[no scanner]"),
    AddedKey("neurology.myotomes", "[{level: L2, right: 3, left: 4}]", not: "L2"),
    AddedKey("neurology.catheterSince", "2026-06-03", not: "yesterday"),
    AddedKey("neurology.residualMillilitres", "450", not: "450 ml"),
    AddedKey("treatment.steroid.taperBy", "Dr X", not: "[Dr X]"),
    AddedKey("treatment.resistantOrganisms", "[MRSA]", not: "MRSA"),
    AddedKey("treatment.pressureAreas", "intact", not: "[intact]"),
    AddedKey("fitness.frailty", "frail", not: "[frail]"),
    AddedKey("wishes.resuscitation", "{state: for-resuscitation, by: Dr X}", not: "for-resuscitation"),
    AddedKey("wishes.resuscitation.state", "not-discussed", not: "false"),
    AddedKey("told.outlook", "{state: yes}", not: "true"),
    AddedKey("told.familyKnows", "the diagnosis", not: "[the diagnosis]"),
    AddedKey("told.withheld", "the outlook until her son comes", not: "[the outlook]"),
    AddedKey(
      "investigations[0].agreedReading", "ESCC 2", not: "[ESCC 2]", in: "investigations: [{kind: biopsy, @}]"),
    AddedKey(
      "investigations[0].differsFromReport", "true", not: "perhaps", in: "investigations: [{kind: biopsy, @}]"
    ),
    AddedKey(
      "investigations[0].accession", "A-17", not: "[A-17]", in: "investigations: [{kind: biopsy, @}]"),
    AddedKey(
      "investigations[0].imagesSentOn", "2026-06-04", not: "today", in: "investigations: [{kind: biopsy, @}]"),
    AddedKey("pathology.reference", "H-17", not: "[H-17]"),
    AddedKey("pathology.slidesReviewedBy", "Dr X", not: "[Dr X]", clinical: false),
    AddedKey("pathology.reportAttached", "true", not: "perhaps"),
    AddedKey("referral.askKind", "take-over", not: "[surgery]"),
    AddedKey("referral.replyBy", "2026-06-04T12:00+05:30", not: "noon"),
    AddedKey("referral.accepted.by", "Dr X", not: "[Dr X]"),
    AddedKey("referral.accepted.at", "2026-06-04T02:00+05:30", not: "at two"),
    AddedKey("referral.accepted.bed", "ward 3", not: "[ward 3]"),
    AddedKey("referral.transfer.position", "flat", not: "true"),
    AddedKey("referral.transfer.collar", "true", not: "hard"),
    AddedKey("referral.transfer.escort", "a nurse", not: "[a nurse]"),
    AddedKey("referral.lastMeal", "2026-06-03T20:00+05:30", not: "supper"),
    AddedKey("referral.imagePasswordSentSeparately", "true", not: "Secret-17"),
    AddedKey("referral.schemeValidUntil", "2026-08-31", not: "August"),
    AddedKey("referral.lodging", "hostel", not: "[hostel]"),
    AddedKey("referral.lostWages", "two weeks", not: "[two weeks]"),
    AddedKey("referral.copyToPatient", "false", not: "none"),
  ]

  /// What must be known around an operation.
  static let surgical = [
    AddedKey("surgery.state", "booked", not: "[booked]"),
    AddedKey("surgery.on", "2026-06-12T09:00+05:30", not: "Friday"),
    AddedKey("surgery.levels", "T11-L3", not: "thoracic"),
    AddedKey("surgery.instrumented", "true", not: "screws"),
    AddedKey("tumour.primary.histologyClass", "small-cell", not: "[small-cell]"),
    AddedKey("patient.pregnancy", "{weeks: 18}", not: "18"),
    AddedKey("lesions[0].nature", "infection", not: "[infection]", in: "lesions: [{@}]"),
    AddedKey("surgery.embolisation", "planned", not: "true"),
    AddedKey("surgery.woundTiming", "after two weeks", not: "{weeks: 2}"),
    AddedKey("surgery.postoperativeRadiotherapyBookedBy", "Dr X", not: "[Dr X]"),
    AddedKey("bloods.takenOn", "2026-06-04T06:00+05:30", not: "yesterday"),
    AddedKey("bloods.haemoglobin", "{value: 9.4, unit: g/dL}", not: "9.4"),
    AddedKey("bloods.platelets", "{value: 2.1, unit: lakh/uL}", not: "210"),
    AddedKey("bloods.albumin", "{value: 31, unit: g/L}", not: "low"),
    AddedKey("bloods.inr", "{value: 1.1}", not: "1.1"),
    AddedKey("bloods.creatinine", "{value: 106, unit: umol/L}", not: "106"),
    AddedKey("bloods.calcium", "{value: 2.4, unit: mmol/L}", not: "2.4"),
    AddedKey("treatment.antiangiogenics", "[{name: sunitinib, lastDose: 2026-05-30}]", not: "sunitinib"),
    AddedKey("treatment.boneModifyingAgent", "zoledronic acid", not: "[zoledronic acid]"),
    AddedKey("treatment.venousThromboembolism", "clot of the left leg", not: "{leg: left}"),
    AddedKey("treatment.remainingSystemicLines", "[cabozantinib]", not: "cabozantinib"),
    AddedKey("tumour.primary.control", "not-controlled", not: "[controlled]"),
    AddedKey("tumour.primary.biomarkers", "[PD-L1 40 %]", not: "PD-L1"),
    AddedKey("tumour.oligometastatic", "true", not: "perhaps"),
    AddedKey("tumour.compressiveLevels", "2", not: "two"),
    AddedKey("tumour.leptomeningeal", "false", not: "perhaps"),
  ]
}
