import Foundation
import SourceText
import Templating
import Testing
@testable import CaseView
@testable import Documents

@Suite("The drawings beside the warning signs")
struct PictogramsTests {
  private static func pictograms(_ names: [String]) throws -> Pictograms {
    try Pictograms(names, title: "Drawing", file: "en/x.md", Making.maker().library)
  }

  @Test("Each item of the list begins with its drawing, in the order of the names.")
  func places() throws {
    let pictograms = try Self.pictograms(["fever", "pain"])
    let list = Nodes.of("<ul>\n<li>Hot</li>\n<li>Hurts</li>\n</ul>")
    let page = Page(Array(Nodes.html(try pictograms.placed(in: list)).utf8))
    #expect(
      page.texts("li").map { $0.trimmed.hasSuffix("Hot") || $0.trimmed.hasSuffix("Hurts") } == [true, true])
    #expect(page.all("svg").map { $0.around.last } == ["li", "li"])
    let drawings = pictograms.texts.map { String(decoding: $0, as: UTF8.self) }
    #expect(page.source.contains("<li>\(drawings[0])") && page.source.contains("<li>\(drawings[1])"))
  }

  @Test(
    "A list that is longer or shorter than the drawings is refused: a sign would stand beside the wrong one.")
  func wrongNumber() throws {
    let pictograms = try Self.pictograms(["fever", "pain"])
    for items in [1, 3] {
      let list = String(repeating: "<li>x</li>", count: items)
      let error = try #require(throws: DocumentErrors.self) { try pictograms.placed(in: Nodes.of(list)) }
      #expect(error.diagnostics.map(\.file) == ["en/x.md"])
    }
  }

  @Test("A drawing that is not there is refused by its name.")
  func missing() {
    #expect(throws: DocumentErrors.self) { try Self.pictograms(["fever", "unicorn"]) }
  }

  @Test("Every sheet has a drawing for each of its eight signs, hidden from whoever listens, in black alone.")
  func sheets() throws {
    for made in try Made.all.get() where made.kind.isForPatient {
      let drawings = made.page.all("svg").filter { $0.section == "warning" }
      #expect(drawings.count == 8)
      #expect(drawings.allSatisfy { $0.attributes["aria-hidden"] == "true" })
      #expect(Set(drawings.map(\.text)).count <= 1)
      let colours = made.page.elements.flatMap { [$0.attributes["stroke"], $0.attributes["fill"]] }.compactMap
      { $0 }
      #expect(Set(colours).isSubset(of: ["#000", "none"]))
    }
  }

  @Test("No two signs have the same drawing.")
  func distinct() throws {
    for made in try Made.all.get() where made.kind.isForPatient {
      let source = made.page.source
      let drawings = source.components(separatedBy: "<svg").dropFirst().map {
        $0.components(separatedBy: "</svg>")[0]
      }
      #expect(Set(drawings).count == drawings.count)
    }
  }
}
