import Testing
import Documents
@testable import Pages

@Suite("A page for paper")
struct PaperPageTests {
  @Test(
    "Nothing of any sample's page starts anything, every number stands as before, and nothing else changes.")
  func samples() throws {
    var dialled = 0
    for made in try Made.all.get() {
      let page = Page(PaperPage(made.document.page).bytes)
      #expect(page.all("a").allSatisfy { $0.attributes["href"] == nil })
      #expect(page.all("a").map(\.text) == made.page.all("a").map(\.text))
      #expect(page.all("body").map(\.text) == made.page.all("body").map(\.text))
      let word = Page(WordPage(made.document.page).bytes)
      #expect(word.all("a").allSatisfy { $0.attributes["href"] == nil })
      dialled += page.all("a").count
    }
    #expect(dialled > 20)
  }

  @Test("What only looks like a link, as text of a case, stays.")
  func text() {
    let html = "<p>&lt;a href=\"tel:1\"&gt; <a href=\"tel:+1\">+1</a></p>"
    #expect(
      Nodes.html(Nodes.of(html).map(PaperPage.withoutNumberToDial))
        == "<p>&lt;a href=&quot;tel:1&quot;&gt; <a>+1</a></p>")
  }
}
