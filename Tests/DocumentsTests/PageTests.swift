import CommonMark
import MarkdownTemplates
import Testing
@testable import Documents
@testable import Pages

@Suite("The page as a value")
struct PageTests {
  @Test("Each region of every sample's document is on its page what libcmark makes of its Markdown.")
  func regions() throws {
    var count = 0
    for made in try Made.all.get() {
      for region in made.document.regions {
        #expect(try region.html == CommonMark.html(from: region.markdown), "\(made) \(region.name ?? "")")
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test(
    "What is isolated stands in an element with the direction of its first letter, however deep, and stays open nowhere.",
    arguments: [
      ("a \u{2068}محمد 1\u{2069} b", "a <bdi dir=\"rtl\">محمد 1</bdi> b"),
      ("\u{2068}12\u{2069}", "<bdi dir=\"ltr\">12</bdi>"),
      (
        "\u{2068}محمد \u{2068}Ali\u{2069}\u{2069}",
        "<bdi dir=\"rtl\">محمد <bdi dir=\"ltr\">Ali</bdi></bdi>"
      ),
      ("a \u{2068}b", "a <bdi dir=\"ltr\">b</bdi>"), ("a\u{2069} b", "a b"), ("a – b", "a – b"),
    ])
  func isolates(text: String, expected: String) {
    let nodes = [PageNode.text(text)].withIsolates
    #expect(Nodes.html(nodes) == expected)
    #expect(nodes.text == text.filter { !"\u{2068}\u{2069}".contains($0) })
  }

  @Test("Word processors get marks where a page has elements that isolate.")
  func marks() {
    let text = "a \u{2068}محمد \u{2068}Ali\u{2069}\u{2069} b"
    #expect([PageNode.text(text)].withIsolates.withMarksOfIsolation.text == text)
  }

  @Test("A page is sealed where its writer left the place of the hash.")
  func seal() throws {
    for made in try Made.all.get() { #expect(FileSeal.page.state(of: made.document.html) == .whole) }
  }
}
