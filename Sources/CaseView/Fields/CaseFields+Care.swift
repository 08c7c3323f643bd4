import SpineCase
import Templating

extension CaseFields {
  /// Treatment so far, fitness, what is not available, wishes, and what the patient has been told.
  static let care: [ViewField<CaseView>] =
    keys(\.treatment) + keys(\.fitness)
    + ViewField.list("local.unavailable", .clinician, "What is not available locally", unavailable) {
      $0.read.local
    } + keys(\.wishes) + keys(\.told) + told

  private static let unavailable = ViewSchema<UnavailableService>(
    ViewField.keys(of: UnavailableService.schema))

  private static let told: [ViewField<CaseView>] = [
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
  ]
}

extension Wording {
  func medicine(_ medicine: Medicine) -> String {
    [medicine.name, medicine.dose.value, medicine.frequency.value].compactMap { $0 }.joined(separator: " ")
  }

  func allergy(_ allergy: Allergy) -> String {
    allergy.reaction.value.map { "\(allergy.agent) (\($0))" } ?? allergy.agent
  }

  func survival(_ expected: ExpectedSurvival) -> String {
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
