import SpineScores

/// The table that leads from every published row to its source, its code and its tests, checked against the
/// checkout.
///
/// ```
/// let references = References(run: TestRun(xunit: results), text: text)
/// let trace = Traceability(
///   matrix: CommaSeparated(table), published: PublishedRow.scores, references: references)
/// for finding in trace.findings { print(finding) }
/// ```
struct Traceability {
  /// The table.
  let matrix: CommaSeparated
  /// The rows that the program scores and suggests with.
  let published: [PublishedRow]
  /// What its references are checked against.
  let references: References

  static let columns = ["id", "source", "locator", "statement", "code", "test"]

  /// Everything that does not fit, each as a line that names the row.
  var findings: [String] {
    let ids = matrix.rows.map { $0["id"] ?? "" }
    let known = Dictionary(published.map { ($0.id, $0) }) { first, _ in first }
    let twice = Set(ids.filter { id in ids.count { $0 == id } > 1 }).sorted()
    return matrix.uneven.map { "line \($0): does not have one field for each column" }
      + twice.map { "\($0): is in the table twice" }
      + published.filter { !ids.contains($0.id) }.map {
        "\($0.id): is published in code but is not in the table"
      }
      + matrix.rows.flatMap { findings(in: $0, known[$0["id"] ?? ""]) }
  }

  private func findings(in row: [String: String], _ published: PublishedRow?) -> [String] {
    let id = row["id"] ?? ""
    let empty = Self.columns.filter { (row[$0] ?? "").isEmpty }.map { "\($0) is empty" }
    let found =
      empty + match(row, published) + references.code(row["code"] ?? "")
      + references.tests(row["test"] ?? "")
    return found.map { "\(id): \($0)" }
  }

  private func match(_ row: [String: String], _ published: PublishedRow?) -> [String] {
    guard let published else { return ["no such row is published in code"] }
    let says = published.statement == row["statement"] ? [] : ["the code says: \(published.statement)"]
    guard let doi = published.doi, row["source"]?.contains(doi) != true else { return says }
    return says + ["the source is not doi:\(doi)"]
  }
}
