import Records
import Testing

@Suite struct UTF8CheckTests {
  @Test(
    "Bytes that are no UTF-8 are refused at their place.",
    arguments: [
      [0xC0, 0x80], [0xC0, 0xAF], [0x80], [0xC3], [0xF0, 0x9F, 0x98], [0xFE], [0xF5, 0x80, 0x80, 0x80],
      [0xED, 0xA0, 0x80], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0xAF],
      [0xD6, 0x45],
    ] as [[UInt8]], [RecordFormat.yaml, .json])
  func invalid(bytes: [UInt8], format: RecordFormat) {
    let message = ": this is not UTF-8; save the file as UTF-8"
    let text = Array("[\"é\",\n \"é".utf8)
    let closing = Array("\"]".utf8)
    #expect(complaints(text + bytes + closing, format) == ["f:2:4" + message])
    #expect(complaints(Array(#"["\n"#.utf8) + bytes + closing, format) == ["f:1:5" + message])
    #expect(complaints(text + bytes, format) == ["f:2:4" + message])
    #expect(complaints(Array("[".utf8) + bytes, format) == ["f:1:2" + message])
  }
}
