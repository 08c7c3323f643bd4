import MarkdownTemplates
import SourceText
import Templating
import Testing

@Suite("Markdown templates")
struct MarkdownProgramTests {
  static let places = [
    ("{{name}}\n", "<p>@</p>\n"), ("Name: {{name}}.\n", "<p>Name: @.</p>\n"),
    ("# {{name}}\n", "<h1>@</h1>\n"),
    ("- {{name}}\n- b\n", "<ul>\n<li>@</li>\n<li>b</li>\n</ul>\n"),
    ("> {{name}}\n", "<blockquote>\n<p>@</p>\n</blockquote>\n"),
    (
      "| a | b |\n| --- | --- |\n| {{name}} | c |\n",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>@</td>
      <td>c</td>
      </tr>
      </tbody>
      </table>

      """
    ),
  ]

  static let values = [
    ("> 50% collapse", "&gt; 50% collapse"), ("- ve margins", "- ve margins"),
    ("<lab pending>", "&lt;lab pending&gt;"),
    ("L2 4/5*L3 3/5* L4", "L2 4/5*L3 3/5* L4"), ("1990. Mastectomy", "1990. Mastectomy"),
    ("T10 | T11", "T10 | T11"),
    ("A & B <x>", "A &amp; B &lt;x&gt;"), ("{{patient.name}}", "{{patient.name}}"),
    ("# none known", "# none known"),
    ("one\ntwo\r\nthree", "one two three"), ("    four", "    four"), ("a\u{202E}b", "a[U+202E]b"),
    ("a\tb", "a b"), ("Table: x", "Table: x"), ("| a | b |", "| a | b |"), ("```", "```"),
  ]

  @Test("What stands in a case stands in the document, in every place.", arguments: places, values)
  func literal(place: (template: String, html: String), value: (typed: String, printed: String)) throws {
    let expected = place.html.split(separator: "@", omittingEmptySubsequences: false).joined(
      separator: value.printed)
    #expect(try Letter.html(place.template, Letter.record(value.typed)) == expected)
  }

  @Test(
    "A paragraph keeps its lines in text, and not where a line is all there is.",
    arguments: [
      ("{{note}}\n", "<p>1. a<br />\n- b<br />\n<br />\n    c</p>\n"),
      ("- {{note}}\n", "<ul>\n<li>1. a<br />\n- b<br />\n<br />\n    c</li>\n</ul>\n"),
      ("Note: {{note}} end\n", "<p>Note: 1. a<br />\n- b<br />\n<br />\n    c end</p>\n"),
      ("## {{note}}\n", "<h2>1. a - b      c</h2>\n"),
    ])
  func lines(template: String, expected: String) throws {
    #expect(try Letter.html(template, Letter.record("x", note: "1. a\n- b\n\n    c\n")) == expected)
  }

  @Test("Every branch renders, and a list becomes rows.")
  func branches() throws {
    let template = """
      {{#urgent}}
      Urgent for {{name}}.
      {{/urgent}}
      {{^urgent}}
      Not urgent.
      {{/urgent}}
      {{?urgent}}
      | not | known |
      | --- | --- |
      | {{name}} | x |
      {{/urgent}}

      Table: {{name}}
      | **Item** | Points |
      | --- | ---: |
      {{#items}}
      | {{item}} | {{points}} |
      {{/items}}

      """
    #expect(
      try Letter.html(template, Letter.record("A|B", urgent: false, items: ["a|b", "*"])) == """
        <p>Not urgent.</p>
        <table>
        <caption>A|B</caption>
        <thead>
        <tr>
        <th scope="col"><strong>Item</strong></th>
        <th scope="col" class="right">Points</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">a|b</th>
        <td class="right">not done</td>
        </tr>
        <tr>
        <th scope="row">*</th>
        <td class="right">not done</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test("Regions are rendered one by one, under their names.")
  func regions() throws {
    let program = try Letter.program("{{$head}}\n# {{name}}\n{{/head}}\n{{$body}}\n{{note}}\n{{/body}}\n")
    let regions = try program.render(Letter.record("x", note: "y"))
    #expect(regions.map(\.name) == ["head", "body"])
    #expect(regions.map { String(decoding: $0.html, as: UTF8.self) } == ["<h1>x</h1>\n", "<p>y</p>\n"])
    #expect(regions.map { String(decoding: $0.markdown, as: UTF8.self) } == ["# x\n", "y\n"])
  }

  @Test("A telephone number becomes a link, and nothing else does.")
  func telephone() throws {
    let template = "[{{call}}](tel:{{call}})\n"
    #expect(try Letter.html(template, Letter.record("x")) == "<p><a href=\"tel:+91981\">+91 98 1</a></p>\n")
    let error = try #require(throws: MarkdownRefusal.self) {
      try Letter.html(template, Letter.record("x", call: "ask reception"))
    }
    #expect(error.reason == .notATelephone)
    #expect(
      error.diagnostic.description == """
        en/letter.md:1:16: 'call' is no telephone number and cannot be the target of a link. Use digits, spaces and \
        a leading +
          [{{call}}](tel:{{call}})
                         ^^^^^^^^
        """)
  }

  @Test("What cannot be proven with the least escapes is escaped in full.")
  func fallBack() throws {
    #expect(try Letter.html("a \\{{name}} b\n", Letter.record("(x)")) == "<p>a \\(x) b</p>\n")
  }
}
