import SourceText
import Templating
import Testing

@Suite("The outline of a program")
struct ProgramOutlineTests {
  @Test("Every branch of every section comes once, in order, with the examples as values.")
  func outline() throws {
    let text = "a {{#organs}}{{@index}}{{organ}}{{#@last}}.{{/@last}}{{/organs}}{{^organs}}-{{/organs}} z\n"
    let library = TemplateLibrary(texts: ["x.md": text])
    let program = try library.compile("x.md", against: SampleSchema.all, audience: .patient).get()
    var sink = TraceSink()
    program.outline(region: 0, into: &sink)
    #expect(
      sink.pieces == ["a ", "{0", "1", "value 0 <organ>", "{1", ".", "1}", "0}", "{2", "-", "2}", " z\n"])
    #expect(program.sections.map(\.name) == ["organs", "@last", "organs"])
    #expect(program.sections.map(\.branch) == [.holds, .holds, .fails])
  }

  @Test("A section says whether its tags stand on lines of their own.")
  func form() throws {
    let text = "{{#urgent}}\nx\n{{/urgent}}\ny {{#urgent}}z{{/urgent}}\n"
    let library = TemplateLibrary(texts: ["x.md": text])
    let program = try library.compile("x.md", against: SampleSchema.all, audience: .patient).get()
    #expect(program.sections.map(\.isBlock) == [true, false])
    #expect(program.sections.map(\.place.position.line) == [1, 4])
  }

  @Test("Each region has an outline of its own.")
  func regions() throws {
    let text = "{{$a}}\n1\n{{/a}}\n\n{{$b}}\n2\n{{/b}}\n"
    let library = TemplateLibrary(texts: ["x.md": text])
    let program = try library.compile("x.md", against: SampleSchema.all, audience: .patient).get()
    let outlines = program.regions.indices.map { region in
      var sink = TraceSink()
      program.outline(region: region, into: &sink)
      return sink.pieces.joined()
    }
    #expect(outlines == ["1\n", "2\n"])
  }
}
