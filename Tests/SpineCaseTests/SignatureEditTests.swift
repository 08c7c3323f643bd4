import SpineCase
import Testing

@Suite("A signature written into a file")
struct SignatureEditTests {
  /// A file and how it holds its signatures.
  struct Layout: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    var file = "case.yaml"
  }

  private static let head =
    "format: spineboard/case/1\ncase: C\nasOf: 2026-06-04T07:30+05:30 # the day\nprofile: in\n"
  private static let entry = "name: \"Dr {X}, #1\", role: r, registration: R, at: 2026-06-04T08:00+05:30"

  private static let layouts = [
    Layout(testDescription: "none", text: head),
    Layout(testDescription: "none, without a last line end", text: head + "patient: {name: Asha Rao}"),
    Layout(testDescription: "none, a comment at the end", text: head + "# the end\n"),
    Layout(testDescription: "one record in braces", text: head + "signOff: {\(entry)} # paper\n"),
    Layout(
      testDescription: "one record in braces, then another key", text: "signOff: {\(entry)}\n\n# who\n" + head
    ),
    Layout(
      testDescription: "one record over lines",
      text: head
        + "signOff:\n  name: Dr A\n  # why\n  role: r\n  registration: R\n  at: 2026-06-04T08:00+05:30\n"),
    Layout(
      testDescription: "one record over lines, without a last line end",
      text: head + "signOff:\n  name: Dr A\n  role: r\n  registration: R\n  at: 2026-06-04T08:00+05:30"),
    Layout(
      testDescription: "a list, then another key",
      text: "signOff:\n- name: Dr A\n  role: r\n  registration: R\n  at: 2026-06-05\n# about\n" + head),
    Layout(
      testDescription: "a list in brackets",
      text: head + "signOff: [{document: mdt-summary, \(entry)}] # here\n"),
    Layout(
      testDescription: "a list of records in braces",
      text: head + "signOff:\n  - {document: mdt-summary, \(entry)}\n"),
    Layout(
      testDescription: "JSON",
      text:
        "{\"format\": \"spineboard/case/1\", \"case\": \"C\", \"asOf\": \"2026-06-04T07:30+05:30\",\n \"profile\": \"in\"\n}\n",
      file: "case.json"),
    Layout(
      testDescription: "JSON with one record",
      text:
        "{\"format\": \"spineboard/case/1\", \"case\": \"C\", \"asOf\": \"2026-06-04T07:30+05:30\", \"signOff\": {\"name\": \"A \\\"}\", \"role\": \"r\", \"registration\": \"R\", \"at\": \"2026-06-05\"}, \"profile\": \"in\"}",
      file: "case.json"),
    Layout(testDescription: "the word none", text: "signOff: none\n# next\n" + head),
    Layout(
      testDescription: "the word none in quotes, a comment behind it",
      text: head + "signOff: \"none\" # yet\n"),
    Layout(testDescription: "Windows line ends, no signature", text: head.replacing("\n", with: "\r\n")),
    Layout(
      testDescription: "Windows line ends, one record over lines",
      text: (head + "signOff:\n  name: Dr A\n  role: r\n  registration: R\n  at: 2026-06-04T08:00+05:30\n")
        .replacing("\n", with: "\r\n")),
    Layout(
      testDescription: "Windows line ends",
      text: (head + "signOff:\n  - {document: mdt-summary, \(entry)}\n").replacing("\n", with: "\r\n")),
  ]

  @Test("Is read as it was given, after those that were there, nothing else changes.", arguments: layouts)
  func adding(layout: Layout) throws {
    let bytes = Array(layout.text.utf8)
    let reader = CaseReader(profiles: ["in"])
    let old = try reader.read(bytes, file: layout.file)
    let at = try #require(Moment("2026-06-04T09:00+05:30"))
    var signed = SignOff(
      document: .referralLetter, name: "Dr \"B\" \\ '#: {é}", role: "registrar: night", registration: "0x1",
      at: at,
      incompleteBecause: "no scanner # here",
      facts: ["neurology": "0123456789abcdef", "cases[0].board": "0000000000000000"])
    let edited = try #require(SignatureEdit(bytes, file: layout.file)?.adding(signed))
    let new = try reader.read(edited, file: layout.file)
    #expect(new.value.signOff == old.value.signOff + [signed])
    #expect(said(new) == said(old))
    for comment in layout.text.matches(of: /# [a-z ]*/).map({ String($0.output) }) {
      #expect(String(decoding: edited, as: UTF8.self).contains(comment))
    }
    let lines = String(decoding: edited, as: UTF8.self).unicodeScalars.split(separator: "\n").dropLast()
    #expect(Set(lines.map { $0.last == "\r" }).count < 2, "every line ends as the others do")
    signed.withdrawn = Withdrawal(at: at, why: "wrong \"level\"", by: "Dr C")
    let withdrawal = try #require(signed.withdrawn)
    let index = old.value.signOff.count
    let back = try #require(SignatureEdit(edited, file: layout.file)?.withdrawing(index, withdrawal))
    let last = try reader.read(back, file: layout.file)
    #expect(last.value.signOff == old.value.signOff + [signed])
    #expect(said(last) == said(old))
  }

  private func said(_ reading: CaseReader.Reading) -> [String] {
    reading.content.records.filter { $0 != "signOff" }.map {
      String(decoding: reading.content.canonical(of: $0), as: UTF8.self)
    }
  }
}
