import Records
public import SourceText
public import SpineCase
import SpineScores

/// What `spineboard score` prints: one line of JSON per case, format 1, or a table to read.
public enum ScoreListing {
  /// The format line of the JSON.
  public static let format = "spineboard/scores/1"

  /// One line of JSON for a case: every system in its fixed order, lesions in the order of the file.
  public static func json(_ read: ClinicalCase) -> String {
    let scores = CaseScores(read)
    var entries: [JSONText] = [
      grade(.ecog, scores.ecog) { $0.rawValue }, grade(.karnofsky, scores.karnofsky) { $0.rawValue },
      grade(.frankel, scores.frankel) { $0.rawValue }, grade(.asia, scores.asia) { $0.rawValue },
    ]
    // Every ESCC before any SINS: format 1 lists the systems in a fixed order (DESIGN).
    entries += scores.lesions.map { lesion in
      grade(.escc, lesion.escc, place: place(lesion)) { $0.rawValue }
    }
    entries += scores.lesions.map { score($0.sins, place: place($0), withheld: $0.withheld) }
    entries += scores.survivalBySystem.map {
      score($0, withheld: scores.survivalWithheld)
    }
    return JSONText.object([
      ("format", .string(format)), ("case", .string(read.id)), ("scores", .array(entries)),
    ]).text
  }

  /// One line of JSON for a file that was refused.
  public static func json(refused file: String, _ errors: [Diagnostic], format: String = format) -> String {
    JSONText.object([
      ("format", .string(format)), ("file", .string(file)),
      (
        "errors",
        .array(
          errors.map { error in
            .object([
              ("line", .number(error.position?.line ?? 1)), ("column", .number(error.position?.column ?? 1)),
              ("path", error.path.map(JSONText.string) ?? .null), ("message", .string(error.message)),
            ])
          })
      ),
    ]).text
  }

  private static func head(_ system: ScoreSystem, _ place: [(String, JSONText)]) -> [(String, JSONText)] {
    [("system", .string(system.rawValue)), ("edition", .string(String(system.edition)))] + place
  }

  private static func place(_ lesion: CaseScores.LesionScores) -> [(String, JSONText)] {
    [
      ("level", lesion.level.map { .string($0.rawValue) } ?? .null),
      ("levels", lesion.levels.value.map { .string($0.description) } ?? .null),
    ]
  }

  private static func grade<Grade>(
    _ system: ScoreSystem, _ field: Field<Grade>, place: [(String, JSONText)] = [], _ words: (Grade) -> String
  ) -> JSONText {
    switch field {
    case .known(let grade): .object(head(system, place) + [("grade", .string(words(grade)))])
    case .absent(let absence, _): .object(head(system, place) + [("absent", .string(absence.rawValue))])
    }
  }

  private static func score(
    _ score: ScoreResult, place: [(String, JSONText)] = [], withheld: Withheld?
  ) -> JSONText {
    .object(
      head(score.system, place) + [
        ("range", .array([.number(score.range.lowerBound), .number(score.range.upperBound)])),
        ("higherIs", .string(score.direction.rawValue)), ("items", .array(score.items.map(item))),
        ("totals", .array(score.totals.map(JSONText.number))),
        ("bands", .array(score.bands.map { .string($0.id) })),
        ("deciding", .array(score.deciding.map(JSONText.string))),
      ] + (withheld.map { [("withheld", .string($0.rawValue))] } ?? [])
        // What every printout of such points must say.
        + (score.system.tier == .secondary ? [("points", .string("secondary-sources"))] : []))
  }

  private static func item(_ item: ItemResult) -> JSONText {
    if let answer = item.answer, let points = item.points {
      return .object([
        ("item", .string(item.item)), ("answer", .string(answer)), ("points", .number(points)),
      ])
    }
    return .object([
      ("item", .string(item.item)), ("answer", .null),
      ("absent", .string((item.absence ?? .notRecorded).rawValue)),
      ("possible", .array(item.possible.map(JSONText.number))),
    ])
  }
}
