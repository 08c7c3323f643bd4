import Records
import Testing

@Suite struct HostileInputTests {
  /// Texts that cost a parser without limits its stack, its memory or minutes.
  private static let hostile: [(name: String, text: String)] = [
    ("open brackets", String(repeating: "[", count: 100_000)),
    ("open braces", String(repeating: "{\"a\":", count: 100_000)),
    ("nested lists", String(repeating: "[", count: 999) + String(repeating: "1,", count: 500_000)),
    ("nested dashes", String(repeating: "- ", count: 100_000)),
    ("nested question marks", String(repeating: "? ", count: 100_000)),
    ("nested mappings", (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    ("wide list", "[" + String(repeating: "1,", count: 500_000) + "x"),
    ("wide mapping", (0..<90_000).map { "k\($0): 1\n" }.joined()),
    ("repeated keys", "{" + String(repeating: "a,", count: 10_000) + "a}"),
    ("laughs", "- &a [lol,lol]\n" + (0..<30).map { _ in "- &a [*a,*a,*a,*a]\n" }.joined() + "- {*a : 1}\n"),
    ("anchors", (0..<10_000).map { "- &a\($0) x\n" }.joined()),
    ("unclosed quote", "a: \"" + String(repeating: "x", count: 1_000_000)),
    ("colons", String(repeating: "a: ", count: 300_000)),
    ("controls", String(repeating: "\u{1}", count: 1_000_000)),
  ]

  @Test(
    "Hostile text is refused with few words, in either format.", arguments: hostile.indices,
    [RecordFormat.yaml, .json])
  func refused(index: Int, format: RecordFormat) {
    let (name, text) = Self.hostile[index]
    let found = complaints(Array(text.utf8.prefix(1_048_576)), format)
    #expect((1...7).contains(found.count), "\(name)")
  }

  @Test("The largest harmless text is read.")
  func large() throws {
    let text = "a: \"" + String(repeating: "x * y\\n", count: 40_000) + "\""
    #expect(try read(text, .yaml)["a"] != nil)
  }
}
