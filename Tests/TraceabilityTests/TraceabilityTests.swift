import Foundation
import SpineScores
import Testing

@testable import check_traceability

@Suite("The traces of the published rows")
struct TraceabilityTests {
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) -> String? {
    try? String(contentsOf: checkout.appending(path: path), encoding: .utf8)
  }

  private static let row = PublishedRow(id: "sins/pain/none", statement: "Pain-free lesion: 0", doi: "10.1/x")
  private static let test = "Tests/ATests/BTests.swift#A row is pinned."
  private static let files = [
    "Sources/SINS.swift": "case .painFree:",
    "Tests/ATests/BTests.swift":
      "@Suite\nstruct BTests {\n  @Test(\"A row is pinned.\")\n  func pinned(_ row: Int) {",
  ]
  private static let passed =
    "<testcase classname=\"ATests.BTests\" name=\"pinned(_:)\" time=\"0.1\" />"

  private static func table(
    id: String = "sins/pain/none", source: String = "doi:10.1/x", statement: String = "Pain-free lesion: 0",
    code: String = "Sources/SINS.swift#case .painFree:", test: String = test
  ) -> String {
    "id,source,locator,statement,code,test\n"
      + [id, source, "table", statement, code, test].joined(separator: ",")
      + "\n"
  }

  private static func findings(
    _ table: String, run: String? = passed, published: [PublishedRow] = [row]
  ) -> [String] {
    Traceability(
      matrix: CommaSeparated(table), published: published,
      references: References(run: run.map(TestRun.init(xunit:)), text: { files[$0] })
    ).findings
  }

  @Test("A row with its source, its code and a test that passed has nothing against it.")
  func whole() {
    #expect(Self.findings(Self.table()) == [])
  }

  @Test(
    "An orphan on any side is found.",
    arguments: [
      (table(id: "sins/pain/some"), "sins/pain/none: is published in code but is not in the table"),
      (table(id: "sins/pain/some"), "sins/pain/some: no such row is published in code"),
      (table() + "a,b", "line 3: does not have one field for each column"),
      (
        table() + "sins/pain/none,doi:10.1/x,table,Pain-free lesion: 0,Sources/SINS.swift,\(test)",
        "sins/pain/none: is in the table twice"
      ),
      (table(source: "a page"), "sins/pain/none: the source is not doi:10.1/x"),
      (table(statement: "Pain-free lesion: 1"), "sins/pain/none: the code says: Pain-free lesion: 0"),
      (table(code: ""), "sins/pain/none: code is empty"),
      (table(code: "Sources/Sins.swift#case"), "sins/pain/none: there is no file Sources/Sins.swift"),
      (
        table(code: "Sources/SINS.swift#case .pain:"),
        "sins/pain/none: Sources/SINS.swift does not hold case .pain:"
      ),
      (
        table(test: "Tests/ATests/CTests.swift#A"),
        "sins/pain/none: there is no file Tests/ATests/CTests.swift"
      ),
      (
        table(test: "Tests/ATests/BTests.swift#A row."),
        "sins/pain/none: Tests/ATests/BTests.swift holds no test \"A row.\""
      ),
    ])
  func orphan(_ table: String, _ finding: String) {
    #expect(Self.findings(table).contains(finding))
  }

  @Test(
    "A test that failed, was skipped or did not run carries no row.",
    arguments: [
      "<testcase classname=\"ATests.BTests\" name=\"other()\" time=\"0.1\" />",
      "<testcase classname=\"CTests.BTests\" name=\"pinned(_:)\" time=\"0.1\" />",
      "<testcase classname=\"ATests.BTests\" name=\"pinned(_:)\" time=\"0.1\">\n<failure message=\"a\" />",
      "<testcase classname=\"ATests.BTests\" name=\"pinned(_:)\" time=\"0.1\">\n<skipped />",
    ])
  func notPassed(_ run: String) {
    #expect(
      Self.findings(Self.table(), run: run) == [
        "sins/pain/none: the test did not run and pass: A row is pinned."
      ])
  }

  @Test("Quotes hold commas, quotes and line breaks.")
  func quotes() {
    let table = CommaSeparated("a,b\n\"1, \"\"2\"\"\",\"3\n4\"\n")
    #expect(table.rows == [["a": "1, \"2\"", "b": "3\n4"]])
    #expect(table.uneven == [])
  }

  @Test("Every published row of this project stands in the table, with code and tests that are there.")
  func thisProject() throws {
    let table = try #require(Self.text("Documentation/traceability.csv"))
    let trace = Traceability(
      matrix: CommaSeparated(table), published: try publishedRows(),
      references: References(run: nil, text: Self.text))
    #expect(trace.findings == [])
    #expect(trace.matrix.rows.count > 300)
  }

  @Test("The rows of the program have names of their own.")
  func names() throws {
    let ids = try publishedRows().map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
