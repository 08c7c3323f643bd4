import CommonMark
import MarkdownTemplates
import Testing

@Suite("The nodes of a page")
struct PageNodeTests {
  @Test(
    "The nodes of a Markdown text, written, are the HTML of libcmark, byte by byte.",
    arguments: [
      "", "one\ntwo  \nthree\\\nfour", "# a *b* **c**\n\nd `e<f>` & \"g\" 'h'", "- a\n- b\n\n  c\n- d",
      "- a\n- b\n  - c\n  - d\n",
      "3. a\n4. b", "1) a\n\n2) b", "> a\n>\n> - b\n>   c", "> - a\n> - b\n\n1. > c\n2. d", "***\n\na\n\n---",
      "```swift x\na < b\n\n  c\n```", "    a\n    b",
      "[112](tel:112) [x](#y 'a \"b\"') [m](mailto:a%20b@c.d)",
      "![a *b*](data:image/png;base64,AA== \"t\")", "-\n- a", "- ```\n  a\n  ```\n- # b", "a\n\n\n\nb\n",
      "| a | b |\n|:--|--:|\n| **c** | d \\| e |\n",
      "Table: a & b\n| **a** | b |\n| --- | :-: |\n| c | |\n\nx",
      "| a |\n| --- |\n", "é क \u{2068}x\u{2069} &amp; &copy; \\*",
    ])
  func isLibcmark(markdown: String) throws {
    let bytes = Array(markdown.utf8)
    let written = try MarkdownTree(parsing: bytes).nodes().html
    let expected = try CommonMark.html(from: bytes)
    #expect(String(decoding: written, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  @Test(
    "HTML in a text makes no node, and an address that leads elsewhere none that leads there.",
    arguments: [
      ("a <b>c</b>\n\n<script>x</script>", "<p>a c</p>\n"),
      ("[x](javascript:y) [z](https://a.b)", "<p><a href=\"\">x</a> <a href=\"\">z</a></p>\n"),
      ("![x](https://a.b)", "<p><img src=\"\" alt=\"x\" /></p>\n"),
    ])
  func refusals(markdown: String, expected: String) throws {
    let written = try MarkdownTree(parsing: Array(markdown.utf8)).nodes().html
    #expect(String(decoding: written, as: UTF8.self) == expected)
  }
}
