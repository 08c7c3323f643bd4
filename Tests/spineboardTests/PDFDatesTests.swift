import Testing

@testable import spineboard

@Suite("The dates in a PDF")
struct PDFDatesTests {
  @Test(
    "A date of UTC is overwritten where it stands, and the length stays.",
    arguments: [
      ("/CreationDate (D:20261125124638+00'00')", "/CreationDate (D:20260604020000+00'00')"),
      ("/ModDate (D:20261125124638+00'00')>>", "/ModDate (D:20260604020000+00'00')>>"),
      (
        "<</CreationDate(D:20261125124638Z)/ModDate(D:20261125124638)>>",
        "<</CreationDate(D:20260604020000Z)/ModDate(D:20260604020000)>>"
      ),
    ])
  func set(pdf: String, expected: String) {
    #expect(Self.set(pdf) == expected)
    #expect(pdf.utf8.count == expected.utf8.count)
  }

  @Test(
    "What is no such date is left as it is.",
    arguments: [
      "/CreationDate (D:20261125124638+05'30')", "/CreationDate (D:2026)", "/CreationDate",
      "/Date (D:20261125124638Z)",
      "/ModDate (D:2026112512463x+00'00')", "(D:20261125124638Z)",
    ])
  func left(pdf: String) {
    #expect(Self.set(pdf) == pdf)
  }

  @Test(
    "Seconds are told as fourteen digits of UTC.",
    arguments: [
      (0, "19700101000000"), (951_782_400, "20000229000000"), (1_780_538_400, "20260604020000"),
      (4_102_444_799, "20991231235959"),
    ])
  func digits(seconds: Int, expected: String) {
    #expect(PDFDates.text(of: seconds) == expected)
  }

  private static func set(_ pdf: String) -> String {
    String(decoding: PDFDates.setting(Array(pdf.utf8), toSecondsSince1970: 1_780_538_400), as: UTF8.self)
  }
}
