import MarkdownTemplates
import SourceText
import Templating
import Testing

@Suite("Values of the other direction in a page")
struct MarkdownDirectionTests {
  private static let name = "محمد علی"

  @Test(
    "They are isolated in every place of Markdown, and the proof holds.",
    arguments: MarkdownProgramTests.places)
  func places(template: String, html: String) throws {
    let expected = html.split(separator: "@", omittingEmptySubsequences: false)
      .joined(separator: "\u{2068}\(Self.name)\u{2069}")
    #expect(try Letter.html(template, Letter.record(Self.name)) == expected)
  }

  @Test("An isolate that was typed stays a visible mark; only the program's own are real.")
  func typed() throws {
    let html = try Letter.html("{{name}}\n", Letter.record("\u{2068}\(Self.name)"))
    #expect(html == "<p>\u{2068}[U+2068]\(Self.name)\u{2069}</p>\n")
  }

  @Test("Each line of a paragraph is isolated by itself, and escapes stay what they are.")
  func lines() throws {
    let html = try Letter.html("{{note}}\n", Letter.record("x", note: "1. *علی*\nplain"))
    #expect(html == "<p>\u{2068}1. *علی*\u{2069}<br />\nplain</p>\n")
  }

  @Test("The target of a link is the number alone.")
  func target() throws {
    let page = try Letter.program("[{{call}}](tel:{{call}})\n")
      .render(Letter.record("x", call: "+91 98765 43210"), on: .rightToLeft)
    #expect(
      page.map { String(decoding: $0.html, as: UTF8.self) } == [
        "<p><a href=\"tel:+919876543210\">\u{2068}+91 98765 43210\u{2069}</a></p>\n"
      ])
  }
}
