import CommonMark
import SourceText
import Testing
@testable import Documents
@testable import Pages

@Suite("A page as plain text")
struct PlainTextTests {
  private static func text(_ body: String) -> String {
    PlainText(title: "T", PageElement("body", [], Nodes.of(body))).text
  }

  @Test(
    "Each kind of block has its form.",
    arguments: [
      ("<h1>Head</h1>\n<p>One <strong>two</strong>\nthree</p>", "Head\n====\n\nOne two three"),
      ("<h2>Head</h2><h3>Part</h3>", "Head\n----\n\nPart"),
      ("<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>", "- a\n- b\n  - c"),
      ("<ol start=\"3\">\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ol>", "3. a\n4. b"),
      ("<blockquote><p>a</p></blockquote>", "> a"), ("<p>a<br />\nb</p>", "a\nb"),
      ("<p>&lt;7 &amp; &quot;x&quot; &#39;y&#39; &amp;lt;</p>", "<7 & \"x\" 'y' &lt;"),
      ("<svg aria-label=\"Spine, L1\"><title>x</title><text>L1</text></svg><p>a</p>", "[Spine, L1]\n\na"),
      ("<p><img src=\"data:,\" alt=\"Logo\"> a</p>", "[Logo] a"),
      ("<section><div class=\"ruled\"></div></section>", String(repeating: "_", count: 78)),
      ("loose<p>a</p>", "loose\n\na"),
    ])
  func block(body: String, expected: String) {
    #expect(Self.text(body) == "T\n\n\(expected)\n")
  }

  @Test("Lines are broken at blanks, after at most 78 columns, and a longer word stays whole.")
  func wrapped() {
    let long = String(repeating: "x", count: 90)
    let lines = Self.text("<p>\(String(repeating: "word ", count: 40))\(long) end</p>").split(separator: "\n")
    #expect(lines.filter { $0.count > 78 } == [Substring(long)])
    #expect(lines.joined(separator: " ").split(separator: " ").count == 1 + 40 + 2)
  }

  @Test("A table is drawn where it fits.")
  func table() {
    let table = """
      <table><caption>Parts</caption><thead><tr><th>Item</th><th>Points</th></tr></thead>
      <tbody><tr><td>Location</td><td>3</td></tr><tr><td>Pain</td><td></td></tr></tbody></table>
      """
    let expected = """
      Parts
      +----------+--------+
      | Item     | Points |
      +----------+--------+
      | Location | 3      |
      | Pain     |        |
      +----------+--------+
      """
    #expect(Self.text(table) == "T\n\n\(expected)\n")
  }

  @Test("A table with words wider than its columns is told row by row, with every heading and value.")
  func wideTable() {
    let word = String(repeating: "w", count: 50)
    let table = """
      <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>\(word)</td><td>\(word)</td></tr>
      <tr><td>1</td><td>2</td></tr></tbody></table>
      """
    #expect(Self.text(table) == "T\n\n* A: \(word)\n  B: \(word)\n* A: 1\n  B: 2\n")
  }

  @Test(
    "Nothing of any sample's page is lost: the words are the same, in the same order.",
    arguments: Samples.cases + Samples.meetings)
  func nothingLost(path: String) throws {
    for made in try Made.of(path) {
      let text = String(decoding: made.document.text, as: UTF8.self)
      #expect(text.hasPrefix(made.document.title.prefix(40)))
      let tables = made.page.all("caption", "th", "td").map(\.text)
      let blocks = made.page.all("h1", "h2", "h3", "p", "li", "caption", "td", "th").map(\.text)
      #expect(blocks.count > 10 && tables.count + blocks.count > 10)
      // A heading that is written out row by row has a colon after it.
      // What is isolated over two lines is closed and opened again between them.
      let said = Set(DirectionIsolates.removed(from: text).split(whereSeparator: isBetween))
      for block in blocks {
        let lost = DirectionIsolates.removed(from: block).split(whereSeparator: isBetween).filter {
          !said.contains($0)
        }
        #expect(lost == [], "\(made)")
      }
    }
  }

  private func isBetween(_ character: Character) -> Bool { character.isWhitespace || character == ":" }
}
