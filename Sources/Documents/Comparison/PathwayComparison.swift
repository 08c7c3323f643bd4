import CaseView
import SpineCase
import SpinePathway
import SpineScores

/// The conclusions of two states of a case, side by side.
enum PathwayComparison {
  private typealias Entry = (name: String, value: String)

  static func urgency(_ old: Urgency, _ new: Urgency) -> [CaseComparison.Change] {
    let trend: CaseComparison.Trend =
      // Classes are ordered from the most urgent: a smaller one is worse.
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

  static func noms(
    _ old: [NOMSAssessment], _ new: [NOMSAssessment], _ wording: Wording
  ) -> [CaseComparison.Change] {
    CaseComparison.changes(old.flatMap { entries($0, wording) }, new.flatMap { entries($0, wording) })
  }

  private static func entries(_ noms: NOMSAssessment, _ wording: Wording) -> [Entry] {
    let place = noms.levels.value?.description ?? "lesion \(noms.lesion + 1)"
    let flags = wording.joined(noms.flagWords.map(wording.say), .semicolon)
    return [(place, wording.say(noms.statement)), ("\(place), flags", flags)].filter { !$0.1.isEmpty }
  }

  static func considerations(
    _ old: Pathway, _ new: Pathway, _ wording: Wording
  ) -> [CaseComparison.Change] {
    CaseComparison.changes(entries(old, wording), entries(new, wording))
  }

  private static func entries(_ pathway: Pathway, _ wording: Wording) -> [Entry] {
    Topic.allCases.filter { $0 != .frameworks }.flatMap { topic in
      pathway.considerations(topic).map { item in
        (
          "\(wording.say(topic.sentence())): \(item.id)",
          item.state == .doesNotApply ? doesNotApply : wording.say(item.statement)
        )
      }
    }
  }

  /// For a rule that does not apply, it does not matter which of its facts says so.
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
