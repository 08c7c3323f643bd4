import SpineCase
import Templating

extension CaseFields {
  /// Who the patient is; the sheet that the patient takes home may show these fields.
  static let patient = keys(
    \.patient, with: [(\.patient.born, ageOnTheDay), (\.patient.pregnancy, pageIdentifier)])

  private static let ageOnTheDay = ViewField<CaseView>(
    "patient.age", .text, .patient, "Age on the date of the document", example: "62 years"
  ) { view, w in w.value(view.read.agesInMonths, w.words(ofAge:)) }

  private static let pageIdentifier = ViewField<CaseView>(
    "patient.identifier", .text, .patient, "First identifier with its register, never Aadhaar",
    example: "MRN 0042317"
  ) { view, w in w.text(view.read.patient.pageIdentifier.map(w.words)) }

  static func nextOfKin(_ person: NextOfKin?) -> String? {
    guard let person, let name = person.name ?? person.telephone else { return nil }
    let relation = person.relation.map { " (\($0))" } ?? ""
    // Without a name the telephone number has taken its place already.
    let telephone = person.name == nil ? "" : person.telephone.map { ", \($0)" } ?? ""
    return name + relation + telephone
  }
}

extension Wording {
  /// `pregnant, 18 weeks`.
  func pregnancy(_ pregnancy: Pregnancy) -> String {
    let state = phrases["pregnancy.\(pregnancy.state.rawValue)"]
    return pregnancy.weeks.map { phrases("pregnancyWeeks", state, String($0)) } ?? state
  }
}
