import Documents
import Testing

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
}
