import CommonMark
import Testing

@Suite("Bounds")
struct BoundsTests {
  @Test(
    "A text beyond the bounds is refused with its line.",
    arguments: [
      (
        String(repeating: "a", count: CommonMark.largestDocument + 1),
        CommonMarkError.tooLong(bytes: 1_048_577)
      ),
      ("a\n\u{0}", .notText(line: 2)), ("a\n" + String(repeating: ">", count: 33), .nestedTooDeep(line: 2)),
      (String(repeating: "- ", count: 33) + "a", .nestedTooDeep(line: 1)),
      (String(repeating: "1. ", count: 33), .nestedTooDeep(line: 1)),
      (String(repeating: "1)\t", count: 12), .nestedTooDeep(line: 1)),
      (String(repeating: " ", count: 64) + "- a", .nestedTooDeep(line: 1)),
      ("x\r\r\n" + String(repeating: "![", count: 2049), .tooManyImages(line: 3)),
    ])
  func refused(markdown: String, expected: CommonMarkError) {
    #expect(throws: expected) { try html(markdown) }
  }

  @Test("Bytes that are no UTF-8 are refused with their line.")
  func encoding() {
    #expect(throws: CommonMarkError.notText(line: 3)) {
      try CommonMark.html(from: Array("a\n\n".utf8) + [0xFF])
    }
  }

  @Test(
    "A text at the bounds is converted.",
    arguments: [
      String(repeating: ">", count: 32) + "a", String(repeating: "- ", count: 32) + "a",
      String(repeating: " ", count: 200) + "a", String(repeating: "![", count: 2048),
      String(repeating: "a", count: CommonMark.largestDocument),
    ])
  func accepted(markdown: String) throws {
    #expect(try html(markdown).isEmpty == false)
  }

  @Test("A text that would take more memory than a document may have is refused.")
  func memory() {
    let markdown = String(repeating: "a\n", count: CommonMark.largestDocument / 2)
    #expect(throws: CommonMarkError.outOfMemory) { try html(markdown) }
  }

  @Test("An empty text gives nothing.")
  func empty() throws {
    #expect(try html("").isEmpty)
  }
}
