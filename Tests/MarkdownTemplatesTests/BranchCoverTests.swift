import SourceText
import Templating
import Testing

@testable import MarkdownTemplates

@Suite("Ways through the branches of a template")
struct BranchCoverTests {
  @Test(
    "Every branch is taken on some way, and two of one name never together.",
    arguments: [
      ("{{name}}", 1), ("{{#urgent}}a{{/urgent}}{{^urgent}}b{{/urgent}}{{?urgent}}c{{/urgent}}", 3),
      ("{{#items}}{{#@first}}a{{/@first}}{{^@first}}b{{/@first}}{{/items}}{{^items}}c{{/items}}", 3),
      (
        "{{#urgent}}{{#items}}a{{/items}}{{/urgent}}{{^urgent}}{{^items}}b{{/items}}{{#items}}c{{/items}}{{/urgent}}"
          + "{{?urgent}}d{{/urgent}}", 5
      ), ("a{{#items}}b{{/items}}c", 2),
    ])
  func covers(template: String, ways: Int) throws {
    let program = try TemplateLibrary([TemplateSource(name: "a.html", text: template)])
      .compile("a.html", against: Letter.schema, audience: .board).get()
    let cover = BranchCover(program, region: 0)
    #expect(cover.ways.count == ways)
    for section in program.sections {
      #expect(cover.ways.contains { $0[section.id] })
      let others = program.sections.filter { $0.name == section.name && $0.branch != section.branch }
      #expect(!cover.ways.contains { way in way[section.id] && others.contains { way[$0.id] } })
    }
  }
}
