import CommonMark
import SpineCase
import Testing
@testable import CaseView
@testable import Documents
@testable import Pages

@Suite("How many sides a document takes")
struct SideEstimateTests {
  @Test(
    "The words say the sides, the aim, and by how much it is exceeded.",
    arguments: [
      (26, 2, "about 2.6 sides of A4, 0.6 over the aim of 2"),
      (20, 2, "about 2 sides of A4, within the aim of 2"),
      (10, 2, "about 1 side of A4, within the aim of 2"),
      (45, 3, "about 4.5 sides of A4, 1.5 over the aim of 3"),
      (31, 2, "about 3.1 sides of A4, 1.1 over the aim of 2"),
    ])
  func words(tenths: Int, aim: Int, expected: String) {
    #expect(SideEstimate(tenths: tenths, aim: aim).words == expected)
  }

  @Test("Every document of one case has an estimate, and others none.", arguments: DocumentKind.allCases)
  func kinds(kind: DocumentKind) throws {
    let made = try #require(try Made.all.get().first { $0.kind == .mdtSummary })
    #expect((SideEstimate(made.document, of: kind) != nil) == kind.isOfOneCase)
    #expect(SideMeasure.of(kind, in: "hi") == nil || kind.isOfOneCase)
  }

  @Test(
    "The patient's sheets of every sample are one sheet of paper, in whatever language they are asked for.",
    arguments: Samples.cases, ["en", "hi", "mr"])
  func oneSheet(path: String, language: String) throws {
    let source = try Samples.source(path)
    for kind in [DocumentKind.patientHandout, .warningSigns] {
      guard let document = try? Making.maker().make(kind, of: source, in: language) else { continue }
      let estimate = try #require(SideEstimate(document, of: kind))
      #expect(estimate.aim == 2 && estimate.excess == 0, "\(kind.rawValue): \(estimate.words)")
    }
  }

  private static func lines(_ html: String, runningOn: Set<String> = [], inTwoColumns: Set<String> = [])
    -> Double
  {
    let measure = SideMeasure(
      aim: 1, charactersPerLine: 10, linesPerSide: 50, runningOn: runningOn, inTwoColumns: inTwoColumns)
    return PrintedLines(PageElement("body", [], Nodes.of(html)), measure).count
  }

  @Test("A text counts the lines that it fills, and a table the tallest cell of each row.")
  func lines() {
    #expect(Self.lines("") == 0)
    #expect(Self.lines("<p>1234567890</p>") == Self.lines("<p>1</p>"))
    #expect(Self.lines("<p>12345 7890 1</p>") == Self.lines("<p>1</p>") + 1)
    let row = "<tr><td>1</td><td>12345678901234567890</td></tr>"
    #expect(Self.lines("<table><tbody>\(row)</tbody></table>") > 2)
    #expect(
      Self.lines("<table><tbody>\(row)\(row)</tbody></table>") == 2
        * Self.lines("<table><tbody>\(row)</tbody></table>"))
    #expect(Self.lines("<svg><title>\(row)</title></svg>") == 0)
  }

  @Test("Lists that run on, or stand in two columns, take less than lists that do not.")
  func lists() {
    let list = "<section class=\"a\"><ul>\(String(repeating: "<li>12</li>", count: 8))</ul></section>"
    let plain = Self.lines(list)
    #expect(Self.lines(list, runningOn: ["a"]) < plain)
    #expect(Self.lines(list, inTwoColumns: ["a"]) == plain / 2)
    #expect(Self.lines(list, runningOn: ["b"], inTwoColumns: ["c"]) == plain)
  }
}
