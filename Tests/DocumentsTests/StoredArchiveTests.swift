import Testing
@testable import FileForms

@Suite("Archives that store files as they are")
struct StoredArchiveTests {
  @Test(
    "The check sum is CRC-32.",
    arguments: [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)])
  func checkSum(text: String, expected: UInt32) {
    #expect(StoredArchive.checkSum(Array(text.utf8)) == expected)
  }

  @Test("An archive of one file is the bytes that the format asks for.")
  func one() {
    var archive = StoredArchive()
    archive.add("a", [0x78])
    let facts = "0000 0000 0000 2100 83 16 DC 8C 01000000 01000000 0100 0000"
    let expected =
      "504B0304 1400 \(facts) 61 78"
      + "504B0102 1400 1400 \(facts) 0000 0000 0000 00000000 00000000 61"
      + "504B0506 0000 0000 0100 0100 2F000000 20000000 0000"
    #expect(Self.hex(archive.bytes) == expected.filter { $0 != " " })
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
  }
}
