import CommonMark
import Testing

@Suite("Sentinels")
struct MarkdownTreeTests {
  @Test(
    "A value takes a sentinel's place in text without being read as Markdown.",
    arguments: [
      ("a @ b", "*x* & <y>", "<p>a *x* &amp; &lt;y&gt; b</p>\n"),
      ("@", "> one\ntwo", "<p>&gt; one<br />\ntwo</p>\n"),
      ("# a **@**", "- b", "<h1>a <strong>- b</strong></h1>\n"),
      ("[call](tel:@)", "+9111", "<p><a href=\"tel:+9111\">call</a></p>\n"),
      ("    @\n    @\n", "a\nb", "<pre><code>a b\na b\n</code></pre>\n"),
      ("@ and @", "**", "<p>** and **</p>\n"),
    ])
  func fill(markdown: String, value: String, expected: String) throws {
    var tree = try MarkdownTree(parsing: withSentinels(markdown))
    try tree.fill { _ in Array(value.utf8) }
    #expect(String(decoding: try tree.html(), as: UTF8.self) == expected)
  }

  @Test(
    "The kind of place in which a sentinel stands is known.",
    arguments: [
      ("a @", [Placement.paragraph]), ("## @ *@*", [.heading, .heading]),
      ("Table: @\n| @ | b |\n|---|---|\n| c | *@* |", [.caption, .cell, .cell]),
      ("![@](/u \"@\")", [.title, .imageText]), ("[@](<@>)", [.destination, .paragraph]),
      ("`@`", [.code]), ("    @", [.code]), ("```@\n@\n```", [.code, .code]), ("<b c=\"@\">", [.html]),
      ("<div>\n@\n</div>", [.html]), ("[a]: /@", []), ("<http://@>", [.destination, .paragraph]),
    ])
  func placements(markdown: String, expected: [Placement]) throws {
    let tree = try MarkdownTree(parsing: withSentinels(markdown))
    var found: [Placement] = []
    tree.sentinels { _, place in found.append(place) }
    #expect(found == expected)
  }

  @Test(
    "Each sentinel is read as it was written, in both planes.", arguments: [0, 1, 65_533, 65_534, 131_067])
  func sentinel(index: Int) throws {
    let sentinel = try #require(Sentinel(index))
    var text: [UInt8] = [1]
    sentinel.append(to: &text)
    #expect(Sentinel(at: 1, of: text) == sentinel)
    #expect(String(validating: text, as: UTF8.self) != nil)
  }

  @Test("There is no sentinel beyond the last.", arguments: [-1, 131_068])
  func noSentinel(index: Int) {
    #expect(Sentinel(index) == nil)
  }
}

/// A Markdown text in which numbered sentinels stand in the place of each `@`.
func withSentinels(_ markdown: String) throws -> [UInt8] {
  var text: [UInt8] = []
  var index = 0
  for byte in markdown.utf8 {
    guard byte == UInt8(ascii: "@") else {
      text.append(byte)
      continue
    }
    try #require(Sentinel(index)).append(to: &text)
    index += 1
  }
  return text
}
