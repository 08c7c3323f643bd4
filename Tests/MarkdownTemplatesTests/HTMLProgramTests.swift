import MarkdownTemplates
import SourceText
import Templating
import Testing

@Suite("HTML templates")
struct HTMLProgramTests {
  static let schema = Schema([
    Declaration(name: "name", kind: .text, audience: .patient, mayBeAbsent: false),
    Declaration(name: "note", kind: .paragraph, audience: .patient, mayBeAbsent: false),
    Declaration(name: "call", kind: .telephone, audience: .patient, mayBeAbsent: false),
    Declaration(name: "body", kind: .region, audience: .patient, mayBeAbsent: false),
    Declaration(name: "ok", kind: .condition, audience: .patient, mayBeAbsent: false),
    Declaration(name: "size", kind: .number, audience: .patient, mayBeAbsent: false),
  ])

  static func program(_ template: String) throws(TemplateErrors) -> HTMLProgram {
    let library = TemplateLibrary([TemplateSource(name: "page.html", text: template)])
    switch library.compile("page.html", against: schema, audience: .board) {
    case .success(let program): return try HTMLProgram(checking: program)
    case .failure(let errors): throw errors
    }
  }

  static func html(_ template: String, _ name: String, call: String = "+91 1", size: String = "38") throws
    -> String
  {
    let values: [Value] = [
      .text(name), .text("a<\n\"b"), .text(call), .region(Array("<p>x</p>".utf8)), .condition(true),
      .text(size),
    ]
    return String(decoding: try program(template).render(Record(values)), as: UTF8.self)
  }

  @Test(
    "A value is escaped for its place.",
    arguments: [
      ("<p>{{name}}</p>", "<p>&lt;a&gt; &amp; &quot;b&quot;\\ [U+202E]</p>"),
      (
        "<!doctype html><html lang=\"{{name}}\">",
        "<!doctype html><html lang=\"&lt;a&gt; &amp; &quot;b&quot;\\ [U+202E]\">"
      ),
      ("<p>{{note}}</p>", "<p>a&lt;<br>\n&quot;b</p>"),
      ("<p title=\"{{note}}\">", "<p title=\"a&lt; &quot;b\">"),
      ("<a href=\"tel:{{call}}\">{{call}}</a>", "<a href=\"tel:+911\">+91 1</a>"),
      ("<main>{{{body}}}</main>", "<main><p>x</p></main>"),
      ("<title>{{call}}</title>", "<title>+91 1</title>"),
      (
        "<style>/* it's */ @page { content: \"{{name}} \\\" {{call}}\" }</style><p>{{call}}",
        "<style>/* it's */ @page { content: \"\\00003C a\\00003E  \\000026  \\000022 b\\000022 \\00005C  "
          + "\\00005B U\\00002B 202E\\00005D  \\\" \\00002B 91 1\" }</style><p>+91 1"
      ),
      ("<style>p { margin: {{size}}mm }</style>", "<style>p { margin: 38mm }</style>"),
      ("1 < 2 <!-- > --> {{call}}", "1 < 2 <!-- > --> +91 1"),
      ("<a href=\"#x\">{{call}}</a><img src='data:x'>", "<a href=\"#x\">+91 1</a><img src='data:x'>"),
      (
        "<style>/* url(x) */ p { src: url(data:x) }</style>{{call}}",
        "<style>/* url(x) */ p { src: url(data:x) }</style>+91 1"
      ),
    ])
  func escaped(template: String, expected: String) throws {
    #expect(try Self.html(template, "<a> & \"b\"\\ \u{202E}") == expected)
  }

  @Test(
    "A placeholder where no escaping helps is refused at its place.",
    arguments: [
      ("<p {{name}}>", 4, "'name' is in a tag"), ("<{{name}}>x", 2, "'name' is in a tag or char"),
      ("&{{name}};", 2, "'name' is in a tag or char"),
      ("<p class={{name}}>", 10, "'name' is in an attribute without quotes"),
      ("<p class='{{name}}'>", 11, "'name' is in an attribute between single quotes"),
      ("<p onclick=\"{{name}}\">", 13, "'name' is in the attribute onclick"),
      ("<a href=\"tel:{{name}}\">", 14, "'name' is in the attribute href"),
      ("<a href=\"{{call}}\">", 10, "'call' is in the attribute href"),
      ("<!-- {{name}} -->", 6, "'name' is in a comment"),
      ("<style>{{name}}</style>", 8, "'name' is in a style"),
      ("<script>\"{{name}}\"</script>", 10, "'name' is in a script"),
      ("<p title=\"{{{body}}}\">", 11, "'body' is in a place for words"),
      ("{{#ok}}<p class=\"{{/ok}}{{^ok}}{{/ok}}", 8, "what opens here is not closed on every branch"),
      ("x<!-- a", 2, "what opens here is not closed"), ("x <p\n<b>", 3, "what opens here is not closed"),
      ("<p><title>x", 4, "what opens here is not closed"), ("<style>a", 1, "what opens here is not closed"),
      ("<p><script>x</script>", 4, "a script is never run"),
      ("<p onload=\"x\">", 4, "the attribute onload is a script"),
      ("<p><ScRiPt src=//b.example/x></script>", 4, "a script is never run"),
      ("<img src=\"https://b.example/x\">", 6, "the address in src leads out"),
      ("<img alt=\"\" src=//b.example/x>", 13, "the address in src leads out"),
      ("<a class=x href='/x'>", 12, "the address in href leads out"),
      ("<p><iframe title=\"x\"></iframe>", 4, "a document loads nothing and sends nothing"),
      ("<p><base href=\"#\">", 4, "a document loads nothing and sends nothing"),
      ("<meta http-equiv=\"refresh\" content=\"0\">", 7, "a document must not redirect"),
      ("<style>@import \"x\";</style>", 8, "a style sheet loads nothing. Put the rules"),
      ("<style>p { background: URL( 'x.png' ) }</style>", 24, "a style sheet loads nothing. Use data:"),
      (
        "<style>p { background: url(\"{{name}}\") }</style>", 29,
        "'name' is in an address of a style sheet"
      ),
    ])
  func refused(template: String, column: Int, message: String) throws {
    let errors = try #require(throws: TemplateErrors.self) { try Self.program(template) }
    #expect(errors.diagnostics.first?.position == SourcePosition(line: 1, column: column))
    #expect(errors.diagnostics.first?.message.hasPrefix(message) == true, "\(errors)")
  }

  @Test("What is no telephone number is refused at rendering.")
  func telephone() {
    let error = #expect(throws: MarkdownRefusal.self) {
      try Self.html("<a href=\"tel:{{call}}\">x</a>", "x", call: "reception")
    }
    #expect(error?.reason == .notATelephone)
    #expect(error?.field == "call")
  }

  @Test(
    "What is no whole number is refused outside of the strings of a style sheet.",
    arguments: ["", "3.5", "-1", "1;x", "1234567", "९"])
  func number(size: String) {
    let error = #expect(throws: MarkdownRefusal.self) {
      try Self.html("<style>p { margin: {{size}}mm }</style>", "x", size: size)
    }
    #expect(error?.reason == .notANumber)
    #expect(error?.field == "size")
  }
}
