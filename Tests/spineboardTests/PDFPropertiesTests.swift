import Testing

@testable import spineboard

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

  private static func adding(_ properties: [(String, String)], to pdf: String = pdf) -> String {
    String(decoding: PDFProperties.adding(properties, to: Array(pdf.utf8)), as: UTF8.self)
  }

  @Test("What is added stands behind the end with what was there, and the table says where.")
  func added() {
    let start = Self.pdf.utf8.count
    let object = "1 0 obj\n<</Title (A)\n/a:b (x\\)y)\n/c <FEFF00e9d83dde00>>>\nendobj\n"
    #expect(
      Self.adding([("a:b", "x)y"), ("c", "é😀")])
        == Self.pdf + object + "xref\n1 1\n\(String(repeating: "0", count: 7))\(start) 00000 n \n"
        + "trailer\n<</Size 2\n/Root 1 0 R\n/Info 1 0 R\n/Prev 39>>\nstartxref\n\(start + object.utf8.count)\n%%EOF\n"
    )
  }

  @Test(
    "What ends otherwise stays as it is.",
    arguments: [
      "", "%PDF-1.5", pdf.replacing("/Info 1 0 R", with: ""), pdf.replacing("1 0 obj", with: "2 0 obj"),
      pdf.replacing("%%EOF", with: ""), pdf.replacing("/Size 2", with: "/Size 2 /Prev 3"),
    ])
  func unknown(pdf: String) {
    #expect(Self.adding([("a", "b")], to: pdf) == pdf)
  }

  @Test("Where there is nothing to add, nothing is.")
  func nothing() {
    #expect(Self.adding([]) == Self.pdf)
  }
}
