import SpineCase
import Testing
@testable import CaseView
@testable import Documents
@testable import Pages

@Suite("Runs in another script")
struct ForeignRunsTests {
  private static func page(language: String) throws -> Page {
    let patient = "{name: \"\u{928}\u{92E}\u{938}\u{94D}\u{924}\u{947}\", language: '\(language)'}"
    return Page(try Making.document(.mdtSummary, of: CaseText.empty.with("patient", patient).text).html)
  }

  @Test(
    "A run in the patient's script is marked with the patient's language.",
    arguments: [("mr", "mr"), ("hi-IN", "hi-IN"), ("ta", "und-Deva"), ("Marathi", "und-Deva")])
  func marked(language: String, expected: String) throws {
    let runs = try Self.page(language: language).all("span").filter { $0.attributes["lang"] != nil }
    #expect(!runs.isEmpty)
    #expect(runs.allSatisfy { $0.attributes["lang"] == expected })
  }

  @Test(
    "Words that are no tag of a language become no attribute and no element.",
    arguments: ["hi-\"><b>a</b>", "mr-\" id=\"x", "en-\"><b>a</b>", "hi-x y", "mr- "])
  func words(language: String) throws {
    let page = try Self.page(language: language)
    #expect(page.faults == [] && page.all("b").isEmpty)
    let runs = page.all("span")
    #expect(!runs.isEmpty && runs.allSatisfy { $0.attributes == ["lang": "und-Deva"] })
    #expect(page.says(language))
  }

  private func runs(_ html: String, on language: String, for patient: String? = nil) throws -> String {
    let runs = try #require(ForeignRuns(language: language, patientLanguage: patient))
    return Nodes.html(runs.marked(Nodes.of(html)))
  }

  @Test(
    "A run of words in another script carries its language, from its first letter to its last.",
    arguments: [
      ("<p>फ़ोन करें, Spine nurse: 12।</p>", "<p>फ़ोन करें, <span lang=\"en\">Spine nurse:</span> 12।</p>"),
      ("<p>Call now</p>", "<p><span lang=\"en\">Call now</span></p>"),
      ("<p>टीम</p>", "<p>टीम</p>"), ("<p>12 34</p>", "<p>12 34</p>"),
      ("<p>दर्द\nBack pain\nबुखार</p>", "<p>दर्द\n<span lang=\"en\">Back pain</span>\nबुखार</p>"),
      ("<p>Back\npain, 2 days\nबुखार</p>", "<p><span lang=\"en\">Back\npain, 2 days</span>\nबुखार</p>"),
      ("<a href=\"tel:1\">1</a> Ward", "<a href=\"tel:1\">1</a> <span lang=\"en\">Ward</span>"),
      (
        "<p>&quot;मैं&quot; &quot;I am&quot;</p>",
        "<p>&quot;मैं&quot; <span lang=\"en\">&quot;I am&quot;</span></p>"
      ),
    ])
  func hindi(html: String, expected: String) throws {
    #expect(try runs(html, on: "hi") == expected)
  }

  @Test("Devanagari on an English page is the patient's own language, and where that is another nobody's.")
  func english() throws {
    #expect(try runs("<p>For नमस्ते</p>", on: "en", for: "mr") == "<p>For <span lang=\"mr\">नमस्ते</span></p>")
    #expect(try runs("<p>नमस्ते</p>", on: "en", for: "ta") == "<p><span lang=\"und-Deva\">नमस्ते</span></p>")
    #expect(try runs("<p>नमस्ते</p>", on: "en") == "<p><span lang=\"und-Deva\">नमस्ते</span></p>")
  }

  @Test("No character of a page is lost or changed, whatever the runs.", arguments: ["en", "hi", "mr"])
  func loses(language: String) throws {
    for text in ["a  b\n\nc कक  d\t1 é ñ 日本", "", " ", "\n", "क a\u{A0}b", "&amp; &lt;क&gt; x; y"] {
      let result = try runs(text, on: language)
      #expect(result.replacing(/<\/?span[^>]*>/, with: "") == text)
    }
  }

  @Test(
    "Every script of Unicode is marked as its own, and as the patient's language where that is written so.",
    arguments: [
      ("ta", "<p>வலி Back</p>", "<p>வலி <span lang=\"en\">Back</span></p>"),
      ("en", "<p>Pain ألم</p>", "<p>Pain <span lang=\"ur\">ألم</span></p>"),
      ("en", "<p>Pain болит</p>", "<p>Pain <span lang=\"und-Cyrl\">болит</span></p>"),
      ("ja", "<p>痛み いたい Pain</p>", "<p>痛み いたい <span lang=\"en\">Pain</span></p>"),
      (
        "en", "<p>ᱦᱟᱥᱩ 日本</p>", "<p><span lang=\"und-Olck\">ᱦᱟᱥᱩ</span> <span lang=\"und-Hani\">日本</span></p>"
      ),
    ])
  func everyScript(language: String, html: String, expected: String) throws {
    #expect(try runs(html, on: language, for: "ur") == expected)
  }

  @Test("A language whose script is not known marks nothing.")
  func unknown() {
    #expect(ForeignRuns(language: "qaa", patientLanguage: nil) == nil)
  }
}
