import Testing

@testable import check_traceability

@Suite("The statements of the article")
struct ArticleRowsTests {
  private static let files = [
    "Sources/Gate.swift": "enum Gate {",
    "Templates/en/rules.yaml":
      "# Rules.\n\nrestaging:\n  name: staging\nnote:\n  child:\n    name: a child\n",
    "Templates/en/form.yaml": "groups:\n  - id: a\n    fields:\n      pain.since: {label: Since}\n",
    "Templates/en/mdt-summary.md": "",
    "Tests/ATests/BTests.swift":
      "@Suite\nstruct BTests {\n  @Test(\"It is shut.\")\n  func shut() {",
  ]
  private static let test = "Tests/ATests/BTests.swift#It is shut."
  private static let whole = [
    "id": "A001", "statement": "Gates are shut.", "state": "works",
    "where": "restaging; pain.since; mdt-summary; Sources/Gate.swift#enum Gate", "test": test, "note": "",
  ]

  private static func findings(_ changes: [String: String], run: String? = nil) -> [String] {
    rows([changes], run: run).findings
  }

  private static func rows(_ rows: [[String: String]], run: String? = nil) -> ArticleRows {
    let lines = rows.map { row in ArticleRows.columns.map { row[$0] ?? whole[$0] ?? "" } }
    let table = ([ArticleRows.columns] + lines).map { $0.joined(separator: ",") }.joined(separator: "\n")
    return ArticleRows(
      table: CommaSeparated(table),
      references: References(run: run.map(TestRun.init(xunit:)), text: { files[$0] }))
  }

  @Test(
    "A row that says what its state needs has nothing against it.",
    arguments: [
      [:], ["state": "partly", "note": "half of it: issue 14.3"],
      ["state": "missing", "where": "", "test": "", "note": "issue 14.3"],
      ["state": "left-out", "note": "superseded"],
      ["state": "left-out", "where": "", "test": "", "note": "background"],
    ])
  func fits(changes: [String: String]) {
    #expect(Self.findings(changes) == [])
  }

  @Test(
    "What a state needs and a row does not say is found.",
    arguments: [
      ("works", "where", ["works, and where is empty"]), ("works", "test", ["works, and test is empty"]),
      ("partly", "where", ["partly, and where is empty"]), ("partly", "test", ["partly, and test is empty"]),
      ("partly", "note", ["partly, and note is empty"]),
      ("left-out", "note", ["left-out, and note is empty"]),
      (
        "missing", "note",
        [
          "missing, and note is empty", "missing, and where names something",
          "missing, and test names something",
        ]
      ),
    ])
  func lacks(state: String, column: String, findings: [String]) {
    var row = ["state": state, "note": "a text"]
    row[column] = ""
    #expect(Self.findings(row) == findings.map { "A001: \($0)" })
  }

  @Test(
    "A word that is no state, and a place or test that is not there, are found.",
    arguments: [
      ("state", "done", "state is not one of works, partly, missing, left-out"),
      ("statement", "", "statement is empty"),
      ("where", "Sources/Door.swift#enum", "there is no file Sources/Door.swift"),
      ("where", "Sources/Gate.swift#enum Door", "Sources/Gate.swift does not hold enum Door"),
      ("where", "staging", "staging is no rule, key of the case, document or file"),
      ("where", "note", "note is no rule, key of the case, document or file"),
      ("where", "pain", "pain is no rule, key of the case, document or file"),
      ("where", "mdt-summary; mdt-list", "mdt-list is no rule, key of the case, document or file"),
      ("test", "Tests/ATests/CTests.swift#It is shut.", "there is no file Tests/ATests/CTests.swift"),
      ("test", "\(test); \(test)x", "Tests/ATests/BTests.swift holds no test \"It is shut.x\""),
    ])
  func wrong(column: String, value: String, finding: String) {
    #expect(Self.findings([column: value]) == ["A001: \(finding)"])
  }

  @Test(
    "Each row has a name of its own, of A and three digits.", arguments: ["", "001", "A1", "A0001", "Axyz"])
  func names(id: String) {
    #expect(Self.findings(["id": id]) == ["\(id): is not named as A001 is"])
    #expect(Self.rows([[:], [:]]).findings == ["A001: is in the table twice"])
  }

  @Test("A test that did not run and pass shows nothing.")
  func notPassed() {
    let other = "<testcase classname=\"ATests.BTests\" name=\"other()\" time=\"0.1\" />"
    #expect(Self.findings([:], run: other) == ["A001: the test did not run and pass: It is shut."])
  }

  @Test("The rows of each state are counted.")
  func counts() {
    let rows = Self.rows([[:], ["id": "A002"], ["id": "A003", "state": "left-out"]])
    #expect(rows.counts == "works 2, partly 0, missing 0, left-out 1")
  }

  @Test("Each statement of this project's article has places and tests that are there, or a reason.")
  func thisProject() throws {
    let table = try #require(TraceabilityTests.text("Documentation/article.csv"))
    let rows = ArticleRows(
      table: CommaSeparated(table), references: References(run: nil, text: TraceabilityTests.text))
    #expect(rows.findings == [])
    #expect(rows.table.rows.count >= 101)
  }
}
