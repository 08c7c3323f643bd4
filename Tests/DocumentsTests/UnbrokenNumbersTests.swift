import SpineCase
import Templating
import Testing
@testable import CaseView
@testable import Documents
@testable import Pages

@Suite("Numbers that no line may part")
struct UnbrokenNumbersTests {
  @Test(
    "A number in groups stands in a span of its own, tags and all else are left as they are.",
    arguments: [
      (
        "<p>ABHA 91-0000-0000-0071; MRN 7-1</p>",
        "<p>ABHA <span class=\"number\">91-0000-0000-0071</span>; MRN 7-1</p>"
      ),
      ("91-0000-0000-0071", "<span class=\"number\">91-0000-0000-0071</span>"),
      ("<a href=\"91-0000-0000-0071\">x</a>", "<a href=\"91-0000-0000-0071\">x</a>"),
      ("<p>91-0000-0000-007</p> &gt; a", "<p>91-0000-0000-007</p> &gt; a"),
      (
        "<b title=\"91-0000-0000-0071\">\u{301}91-0000-0000-0071</b>",
        "<b title=\"91-0000-0000-0071\">\u{301}<span class=\"number\">91-0000-0000-0071</span></b>"
      ),
    ])
  func marked(html: String, expected: String) {
    let numbers = UnbrokenNumbers([
      Identifier(system: "ABHA", value: "91000000000071"), Identifier(system: "MRN", value: "7-1"),
    ])
    #expect(Nodes.html(numbers.marked(Nodes.of(html))) == expected)
  }

  @Test("Of an Aadhaar number a clinicians' document says that the digits are its end.")
  func aadhaar() throws {
    let bytes = try #require(Making.templates.first { $0.name == "en/words.yaml" }).bytes
    let wording = Wording(phrases: try Phrases(language: "en", bytes: bytes, file: "words.yaml"))
    #expect(wording.words(Identifier(system: "Aadhaar", value: "9012")) == "Aadhaar ending 9012")
    #expect(wording.words(Identifier(system: "Aadhaar", value: "XXXX 9012")) == "Aadhaar XXXX 9012")
    #expect(wording.words(Identifier(system: "ABHA", value: "91000000000071")) == "ABHA 91-0000-0000-0071")
  }
}
