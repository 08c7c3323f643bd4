import Testing
@testable import Documents
@testable import Pages
@testable import Verification

@Suite("Provenance at the end of a text")
struct ProvenanceBlockTextTests {
  private static let long = String(repeating: "x", count: 80)
  private static let block = ProvenanceBlock(
    [
      ("format", "spineboard/provenance/1"), ("id", "A--B-->%2D%/1"), ("case", "a b  c"), ("empty", ""),
      ("long", long), ("paper", "a4"),
    ].map { .init(name: $0.0, value: $0.1) })

  @Test("What is written is read, whatever stands before it, in Markdown and in plain text.")
  func roundTrip() {
    let faked = "Text\nspineboard:format spineboard/provenance/1\nspineboard:id X\n"
    for file in [Self.block.sealed(text: faked), Self.block.sealed(markdown: Array(faked.utf8))] {
      #expect(ProvenanceBlock(text: file)?.entries == Self.block.entries)
      let windows = String(decoding: file, as: UTF8.self).replacing("\n", with: "\r\n")
      #expect(ProvenanceBlock(text: Array(windows.utf8))?.entries == Self.block.entries)
      #expect(FileSeal.text.state(of: file) == .whole)
    }
  }

  @Test("In Markdown it is one comment that no value ends, and no line of a plain text is too long.")
  func comment() throws {
    let markdown = String(decoding: Self.block.sealed(markdown: Array("# A\n".utf8)), as: UTF8.self)
    #expect(markdown.hasPrefix("# A\n\n<!--\n"))
    #expect(markdown.hasSuffix("\n-->\n"))
    #expect(markdown.dropFirst(9).dropLast(4).ranges(of: "--").isEmpty)
    for made in try Made.all.get() {
      let lines = String(decoding: made.document.text, as: UTF8.self).split(separator: "\n")
      let foot = try #require(lines.lastIndex { $0.hasPrefix("spineboard:format ") })
      #expect(lines[foot...].allSatisfy { $0.count <= 78 || $0.hasPrefix("  ") })
      #expect(lines[foot...].count <= 24)
    }
  }

  @Test("A text without a block has none.", arguments: ["", "spineboard:id X\n", "x spineboard:format 1\n"])
  func none(text: String) {
    #expect(ProvenanceBlock(text: Array(text.utf8)) == nil)
  }
}
