import Testing
@testable import FileForms

@Suite("Archives that somebody else wrote")
struct ReadArchiveTests {
  /// An archive with one file of each method, its directory followed by another program's comment.
  private static func archive() -> [UInt8] {
    var stored = StoredArchive()
    stored.add("a.xml", Array("spine spine spine".utf8))
    stored.add("b/c.xml", [])
    return stored.bytes
  }

  /// The same text compressed; the lengths and the check sum are those of its archive.
  private static let deflated: [UInt8] = {
    let text = InflateTests.blocks[1].text
    let data = InflateTests.blocks[1].deflated
    func little(_ number: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    let facts =
      little(0, 2) + little(8, 2) + little(0, 4) + little(Int(StoredArchive.checkSum(text)), 4)
      + little(data.count, 4) + little(text.count, 4) + little(1, 2) + little(0, 2)
    let file = little(0x0403_4B50, 4) + little(20, 2) + facts + Array("a".utf8) + data
    let entry =
      little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + facts + little(0, 14) + Array("a".utf8)
    let counts = little(0, 4) + little(1, 2) + little(1, 2)
    return file + entry + little(0x0605_4B50, 4) + counts + little(entry.count, 4) + little(file.count, 4)
      + little(3, 2) + Array("abc".utf8)
  }()

  @Test("A file is read as it was written, stored or compressed, with a comment behind the directory.")
  func files() {
    let archive = ReadArchive(Self.archive())
    #expect(archive?["a.xml"] == Array("spine spine spine".utf8))
    #expect(archive?["b/c.xml"] == [])
    #expect(archive?["c.xml"] == nil)
    #expect(ReadArchive(Self.deflated)?["a"] == InflateTests.blocks[1].text)
  }

  @Test("A file of which a byte was changed is not read; what is cut off is no archive.")
  func changed() {
    for bytes in [Self.archive(), Self.deflated] {
      for index in bytes.indices {
        var other = bytes
        other[index] ^= 0x55
        let read = ReadArchive(other)
        for name in ["a", "a.xml"] {
          if let file = read?[name] { #expect(file == Array("spine spine spine".utf8), "\(index)") }
        }
        if index < bytes.count - 25 { #expect(ReadArchive(Array(bytes[..<index])) == nil, "\(index)") }
      }
    }
  }
}
