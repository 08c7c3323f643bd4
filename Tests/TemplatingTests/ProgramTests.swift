import SourceText
import Templating
import Testing

@Suite("Programs")
struct ProgramTests {
  private func program(_ texts: [String: String], _ name: String = "en/x.md") throws -> Program {
    try TemplateLibrary(texts: texts).compile(name, against: SampleSchema.all, audience: .clinician).get()
  }

  private func printed(_ program: Program) -> [String] {
    program.regions.indices.map { region in
      var sink = HTMLSink()
      program.render(SampleSchema.record(), region: region, into: &sink)
      return sink.text
    }
  }

  @Test("A document without blocks is one region without a name.")
  func oneRegion() throws {
    let program = try program(["en/x.md": "# {{patient.name}}\n"])
    #expect(program.regions.map(\.name) == [nil])
    #expect(printed(program) == ["# Asha &amp; Co\n"])
  }

  @Test("Blocks alone on their lines are regions; text between them is a region without a name.")
  func regions() throws {
    let text =
      "{{$a}}\n1\n{{/a}}\n\n{{$b}}2{{/b}}\nmore {{$c}}3{{/c}}\n{{#urgent}}\n{{$d}}\n4\n{{/d}}\n{{/urgent}}\n"
    let program = try program(["en/x.md": text])
    #expect(program.regions.map(\.name) == ["a", "b", nil])
    #expect(printed(program) == ["1\n", "2", "\nmore 3\n4\n"])
    #expect(program.regions.map(\.place.position.line) == [1, 5, 1])
  }

  @Test("A base gives the regions and the document fills them.")
  func base() throws {
    let program = try program([
      "en/x.md": "---\ntitle: T\n---\n{{<letter}}\n{{$body}}\n  - {{patient.name}}\n{{/body}}\n{{/letter}}\n",
      "en/partials/letter.md": "{{$head}}\n# Letter\n{{/head}}\n\n{{$body}}\nnothing\n{{/body}}\n",
    ])
    #expect(program.regions.map(\.name) == ["head", "body"])
    #expect(printed(program) == ["# Letter\n", "- Asha &amp; Co\n"])
    #expect(program.holes.map(\.place.file) == ["en/x.md"])
    #expect(program.frontMatter?.text == "title: T\n")
    #expect(program.frontMatter?.position == SourcePosition(line: 2, column: 1))
  }

  @Test("A partial that is used twice has its holes twice, with the place in its own file.")
  func holes() throws {
    let program = try program([
      "en/x.md": "{{>p}}\n{{#organs}}\n{{>p}}\n{{organ}}\n{{/organs}}\n",
      "en/partials/p.md": "x {{patient.name}}\n",
    ])
    #expect(program.holes.map(\.name) == ["patient.name", "patient.name", "organs.organ"])
    #expect(program.holes.map(\.id) == [0, 1, 2])
    #expect(
      program.holes.map { "\($0.place.file):\($0.place.position.line):\($0.place.position.column)" } == [
        "en/partials/p.md:1:3", "en/partials/p.md:1:3", "en/x.md:4:1",
      ])
  }

  @Test("Every byte of literal text is found again in its file.")
  func literalPlaces() throws {
    let program = try program(["en/x.md": "ä {{>p}}\n", "en/partials/p.md": "b\ncd"])
    struct Sink: RenderSink {
      var places: [Int] = []
      mutating func literal(_ bytes: ArraySlice<UInt8>) { places += Array(bytes.indices) }
      mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {}
      mutating func region(_ hole: Int, _ bytes: [UInt8]) {}
    }
    var sink = Sink()
    program.render(SampleSchema.record(), into: &sink)
    let places = sink.places.compactMap { program.place(ofLiteral: $0) }
    #expect(places.count == sink.places.count)
    #expect(
      places.map { "\($0.file.suffix(4)):\($0.position.short)" } == [
        "x.md:1:1", "x.md:1:1", "x.md:1:2", "p.md:1:1", "p.md:1:2", "p.md:2:1", "p.md:2:2", "x.md:1:9",
      ])
    #expect(program.place(ofLiteral: -1) == nil)
  }

  @Test("A byte order mark is no text, and columns do not count it.")
  func byteOrderMark() throws {
    let program = try program(["en/x.md": "\u{FEFF}{{patient.name}}\r\n"])
    #expect(program.holes.map(\.place.position) == [.start])
    #expect(printed(program) == ["Asha &amp; Co\r\n"])
  }
}

extension SourcePosition {
  fileprivate var short: String { "\(line):\(column)" }
}
