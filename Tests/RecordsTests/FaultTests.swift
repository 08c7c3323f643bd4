import Records
import SourceText
import Testing

@Suite("The path of a malformed value")
struct FaultTests {
  @Test(
    "A fault names the keys above it, and none that may be a patient's text.",
    arguments: [
      (#"{"patient": {"name": "\u0000"}}"#, "patient.name"), (#"{"a": {"b": ["x", 1, "\u0000"]}}"#, "a.b[2]"),
      (#"{"Asha Patil": {"name": "\u0000"}}"#, "?.name"), (#"{"ZQ77": "\u0000"}"#, "?"),
      (#"[["\u0000"]]"#, "[0][0]"),
    ])
  func path(of text: String, is path: String) throws {
    let error = #expect(throws: RecordErrors.self) {
      try RecordReader().read(Array(text.utf8), file: "f", format: .json)
    }
    #expect(error?.diagnostics.map(\.path) == [path])
  }
}
