/// The hazards of the program, each with what controls it and the tests that show this.
///
/// Severity and likelihood are words, as ISO 14971 leaves them to the maker; the likelihood is that without the control.
/// The log is a draft: no clinical safety officer has signed it, and it claims no conformity.
struct HazardLog {
  /// The table.
  let log: CommaSeparated
  /// What its references are checked against.
  let references: References

  static let columns = [
    "id", "hazard", "cause", "harm", "severity", "likelihood", "control", "verification", "residual",
    "status",
  ]
  static let severities = ["minor", "moderate", "severe", "catastrophic"]
  static let likelihoods = ["remote", "occasional", "probable", "frequent"]

  /// Everything that does not fit, each as a line that names the hazard.
  var findings: [String] {
    let ids = log.rows.map { $0["id"] ?? "" }
    let twice = Set(ids.filter { id in ids.count { $0 == id } > 1 }).sorted()
    return log.uneven.map { "line \($0): does not have one field for each column" }
      + twice.map { "\($0): is in the log twice" } + log.rows.flatMap(findings)
  }

  private func findings(in row: [String: String]) -> [String] {
    let found =
      Self.columns.filter { (row[$0] ?? "").isEmpty }.map { "\($0) is empty" }
      + word(row, "severity", Self.severities) + word(row, "likelihood", Self.likelihoods)
      + word(row, "status", ["controlled", "open"]) + references.code(row["control"] ?? "")
      + references.tests(row["verification"] ?? "")
    return found.map { "\(row["id"] ?? ""): \($0)" }
  }

  /// The first word of a column is one of a list.
  private func word(_ row: [String: String], _ column: String, _ words: [String]) -> [String] {
    let said = row[column].map { String($0.prefix { $0 != ":" }) } ?? ""
    return said.isEmpty || words.contains(said)
      ? [] : ["\(column) is not one of \(words.joined(separator: ", "))"]
  }
}
