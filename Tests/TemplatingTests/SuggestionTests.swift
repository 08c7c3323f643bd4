import SourceText
import Templating
import Testing

@Suite("What a mistyped name may have meant")
struct SuggestionTests {
  @Test(
    "Neither lists whose elements have the field nor fields below a record are offered to whom they are not for."
  )
  func suggestionsBelow() {
    #expect(TemplateLibrary.findings("{{level}}\n").joined().contains("'lesions'"))
    #expect(!TemplateLibrary.findings("{{level}}\n", for: .patient).joined().contains("lesions"))
    #expect(TemplateLibrary.findings("{{organ}}\n", for: .patient).joined().contains("'organs'"))
    #expect(TemplateLibrary.findings("{{neurology.frankl}}\n").joined().contains("'neurology.frankel'"))
    let hidden = TemplateLibrary.findings("{{neurology.frankl}}\n", for: .patient).joined()
    for name in ["frankel", "myelopathy", "walking", "roots"] { #expect(!hidden.contains(name)) }
  }
}
