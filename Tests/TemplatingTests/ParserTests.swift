import Templating
import Testing

@Suite("Hostile templates")
struct ParserTests {
  /// SplitMix64, so that a failure can be repeated.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#urgent}}", "{{/urgent}}", "{{^organs}}", "{{#organs}}", "{{/organs}}",
    "{{?course}}",
    "{{/course}}", "{{>p}}", "{{<p}}", "{{/p}}", "{{$a}}", "{{/a}}", "{{=<% %>=}}", "<%", "%>", "<%={{ }}=%>",
    "{{=| |=}}", "|", "{{!", "\n", "\r\n", "\r", "  ", "\t", "---\n", "{{.}}", "{{@index}}", "{{#@first}}",
    "{{/@first}}", "{{patient.name}}", "é", "\u{FEFF}", "=", "a", "{{&body}}", "\u{0}",
  ]

  private func compile(_ bytes: [UInt8], _ partial: [UInt8], _ name: String) {
    let sources = [
      TemplateSource(name: name, file: name, bytes: bytes),
      TemplateSource(name: "partials/p.\(name.suffix(2))", file: "p", bytes: partial),
    ]
    let library = TemplateLibrary(sources)
    _ = library.malformed()
    _ = library.unusedPartials()
    guard case .success(let program) = library.compile(name, against: SampleSchema.all, audience: .board)
    else {
      return
    }
    var sink = HTMLSink()
    program.render(SampleSchema.record(), into: &sink)
    for region in program.regions.indices { program.outline(region: region, into: &sink) }
    _ = program.holes.map(\.place)
  }

  @Test("Random bytes are refused or rendered, never fatal.", arguments: 0..<20)
  func randomBytes(seed: UInt64) {
    var random = Seeded(state: seed)
    for _ in 0..<50 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      compile(bytes, bytes.reversed(), "x.md")
    }
  }

  @Test("Random tags are refused or rendered, never fatal.", arguments: 0..<20)
  func randomTags(seed: UInt64) {
    var random = Seeded(state: seed &+ 1000)
    for round in 0..<100 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...14, using: &random)).map { _ in
          Self.pieces.randomElement(using: &random) ?? ""
        }
        .joined()
      }
      compile(Array(texts[0].utf8), Array(texts[1].utf8), round.isMultiple(of: 2) ? "x.md" : "x.html")
    }
  }

  @Test(
    "A large file of one repeated piece takes no time to speak of.",
    .timeLimit(.minutes(1)),
    arguments: [
      "{{", "{{!", "{{=", "{{a", "{{{", "{{}}", "{{patient.name}}", "{{zz}}", "}}", "{{#urgent}}",
      "{{/urgent}}",
      "{{#urgent}}{{/urgent}}", "{{$a}}{{/a}}\n", "\n", " ", "{{?urgent}}x{{/urgent}}", "{{=| |=}}|={{ }}=|",
    ])
  func repeated(piece: String) {
    let bytes = Array(String(repeating: piece, count: 16_384 / piece.utf8.count).utf8)
    compile(bytes, [], "x.md")
  }
}
