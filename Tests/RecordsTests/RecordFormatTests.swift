import Records
import Testing

@Suite struct RecordFormatTests {
  @Test(
    "The name decides, then the first character.",
    arguments: [
      ("a.json", "x: 1", RecordFormat.json), ("A.JSON", "", .json), ("a.yaml", "{", .yaml),
      ("a.YML", "{", .yaml),
      ("-", " \n\t{\"a\":1}", .json), ("-", "a: {}", .yaml), ("-", "[1]", .yaml), ("-", "", .yaml),
      ("case", "{", .json), ("json", "a: 1", .yaml),
    ])
  func format(file: String, text: String, expected: RecordFormat) {
    #expect(RecordFormat.of(file: file, bytes: Array(text.utf8)) == expected)
  }
}
