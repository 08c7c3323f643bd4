import SpineCase
import Templating

extension CaseFields {
  /// Who the patient is; the sheet that the patient takes home may name these.
  static let patient: [ViewField<CaseView>] = [
    ViewField("patient.name", .text, .patient, "Patient's name", example: "Asha Kulkarni") {
      $1.text($0.read.patient.name)
    },
    ViewField("patient.born", .date, .patient, "Date of birth", example: "12 March 1964") {
      $1.value($0.read.patient.born, $1.words)
    },
    ViewField("patient.age", .text, .patient, "Age on the date of the document", example: "62 years") {
      view, w in
      age(view, w)
    },
    ViewField("patient.sex", .text, .patient, "Sex", example: "female") {
      $1.coded($0.read.patient.sex, "sex")
    },
    ViewField(
      "patient.pregnancy", .text, .clinician, "Whether the patient is or may be pregnant", example: "possible"
    ) { view, w in w.value(view.read.patient.pregnancy) { w.pregnancy($0) } },
    ViewField(
      "patient.identifier", .text, .patient, "First identifier with its register, never Aadhaar",
      example: "MRN 0042317"
    ) {
      view, w in w.text(view.read.patient.pageIdentifier.map(w.words))
    },
    ViewField(
      "patient.identifiers", .text, .clinician, "All identifiers",
      example: "MRN 0042317; ABHA 12-3456-7890-1234"
    ) {
      view, w in
      let all = view.read.patient.identifiers.map { identifier in
        w.words(identifier) + (identifier.assigner.map { " (\($0))" } ?? "")
      }
      return w.text(all.isEmpty ? nil : all.joined(separator: "; "))
    },
    ViewField("patient.language", .text, .patient, "Language", example: "Marathi") { view, w in
      w.text(view.read.patient.language.map { w.languageName($0) })
    },
    ViewField("patient.interpreterNeeded", .text, .patient, "Interpreter needed", example: "yes") {
      $1.yesNo($0.read.patient.interpreterNeeded)
    },
    ViewField("patient.address", .paragraph, .clinician, "Patient's address") {
      $1.text($0.read.patient.address)
    },
    ViewField("patient.telephone", .telephone, .clinician, "Patient's telephone", example: "+91 00000 00001")
    {
      $1.text($0.read.patient.telephone)
    },
    ViewField(
      "patient.nextOfKin", .text, .clinician, "Next of kin", example: "Ravi Kulkarni (son), +91 00000 00002"
    ) {
      view, w in w.text(nextOfKin(view.read.patient.nextOfKin))
    },
  ]

  private static func age(_ view: CaseView, _ wording: Wording) -> Value {
    wording.value(view.read.agesInMonths, wording.words(ofAge:))
  }

  private static func nextOfKin(_ person: NextOfKin?) -> String? {
    guard let person, let name = person.name ?? person.telephone else { return nil }
    let relation = person.relation.map { " (\($0))" } ?? ""
    let telephone = person.name == nil ? "" : person.telephone.map { ", \($0)" } ?? ""
    return name + relation + telephone
  }
}

extension Wording {
  /// `pregnant, 18 weeks`.
  fileprivate func pregnancy(_ pregnancy: Pregnancy) -> String {
    let state = phrases["pregnancy.\(pregnancy.state.rawValue)"]
    return pregnancy.weeks.map { phrases("pregnancyWeeks", state, String($0)) } ?? state
  }
}
