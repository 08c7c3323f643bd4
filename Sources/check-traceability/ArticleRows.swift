/// The statements of the article that this project began with, in this project's own words: where the program does
/// what each asks and which tests show it, what of it is still to come, or why it is left out.
///
/// A place is the identifier of a rule, a key of the case, a kind of document, or a file with a text in it. A row that
/// is left out may name places and tests too: those of the ruling that holds instead.
///
/// - SeeAlso: Badve S et al. *J Clin Orthop* 2021;6(2):16-22, doi:10.13107/jcorth.2021.v06i02.444.
struct ArticleRows {
  /// The table.
  let table: CommaSeparated
  /// What its places and tests are checked against.
  let references: References

  static let columns = ["id", "statement", "state", "where", "test", "note"]

  /// How far the program does what a statement asks.
  enum State: String, CaseIterable {
    case works, partly, missing
    case leftOut = "left-out"

    /// The columns without which a row of this state says nothing.
    var needs: [String] {
      switch self {
      case .works: ["where", "test"]
      case .partly: ["where", "test", "note"]
      case .missing, .leftOut: ["note"]
      }
    }
  }

  /// Everything that does not fit, each as a line that names the row.
  var findings: [String] {
    let ids = table.rows.map { $0["id"] ?? "" }
    let twice = Set(ids.filter { id in ids.count { $0 == id } > 1 }).sorted()
    return table.uneven.map { "line \($0): does not have one field for each column" }
      + twice.map { "\($0): is in the table twice" } + table.rows.flatMap(findings)
  }

  /// How many rows are in each state, in the order of the states: `works 3, partly 1, missing 0, left-out 2`.
  var counts: String {
    State.allCases.map { state in
      "\(state.rawValue) \(table.rows.count { $0["state"] == state.rawValue })"
    }.joined(separator: ", ")
  }

  private func findings(in row: [String: String]) -> [String] {
    let id = row["id"] ?? ""
    let found =
      name(id) + state(of: row) + named("where", in: row).flatMap(place)
      + named("test", in: row).flatMap(references.tests)
    return found.map { "\(id): \($0)" }
  }

  /// A row is named by A and three digits.
  private func name(_ id: String) -> [String] {
    let digits = id.dropFirst()
    let fits = id.first == "A" && digits.count == 3 && digits.allSatisfy { ("0"..."9").contains($0) }
    return fits ? [] : ["is not named as A001 is"]
  }

  private func state(of row: [String: String]) -> [String] {
    let empty = (row["statement"] ?? "").isEmpty ? ["statement is empty"] : []
    guard let state = State(rawValue: row["state"] ?? "") else {
      return empty + ["state is not one of \(State.allCases.map(\.rawValue).joined(separator: ", "))"]
    }
    let lacks = state.needs.filter { (row[$0] ?? "").isEmpty }.map { "\(state.rawValue), and \($0) is empty" }
    // What is there already is no longer missing.
    let says = state == .missing ? ["where", "test"].filter { !(row[$0] ?? "").isEmpty } : []
    return empty + lacks + says.map { "missing, and \($0) names something" }
  }

  /// What a column names, one after the other.
  private func named(_ column: String, in row: [String: String]) -> [String] {
    (row[column] ?? "").split(separator: ";").map { String($0.drop { $0 == " " }) }
  }

  private func place(_ place: String) -> [String] {
    if place.contains("/") { return references.code(place) }
    return isRule(place) || isKey(place) || isDocument(place)
      ? [] : ["\(place) is no rule, key of the case, document or file"]
  }

  /// A rule has its sentences, the name first, under its identifier.
  private func isRule(_ id: String) -> Bool {
    references.text("Templates/en/rules.yaml")?.contains("\n\(id):\n  name:") ?? false
  }

  /// Every key of the case stands in the form once.
  private func isKey(_ path: String) -> Bool {
    references.text("Templates/en/form.yaml")?.contains("\n      \(path): {") ?? false
  }

  /// Every kind of document has a template of its name.
  private func isDocument(_ kind: String) -> Bool { references.text("Templates/en/\(kind).md") != nil }
}
