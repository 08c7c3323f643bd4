import CaseView
import SpineCase
import SpinePathway
import SpineScores

/// The scores of survival in an explanation: items, totals, bands and direction, with the source and limits of each.
struct SurvivalExplanation {
  /// The scores of the case.
  let scores: CaseScores

  /// The lines of text, indented below that of the case.
  func lines(_ wording: Wording) -> [String] {
    let all = scores.survivalBySystem.flatMap { result in
      let below = sources(result.system).map { source in
        wording.say(ExplainWords.source.sentence([.value: .text(source)]))
      }
      return ScoreListing.survival(result, in: scores).map { "  " + $0 }
        + (below + result.system.limits).map { "      " + $0 }
    }
    return ["  " + wording.say(ExplainWords.survival.sentence())] + all
  }

  /// The list of the JSON.
  var value: ExplainValue { .list(scores.survivalBySystem.map(entry)) }

  private func entry(_ result: ScoreResult) -> ExplainValue {
    let given = scores.given(result)
    return .record(
      [
        ("system", .text(result.system.rawValue)), ("edition", .text(String(result.system.edition))),
        ("higherIs", .text(result.direction.rawValue)), ("items", .list(result.items.map(item))),
        ("totals", .list(result.totals.map(ExplainValue.whole))),
        // A withheld score has no band: under 18, or a lesion that is no metastasis (scales.md 17.5 and 17.7).
        ("bands", .texts(given.withheld == nil ? result.bands.map(\.id) : [])),
        ("withheld", given.withheld.map { .text($0.rawValue) } ?? .null),
        ("secondarySources", .flag(result.system.tier == .secondary)),
        ("sources", .texts(sources(result.system))), ("limits", .texts(result.system.limits)),
      ])
  }

  private func item(_ item: ItemResult) -> ExplainValue {
    let points = item.points.map { [$0] } ?? item.possible
    return .record([
      ("item", .text(item.item)), ("answer", item.answer.map { .text($0) } ?? .null),
      ("absent", item.absence.map { .text($0.rawValue) } ?? .null),
      ("points", .list(points.map(ExplainValue.whole))),
    ])
  }

  private func sources(_ system: ScoreSystem) -> [String] { [system.citation.inFull] + system.readFrom }
}
