import Documents
import Testing
@testable import Pages

@Suite("A page for a word processor")
struct WordPageTests {
  private static func page(_ html: String) -> String {
    Nodes.html(WordPage.nodes(Nodes.of(html)))
  }

  @Test(
    "A drawing stands as what it says, one beside a text is left out, and a ruled line stays a line.",
    arguments: [
      ("a<svg aria-label=\"T7 &lt; T8\"><title>x</title></svg>b", "a<p>T7 &lt; T8</p>b"),
      ("a<svg class=\"sign\" aria-hidden=\"true\"><title>x</title></svg>b", "ab"),
      ("<div class=\"ruled\"></div>c", "<p>\(String(repeating: "_", count: 60))</p>c"),
      ("<p><bdi dir=\"rtl\">\u{645}</bdi> 1</p>", "<p>\u{2068}\u{645}\u{2069} 1</p>"),
    ])
  func drawings(html: String, expected: String) {
    #expect(Self.page(html) == expected)
  }

  @Test("A table has a width for each column, behind its caption, by what stands in them.")
  func widths() {
    let cells = "<tr><th>Fact</th><td>\(String(repeating: "many words ", count: 20))</td></tr>"
    #expect(
      Self.page("<table><caption>C</caption><tbody>\(cells)</tbody></table>")
        == "<table><caption>C</caption><colgroup><col style=\"width:12%\" /><col style=\"width:87%\" /></colgroup>"
        + "<tbody>\(cells)</tbody></table>")
    #expect(Self.page("<table><tbody>\(cells)</tbody></table>").hasPrefix("<table><colgroup>"))
  }

  @Test("No drawing is left in any sample's page, and every table has as many widths as columns.")
  func samples() throws {
    for made in try Made.all.get() {
      let page = Page(WordPage(made.document.page).bytes)
      #expect(page.all("svg").isEmpty)
      #expect(page.all("table").count == page.all("colgroup").count)
      #expect(page.all("col").count >= page.all("colgroup").count * 2)
      #expect(page.all("h1", "h2", "h3").map(\.text) == made.page.all("h1", "h2", "h3").map(\.text))
    }
  }
}
