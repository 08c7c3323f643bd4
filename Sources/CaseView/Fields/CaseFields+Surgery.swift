import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// What must be settled around an operation, and the blood results as figures.
  static let surgery: [ViewField<CaseView>] = operation + bloods + disease

  private static let operation: [ViewField<CaseView>] = [
    ViewField("surgery.state", .text, .clinician, "Whether an operation is considered", example: "booked") {
      $1.coded($0.read.surgery.state, "surgery")
    },
    ViewField("surgery.on", .date, .clinician, "When the operation is booked for") {
      $1.moment($0.read.surgery.on)
    },
    ViewField("surgery.levels", .grade, .clinician, "Levels of the operation", example: "T11-L3") { view, w in
      w.value(view.read.surgery.levels) { $0.description }
    },
    ViewField(
      "surgery.instrumented", .text, .clinician, "Whether the operation leaves metal in the spine",
      example: "yes"
    ) { $1.yesNo($0.read.surgery.instrumented) },
    ViewField(
      "surgery.embolisation", .text, .clinician, "Embolisation before surgery or biopsy", example: "planned"
    ) { $1.coded($0.read.surgery.embolisation, "embolisation") },
    ViewField("surgery.woundTiming", .text, .clinician, "Timing of wound and antiangiogenic drug") {
      $1.text($0.read.surgery.woundTiming)
    },
    ViewField(
      "surgery.postoperativeRadiotherapyBookedBy", .text, .clinician, "Who books postoperative radiotherapy"
    ) { $1.text($0.read.surgery.postoperativeRadiotherapyBookedBy) },
    ViewField(
      "treatment.antiangiogenics", .text, .clinician, "Antiangiogenic drugs with last dose",
      example: "sunitinib, last dose 2 June 2026"
    ) { view, w in
      w.line(view.read.treatment.antiangiogenics.map { $0.map { w.lastDose($0.name, $0.lastDose) } })
    },
    ViewField("treatment.boneModifyingAgent", .text, .clinician, "Bone-modifying agent") {
      $1.text($0.read.treatment.boneModifyingAgent)
    },
    ViewField("treatment.venousThromboembolism", .text, .clinician, "Venous thromboembolism (VTE)") {
      $1.text($0.read.treatment.venousThromboembolism)
    },
    ViewField("treatment.remainingSystemicLines", .text, .clinician, "Remaining systemic lines") {
      $1.line($0.read.treatment.remainingSystemicLines)
    },
  ]

  private static let bloods: [ViewField<CaseView>] =
    [
      (.haemoglobin, "Haemoglobin"), (.platelets, "Platelets"), (.albumin, "Albumin"), (.inr, "INR"),
      (.creatinine, "Creatinine"), (.calcium, "Calcium"),
    ].map { (test: BloodTest, meaning: String) in
      ViewField("bloods.\(test.rawValue)", .text, .clinician, meaning, example: "9.4 g/dL") { view, w in
        w.value(view.read.bloods[test]) { w.result($0) }
      }
    } + [
      ViewField("bloods.takenOn", .date, .clinician, "When the blood was taken") {
        $1.moment($0.read.bloods.takenOn)
      }
    ]

  private static let disease: [ViewField<CaseView>] = [
    ViewField("tumour.primaryControl", .text, .clinician, "Control of the primary", example: "controlled") {
      $1.coded($0.read.tumour.primaryControl, "primaryControl")
    },
    ViewField("tumour.biomarkers", .text, .clinician, "Biomarkers as reported", example: "PD-L1 40 %") {
      $1.line($0.read.tumour.biomarkers)
    },
    ViewField("tumour.oligometastatic", .text, .clinician, "Oligometastatic state", example: "no") {
      $1.yesNo($0.read.tumour.oligometastatic)
    },
    ViewField("tumour.compressiveLevels", .number, .clinician, "Number of compressive levels", example: "1") {
      $1.number($0.read.tumour.compressiveLevels)
    },
    ViewField("tumour.leptomeningeal", .text, .clinician, "Leptomeningeal disease", example: "no") {
      $1.yesNo($0.read.tumour.leptomeningeal)
    },
  ]
}

extension Wording {
  /// A medicine with its last dose, or why that is not known.
  func lastDose(_ name: String, _ moment: Field<Moment>) -> String {
    let last: String =
      switch moment {
      case .known(let moment): words(moment)
      case .absent(let absence, let why): words(absence, why: why)
      }
    return "\(name), " + phrases("lastDose", last)
  }

  /// A figure with its unit, and its own date and the laboratory's range where they are given.
  fileprivate func result(_ result: BloodResult) -> String {
    let unit = result.unit.map { "\u{A0}" + phrases["unit.\($0.rawValue)"] } ?? ""
    let beside = [
      result.on.value.map { words($0) }, result.reference.value.map { phrases("usualRange", $0) },
    ].compactMap { $0 }
    return result.value.text + unit + (beside.isEmpty ? "" : " (\(beside.joined(separator: ", ")))")
  }
}
