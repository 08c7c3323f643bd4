import Records
import Testing

@Suite struct ByteChecksTests {
  @Test("A byte order mark is refused.", arguments: [RecordFormat.yaml, .json])
  func byteOrderMark(format: RecordFormat) {
    let message = "f:1:1: the file begins with a byte order mark; save it as UTF-8 without one"
    #expect(complaints([0xEF, 0xBB, 0xBF, 0x7B, 0x7D], format) == [message])
    #expect(
      complaints([0xFF, 0xFE, 0x7B, 0], format) == ["f:1:1: this is not UTF-8; save the file as UTF-8"])
    #expect(
      complaints([0xFE, 0xFF, 0, 0x7B], format) == ["f:1:1: this is not UTF-8; save the file as UTF-8"])
  }

  @Test(
    "A file of the largest size is read, one byte more is refused.", arguments: [RecordFormat.yaml, .json])
  func size(format: RecordFormat) {
    let largest = Array("{}".utf8) + Array(repeating: UInt8(ascii: " "), count: 1_048_574)
    #expect(complaints(largest, format).isEmpty)
    let message = "f: the file has 1048577 bytes; at most 1048576 are read"
    #expect(complaints(largest + [0x20], format) == [message])
  }

  @Test("A list may stand 32 deep and no deeper.", arguments: [RecordFormat.yaml, .json])
  func depth(format: RecordFormat) {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(complaints(nested(32), format).isEmpty)
    #expect(
      complaints(nested(33), format) == [
        "f:1:33: lists and records are nested more than 32 deep from here on"
      ])
    var limits = RecordReader.Limits()
    limits.maximumDepth = 2
    let found = complaints(Array(#"{"a": {"b": {}}}"#.utf8), format, limits: limits)
    #expect(found == ["f:1:13: lists and records are nested more than 2 deep from here on"])
  }
}
