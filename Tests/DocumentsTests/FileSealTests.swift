import Testing
@testable import Pages
@testable import Verification

@Suite("The seal of a file")
struct FileSealTests {
  /// Each kind of seal in a file of its kind, with the place of the hash left.
  private static let files: [(seal: FileSeal, blank: String)] = [
    (.page, "<p><meta name=\"spineboard:sha256\" content=\"\">\n</p>\n"),
    (.text, "Text\n\nspineboard:file-sha256\n  \n-->\n"),
    (.pdf, "%PDF-1.7\n/spineboard:file-sha256 (\(FileSeal.blank))>>\n%%EOF\n"),
    (.word, "PK\nspineboard:file-sha256 \(FileSeal.blank)"),
  ]

  @Test("A sealed file is whole; any byte changed breaks its seal; other ends of lines are told.")
  func states() {
    for (seal, blank) in Self.files {
      let file = seal.sealed(Array(blank.utf8))
      #expect(seal.state(of: file) == .whole)
      for index in file.indices {
        var changed = file
        changed[index] ^= 1
        #expect([.broken, .missing].contains(seal.state(of: changed)), "\(index)")
      }
      let windows = Array(String(decoding: file, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
      #expect(seal.state(of: windows) == .lineEnds)
      let other = String(decoding: windows, as: UTF8.self).replacing(
        "spineboard", with: "spineboard", maxReplacements: 1)
      #expect(seal.state(of: Array(other.utf8) + [0x2E]) == .broken)
    }
  }

  @Test("A file without a place for a seal has none, and stays as it is.")
  func missing() {
    for (seal, _) in Self.files {
      #expect(seal.state(of: Array("a\r\n".utf8)) == .missing)
      #expect(seal.sealed(Array("a".utf8)) == Array("a".utf8))
    }
  }

  @Test("What a case says of seals does not count: of a text the last one does.")
  func last() {
    let text = "\nspineboard:file-sha256\n  \(FileSeal.blank)\n\nspineboard:file-sha256\n  \n"
    let file = FileSeal.text.sealed(Array(text.utf8))
    #expect(FileSeal.text.state(of: file) == .whole)
    #expect(String(decoding: file, as: UTF8.self).contains(FileSeal.blank))
  }
}
