import Templating
import Testing

@Suite("Rendering")
struct ProgramRenderTests {
  private static let branches =
    "{{#course}}yes{{/course}}{{^course}}no{{/course}}{{?course}}unknown{{/course}}\n"

  @Test(
    "Exactly one branch of a condition is printed.",
    arguments: zip([true, false], ["yes\n", "no\n"]))
  func condition(holds: Bool, expected: String) {
    #expect(TemplateLibrary.print(Self.branches, SampleSchema.record(course: .condition(holds))) == expected)
  }

  @Test("A condition that is not known is neither yes nor no.")
  func unknownCondition() {
    #expect(
      TemplateLibrary.print(Self.branches, SampleSchema.record(course: .absent("not done"))) == "unknown\n")
  }

  @Test("Exactly one branch of a list is printed: its elements, known to be empty, not known.")
  func list() {
    let text =
      "{{#lesions}}{{level}};{{/lesions}}{{^lesions}}none{{/lesions}}{{?lesions}}unknown{{/lesions}}\n"
    #expect(TemplateLibrary.print(text) == "L1;T4;\n")
    #expect(TemplateLibrary.print(text, SampleSchema.record(lesions: .list([]))) == "none\n")
    #expect(TemplateLibrary.print(text, SampleSchema.record(lesions: .absent("not done"))) == "unknown\n")
  }

  @Test("A record is present or not known.")
  func record() {
    let text =
      "{{#neurology}}{{frankel}}{{/neurology}}{{?neurology}}unknown: {{neurology.frankel}}{{/neurology}}\n"
    #expect(TemplateLibrary.print(text) == "D\n")
    let absent = SampleSchema.record(neurology: .absent("not examined"))
    #expect(TemplateLibrary.print(text, absent) == "unknown: not examined\n")
  }

  @Test("An absent record makes everything below it absent, and its texts print why.")
  func belowAbsentRecord() {
    let text = """
      {{neurology.frankel}}{{#neurology.walking}}yes{{/neurology.walking}}{{^neurology.walking}}no\
      {{/neurology.walking}}{{?neurology.walking}}?{{/neurology.walking}}{{#neurology.roots}}r\
      {{/neurology.roots}}{{^neurology.roots}}n{{/neurology.roots}}{{?neurology.roots}}!{{/neurology.roots}}

      """
    let absent = SampleSchema.record(neurology: .absent("not examined"))
    #expect(TemplateLibrary.print(text, absent) == "not examined?!\n")
    #expect(TemplateLibrary.print(text) == "Dnon\n")
  }

  @Test("An absent value prints the words of its absence and says so to the sink.")
  func absentValue() throws {
    let library = TemplateLibrary(texts: ["x.md": "{{note}} {{patient.name}}\n"])
    let program = try library.compile("x.md", against: SampleSchema.all, audience: .patient).get()
    var sink = TraceSink()
    program.render(SampleSchema.record(note: .absent("declined")), region: 0, into: &sink)
    #expect(sink.pieces == ["absent 0 declined", " ", "value 1 Asha & Co", "\n"])
  }

  @Test(
    "Names are found in the element first, then outward; the rest of a dotted name strictly below.",
    arguments: [
      ("{{#organs}}{{organ}}={{patient.name}} {{/organs}}", "lung=Asha &amp; Co liver=Asha &amp; Co "),
      ("{{#organs}}{{.}} {{/organs}}", "lung liver "),
      ("{{#patient}}{{name}} {{born}}{{/patient}}", "Asha &amp; Co not recorded"),
      (
        "{{#lesions}}{{#organs}}{{level}}{{organ}} {{/organs}}{{/lesions}}{{?lesions}}{{/lesions}}",
        "L1lung L1liver T4lung T4liver "
      ),
    ])
  func names(text: String, expected: String) {
    #expect(TemplateLibrary.print(text) == expected)
  }

  @Test("An element's own absent record is told by element.")
  func recordInElement() {
    let text = """
      {{#lesions}}{{#patient}}{{#centre}}{{name}}{{/centre}}{{?centre}}{{centre.name}};{{/centre}}{{/patient}}\
      {{/lesions}}{{?lesions}}{{/lesions}}
      """
    #expect(TemplateLibrary.print(text) == "centre not recorded;centre not recorded;")
  }

  @Test("The place in a list: number from 1, first and last.", arguments: [1, 2, 3, 12])
  func position(count: Int) {
    let organs = (1...count).map { "o\($0)" }
    let text =
      "{{#organs}}{{#@first}}[{{/@first}}{{@index}}{{^@last}},{{/@last}}{{#@last}}]{{/@last}}"
      + "{{^@first}}.{{/@first}}{{/organs}}"
    let expected = (1...count).map { number in
      (number == 1 ? "[" : "") + "\(number)" + (number == count ? "]" : ",") + (number == 1 ? "" : ".")
    }
    #expect(TemplateLibrary.print(text, SampleSchema.record(organs: organs)) == expected.joined())
  }

  @Test("A value that holds tags prints them.")
  func tagsInData() {
    let record = SampleSchema.record(note: .text("{{patient.name}}{{>p}}{{=a b=}}{{/x}}"))
    #expect(TemplateLibrary.print("{{note}}", record) == "{{patient.name}}{{&gt;p}}{{=a b=}}{{/x}}")
  }

  @Test("The lines of a partial are indented, those of a value in it are not.")
  func indentation() {
    let record = SampleSchema.record(note: .text("one\ntwo"))
    let partials = ["p": "a {{note}}\n\n{{#urgent}}\nb\n{{/urgent}}\n  {{>q}}\n", "q": "c\n"]
    #expect(
      TemplateLibrary.print("- x\n  {{>p}}\ny\n", record, partials: partials)
        == "- x\n  a one\ntwo\n\n  b\n    c\ny\n")
  }

  @Test("Regions go to the sink unescaped and untouched.")
  func region() throws {
    let library = TemplateLibrary(texts: ["x.html": "<main>{{{body}}}</main>{{& body}}"])
    let program = try library.compile("x.html", against: SampleSchema.all, audience: .patient).get()
    var sink = HTMLSink()
    program.render(SampleSchema.record(), into: &sink)
    #expect(sink.text == "<main><p>x</p></main><p>x</p>")
  }
}
