import DocumentTemplates
import Records
import SourceText
import SpineCase
import Testing

@testable import CaseForm

@Suite("The labels of the form")
struct FormLayoutTests {
  static func text() throws -> String {
    let file = try #require(DocumentTemplates.site.first { $0.name == "en/form.yaml" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  static func layout(_ text: String) throws -> FormLayout {
    try FormLayout(RecordReader().read(Array(text.utf8), file: "form.yaml", format: .yaml), file: "form.yaml")
  }

  @Test("Every key of a case stands in the form once, and every answer has words")
  func whole() throws {
    let layout = try Self.layout(try Self.text())
    #expect(layout.groups.filter(\.isQuick).map(\.id).prefix(3) == ["who", "emergency", "lesions"])
    #expect(layout.label(of: "lesions[1].escc").contains("ESCC"))
  }

  @Test(
    "A key that is left out, named twice or unknown, and an answer without words, is found",
    arguments: [
      ("      patient.sex: {label: Sex}\n", "", "patient.sex"),
      (
        "      patient.sex: {label: Sex}\n",
        "      patient.sex: {label: Sex}\n      patient.sexx: {label: S}\n", "patient.sexx"
      ),
      ("      patient.sex: {label: Sex}\n", "      patient.sex: {label: \" \"}\n", "patient.sex"),
    ])
  func faults(_ old: String, _ new: String, _ path: String) throws {
    let text = try Self.text()
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let error = #expect(throws: LayoutErrors.self) { try Self.layout(parts.joined(separator: new)) }
    #expect(error?.diagnostics.contains { $0.path == path } == true)
  }
}
