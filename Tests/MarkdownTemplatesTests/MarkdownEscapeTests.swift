import CommonMark
import Testing

@testable import MarkdownTemplates

@Suite("Markdown escapes")
struct MarkdownEscapeTests {
  @Test("No random value changes anything but its own text, in any context.", arguments: EscapeContext.all)
  func survives(context: EscapeContext) throws {
    var values = HostileText(seed: EscapeContext.seed)
    for round in 0..<EscapeContext.stringsEach {
      let value = context.printedForm(values.next())
      guard !value.isEmpty else { continue }
      let expected = try context.oracle(value)
      for escape in round % 5 == 0 ? [MarkdownEscape.least, .full] : [.least] {
        let found = try context.merged(value, escape)
        try #require(
          found == expected, "\(escape) of \(String(reflecting: String(decoding: value, as: UTF8.self)))")
      }
    }
  }

  @Test(
    "What a clinician types stays legible.",
    arguments: [
      ("T10_L1", "T10_L1"), ("4/5", "4/5"), ("(HER2)", "(HER2)"), ("2026-06-04", "2026-06-04"),
      ("1.5 mm", "1.5 mm"),
      ("A & B", "A & B"), ("T10 | T11", "T10 | T11"), ("-3", "-3"), ("+91 98", "+91 98"), ("~5 cm", "~5 cm"),
      ("< 5 mm", "< 5 mm"), ("<5 mm", "<5 mm"), ("T<10", "T<10"),
      ("<1@b.cd>", "\\<1@b.cd>"), ("<{{patient.name}}a@b.cd", "\\<{{patient.name}}a@b.cd"),
      ("C:\\temp", "C:\\temp"), ("a * b", "a * b"), ("5 # 6!", "5 # 6!"),
      ("x: y = z", "x: y = z"),
      ("> 50% collapse", "\\> 50% collapse"), ("- ve margins", "\\- ve margins"),
      ("<lab pending>", "\\<lab pending>"),
      ("1990. Mastectomy", "1990\\. Mastectomy"), ("# none known", "\\# none known"), ("a\nb", "a\\\nb"),
      ("    x ", "&#32;   x&#32;"), ("L2 4/5*L3 3/5* L4", "L2 4/5\\*L3 3/5\\* L4"),
    ])
  func legible(value: String, expected: String) {
    var text: [UInt8] = []
    MarkdownEscape.least.append(Array(value.utf8), in: MarkdownContext(startsLine: true), to: &text)
    #expect(String(decoding: text, as: UTF8.self) == expected)
  }
}
