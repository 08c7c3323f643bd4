import Foundation
import Testing

/// Texts built to take much time or memory, in templates and in cases: the program makes the document or refuses
/// it with a place, within 64 MiB.
///
/// The system holds the program to its memory, so nothing is measured that a busy machine could disturb; its
/// processor time is limited too.
@Suite("What a run of the program may cost")
struct BoundedRunTests {
  /// A text that repeats something.
  struct Shape: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: @Sendable (Int) -> String

    /// The text cut to a number of bytes.
    func text(bytes: Int) -> String { String(decoding: text(bytes).utf8.prefix(bytes), as: UTF8.self) }
  }

  private static func shape(_ unit: String) -> Shape {
    Shape(testDescription: String(reflecting: unit)) {
      String(repeating: unit, count: $0 / unit.utf8.count + 1)
    }
  }

  private static func shape(_ name: String, _ text: @escaping @Sendable (Int) -> String) -> Shape {
    Shape(testDescription: name, text: text)
  }

  private static func times(_ unit: String, _ count: Int) -> String { String(repeating: unit, count: count) }

  static let shapes =
    [
      ">", "> ", "- ", "1. ", "*a **a *a ", "a_ ", "_a ", "*", "_", "[", "]", "![", "![[]()", "[a](",
      "[a](<b", "`",
      "\\", "\\*", "&", "&#1", "&#42;", "<", "<!--", "</", "<?", "<![CDATA[", "<a ", "<div>\n", "| a ",
      "| a |\n", "a\n=\n",
      "[x]: /u\n\n", "- a\n", "> a\n", "\n", " ", "\t", "a", "e\u{301}", "\u{202E}", "{", "{{", "}}",
      "{{#lesions}}\n", "\"",
    ].map(shape) + [
      shape("quotes, then emphasis") { times(">", $0 / 2) + times("a*", $0 / 4) },
      shape("lists, then lines") { times("- ", $0 / 4) + "x" + times("\n", $0 / 2) },
      shape("a ladder of backticks") { count in (1...400).map { "e" + times("`", $0) }.joined() },
      shape("brackets around brackets") { times("[", $0 / 2) + "a" + times("]", $0 / 2) },
    ]

  /// Every sixth in the test run, all of them by `make fuzz`.
  private static let tried =
    ProcessInfo.processInfo.environment["SPINEBOARD_HOSTILE"] == "all"
    ? shapes : stride(from: 4, to: shapes.count, by: 6).map { shapes[$0] } + [shape("a\n")]

  /// Runs the program with 64 MiB for its data, and 30 seconds of processor time where it is not optimised.
  private static func run(_ arguments: [String], in scratch: Scratch) throws -> Run {
    try Run(shell: "ulimit -d 65536; ulimit -t 30; exec \"$0\" \"$@\"", arguments, in: scratch.folder)
  }

  /// A document was made, or each line of the messages begins with a place.
  private static func expectBounded(_ run: Run, _ file: String) {
    #expect(run.status == 0 || run.status == 65, "\(run.status)")
    if run.status == 0 { return #expect(run.out.contains("</html>")) }
    #expect(
      run.err.contains(#/^[^ ]+:[0-9]+:[0-9]+: /#.anchorsMatchLineEndings())
        || run.err.contains("the file has"))
  }

  @Test("In a template of 64 KiB.", arguments: tried)
  func template(shape: Shape) throws {
    let head =
      "---\ndocument: warning-signs\nlanguage: en\naudience: patient\ntitle: A\nversion: 1.0.0\n---\n{{patient.name}}\n\n"
    try inScratch { scratch in
      try FileManager.default.createDirectory(at: scratch.file("t/en"), withIntermediateDirectories: true)
      try scratch.write(head + shape.text(bytes: 65_536 - head.utf8.count), to: "t/en/warning-signs.md")
      try scratch.write(CaseText.small, to: "case.yaml")
      let run = try Self.run(["render", "warning-signs", "case.yaml", "--templates", "t"], in: scratch)
      Self.expectBounded(run, "t/en/warning-signs.md")
    }
  }

  @Test("In the texts of a case of 1 MiB.", arguments: tried)
  func value(shape: Shape) throws {
    let long = Self.json(shape.text(bytes: 100_000))
    let short = Self.json(shape.text(bytes: 4000))
    let text = """
      {"format": "spineboard/case/1", "case": "C-1", "asOf": "2026-06-04", "profile": "in",
       "patient": {"name": \(short), "address": \(short), "identifiers": [{"system": "MRN", "value": \(short)}]},
       "neurology": {"reflexes": \(short), "timeline": [{"at": "2026-06-01", "what": \(short)}]},
       "wishes": {"matters": \(long), "worries": \(long)},
       "board": {"question": {"text": \(long)}, "decision": {"recommendation": \(long), "rationale": \(long)}}}
      """
    try inScratch { scratch in
      try scratch.write(text, to: "case.json")
      Self.expectBounded(try Self.run(["render", "mdt-summary", "case.json"], in: scratch), "case.json")
    }
  }

  private static func json(_ text: String) -> String {
    let escapes = ["\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\t": "\\t"]
    return "\"" + text.map { escapes[String($0)] ?? String($0) }.joined() + "\""
  }
}
