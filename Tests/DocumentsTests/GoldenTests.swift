import CaseView
import Documents
import Foundation
import SpineCase
import Testing

/// The expected documents are next to each sample; `make goldens` rewrites them.
@Suite("The documents of the samples")
struct GoldenTests {
  @Test("There are at least eight cases and two meetings, and documents of all of them.")
  func thereAreEnough() throws {
    #expect(Samples.cases.count >= 8)
    #expect(Samples.meetings.count >= 2)
    let made = try Made.all.get()
    #expect(made.count { $0.path.hasPrefix("cases/") && $0.language == "en" } == Samples.cases.count * 3)
    #expect(made.count { $0.kind == .mdtMinutes } == Samples.meetings.count)
    #expect(made.count { $0.kind == .mdtAgenda } == Samples.meetings.count)
    #expect(made.count { $0.kind == .outcomeLetter } == 7)
  }

  @Test("A patient's sheet is made in Hindi and in Marathi of some sample.", arguments: ["hi", "mr"])
  func languages(language: String) throws {
    #expect(try Made.all.get().contains { $0.language == language && $0.kind.isForPatient })
  }

  @Test("Every kind of document of one file is made of some sample.", arguments: DocumentKind.ofOneFile)
  func everyKind(kind: DocumentKind) throws {
    #expect(try Made.all.get().contains { $0.kind == kind })
  }

  @Test(
    "Each document is the one that stands beside its sample, letter for letter, its hashes apart.",
    arguments: Samples.cases + Samples.meetings)
  func same(path: String) throws {
    for made in try Made.of(path) {
      try expect(Golden.markdown(made.document.markdown), in: folder(of: path) + "/\(made.name).md")
      guard Golden.pages.contains(folder(of: path)) else { continue }
      try expect(Golden.page(made.document.html), in: folder(of: path) + "/\(made.name).html")
    }
  }

  @Test("The style of the pages is the one that stands among the samples.")
  func style() throws {
    let made = try #require(
      try Made.of("cases/demo-0007/case.yaml").first { $0.kind == .referralLetter && $0.language == "en" })
    try expect(Golden.style(of: made.document.html), in: "style.css")
  }

  @Test(
    "The hashes that stand in no expected document stand in every one that is written.",
    arguments: Samples.cases)
  func hashes(path: String) throws {
    for made in try Made.of(path) {
      #expect(made.markdown.matches(of: /[0-9a-f]{64}/).count >= 5)
      #expect(!made.markdown.contains("(hash)") && !made.page.source.contains("(hash)"))
    }
  }

  private func expect(_ text: String, in file: String) throws {
    let expected = String(decoding: try Samples.bytes(file), as: UTF8.self)
    // Compared before it is expected, so that a difference prints its line and not the whole.
    let isSame = text == expected
    #expect(isSame, "\(file): \(difference(Array(text.utf8), Array(expected.utf8))); see 'make goldens'")
  }

  @Test(
    "Beside a sample stands no document that is not made of it.", arguments: Samples.cases + Samples.meetings)
  func noOther(path: String) throws {
    let there = try FileManager.default.contentsOfDirectory(
      atPath: Samples.root.appending(path: folder(of: path)).path)
    let forms = Golden.pages.contains(folder(of: path)) ? ["md", "html"] : ["md"]
    let made = try Made.of(path).flatMap { made in forms.map { "\(made.name).\($0)" } }
    let source = path.split(separator: "/").suffix(1).map(String.init)
    #expect(there.sorted() == (made + source).sorted())
  }

  @Test("A second run makes the same bytes.")
  func again() throws {
    let first = try #require(try Made.all.get().first)
    let source = try Samples.source(first.path)
    let second = try Making.maker().make(first.kind, of: source, in: "en")
    let isSame = (second.html == first.document.html, second.markdown == first.document.markdown)
    #expect(isSame == (true, true))
  }

  private func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The first line on which two texts differ.
  private func difference(_ left: [UInt8], _ right: [UInt8]) -> String {
    let lines = [left, right].map { $0.split(separator: 0x0A, omittingEmptySubsequences: false) }
    let number = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let shown = lines.map { number < $0.count ? String(decoding: $0[number], as: UTF8.self) : "nothing" }
    return "line \(number + 1) is '\(shown[0])', expected '\(shown[1])'"
  }
}
