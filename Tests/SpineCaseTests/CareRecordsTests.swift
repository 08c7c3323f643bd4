import SpineCase
import Testing

@Suite("Figures with two decimals")
struct CareRecordsTests {
  @Test(
    "A figure is kept exactly and printed without trailing zeros.",
    arguments: [
      ("30", 3000, "30"), ("7.5", 750, "7.5"), ("16.25", 1625, "16.25"), ("8.00", 800, "8"),
      ("0.05", 5, "0.05"),
      ("8.10", 810, "8.1"), ("999999.99", 99_999_999, "999999.99"),
    ])
  func figures(typed: String, hundredths: Int, printed: String) throws {
    let figure = try #require(Decimal2(typed))
    #expect(figure.hundredths == hundredths)
    #expect(figure.text == printed)
  }

  @Test(
    "Anything else is no figure.",
    arguments: ["", ".", "5.", ".5", "-3", "+3", "3,5", "1e3", "1.234", "1000000", "30 Gy", "٣", "1.2.3"])
  func refused(typed: String) {
    #expect(Decimal2(typed) == nil)
  }
}
