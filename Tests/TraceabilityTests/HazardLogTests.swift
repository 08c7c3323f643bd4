import Testing

@testable import check_traceability

@Suite("The log of hazards")
struct HazardLogTests {
  private static let files = [
    "Sources/Gate.swift": "enum Gate {",
    "Tests/ATests/BTests.swift":
      "@Suite\nstruct BTests {\n  @Test(\"It is shut.\")\n  func shut() {",
  ]
  private static let whole = [
    "id": "H01", "hazard": "a", "cause": "b", "harm": "c", "severity": "severe", "likelihood": "remote",
    "control": "Sources/Gate.swift#enum Gate", "verification": "Tests/ATests/BTests.swift#It is shut.",
    "residual": "d", "status": "open: a text",
  ]

  private static func findings(_ changes: [String: String], run: String? = nil) -> [String] {
    let row = whole.merging(changes) { $1 }
    let table = [HazardLog.columns, HazardLog.columns.map { row[$0] ?? "" }]
      .map { $0.joined(separator: ",") }.joined(separator: "\n")
    return HazardLog(
      log: CommaSeparated(table),
      references: References(run: run.map(TestRun.init(xunit:)), text: { files[$0] })
    ).findings
  }

  @Test("A hazard with its control and a test that is there has nothing against it.")
  func fits() {
    #expect(Self.findings([:]) == [])
  }

  @Test("A column that is empty is named.", arguments: HazardLog.columns.dropFirst())
  func empty(column: String) {
    #expect(Self.findings([column: ""]) == ["H01: \(column) is empty"])
  }

  @Test(
    "A word that is no rank, and a control or test that is not there, are found.",
    arguments: [
      ("severity", "bad", "H01: severity is not one of minor, moderate, severe, catastrophic"),
      ("likelihood", "daily", "H01: likelihood is not one of remote, occasional, probable, frequent"),
      ("status", "done", "H01: status is not one of controlled, open"),
      ("control", "Sources/Door.swift#enum", "H01: there is no file Sources/Door.swift"),
      (
        "verification", "Tests/ATests/BTests.swift#It is open.",
        "H01: Tests/ATests/BTests.swift holds no test \"It is open.\""
      ),
    ])
  func wrong(column: String, value: String, finding: String) {
    #expect(Self.findings([column: value]) == [finding])
  }

  @Test("A test that did not run and pass controls nothing.")
  func notPassed() {
    let other = "<testcase classname=\"ATests.BTests\" name=\"other()\" time=\"0.1\" />"
    #expect(Self.findings([:], run: other) == ["H01: the test did not run and pass: It is shut."])
  }

  @Test("Each hazard of this project has controls and tests that are there.")
  func thisProject() throws {
    let table = try #require(TraceabilityTests.text("Documentation/hazards.csv"))
    let hazards = HazardLog(
      log: CommaSeparated(table), references: References(run: nil, text: TraceabilityTests.text))
    #expect(hazards.findings == [])
    #expect(hazards.log.rows.count >= 20)
  }
}
