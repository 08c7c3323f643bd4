import Documents
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
    "It stands there character for character: in a paragraph, a list item and a table cell.",
    arguments: hostile)
  func literal(json: String) throws {
    let page = Page(try Making.document(.mdtSummary, of: Self.text(json)).html)
    let printed = Self.printed(json)
    let paragraphs = page.all("p").filter { $0.section == "question" }.map(\.text)
    #expect(
      Self.squeezed(paragraphs.joined(separator: "\n")).hasPrefix(
        Self.squeezed(Self.printed(json, lines: true))))
    let items = page.all("li").filter { $0.section == "neurology" }.map(\.text)
    #expect(items.map(Self.squeezed).contains(Self.squeezed("1 June 2026: \(printed)")))
    let cells = page.tables.compactMap { $0.row("Reflexes")?[1] }
    #expect(cells.map(Self.squeezed) == [Self.squeezed(printed)])
    #expect(page.faults == [])
  }

  @Test("It stands in a heading, in the minutes.", arguments: hostile)
  func heading(json: String) throws {
    let source = try Making.source(of: Array(Self.text(json).utf8), file: "case.json")
    let meeting = try MeetingReader().read(Array(Self.meeting.utf8), file: "meeting.yaml")
    let document = try Making.maker().makeMinutes(of: meeting, cases: [source], in: "en")
    let headings = Page(document.html).texts("h3").map(Self.squeezed)
    let printed = Self.squeezed(Self.printed(json))
    #expect(headings.contains { $0.hasPrefix("1. \(printed),") }, "\(headings)")
  }

  @Test("Every letter of the hostile sample's fields stands on its summary or letter.")
  func sample() throws {
    let made = try Made.of("cases/hostile-text/case.yaml")
    let read = try #require(made.first?.source).reading.value
    let summary = Self.squeezed(try #require(made.first { $0.kind == .mdtSummary }).page.body)
    for text in [
      read.patient.name, read.tumour.histology.value, read.tumour.grade.value, read.neurology.reflexes.value,
      read.neurology.catheterReason.value, read.treatment.steroid.drug.value, read.board.referrer,
      read.pathology.laboratory,
    ] {
      #expect(summary.contains(Self.squeezed(try #require(text))))
    }
  }

  /// A case with the text in a paragraph, in an item, in a cell, and in the name that minutes have in a heading.
  private static func text(_ json: String) -> String {
    """
    {"format": "spineboard/case/1", "case": "C-1", "asOf": "2026-06-04", "profile": "in",
     "patient": {"name": "\(json)"},
     "neurology": {"reflexes": "\(json)", "timeline": [{"at": "2026-06-01", "what": "\(json)"}]},
     "board": {"question": {"kind": "stability", "text": "\(json)"}}}
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

  /// The text as it is seen: a run of white space is one space.
  private static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let meeting = """
    format: spineboard/meeting/1
    meeting: MEETING-1
    name: Spine board
    start: 2026-06-04T09:00+05:30
    chair: Dr Chair
    noteTaker: Clerk
    attendees: [{name: Dr Chair, role: surgeon, specialty: spinal-surgery, attendance: in-room}]
    cases: [{file: case.json, route: discussed}]

    """
}
