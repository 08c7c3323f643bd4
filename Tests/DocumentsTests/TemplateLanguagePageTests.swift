import Authoring
import CommonMark
import DocumentTemplates
import Documents
import Foundation
import SourceText
import Templating
import Testing

/// `Templates/README.md`, the page that an author reads, compared with what the checker does.
@Suite("The page of the template language")
struct TemplateLanguagePageTests {
  private static let page = Result {
    try String(
      contentsOf: Samples.root.appending(path: "../Templates/README.md").standardizedFileURL, encoding: .utf8)
  }

  /// The examples: blocks that are indented and hold tags, without their indent.
  private static func examples() throws -> [String] {
    try page.get().components(separatedBy: "\n\n").filter { $0.hasPrefix("    ") && $0.contains("{{") }
      .map { block in block.split(separator: "\n").map { $0.dropFirst(4) + "\n" }.joined() }
  }

  private static func findings(_ text: String) throws -> [String] {
    let head =
      "---\ndocument: referral-letter\nlanguage: en\naudience: clinician\ntitle: X\nversion: 1.0.0\n---\n"
    let name = "en/referral-letter.md"
    let own = TemplateSource(name: name, file: name, bytes: Array((head + text).utf8))
    return try DocumentMaker(Making.templates + [own]).checkTemplates()
      .filter { $0.file == name && $0.severity == .error }
      // An example is a part of a letter, and lacks the others.
      .filter { !$0.message.hasPrefix("every referral-letter must") }.map(\.compilerDescription)
  }

  @Test("Its examples pass the check, but the one that shows a finding, which gets that finding.")
  func examples() throws {
    let (wrong, right) = try (
      Self.examples().filter { $0.contains("^^^") }, Self.examples().filter { !$0.contains("^^^") }
    )
    #expect(wrong.count == 1)
    #expect(!right.isEmpty)
    for example in right { #expect(try Self.findings(example) == []) }
    let shown = try #require(wrong.first)
    let said = try Self.findings("{{pateint.name}}\n")
    #expect(said.count == 1)
    #expect(said.allSatisfy { $0.contains("'patient.name'?") })
    #expect(shown.contains("Did you mean 'patient.name'?"))
  }

  @Test(
    "The limits that it names are those of the program: what keeps to each is taken, a byte more is refused.")
  func limits() throws {
    let page = try Self.page.get().replacing("\n", with: " ")
    #expect(page.contains("64 KiB a file; sections 32 deep"))
    #expect(page.contains("1 MiB of text"))
    #expect(CommonMark.largestDocument == 1 << 20)
    #expect(page.contains("a cell of a table \(CommonMark.largestCell / 1024) KiB"))
    #expect(try Self.findings(Self.file(of: 64 * 1024)) == [])
    #expect(try !Self.findings(Self.file(of: 64 * 1024 + 1)).isEmpty)
    #expect(try Self.findings(Self.nested(32)).isEmpty)
    #expect(try !Self.findings(Self.nested(33)).isEmpty)
    #expect(try Self.findings(Self.cell(of: CommonMark.largestCell)) == [])
    #expect(try !Self.findings(Self.cell(of: CommonMark.largestCell + 1)).isEmpty)
  }

  /// A text that makes, with its front matter, a file of that many bytes.
  private static func file(of count: Int) -> String {
    let head =
      "---\ndocument: referral-letter\nlanguage: en\naudience: clinician\ntitle: X\nversion: 1.0.0\n---\n"
    return String(repeating: "word\n", count: 12_000)
      + String(repeating: "x", count: count - head.utf8.count - 60_000)
  }

  private static func nested(_ depth: Int) -> String {
    (1...depth).map { "{{$b\($0)}}\n" }.joined() + "x\n"
      + (1...depth).reversed().map { "{{/b\($0)}}\n" }.joined()
  }

  private static func cell(of count: Int) -> String {
    "| a |\n| --- |\n| " + String(repeating: "x", count: count) + " |\n"
  }
}
