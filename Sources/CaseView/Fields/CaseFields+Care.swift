import SpineCase
import Templating

extension CaseFields {
  /// Treatment so far, fitness, what is not available, wishes, and what the patient has been told.
  static let care: [ViewField<CaseView>] =
    treatment
    + ViewField.list("local.unavailable", .clinician, "What is not available locally", unavailable) {
      $0.read.local
    }
    + person

  private static let treatment: [ViewField<CaseView>] = [
    ViewField("treatment.soFar", .text, .clinician, "Treatment so far") { $1.line($0.read.treatment.soFar) },
    ViewField("treatment.steroid.state", .text, .clinician, "Steroid") {
      $1.coded($0.read.treatment.steroid.state, "steroid")
    },
    ViewField("treatment.steroid.drug", .text, .clinician, "Steroid drug") {
      $1.text($0.read.treatment.steroid.drug)
    },
    ViewField("treatment.steroid.dose", .text, .clinician, "Steroid dose as given") {
      $1.text($0.read.treatment.steroid.dose)
    },
    ViewField("treatment.steroid.started", .date, .clinician, "Steroid started") {
      $1.moment($0.read.treatment.steroid.started)
    },
    ViewField("treatment.steroid.gastroprotection", .text, .clinician, "Stomach protection") {
      $1.text($0.read.treatment.steroid.gastroprotection)
    },
    ViewField("treatment.steroid.glucose", .text, .clinician, "Glucose on steroid") {
      $1.text($0.read.treatment.steroid.glucose)
    },
    ViewField("treatment.steroid.taper", .text, .clinician, "Planned steroid taper") {
      $1.text($0.read.treatment.steroid.taper)
    },
    ViewField("treatment.precautions.kind", .text, .clinician, "Spinal precautions") {
      $1.coded($0.read.treatment.precautions.kind, "precautions")
    },
    ViewField("treatment.precautions.since", .date, .clinician, "Precautions since") {
      $1.moment($0.read.treatment.precautions.since)
    },
    ViewField("treatment.precautions.reviewedBy", .text, .clinician, "Who reviews the precautions") {
      $1.text($0.read.treatment.precautions.reviewedBy)
    },
    ViewField("treatment.medicines", .text, .clinician, "Medicines") { view, w in
      w.line(view.read.treatment.medicines.map { $0.map { w.medicine($0) } })
    },
    ViewField("treatment.anticoagulants", .text, .clinician, "Anticoagulants with last dose") { view, w in
      w.line(view.read.treatment.anticoagulants.map { $0.map { w.lastDose($0.name, $0.lastDose) } })
    },
    ViewField("treatment.allergies", .text, .clinician, "Allergies") { view, w in
      w.line(view.read.treatment.allergies.map { $0.map { w.allergy($0) } })
    },
    ViewField("treatment.infection", .text, .clinician, "Active infection") {
      $1.yesNo($0.read.treatment.infection)
    },
    ViewField("treatment.implant", .text, .clinician, "Implant that MRI must know of") {
      $1.yesNo($0.read.treatment.implant)
    },
    ViewField("treatment.alerts", .text, .clinician, "Alerts: implants, infection, bleeding") {
      $1.line($0.read.treatment.alerts)
    },
    ViewField("treatment.comorbidity", .text, .clinician, "Other conditions") {
      $1.line($0.read.treatment.comorbidity)
    },
    ViewField("fitness.toleratesSurgery", .text, .clinician, "Tolerates an operation") {
      $1.yesNo($0.read.fitness.toleratesSurgery)
    },
    ViewField("fitness.expectedSurvival", .text, .clinician, "Expected survival, by a named clinician") {
      view, w in
      w.value(view.read.fitness.expectedSurvival) { w.survival($0) }
    },
    ViewField("fitness.assessedBy", .text, .clinician, "Who judged fitness") {
      $1.text($0.read.fitness.assessedBy)
    },
  ]

  private static let unavailable = ViewSchema<UnavailableService>([
    ViewField("service", .text, .clinician, "Service", always: true) {
      .text($1.phrases["service.\($0.service.rawValue)"])
    },
    ViewField("why", .text, .clinician, "Why") { $1.text($0.why) },
  ])

  private static let person: [ViewField<CaseView>] = [
    ViewField("wishes.matters", .text, .clinician, "What matters to the patient") {
      $1.text($0.read.wishes.matters)
    },
    ViewField("wishes.worries", .text, .clinician, "Worries") { $1.text($0.read.wishes.worries) },
    ViewField("wishes.capacity", .text, .clinician, "Capacity") { $1.text($0.read.wishes.capacity) },
    ViewField("wishes.advancePlan", .text, .clinician, "Advance plan") {
      $1.text($0.read.wishes.advancePlan)
    },
    ViewField("wishes.consentToRefer", .text, .clinician, "Consent to refer") {
      $1.yesNo($0.read.wishes.consentToRefer)
    },
    ViewField("wishes.consentToShare", .text, .clinician, "Consent to share") {
      $1.yesNo($0.read.wishes.consentToShare)
    },
    ViewField("told.diagnosis", .text, .clinician, "Told the diagnosis") { $1.told($0.read.told.diagnosis) },
    ViewField("told.spread", .text, .clinician, "Told of the spread") { $1.told($0.read.told.spread) },
    ViewField("told.plan", .text, .clinician, "Told the plan") { $1.told($0.read.told.plan) },
    ViewField("told.outlookWanted", .text, .clinician, "Wants to know the outlook") {
      $1.told($0.read.told.outlookWanted, "wants")
    },
    ViewField("told.planWasTold", .condition, .patient, "Whether the plan has been told", always: true) {
      view, _ in
      .condition(view.read.told.plan.state.is(.yes) == true)
    },
    ViewField("told.spreadWasTold", .condition, .patient, "Whether the spread has been told", always: true) {
      view, _ in
      .condition(view.read.told.spread.state.is(.yes) == true)
    },
    ViewField(
      "told.outlookIsWanted", .condition, .patient, "Whether the patient wants to know the outlook",
      always: true
    ) { view, _ in
      .condition(view.read.told.outlookWanted.state.is(.yes) == true)
    },
    ViewField("told.nonDisclosureAskedBy", .text, .clinician, "Who asked not to tell the patient") {
      $1.text($0.read.told.nonDisclosureAskedBy)
    },
  ]
}

extension Wording {
  fileprivate func medicine(_ medicine: Medicine) -> String {
    [medicine.name, medicine.dose.value, medicine.frequency.value].compactMap { $0 }.joined(separator: " ")
  }

  fileprivate func allergy(_ allergy: Allergy) -> String {
    allergy.reaction.value.map { "\(allergy.agent) (\($0))" } ?? allergy.agent
  }

  fileprivate func survival(_ expected: ExpectedSurvival) -> String {
    let words: String =
      switch expected.bound {
      case .atLeast(let months): phrases("survival.atLeast", String(months))
      case .lessThan(let months): phrases("survival.lessThan", String(months))
      }
    return "\(words); " + phrases("judgedBy", expected.judgedBy)
  }

  func told(_ topic: ToldTopic, _ group: String = "told") -> Value {
    value(topic.state) { state in
      let words = phrases["\(group).\(state.rawValue)"]
      let rest = [topic.by, topic.on.value.map { self.words($0) }].compactMap { $0 }
      return rest.isEmpty ? words : "\(words) (\(rest.joined(separator: ", ")))"
    }
  }
}
