import CaseView
import SpineCase
import SpinePathway

/// The reasoning over a case as lines of text, each level indented by two spaces: what `spineboard explain` prints.
struct ExplainTree {
  let pathway: Pathway
  let wording: Wording

  /// The lines, that of the case first.
  var lines: [String] {
    [pathway.caseID] + indented(urgencyLines + patchellLines + workUpLines + Topic.allCases.flatMap(lines))
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

  private func say(_ words: ExplainWords, _ arguments: [Placeholder: String] = [:]) -> String {
    wording.say(words.sentence(arguments.mapValues(Argument.text)))
  }

  // MARK: - Urgency

  private var urgencyLines: [String] {
    let urgency = pathway.urgency
    let isEmergency = urgency.class == .emergency
    let because = urgency.because.map { say(.because, [.fact: reason($0)]) }
    let notKnown = urgency.triggersNotKnown.map { say(.notKnown, [.path: $0.path]) }
    let open = isEmergency ? [] : urgency.emergencyNotKnown.map { say(.notExcluded, [.fact: reason($0)]) }
    let besides = isEmergency ? [] : urgency.notRoutine.filter { !urgency.because.contains($0) }
    return [say(.urgency, [.value: urgency.class.rawValue])]
      + indented(
        because + notKnown + open + besides.map { say(.notRoutine, [.fact: reason($0)]) } + established)
  }

  private func reason(_ fact: Urgency.Fact) -> String {
    let parts = [fact.phrase] + (fact.absence.map { [wording.words($0)] } ?? [])
    let reason = wording.joined(parts, .comma)
    guard let levels = fact.levels else { return say(.reason, [.path: fact.path, .reason: reason]) }
    return say(.reasonAt, [.path: fact.path, .levels: levels, .reason: reason])
  }

  private var established: [String] {
    guard let state = pathway.urgency.established else { return [] }
    if state.isAccepted { return [say(.established)] }
    return state.unmet.map { unmet in
      let (path, reason) = (unmet.path, unmet.condition.rawValue)
      guard let levels = unmet.levels else { return say(.notEstablished, [.path: path, .reason: reason]) }
      return say(.notEstablishedAt, [.path: path, .levels: levels, .reason: reason])
    }
  }

  // MARK: - Patchell and the work-up

  private var patchellLines: [String] {
    let criteria = pathway.patchell.flatMap { [line($0)] + indented($0.facts.map(line)) }
    return [say(.criteria)]
      + indented(
        [wording.say(PatchellRemark.caveat.sentence())] + criteria
          + [say(.source, [.value: PatchellCriterion.source])])
  }

  private func line(_ criterion: PatchellCriterion) -> String {
    let (state, name) = (criterion.state.rawValue, wording.say(criterion.sentence))
    guard let remark = criterion.remark else { return say(.criterion, [.state: state, .name: name]) }
    return say(.criterionWithRemark, [.state: state, .name: name, .remark: wording.say(remark)])
  }

  private var workUpLines: [String] {
    let workUp = pathway.workUp
    let lists: [(ExplainWords, [String])] = [
      (.done, workUp.done), (.missing, workUp.missing), (.notAvailable, workUp.unavailable),
      (.outOfDate, workUp.outOfDate),
    ]
    let urgent: [(ExplainWords, [String])] =
      pathway.needsBothLists
      ? [(.beforeTreatment, workUp.beforeTreatment), (.inParallel, workUp.inParallel)] : []
    let lines = (lists + urgent).map { words, ids in
      say(words, [.value: ids.isEmpty ? say(.none) : wording.joined(ids, .comma)])
    }
    return [say(.investigations, [.value: workUp.branch.rawValue])] + indented(lines)
  }

  // MARK: - Conclusions

  private func lines(_ topic: Topic) -> [String] {
    [wording.say(topic.sentence())] + indented(pathway.considerations(topic).flatMap(lines))
  }

  private func lines(_ item: Consideration) -> [String] {
    let change = wording.say(item.wouldChange).map { say(.wouldChange, [.value: $0]) }
    let rule = [
      say(.rule, [.value: wording.say(item.rule)]), say(.source, [.value: item.source]),
    ]
    let head = say(
      .conclusion,
      [.id: item.id, .state: item.state.rawValue, .statement: wording.say(item.statement)])
    return [head] + indented(item.facts.map(line) + rule + change)
  }

  private func line(_ fact: Fact) -> String {
    say(.fact, [.path: fact.path, .fact: wording.say(fact)])
  }
}
