import Documents
import SpineCase
import Testing

@Suite("Sources in the text")
struct CitationTests {
  static let cases = ["demo-0007", "routine-breast-t8", "unidentified-t7", "multi-level-thyroid"]

  @Test(
    "A source is cited by its number, which the list of sources at the end has",
    arguments: cases, [DocumentKind.mdtSummary, .referralLetter])
  func numbers(_ name: String, _ kind: DocumentKind) throws {
    let source = try Samples.source("cases/\(name)/case.yaml")
    let text = String(decoding: try Making.maker().make(kind, of: source, in: "en").markdown, as: UTF8.self)
    let parts = text.split(separator: "**Sources:**", maxSplits: 1)
    let body = try #require(parts.first)
    let list = try #require(parts.last)
    let cited = body.split(separator: "[").dropFirst().map { $0.prefix { $0 != "]" } }
    // No name of a journal with its year stands in brackets, only numbers and the project's own words.
    #expect(cited.filter { $0.contains { $0.isNumber } && $0.contains { $0.isLetter } } == [])
    let numbers = cited.filter { $0.allSatisfy { $0.isNumber || $0 == "," || $0 == " " } }
      .flatMap { $0.split(separator: ",").map { $0.filter(\.isNumber) } }
    #expect(!numbers.isEmpty)
    for number in Set(numbers) { #expect(list.contains("[\(number)] "), "\(number)") }
  }
}
