import CommonMark
import Testing

@Suite("CommonMark")
struct CommonMarkTests {
  @Test("A text becomes HTML in safe mode.")
  func safeMode() throws {
    #expect(
      try html("# A *b*\n\n<b>c</b> [d](javascript:x)\n") == """
        <h1>A <em>b</em></h1>
        <p><!-- raw HTML omitted -->c<!-- raw HTML omitted --> <a href="">d</a></p>

        """)
  }
}

/// The HTML of a Markdown text, as text.
func html(_ markdown: String) throws(CommonMarkError) -> String {
  String(decoding: try CommonMark.html(from: Array(markdown.utf8)), as: UTF8.self)
}
