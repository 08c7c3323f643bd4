import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// What must be settled around an operation, and the blood results as figures.
  static let surgery =
    keys(\.surgery, .operation) + keys(\.treatment, .operation) + keys(\.bloods, .operation)
    + keys(\.tumour, .operation)
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
  func result(_ result: BloodResult) -> String {
    let unit = result.unit.map { "\u{A0}" + phrases["unit.\($0.rawValue)"] } ?? ""
    let beside = [
      result.on.value.map { words($0) }, result.reference.value.map { phrases("usualRange", $0) },
    ].compactMap { $0 }
    return result.value.text + unit + (beside.isEmpty ? "" : " (\(beside.joined(separator: ", ")))")
  }
}
