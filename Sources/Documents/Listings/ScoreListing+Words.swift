import CaseView
public import SpineCase
import SpineScores

extension ScoreListing {
  /// The scores of a case for a person to read: one line per score and one line per unknown item.
  public static func words(_ read: ClinicalCase) -> String {
    let scores = CaseScores(read)
    var lines = [read.id]
    lines.append(grade("ECOG (higher is worse)", scores.ecog) { $0.rawValue })
    lines.append(grade("Karnofsky (higher is better)", scores.karnofsky) { "\($0.rawValue) %" })
    lines.append(grade("Frankel (A is worst)", scores.frankel) { $0.rawValue })
    lines.append(grade("ASIA (A is worst)", scores.asia) { $0.rawValue })
    for lesion in scores.lesions {
      let place = lesion.levels.value.map(\.description) ?? "lesion \(lesion.index + 1)"
      lines.append(grade("\(place): ESCC (higher is worse)", lesion.escc) { $0.rawValue })
      lines += score(lesion.given, place: "\(place): ")
    }
    lines += scores.survivalBySystem.flatMap { survival($0, in: scores) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of one score of survival, the first with its total and band.
  static func survival(_ result: ScoreResult, in scores: CaseScores) -> [String] {
    score(scores.given(result))
  }

  private static func grade<Grade>(
    _ name: String, _ field: Field<Grade>, _ words: (Grade) -> String
  ) -> String {
    switch field {
    case .known(let grade): "  \(name): \(words(grade))"
    case .absent(let absence, _): "  \(name): \(absence.rawValue)"
    }
  }

  private static func score(_ score: GivenScore, place: String = "") -> [String] {
    let totals = score.totals.map(String.init).joined(separator: ", ")
    let bands = score.bands.map(\.words)
    let total = score.hasTotal ? "\(totals) of \(score.range.upperBound)" : "not given"
    let head =
      "  \(place)\(score.system.title) (\(score.system.edition), higher is \(score.direction.rawValue)): "
      + "\(total); \(withheld(score, totals) ?? bands.joined(separator: " or "))"
      + (score.system.tier == .secondary ? " (points from secondary sources)" : "")
    guard score.hasTotal else { return [head] }
    let open = score.items.filter { $0.points == nil }.map { item in
      let possible = item.possible.map(String.init).joined(separator: ", ")
      let matters = score.withheld == nil && score.deciding.contains(item.item) ? ", decides the band" : ""
      return
        "    \(item.title): \((item.absence ?? .notRecorded).rawValue), \(possible) points possible\(matters)"
    }
    return [head] + open
  }

  private static func withheld(_ score: GivenScore, _ totals: String) -> String? {
    guard let words = score.withheldWords else { return nil }
    guard let day = score.assessedBeforeOperation else { return words }
    return "\(words); before the operation, on \(day.iso): \(totals) of \(score.range.upperBound)"
  }
}
