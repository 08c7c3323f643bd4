import CaseView
import Documents
import Pages
import SpineCase
import Testing

@Suite("A document on paper")
struct PageSetupTests {
  private static let hostile = "A\"B</style> & Co. \\ १"

  private func page(_ setup: PageSetup) throws -> Page {
    var maker = try Making.maker()
    maker.setup = setup
    let source = try Making.source(of: Array(CaseText.routine.text.utf8), file: "case.yaml")
    return Page(try maker.make(.mdtSummary, of: source, in: "en").html)
  }

  @Test(
    "The paper is the one that was asked for.",
    arguments: [(PaperSize.a4, "size: A4;"), (.letter, "size: letter;")])
  func paper(paper: PaperSize, expected: String) throws {
    #expect(try page(PageSetup(paper: paper)).source.contains(expected))
  }

  @Test("Names stand in their languages, the logo in the page with its words, and no text leaves its place.")
  func head() throws {
    let image = try #require(LogoImage([0xFF, 0xD8, 0xFF, 0xE0]))
    let head = Letterhead.Head(
      names: [.init(text: Self.hostile, language: "mr"), .init(text: "Hospital", language: "en")],
      logo: .init(alternative: Self.hostile, image: image), address: ["<b>Street"], footer: ["Foot"],
      continuation: Self.hostile)
    let page = try page(PageSetup(letterhead: Letterhead(head: head)))
    #expect(page.faults == [])
    let lines = page.all("p").filter { $0.around.contains("header") || $0.around.contains("footer") }
    #expect(lines.map(\.text) == [Self.hostile, "Hospital", "<b>Street", "Foot"])
    #expect(lines.map { $0.attributes["lang"] } == ["mr", "en", "mr", "mr"])
    let logo = try #require(page.all("img").first)
    #expect(logo.attributes["src"] == "data:image/jpeg;base64,/9j/4A==")
    #expect(logo.attributes["alt"] == Self.hostile)
    let style = try #require(page.texts("style").first)
    #expect(style.contains("A\\000022 B\\00003C "))
    #expect(style.contains("@page :first { @top-left {"))
  }

  @Test("Without a letterhead there is none, and the first page is like the others.")
  func none() throws {
    let page = try page(PageSetup())
    #expect(page.all("header", "footer", "img").isEmpty)
    #expect(!page.source.contains(":first {"))
  }
}
