import MarkdownTemplates
import Testing

@Suite("Printed form")
struct PrintedFormTests {
  @Test(
    "What cannot be seen becomes visible, in one line.",
    arguments: [
      ("plain", "plain"), ("ä न T10_L1", "ä न T10_L1"), ("a\tb", "a b"), ("a\nb\r\nc\rd", "a b c d"),
      ("a\n", "a "),
      ("\u{1}\u{B}\u{1F}\u{7F}", "[U+0001][U+000B][U+001F][U+007F]"),
      ("\u{80}\u{9F}\u{A0}", "[U+0080][U+009F]\u{A0}"),
      ("\u{202A}\u{202E}\u{2066}\u{2069}", "[U+202A][U+202E][U+2066][U+2069]"),
      ("\u{2029}\u{202F}\u{2065}\u{206A}", "\u{2029}\u{202F}\u{2065}\u{206A}"),
      ("\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}", "\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}"),
      ("  a  ", "  a  "),
      ("\u{FEFF}a", "\u{FEFF}a"),
    ])
  func oneLine(typed: String, printed: String) {
    #expect(PrintedForm.oneLine(typed) == printed)
  }

  @Test(
    "A paragraph keeps the line breaks between its lines.",
    arguments: [
      ("a\nb", "a\nb"), ("a\r\nb\rc", "a\nb\nc"), ("\n\na\n\n b \n", "a\n\n b "), ("\n", ""),
      ("a\tb\u{202E}", "a b[U+202E]"),
    ])
  func paragraph(typed: String, printed: String) {
    #expect(String(decoding: PrintedForm.paragraph(Array(typed.utf8)), as: UTF8.self) == printed)
  }

  @Test("The form of a printed form is itself.")
  func idempotent() {
    var values = HostileText(seed: 3)
    for _ in 0..<2_000 {
      let value = values.next()
      let (line, lines) = (PrintedForm.oneLine(value), PrintedForm.paragraph(value))
      #expect(PrintedForm.oneLine(line) == line)
      #expect(PrintedForm.paragraph(lines) == lines)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
  }
}
