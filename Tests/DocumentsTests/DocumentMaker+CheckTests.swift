import Authoring
import DocumentTemplates
import Documents
import Templating
import Testing

@Suite("The check of the templates")
struct DocumentMakerCheckTests {
  @Test(
    "Every template of this build passes the whole check, so that it need not be repeated for each document.")
  func builtIn() throws {
    let templates = DocumentTemplates.sources.map {
      TemplateSource(name: $0.name, file: $0.name, bytes: $0.bytes)
    }
    #expect(try DocumentMaker(templates).checkTemplates() == [])
  }
}
