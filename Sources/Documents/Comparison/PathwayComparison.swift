import SpineCase
import SpinePathway
import SpineScores

/// The conclusions of two states of a case, side by side.
enum PathwayComparison {
  private typealias Entry = (name: String, value: String)

  static func urgency(_ old: Urgency, _ new: Urgency) -> [CaseComparison.Change] {
    let trend: CaseComparison.Trend =
      new.class < old.class ? .worse : old.class < new.class ? .better : .changed
    return CaseComparison.changes(entries(old), entries(new)) { name, _, _ in
      name == "class" ? trend : .changed
    }
  }

  private static func entries(_ urgency: Urgency) -> [Entry] {
    func words(_ facts: [Urgency.Fact]) -> String {
      facts.map { [$0.phrase, $0.levels].compactMap { $0 }.joined(separator: " ") }.joined(separator: ", ")
    }
    return [
      ("class", urgency.class.rawValue), ("because", words(urgency.because)),
      ("core facts not known", words(urgency.coreNotKnown)),
      ("triggers not known", words(urgency.triggersNotKnown)),
      ("not routine", words(urgency.notRoutine)),
    ].filter { !$0.1.isEmpty }
  }

  static func noms(_ old: [NOMSAssessment], _ new: [NOMSAssessment]) -> [CaseComparison.Change] {
    CaseComparison.changes(old.flatMap(entries), new.flatMap(entries))
  }

  private static func entries(_ noms: NOMSAssessment) -> [Entry] {
    let place = noms.levels.value?.description ?? "lesion \(noms.lesion + 1)"
    let flags = noms.flagWords.joined(separator: "; ")
    return [(place, noms.statement), ("\(place), flags", flags)].filter { !$0.1.isEmpty }
  }

  static func considerations(_ old: Pathway, _ new: Pathway) -> [CaseComparison.Change] {
    CaseComparison.changes(entries(old), entries(new))
  }

  private static func entries(_ pathway: Pathway) -> [Entry] {
    pathway.topics.filter { $0.id != "frameworks" }.flatMap { topic in
      topic.considerations.map { item in
        ("\(topic.heading): \(item.id)", item.state == .doesNotApply ? doesNotApply : item.statement)
      }
    }
  }

  /// Of a rule that does not apply it is no matter which of its facts says so.
  private static let doesNotApply = "does not apply"

  static func workUp(_ old: WorkUp, _ new: WorkUp) -> [CaseComparison.Change] {
    CaseComparison.changes(entries(old), entries(new))
  }

  private static func entries(_ workUp: WorkUp) -> [Entry] {
    [("branch", workUp.branch.rawValue)]
      + workUp.items.map { item in
        (item.id, item.state.rawValue + (item.isOlderThanDeficit == true ? ", older than the deficit" : ""))
      }
  }
}
