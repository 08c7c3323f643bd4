import SpineCase
import SpinePathway
import Templating

extension CaseFields {
  /// What a receiving centre needs before the patient comes.
  static let receiving =
    keys(\.referral, .receiving) + keys(\.patient, .receiving) + [isInpatient]
    + keys(\.treatment, .receiving) + keys(\.fitness, .receiving) + keys(\.neurology, .receiving)
    + keys(\.wishes, .receiving) + keys(\.pathology, .receiving) + keys(\.told, .receiving)
    + keys(\.clock, .receiving)

  private static let isInpatient = ViewField<CaseView>(
    "patient.isInpatient", .condition, .patient, "Whether the patient lies in a hospital", always: true
  ) { view, _ in .condition(view.read.patient.setting.is(.inpatient) == true) }
}

extension Wording {
  /// Power of one myotome, right before left; what is not known is stated.
  func power(_ myotome: MyotomePower) -> String {
    let sides = [myotome.right, myotome.left].map { side in
      switch side {
      case .known(let power): String(power)
      case .absent(let absence, let why): words(absence, why: why)
      }
    }
    return "\(myotome.level.rawValue) \(sides.joined(separator: "/"))"
  }

  func resuscitation(_ decided: Resuscitation) -> Value {
    value(decided.state) { state in
      let rest = [decided.by, decided.on.value.map { words($0) }].compactMap { $0 }
      let decision = phrases["resuscitation.\(state.rawValue)"]
      return rest.isEmpty ? decision : "\(decision) (\(rest.joined(separator: ", ")))"
    }
  }
}
