import CaseView
import Documents
import SourceText
import SpineCase
import Testing

@Suite("Text of a case on its documents")
struct LiteralTextTests {
  /// Texts that Markdown, HTML or a template would read as something else, as JSON writes them.
  private static let hostile = [
    "> 50% collapse", "- ve margins", "<lab pending>", "L2 4/5*L3 3/5* L4", "1990. Mastectomy", "T10 | T11",
    "A & B <x>", "{{patient.name}}", "# none known", "two\\nlines", "one\\n\\n# two\\n- three",
    "    four spaces",
    "tab\\there", "\\u202Ereversed\\u202C", "bell\\u0007", "a\\\\*b\\\\_c", "`code` and ~~~",
    "[x](javascript:alert(1))",
    "![x](http://spine.example/x.png)", "<script>x</script>", "&lt;b&gt; &amp; &copy;", "***", "===",
    "| a | b |",
    "<!-- x -->", "</main></body>", "{{{x}}}", "{{#board}}x{{/board}}", "http://spine.example/?a=1&b=2",
    "x\\\\",
    "Nastaliq \\u0627\\u0631\\u062F\\u0648", "\\u0928\\u092E\\u0938\\u094D\\u0924\\u0947",
    "e\\u0301 and \\u00E9",
  ]

  @Test(
    "It stands in the minutes character for character: in a heading, a paragraph, a list item and a table cell."
  )
  func minutes() throws {
    let page = Page(try Making.minutes(of: Self.hostile.map(Self.text)).html)
    #expect(page.faults == [])
    let headings = page.texts("h3").map(Self.squeezed)
    let paragraphs = Self.squeezed(
      page.all("p").filter { $0.section == "list" }.map(\.text).joined(separator: "\n"))
    let items = Set(page.texts("li").map(Self.squeezed))
    let cells = Set(
      page.tables.filter { $0.caption == "Actions" }.flatMap { $0.rows.dropFirst() }.map {
        Self.squeezed($0.dropFirst().first ?? "")
      })
    try #require(headings.count == Self.hostile.count)
    for (index, json) in Self.hostile.enumerated() {
      let line = Self.squeezed(Self.printed(json))
      #expect(headings[index].hasPrefix("Case \(index + 1): \(line), not recorded, born not recorded: "))
      #expect(
        paragraphs.contains("Question: \(Self.squeezed(Self.printed(json, lines: true))) Primary: "),
        "\(json)")
      #expect(items.contains("If \(line), then \(line)."), "\(json)")
      #expect(cells.contains(line), "\(json)")
    }
  }

  @Test("It stands on the summary so too.", arguments: hostile.prefix(11))
  func summary(json: String) throws {
    let page = Page(try Making.document(.mdtSummary, of: Self.text(json)).html)
    #expect(page.faults == [])
    let question = page.all("p").filter { $0.section == "title" }.map { Self.squeezed($0.text) }
    #expect(question.contains("Question for the board: \(Self.squeezed(Self.printed(json, lines: true)))"))
    let rows = page.all("li").filter { $0.section == "neurology" }.map { Self.squeezed($0.text) }
    #expect(rows.contains("Cord and roots: reflexes: \(Self.squeezed(Self.printed(json)))"))
  }

  @Test("Every letter of the hostile sample's fields stands on its summary or letter.")
  func sample() throws {
    let made = try Made.of("cases/hostile-text/case.yaml")
    let read = try #require(made.first?.source).reading.value
    let summary = Self.squeezed(try #require(made.first { $0.kind == .mdtSummary }).page.body)
    for text in [
      read.patient.name, read.tumour.histology.value, read.tumour.grade.value, read.neurology.reflexes.value,
      read.neurology.catheterReason.value?.words, read.treatment.steroid.drug.value, read.board.referrer,
      read.pathology.laboratory,
    ] {
      #expect(summary.contains(Self.squeezed(try #require(text))))
    }
  }

  /// A case with the text in a name, a paragraph, an item and cells.
  private static func text(_ json: String) -> String {
    """
    {"format": "spineboard/case/1", "case": "C-1", "asOf": "2026-06-04", "profile": "in",
     "patient": {"name": "\(json)"}, "neurology": {"reflexes": "\(json)"},
     "board": {
       "question": {"kind": "stability", "text": "\(json)"},
       "decision": {
         "recommendation": "Wait.", "conditions": [{"if": "\(json)", "then": "\(json)"}],
         "actions": [{"id": "1", "action": "\(json)", "owner": "Dr Owner", "due": "2026-06-05", "state": "open"}]}}}
    """
  }

  /// The printed form of a text: what cannot be seen is shown, a line break is a space where there is one line.
  private static func printed(_ json: String, lines: Bool = false) -> String {
    let pairs = [
      ("\\u202E", "[U+202E]"), ("\\u202C", "[U+202C]"), ("\\u0007", "[U+0007]"), ("\\t", " "),
      ("\\n", lines ? "\n" : " "), ("\\\\", "\\"),
      ("\\u0627\\u0631\\u062F\\u0648", "\u{0627}\u{0631}\u{062F}\u{0648}"),
      ("\\u0928\\u092E\\u0938\\u094D\\u0924\\u0947", "\u{0928}\u{092E}\u{0938}\u{094D}\u{0924}\u{0947}"),
      ("\\u0301", "\u{0301}"), ("\\u00E9", "\u{E9}"),
    ]
    return pairs.reduce(json) { $0.replacing($1.0, with: $1.1) }
  }

  /// The text between the isolates, as it is seen: a run of white space is one space.
  private static func squeezed(_ text: String) -> String {
    DirectionIsolates.removed(from: text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
