import SpineCase

extension Pathway {
  /// The reasoning as lines of text, each level indented by two spaces: what `spineboard explain` prints.
  public var tree: [String] {
    [caseID] + indented(urgencyLines + patchellLines + workUpLines + topics.flatMap(lines))
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

  private var urgencyLines: [String] {
    func line(_ head: String, _ fact: Urgency.Fact) -> String {
      "\(head) \(fact.path)" + (fact.levels.map { " (\($0))" } ?? "") + ": \(fact.phrase)"
        + (fact.absence.map { ", \($0.words)" } ?? "")
    }
    let because = urgency.because.map { line("because", $0) }
    let notKnown = urgency.triggersNotKnown.map { "not known: \($0.path)" }
    let isEmergency = urgency.class == .emergency
    let open = isEmergency ? [] : urgency.emergencyNotKnown.map { line("emergency not excluded:", $0) }
    let besides =
      isEmergency
      ? [] : urgency.notRoutine.filter { !urgency.because.contains($0) }.map { line("not routine:", $0) }
    return ["urgency: \(urgency.class.rawValue)"]
      + indented(because + notKnown + open + besides + established)
  }

  private var established: [String] {
    guard let state = urgency.established else { return [] }
    if state.isAccepted { return ["recorded as established, and accepted"] }
    return state.unmet.map { unmet in
      "recorded as established, and not accepted: \(unmet.condition.rawValue) (\(unmet.path))"
        + (unmet.levels.map { " (\($0))" } ?? "")
    }
  }

  private var patchellLines: [String] {
    let criteria = patchell.flatMap { criterion in
      ["\(criterion.state.rawValue): \(criterion.words)" + (criterion.remark.map { " (\($0))" } ?? "")]
        + indented(criterion.facts.map { "fact \($0.path): \($0.words)" })
    }
    return ["Patchell criteria"]
      + indented([PatchellCriterion.caveat] + criteria + ["source: \(PatchellCriterion.source)"])
  }

  private var workUpLines: [String] {
    let lists: [(String, [String])] = [
      ("done", workUp.done), ("missing", workUp.missing), ("not available here", workUp.unavailable),
      ("older than the deficit", workUp.outOfDate),
    ]
    let urgent: [(String, [String])] =
      needsBothLists
      ? [
        ("before treatment", workUp.beforeTreatment),
        ("in parallel or later, never a reason to wait", workUp.inParallel),
      ] : []
    let lines = (lists + urgent).map { "\($0.0): " + ($0.1.isEmpty ? "none" : $0.1.joined(separator: ", ")) }
    return ["investigations: \(workUp.branch.rawValue)"] + indented(lines)
  }

  private func lines(_ topic: (id: String, heading: String, considerations: [Consideration])) -> [String] {
    [topic.heading] + indented(topic.considerations.flatMap(lines))
  }

  private func lines(_ item: Consideration) -> [String] {
    let facts = item.facts.map { "fact \($0.path): \($0.words)" }
    let change = item.wouldChange.map { "would change it: \($0)" }
    return ["\(item.id) [\(item.state.rawValue)]: \(item.statement)"]
      + indented(facts + ["rule: \(item.rule)", "source: \(item.source)"] + change)
  }

  /// The considerations that apply or cannot be said, one line each: the compact trace of the MDT summary.
  public var trace: [String] {
    topics.flatMap(\.considerations).filter { $0.state != .doesNotApply }.map(\.statement)
  }
}
