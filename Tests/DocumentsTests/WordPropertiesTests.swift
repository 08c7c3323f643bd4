import Testing
@testable import FileForms
@testable import Pages
@testable import Verification
@testable import WordFiles

@Suite("What a file of a word processor carries")
struct WordPropertiesTests {
  static func file(_ properties: String) -> [UInt8] {
    var archive = StoredArchive()
    archive.add("docProps/custom.xml", Array(properties.utf8))
    return archive.bytes
  }

  @Test("The properties of the page are read, others passed over.")
  func block() {
    let file = Self.file(
      """
      <?xml version="1.0"?><Properties xmlns:vt="v"><property fmtid="{1}" pid="2" name="generator"><vt:lpwstr>X</vt:lpwstr>\
      </property><property pid="3" name="spineboard:id"><vt:lpwstr>A &amp; B</vt:lpwstr></property></Properties>
      """)
    #expect(ProvenanceBlock(wordFile: file)?.entries == [.init(name: "id", value: "A & B")])
    #expect(ProvenanceBlock(wordFile: Self.file("<Properties></Properties>")) == nil)
    #expect(ProvenanceBlock(wordFile: Self.file("")) == nil)
    #expect(ProvenanceBlock(wordFile: StoredArchive().bytes) == nil)
    #expect(ProvenanceBlock(wordFile: Array("PK".utf8)) == nil)
  }

  @Test("The seal is the comment of the archive, which still opens; what ends otherwise stays as it is.")
  func seal() {
    let file = Self.file("<Properties></Properties>")
    let sealed = WordProperties.sealing(file)
    #expect(sealed.count > file.count)
    #expect(FileSeal.word.state(of: sealed) == .whole)
    #expect(ReadArchive(sealed)?["docProps/custom.xml"] == Array("<Properties></Properties>".utf8))
    #expect(WordProperties.sealing(sealed) == sealed)
    #expect(WordProperties.sealing([]) == [])
  }
}
