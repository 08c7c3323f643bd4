/// Every case of a score with its result, for other implementers to check against.
///
/// Each item takes every published row and `not-known`. Answers that share a row are written as the first of them.
public enum ScoreVectors {
  /// The cases of a system as comma-separated values with a heading line; nil for a grade, which has nothing to add up.
  ///
  /// The columns are the items, then `totals`, `bands` and `deciding`, each a space-separated list.
  ///
  /// - Complexity: O(the product of the numbers of rows): 7,168 lines for the largest.
  public static func csv(for system: ScoreSystem) -> String? {
    (system.scale as? any Score.Type).map { csv($0) }
  }

  private static func csv<S: Score>(_ score: S.Type) -> String {
    var text = (S.items.map(\.id) + ["totals", "bands", "deciding"]).joined(separator: ",") + "\n"
    for answers in combinations(S.items.map { answers(of: $0) }) {
      let points = answers.map(\.points)
      let totals = points.reduce(Totals.zero) { $0.adding($1) }
      let lists = [totals.map(String.init), S.bands(touchedBy: totals).map(\.id), S.deciding(points)]
      text += (answers.map(\.word) + lists.map { $0.joined(separator: " ") }).joined(separator: ",") + "\n"
    }
    return text
  }

  /// What a column can hold, with the points that it leaves possible.
  private struct Answer {
    let word: String
    let points: Totals
  }

  /// One answer for each published row of an item, then `not-known`.
  private static func answers<Owner>(of item: Item<Owner>) -> [Answer] {
    var seen: Set<Row> = []
    // The primary sites share a few rows: one answer each keeps the product of all items small.
    let rows = item.rows.filter { seen.insert($0.row).inserted }
    let answers = rows.map { Answer(word: $0.answer, points: Totals.zero.shifted(by: $0.row.points)) }
    let all = answers.dropFirst().reduce(answers[0].points) { $0.union($1.points) }
    return answers + [Answer(word: "not-known", points: all)]
  }

  /// Every choice of one answer from each list; the last column changes fastest.
  private static func combinations(_ lists: [[Answer]]) -> [[Answer]] {
    lists.reduce([[]]) { done, answers in done.flatMap { row in answers.map { row + [$0] } } }
  }
}
