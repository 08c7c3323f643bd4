import CaseView
import Records
import SpineScores

/// What `spineboard scale` prints: the table of a scale with its sources, conflicts and limits, to check before trusting.
public enum ScaleListing {
  /// The names of the scales there are.
  public static let names = ScoreSystem.allCases.map(\.rawValue)

  /// The scale for a person to read; nil where there is none of this name.
  public static func lines(of name: String) -> [String]? {
    guard let system = ScoreSystem(rawValue: name) else { return nil }
    let scale = ScaleDescription(system)
    return head(scale) + scale.items.flatMap(item) + bands(scale) + grades(scale) + rest(scale)
  }

  /// Every combination of answers with its totals and bands as CSV; nil where the scale has none.
  public static func vectors(of name: String) -> String? {
    ScoreSystem(rawValue: name).flatMap(ScoreVectors.csv)
  }

  /// The scale as one line of JSON; nil where there is none of this name.
  public static func json(of name: String) -> String? {
    guard let system = ScoreSystem(rawValue: name) else { return nil }
    let scale = ScaleDescription(system)
    return JSONText.object([
      ("format", .string("spineboard/scale/1")), ("system", .string(scale.system.rawValue)),
      ("title", .string(scale.title)), ("edition", .string(String(scale.edition))),
      ("citation", .string(scale.citation.text)), ("doi", scale.citation.doi.map(JSONText.string) ?? .null),
      ("range", scale.range.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null),
      ("higherIs", scale.direction.map { .string($0.rawValue) } ?? .null),
      ("items", .array(scale.items.map(itemText))), ("bands", .array(scale.bands.map(bandText))),
      (
        "grades",
        .array(scale.grades.map { .object([("grade", .string($0.grade)), ("label", .string($0.label))]) })
      ),
      (
        "conflicts",
        .array(scale.conflicts.map { .object([("text", .string($0.text)), ("source", .string($0.source))]) })
      ),
      ("limits", .array(scale.limits.map(JSONText.string))),
    ]).text
  }

  private static func itemText(_ item: ScaleItem) -> JSONText {
    .object([
      ("item", .string(item.id)), ("title", .string(item.title)),
      (
        "rows",
        .array(
          item.rows.map {
            .object([
              ("answer", .string($0.answer)), ("points", .number($0.row.points)),
              ("label", .string($0.row.label)),
            ])
          })
      ),
    ])
  }

  private static func bandText(_ band: Band) -> JSONText {
    .object([
      ("band", .string(band.id)), ("from", .number(band.range.lowerBound)),
      ("to", .number(band.range.upperBound)),
      ("label", .string(band.label)), ("meaning", .string(band.meaning)),
    ])
  }

  private static func head(_ scale: ScaleDescription) -> [String] {
    let tier = scale.tier == .secondary ? ["points from secondary sources"] : []
    let range = scale.range.map { range in
      let worse = scale.direction.map { "higher is \($0.rawValue)" } ?? ""
      return ["\(range.lowerBound) to \(range.upperBound), \(worse)"]
    }
    return ["\(scale.title) (\(scale.edition))", scale.citation.text]
      + scale.readFrom.map { "read from: \($0)" }
      + tier + (range ?? []) + [""]
  }

  private static func item(_ item: ScaleItem) -> [String] {
    [item.title] + item.rows.map { "  \($0.row.points)  \($0.answer): \($0.row.label)" } + [""]
  }

  private static func bands(_ scale: ScaleDescription) -> [String] {
    scale.bands.isEmpty ? [] : ["Bands"] + scale.bands.map { "  \($0.words): \($0.meaning)" } + [""]
  }

  private static func grades(_ scale: ScaleDescription) -> [String] {
    scale.grades.isEmpty ? [] : ["Grades"] + scale.grades.map { "  \($0.grade): \($0.label)" } + [""]
  }

  private static func rest(_ scale: ScaleDescription) -> [String] {
    ["Where sources disagree, and the ruling here"] + scale.conflicts.map { "  - \($0.text) [\($0.source)]" }
      + [""]
      + ["Validity and known limits"] + scale.limits.map { "  - \($0)" }
  }
}
