package import SpineCase
package import SpineScores

/// A score, with the reason where its band is not given.
@dynamicMemberLookup
package struct GivenScore: Sendable {
  let result: ScoreResult
  package let withheld: Withheld?
  /// Keys of the facts without which it cannot be said whether an operation reached the lesion.
  var lacks: [String] = []
  /// When the items were assessed, where that was before the operation.
  package var assessedBeforeOperation: CalendarDate?

  package subscript<Member>(dynamicMember path: KeyPath<ScoreResult, Member>) -> Member {
    result[keyPath: path]
  }

  /// Whether a total is given: an operated level has none.
  package var hasTotal: Bool { withheld != .operated }

  /// Why there is no band, in a sentence without its full stop; nil where there is one.
  package var withheldWords: String? {
    guard let withheld else { return nil }
    guard withheld == .operated else { return "band not given: \(withheld.reason)" }
    let lacking =
      lacks.isEmpty ? "" : "; whether it was operated on here is not known (\(lacks.joined(separator: ", ")))"
    return withheld.reason + lacking
  }
}

extension CaseScores.LesionScores {
  /// The SINS as documents print it.
  package var given: GivenScore {
    GivenScore(
      result: sins, withheld: withheld, lacks: operationLacks,
      assessedBeforeOperation: assessedBeforeOperation)
  }
}

extension CaseScores {
  /// A survival score as documents print it.
  package func given(_ score: ScoreResult) -> GivenScore {
    GivenScore(result: score, withheld: survivalWithheld)
  }
}

extension Wording {
  /// Why there is no band, with what was scored before the operation.
  func withheld(_ score: GivenScore) -> String? {
    guard let words = score.withheldWords else { return nil }
    guard let day = score.assessedBeforeOperation else { return words }
    let total = phrases("ofMaximum", totals(score.totals), String(score.range.upperBound))
    return "\(words); \(phrases("beforeOperation", self.words(day), total))"
  }
}
