import Testing
@testable import Pages
@testable import Verification

@Suite("The properties of a PDF")
struct PDFPropertiesTests {
  private static let pdf = """
    %PDF-1.4
    1 0 obj
    <</Title (A)>>
    endobj
    xref
    0 2
    0000000000 65535 f 
    0000000009 00000 n 
    trailer
    <</Size 2
    /Root 1 0 R
    /Info 1 0 R>>
    startxref
    39
    %%EOF

    """

  /// A PDF whose table is a separate object, and whose properties are in a compressed one.
  private static let compressed = """
    %PDF-1.7
    7 0 obj
    <</Type /XRef/Index [0 8]/W [1 3 2]/Size 8/Root 2 0 R/Info 6 0 R/Filter /FlateDecode/Length 0>>
    stream

    endstream
    endobj
    startxref
    9
    %%EOF

    """

  private static func adding(_ properties: [(String, String)], to pdf: String = pdf) -> String {
    String(
      decoding: PDFProperties.adding(properties, title: "T (é)", to: Array(pdf.utf8)), as: UTF8.self)
  }

  /// The line of the seal of a file.
  private static func sealLine(_ file: String) throws -> String {
    let seal = try #require(file.firstMatch(of: /\n(\/spineboard:file-sha256 \([0-9a-f]{64}\))/))
    return String(seal.output.1)
  }

  @Test("What is added stands behind the end with what was there, and the table says where.")
  func added() throws {
    let start = Self.pdf.utf8.count
    let file = Self.adding([("a:b", "x)y"), ("c", "é😀")])
    let seal = try Self.sealLine(file)
    let object = "1 0 obj\n<</Title (A)\n/a:b (x\\)y)\n/c <FEFF00e9d83dde00>\n\(seal)>>\nendobj\n"
    #expect(
      file
        == Self.pdf + object + "xref\n1 1\n\(String(repeating: "0", count: 7))\(start) 00000 n \n"
        + "trailer\n<</Size 2\n/Root 1 0 R\n/Info 1 0 R\n/Prev 39>>\nstartxref\n\(start + object.utf8.count)\n%%EOF\n"
    )
    #expect(FileSeal.pdf.state(of: Array(file.utf8)) == .whole)
  }

  @Test("Where the table is an object, the properties are written anew with the title, and so is a table.")
  func stream() throws {
    let file = PDFProperties.adding([("a:b", "x")], title: "T (é)", to: Array(Self.compressed.utf8))
    let start = Self.compressed.utf8.count
    #expect(file.starts(with: Array(Self.compressed.utf8)))
    let added = String(decoding: file[start...], as: UTF8.self)
    #expect(
      added.hasPrefix(
        "6 0 obj\n<</Title <FEFF00540020002800e90029>\n/Creator (Spineboard)\n/Producer (WeasyPrint)\n/a:b (x)\n/spineboard:file-sha256 ("
      ))
    let table = start + (try #require(added.firstRange(of: "8 0 obj\n")).lowerBound.utf16Offset(in: added))
    #expect(
      added.contains(
        "8 0 obj\n<</Type /XRef/Index [6 1 8 1]/W [1 4 0]/Size 9/Root 2 0 R/Info 6 0 R/Prev 9/Length 10>>\nstream\n"
      ))
    #expect(added.hasSuffix("\nendstream\nendobj\nstartxref\n\(table)\n%%EOF\n"))
    let rows = [start, table].flatMap { place -> [UInt8] in [1, 0, 0, UInt8(place >> 8), UInt8(place & 255)] }
    #expect(file.firstRange(of: Array("stream\n".utf8) + rows + Array("\nendstream".utf8)) != nil)
    #expect(FileSeal.pdf.state(of: file) == .whole)
  }

  @Test("What is added is read again, brackets, strokes and other scripts included.")
  func roundTrip() {
    let entries: [(String, String)] = [
      ("format", "spineboard/provenance/1"), ("id", "A(1)\\b/मरीज/é😀"), ("case", ""),
    ]
    let named = entries.map { ("spineboard:\($0.0)", $0.1) }
    for pdf in [Self.pdf, Self.compressed] {
      let block = PDFProperties.block(of: Array(Self.adding(named, to: pdf).utf8))
      #expect(block?.entries.map(\.name) == entries.map(\.0))
      #expect(block?.entries.map(\.value) == entries.map(\.1))
    }
    #expect(PDFProperties.block(of: Array(Self.pdf.utf8)) == nil)
  }

  @Test(
    "What ends otherwise stays as it is.",
    arguments: [
      "", "%PDF-1.5", pdf.replacing("/Info 1 0 R", with: ""), pdf.replacing("1 0 obj", with: "2 0 obj"),
      pdf.replacing("%%EOF", with: ""), pdf.replacing("/Size 2", with: "/Size 2 /Prev 3"),
      compressed.replacing("/Info 6 0 R", with: ""), compressed.replacing("/Root 2 0 R", with: ""),
      compressed.replacing("/Size 8", with: "/Size 8/Prev 3"), compressed.replacing("\n9\n", with: "\n8\n"),
      compressed.replacing("\n9\n", with: "\n999\n"),
    ])
  func unknown(pdf: String) {
    #expect(Self.adding([("a", "b")], to: pdf) == pdf)
  }

  @Test("Where there is nothing to add, nothing is.")
  func nothing() {
    #expect(Self.adding([]) == Self.pdf)
  }
}
