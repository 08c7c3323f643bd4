import MarkdownTemplates
import SourceText
import Testing

@Suite("HTML, style sheet and telephone escapes")
struct HTMLEscapeTests {
  @Test("Text can leave neither its element nor its attribute.")
  func html() {
    var html: [UInt8] = []
    HTMLEscape.append("<a href=\"x\">'&amp;' ä".utf8, to: &html)
    #expect(String(decoding: html, as: UTF8.self) == "&lt;a href=&quot;x&quot;&gt;'&amp;amp;' ä")
  }

  @Test("A string of a style sheet holds letters, digits, spaces and code points only.")
  func css() {
    var css: [UInt8] = []
    CSSStringEscape.append("Ann O'Hara \"7\"\n\\</style>é\u{1F600}", to: &css)
    #expect(
      String(decoding: css, as: UTF8.self)
        == "Ann O\\000027 Hara \\000022 7\\000022 \\00000A \\00005C \\00003C \\00002F style\\00003E \\0000E9 \\01F600 "
    )
  }

  @Test(
    "The target of a telephone link holds a number only.",
    arguments: [
      ("+91 98 765", "+9198765"), ("112", "112"), ("15", nil), (" 112 ", "112"), (" 1 ", nil), ("", nil),
      ("+", nil),
      ("1+1", nil),
      ("108;ext=1", nil),
      ("0800-1", "08001"), ("020.26 12-7", "02026127"), ("+44 (0)20", nil), ("not recorded", nil),
      ("(0) 1", nil), ("1.", nil), ("-3", nil), ("10.5", nil), ("+5", nil), ("+49 30.1234", "+49301234"),
      ("\u{661}\u{661}\u{662}", nil), ("108 ext 1", nil), ("+91\u{A0}98765", nil),
    ] as [(String, String?)])
  func telephone(typed: String, target: String?) {
    #expect(TelephoneTarget.target(of: typed) == target)
  }
}
