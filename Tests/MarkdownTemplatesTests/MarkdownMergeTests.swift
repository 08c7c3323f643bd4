import CommonMark
import SourceText
import Templating
import Testing

@testable import MarkdownTemplates

@Suite("Merging and proof")
struct MarkdownMergeTests {
  /// Every place that the check accepts, in one template.
  static let template = """
    # {{name}} of {{name}} #
    {{name}}
    ===

    {{name}}{{note}} and **{{name}}**: _{{name}}_ [{{name}}] [{{name}}](#x){{name}}({{name}})
    {{name}}. {{note}} `code` {{name}}) <{{name}} 5 & {{name}}
    1{{name}}

    - {{name}}
    - **{{name}}** {{note}}
      {{note}}
      1. {{note}}

    > {{note}}
    > - {{note}}

    Table: {{name}} *{{note}}*
    | **{{name}}** | b |
    |:---|---:|
    {{#items}}
    | {{item}} | *{{item}}* {{points}} |
    |{{note}}|{{name}}|
    {{/items}}

    {{note}}

    """

  @Test("Random values survive in every place with the least escapes.")
  func randomValues() throws {
    let program = try Letter.program(Self.template).program
    var values = HostileText(seed: 77)
    for _ in 0..<1_500 {
      let record = Letter.record(values.text(), note: values.text(), items: [values.text(), values.text()])
      let merge = MarkdownMerge(program, HoleKinds(program)) { program.render(record, region: 0, into: &$0) }
      _ = try MarkdownProof.nodes(of: merge.merged(.least), proving: true)
      _ = try MarkdownProof.nodes(of: merge.merged(.full), proving: true)
    }
  }

  @Test(
    "A value built to take long is merged in time, or refused.",
    arguments: [
      "*", "_", "a_", "|", "1", "1.", "-", ">", "- ", "![[]()", "`", "\\", "&", "<", "[", "a\n", " ",
    ])
  func bounded(unit: String) throws {
    let value = String(repeating: unit, count: 20_000 / unit.utf8.count)
    let program = try Letter.program("{{name}} {{note}}\n\n- {{name}}\n")
    let took = ContinuousClock().measure {
      #expect(throws: Never.self) { try program.render(Letter.record(value, note: value)) }
    }
    #expect(took < .seconds(2), "\(took)")
  }

  @Test("A text that cannot be proven is refused, naming the field that fails and nothing of its value.")
  func refused() throws {
    let template = "{{name}} and x**{{note}}** {{name}}\n"
    let source = TemplateSource(name: "en/letter.md", text: template)
    let library = TemplateLibrary([source])
    let program = try library.compile("en/letter.md", against: Letter.schema, audience: .board).get()
    let record = Letter.record("Doe", note: "(HER2)")
    let merge = MarkdownMerge(program, HoleKinds(program)) { program.render(record, region: 0, into: &$0) }
    let refusal = try #require(throws: MarkdownRefusal.self) { try merge.region(named: nil, proving: true) }
    #expect(refusal.field == "note")
    #expect(refusal.reason == .unprovable)
    #expect(
      refusal.diagnostic.description == """
        en/letter.md:1:17: 'note' would not print unchanged here, however it is escaped. Put spaces around \
        the placeholder, or a line of its own
          {{name}} and x**{{note}}** {{name}}
                          ^^^^^^^^
        """)
  }

  @Test("A value that is too long for its cell is refused, naming its field.")
  func tooLong() throws {
    let program = try Letter.program("| a |\n|---|\n| {{name}} |\n| {{note}} |\n")
    let long = String(repeating: "a", count: 5_000)
    let refusal = try #require(throws: MarkdownRefusal.self) {
      try program.render(Letter.record("x", note: long))
    }
    #expect(refusal.field == "note")
    #expect(refusal.reason == .markdown(.cellTooLong(line: 4, bytes: 5_000)))
  }
}

extension HostileText {
  /// A value that is not empty when printed.
  mutating func text() -> String {
    while true {
      let text = String(decoding: next(), as: UTF8.self)
      if text.utf8.contains(where: { $0 != 0x0A && $0 != 0x0D }) { return text }
    }
  }
}
