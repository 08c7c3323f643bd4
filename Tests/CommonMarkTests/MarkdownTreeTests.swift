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
    "A tree matches the text that holds the values in the places of its sentinels.",
    arguments: [
      ("a @ b *@*", ["x & <y>", "(z)"], "a x &amp; \\<y> b *(z)*"), ("@", ["- b"], "\\- b"),
      ("1. @\n2. b", ["7"], "1. 7\n2. b"), ("[call](tel:@)", ["+9111"], "[call](tel:+9111)"),
      ("| @ | b |\n|---|--:|\n| *@* | @ |", ["h", "> 5", "c"], "| h | b |\n|---|--:|\n| *\\> 5* | c |"),
    ])
  func matches(markdown: String, values: [String], other: String) throws {
    let tree = try MarkdownTree(parsing: withSentinels(markdown))
    let merged = try MarkdownTree(parsing: Array(other.utf8))
    let matches = tree.matches(merged, with: SentinelValues(values))
    #expect(matches)
    let html = try merged.html()
    #expect(try filledHTML(markdown, values) == html)
  }

  @Test(
    "A tree matches no text in which anything else changed as well.",
    arguments: [
      ("@ b", ["a"], "a c"), ("@ b", ["a"], "A b"), ("@", ["a"], "a b"), ("@ b", ["a"], "a"),
      ("@", ["*a*"], "*a*"),
      ("@", ["- a"], "- a"), ("# @", ["a"], "## a"), ("1. @", ["a"], "2. a"),
      ("- @\n- b", ["a"], "- a\n\n- b"),
      ("- @", ["a"], "1. a"), ("**@**", ["a"], "*a*"), ("[@](#x)", ["a"], "[a](#y)"),
      ("[@](#x)", ["a"], "[a](#x \"t\")"),
      ("```@\nb\n```", ["a"], "```c\nb\n```"), ("`@`", ["a"], "`b`"), ("@\nb", ["a"], "a\\\nb"),
      ("@", ["a"], "a\n\nb"),
      ("| @ |\n|---|\n| b |", ["a"], "| a |\n|--:|\n| b |"),
      ("| @ |\n|---|\n| b |", ["a"], "| **a** |\n|---|\n| b |"),
      ("@ @", ["a"], "a b"), ("@", ["a\nb"], "a&#10;b"), ("@", [], "a"),
    ])
  func differs(markdown: String, values: [String], other: String) throws {
    let tree = try MarkdownTree(parsing: withSentinels(markdown))
    let merged = try MarkdownTree(parsing: Array(other.utf8))
    let matches = tree.matches(merged, with: SentinelValues(values))
    #expect(!matches)
    let html = try merged.html()
    #expect(try filledHTML(markdown, values) != html)
  }

  /// The HTML of a text whose sentinels were filled.
  private func filledHTML(_ markdown: String, _ values: [String]) throws -> [UInt8] {
    var tree = try MarkdownTree(parsing: withSentinels(markdown))
    try tree.fill { SentinelValues(values)[$0].map(Array.init) }
    return try tree.html()
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

extension SentinelValues {
  init(_ values: [String]) {
    self.init()
    for value in values { append(value.utf8) }
  }
}

/// A Markdown text with a numbered sentinel in place of each `@`.
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
