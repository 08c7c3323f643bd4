import SpineScores

/// The table that leads from every published row to its source, its code and its tests, held against what there is.
struct Traceability {
  /// The table.
  let matrix: CommaSeparated
  /// The rows that the program scores and suggests with.
  let published: [PublishedRow]
  /// The run of the tests; nil where only the files are looked at.
  let run: TestRun?
  /// The text of a file of the checkout; nil where there is none.
  let text: (String) -> String?

  static let columns = ["id", "source", "locator", "statement", "code", "test"]

  /// Everything that does not fit, each as a line that names the row.
  var findings: [String] {
    let ids = matrix.rows.map { $0["id"] ?? "" }
    let known = Dictionary(published.map { ($0.id, $0) }) { first, _ in first }
    let twice = Set(ids.filter { id in ids.count { $0 == id } > 1 }).sorted()
    return matrix.uneven.map { "line \($0): has not one field for each column" }
      + twice.map { "\($0): stands in the table twice" }
      + published.filter { !ids.contains($0.id) }.map {
        "\($0.id): is published in code and not in the table"
      }
      + matrix.rows.flatMap { findings(in: $0, known[$0["id"] ?? ""]) }
  }

  private func findings(in row: [String: String], _ published: PublishedRow?) -> [String] {
    let id = row["id"] ?? ""
    let empty = Self.columns.filter { (row[$0] ?? "").isEmpty }.map { "\($0) is empty" }
    let found = empty + match(row, published) + code(row["code"] ?? "") + tests(row["test"] ?? "")
    return found.map { "\(id): \($0)" }
  }

  private func match(_ row: [String: String], _ published: PublishedRow?) -> [String] {
    guard let published else { return ["no such row is published in code"] }
    let says = published.statement == row["statement"] ? [] : ["the code says: \(published.statement)"]
    guard let doi = published.doi, row["source"]?.contains(doi) != true else { return says }
    return says + ["the source is not doi:\(doi)"]
  }

  /// `path#text` of the code, several of them with a semicolon between.
  private func code(_ references: String) -> [String] {
    references.split(separator: ";").flatMap { reference -> [String] in
      let (path, symbol) = Self.parts(reference)
      guard let text = text(path) else { return ["there is no file \(path)"] }
      return text.contains(symbol) ? [] : ["\(path) does not hold \(symbol)"]
    }
  }

  /// `path#sentence` of the tests, several of them with a semicolon between.
  private func tests(_ references: String) -> [String] {
    references.split(separator: ";").flatMap { reference -> [String] in
      let (path, sentence) = Self.parts(reference)
      guard let text = text(path) else { return ["there is no file \(path)"] }
      guard let test = NamedTest(sentence, in: text, path: path) else {
        return ["\(path) holds no test \"\(sentence)\""]
      }
      let passed = run?.passed(target: test.target, suite: test.suite, function: test.function) ?? true
      return passed ? [] : ["the test did not run and pass: \(sentence)"]
    }
  }

  private static func parts(_ reference: Substring) -> (path: String, text: String) {
    let parts = reference.split(separator: "#", maxSplits: 1)
    return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
  }
}

/// A test by its sentence: the function below the sentence, in the suite above it.
struct NamedTest: Hashable {
  let target: String
  let suite: String
  let function: String

  /// The test of this sentence in the text of a file; nil where there is none.
  init?(_ sentence: String, in text: String, path: String) {
    guard !sentence.isEmpty, let place = text.firstRange(of: "\"\(sentence)\""),
      let function = text[place.upperBound...].firstMatch(of: /func (\w+)\(/)?.output.1,
      let suite = text[..<place.lowerBound].matches(of: /\nstruct (\w+)/).last?.output.1
    else { return nil }
    let folders = path.split(separator: "/")
    guard folders.count == 3 else { return nil }
    (target, self.suite, self.function) = (String(folders[1]), String(suite), String(function))
  }
}
