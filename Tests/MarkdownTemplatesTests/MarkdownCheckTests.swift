import MarkdownTemplates
import SourceText
import Templating
import Testing

@Suite("The check of a template's Markdown")
struct MarkdownCheckTests {
  static let refusals = [
    ("Code `{{name}}` here", 1, 7, "'name' is in code"),
    ("```\n{{name}}\n```", 2, 1, "'name' is in code"),
    ("    {{name}}", 1, 5, "'name' is in code"),
    ("a <b title=\"{{name}}\">", 1, 13, "'name' is in raw HTML"),
    ("<!-- {{name}} -->", 1, 6, "'name' is in raw HTML"),
    ("[a]({{name}})", 1, 5, "'name' is in the target of a link"),
    ("[a](tel:{{name}})", 1, 9, "'name' is in the target of a link"),
    ("<http://{{name}}>", 1, 9, "'name' is in the target of a link"),
    ("[a](#b \"{{name}}\")", 1, 9, "'name' is in the title of a link"),
    ("[a]\n\n[a]: #{{name}}", 3, 7, "'name' is in the target of a link"),
    ("x\n\n[a]: #{{name}}", 3, 7, "'name' is in the definition of a link"),
    ("a <b {{name}}>", 1, 6, "'name' would not print unchanged here"),
    ("a**{{name}}**b", 1, 4, "'name' would not print unchanged here"),
    ("a ` {{name}} b", 1, 5, "'name' would not print unchanged here"),
    ("a <b>c</b>", 1, 3, "raw HTML is left out"), ("x\n\n<div>\na\n</div>", 3, 1, "raw HTML is left out"),
    ("x\n\n[a](https://b.example)", 3, 5, "a document must not link outside itself"),
    ("![a](b.png)", 1, 6, "a document cannot load a picture"),
    ("![a](#b)", 1, 6, "a document cannot load a picture"),
    ("a\nb [a](//b.example)", 2, 7, "a document must not link"),
    ("a <{{name}}>", 1, 4, "'name' is in a tag, address"),
    ("&#{{name}};", 1, 3, "'name' is in a tag, address"),
    ("&{{name}};", 1, 2, "'name' is in a tag, address"),
    ("<{{name}}@b.example>", 1, 2, "'name' is in a tag, address"),
    ("</{{name}}>", 1, 3, "'name' is in a tag, address"),
    ("| a | b |\n| --- | --- |\n| c |", 3, 1, "a row of the table has 1 cells, its header 2"),
    ("x\n| a | b |\n| --- | --- |", 1, 1, "a table must be on its own"),
    ("- | a |\n  | --- |", 2, 1, "a table must be on its own"),
    ("a\n\n| a | b |", 3, 1, "a row without its table"),
    ("| a |\n| - |\n{{#items}}\n\n| {{item}} |\n{{/items}}", 5, 1, "a row without its table"),
    (
      "{{#items}}\n| a |\n| - |\n| {{item}} |\n{{/items}}", 2, 1,
      "the header of a table is in the loop {{#items}}"
    ),
    (
      "{{#items}}\nTable: t\n| a |\n| - |\n| {{item}} |\n{{/items}}", 3, 1,
      "the header of a table is in the loop {{#items}}"
    ),
    (
      "{{#items}}\n## {{item}}\n| a |\n| - |\n| {{item}} |\n{{/items}}", 3, 1,
      "the header of a table is in the loop {{#items}}"
    ),
    (
      "{{#items}}\n{{^@first}}\n| a |\n| - |\n{{/@first}}\n| {{item}} |\n{{/items}}", 3, 1,
      "the header of a table is in the loop {{#items}}"
    ),
    ("| a |\n| - |\n| x |\n| b |\n| - |\n| y |", 4, 1, "there is a second header in this table"),
    (
      "| a |\n| - |\n{{?urgent}}\n| b |\n| - |\n{{/urgent}}\n{{#urgent}}\n{{/urgent}}\n{{^urgent}}\n{{/urgent}}\n| y |",
      4, 1,
      "there is a second header in this table"
    ),
    (
      "{{?urgent}}`{{name}}`{{/urgent}}{{#urgent}}{{/urgent}}{{^urgent}}{{/urgent}}", 1, 13,
      "'name' is in code"
    ),
    ("a \u{F0000}", 1, 3, "a private-use character"),
  ]

  @Test("A template whose Markdown can harm a value is refused at the place.", arguments: refusals)
  func refused(template: String, line: Int, column: Int, message: String) throws {
    let errors = try #require(throws: TemplateErrors.self) { try Letter.program(template) }
    let finding = try #require(errors.diagnostics.first)
    #expect(finding.position == SourcePosition(line: line, column: column))
    #expect(finding.message.hasPrefix(message))
  }

  @Test(
    "A table for each element, and one header for all of them, are right.",
    arguments: [
      "| a |\n| - |\n{{#items}}\n| {{item}} |\n{{/items}}",
      "{{#items}}\n\n| a |\n| - |\n| {{item}} |\n{{/items}}",
      "{{#items}}\n| a |\n| - |\n| {{item}} |\n\n{{/items}}",
      "{{#items}}\n{{#@first}}\n| a |\n| - |\n{{/@first}}\n| {{item}} |\n{{/items}}",
      "{{#items}}\n## {{item}}\n\n| a |\n| - |\n| {{item}} |\n{{/items}}",
    ])
  func headers(template: String) throws { _ = try Letter.program(template) }

  @Test("Every finding of every region and branch is reported at once.")
  func allAtOnce() throws {
    let template = """
      {{$one}}
      `{{name}}` and <b {{name}}> and x**{{name}}**y
      {{/one}}
      {{$two}}
      {{?urgent}}
      [a](http://b)
      {{/urgent}}
      {{#urgent}}
      `{{note}}`
      {{/urgent}}
      {{^urgent}}
      | a |
      {{/urgent}}
      {{/two}}

      """
    let errors = try #require(throws: TemplateErrors.self) { try Letter.program(template) }
    #expect(errors.diagnostics.map(\.position?.line) == [2, 2, 2, 6, 9, 12])
  }

  @Test(
    "What is harmless is accepted.",
    arguments: [
      "# {{name}}", "{{name}}. x", "{{name}}) x", "**{{name}}**: {{note}}", "*{{name}}*", "({{name}})",
      "[{{name}}]", "<{{name}} mm", "a &{{name}}", "\\<{{name}}>", "\\&#{{name}};",
      "{{name}}{{note}}", "1{{name}}", "a\n{{name}}", "{{name}}\n===", "{{call}}",
      "{{#items}}{{item}}, {{/items}}",
      "{{#items}}\n- {{item}}\n{{/items}}\n{{^items}}\nNone.\n{{/items}}",
      "| a |\n| - |\n{{#items}}\n| {{item}} |\n{{/items}}\n{{^items}}\n\nNone.\n{{/items}}",
    ])
  func accepted(template: String) throws {
    _ = try Letter.program(template)
  }
}
