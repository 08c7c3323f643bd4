import CaseView
import SpineCase
import SpineScores

/// The scales of two states of a case, side by side.
enum ScoreComparison {
  /// One scale in one state: how it reads, and where it lies between best and worst.
  private struct Standing {
    let name: String
    let words: String
    /// How bad it is at the least and at the most, higher is worse; nil where it is not known.
    let badness: ClosedRange<Int>?
  }

  /// Every scale that reads differently; a new lesion counts as worse.
  static func changes(_ old: CaseScores, _ new: CaseScores) -> [CaseComparison.Change] {
    let (before, after) = (standings(old), standings(new))
    return CaseComparison.changes(
      before.map { ($0.name, $0.words) }, after.map { ($0.name, $0.words) }
    ) { name, _, _ in
      trend(before.first { $0.name == name }, after.first { $0.name == name })
    }
  }

  /// Better or worse only where every total that was possible lies on one side of
  /// every total that is possible now.
  private static func trend(_ old: Standing?, _ new: Standing?) -> CaseComparison.Trend {
    guard let old else { return .worse }
    guard let before = old.badness, let after = new?.badness else { return .changed }
    if after.lowerBound > before.upperBound { return .worse }
    return after.upperBound < before.lowerBound ? .better : .changed
  }

  private static func standings(_ scores: CaseScores) -> [Standing] {
    let grades = [
      grade(.ecog, scores.ecog) { Int($0.rawValue) },
      grade(.karnofsky, scores.karnofsky) { Int($0.rawValue).map { -$0 } },
      grade(.frankel, scores.frankel) { worst($0) }, grade(.asia, scores.asia) { worst($0) },
    ]
    let lesions = scores.lesions.flatMap { lesion -> [Standing] in
      let place = lesion.levels.value?.description ?? "lesion \(lesion.index + 1)"
      return [
        score(lesion.given, at: place),
        grade(.escc, lesion.escc, at: place) { grade in ESCCGrade.allCases.firstIndex(of: grade) },
      ]
    }
    let totals = scores.survivalBySystem.map {
      score(scores.given($0))
    }
    return numbered(grades + lesions + totals)
  }

  /// Two lesions at the same levels are told apart by a number.
  private static func numbered(_ standings: [Standing]) -> [Standing] {
    var seen: [String: Int] = [:]
    return standings.map { standing in
      let count = (seen[standing.name] ?? 0) + 1
      seen[standing.name] = count
      guard count > 1 else { return standing }
      return Standing(
        name: "\(standing.name) (\(count))", words: standing.words, badness: standing.badness)
    }
  }

  /// Frankel and ASIA begin with the worst grade; only the letter counts, so that D1 to D3 are equal.
  private static func worst(_ grade: some RawRepresentable<String>) -> Int? {
    grade.rawValue.utf8.first.map { -Int($0) }
  }

  private static func grade<Grade: RawRepresentable<String>>(
    _ system: ScoreSystem, _ field: Field<Grade>, at place: String? = nil, _ badness: (Grade) -> Int?
  ) -> Standing {
    Standing(
      name: name(system, place), words: field.value?.rawValue ?? (field.absence ?? .notRecorded).rawValue,
      badness: field.value.flatMap(badness).map { $0...$0 })
  }

  private static func score(_ score: GivenScore, at place: String? = nil) -> Standing {
    let (low, high) = (score.totals.min, score.totals.max)
    if !score.hasTotal {
      return Standing(
        name: name(score.system, place), words: "not given; \(score.withheldWords ?? "")", badness: nil)
    }
    let total = low == high ? String(low) : "\(low) to \(high) possible"
    let deciding =
      score.withheld != nil || score.deciding.isEmpty
      ? "" : "; deciding: \(score.deciding.joined(separator: ", "))"
    let bands = score.withheldWords ?? score.bands.map(\.id).joined(separator: " or ")
    return Standing(
      name: name(score.system, place),
      words: "\(total); \(bands)\(deciding)",
      // Negated where higher is better, so that more is always worse.
      badness: score.direction == .worse ? low...high : -high ... -low)
  }

  private static func name(_ system: ScoreSystem, _ place: String?) -> String {
    place.map { "\(system.rawValue) \($0)" } ?? system.rawValue
  }
}
