import SourceText
@testable import SpineCase
import SpineScores
import Testing

@Suite("Placeholders")
struct PlaceholderTests {
  /// What says nothing anywhere.
  private static let everywhere = [
    "-", "--", "–", "—", "- -", "_", ".", "...", "…", "?", "??", "-?-", "n/a", "N/A", "n.a.", "NA", "na",
    "#N/A", "tbd",
    "TBD", "T.B.D.", "Tba", "TBC", "xxx", "XXXX", "Unknown", "UNKNOWN", "not known", "Not known", "n/k",
    "Not done",
    "not available", "Not applicable", "not recorded", "to be confirmed", "null", "NaN", "undefined", "  -  ",
    "\u{A0}n/a\u{200B}", "don’t know", "अज्ञात",
  ]
  /// What says nothing in a name, but is an answer elsewhere.
  private static let inNames = ["none", "None", "nil", "NIL", "no name", "nobody"]

  @Test(
    "A name, an identifier, what is asked and whom to call refuse it.",
    arguments: [
      "patient: {name: @}", "patient: {identifiers: [{system: MRN, value: @}]}", "referral: {ask: @}",
      "referral: {to: {organisation: @}}", "referral: {from: {telephone: @}}", "handout: {hospital: @}",
      "fitness: {expectedSurvivalMonths: {atLeast: 3, judgedBy: @}}", "referral: {accepted: {by: @}}",
      "signOff: {name: @, role: r, registration: R1, at: 2026-06-04T08:00+05:30}",
      "investigations: [{kind: biopsy, accession: @}]", "treatment: {medicines: [{name: @}]}",
    ])
  func refused(body: String) {
    for text in Self.everywhere + Self.inNames {
      let found = complaints(body.replacing("@", with: "\"\(text)\"") + "\n")
      #expect(found.count == 1, "\(text): \(found)")
      #expect(
        found.allSatisfy { $0.contains("' is a placeholder and says nothing; write ") }, "\(text): \(found)")
    }
  }

  @Test("A clinical text warns of it and is not known; what was typed stays as the reason.")
  func gap() throws {
    for text in Self.everywhere {
      let reading = try reading("neurology: {reflexes: \"\(text)\"}\n")
      #expect(reading.warnings.count == 1, "\(text)")
      #expect(reading.warnings.allSatisfy { $0.description.contains("neurology.reflexes: '") }, "\(text)")
      #expect(reading.value.neurology.reflexes.value == nil, "\(text)")
      #expect(reading.value.neurology.reflexes.absence != .notRecorded, "\(text)")
    }
    #expect(
      try read("neurology: {reflexes: Not done}\n").neurology.reflexes == .absent(.notDone, why: "Not done"))
    #expect(try read("neurology: {reflexes: n/a}\n").neurology.reflexes == .absent(.unknown, why: "n/a"))
  }

  @Test("An address, hours or a reason warn of it and are left out.")
  func notes() throws {
    for text in Self.everywhere + ["unknown", "declined"] {
      let reading = try reading("patient: {address: \"\(text)\"}\n")
      #expect(reading.warnings.count == 1, "\(text)")
      #expect(reading.value.patient.address == nil, "\(text)")
    }
    let why = try reading("pain: {severe: {absent: not-done, why: \"-\"}}\n")
    #expect(why.value.pain.severe == .absent(.notDone, why: nil))
    #expect(why.warnings.count == 1)
  }

  @Test("A list of placeholders is not an empty list, and the others of a list stay.")
  func lists() throws {
    let alone = try reading("treatment: {resistantOrganisms: [\"-\", tbd]}\n")
    #expect(alone.value.treatment.resistantOrganisms == .absent(.unknown, why: "tbd"))
    #expect(alone.warnings.count == 2)
    let mixed = try reading("treatment: {comorbidity: [diabetes, \"?\"]}\n")
    #expect(mixed.value.treatment.comorbidity == .known(["diabetes"]))
    #expect(mixed.warnings.count == 1)
    #expect(try read("treatment: {comorbidity: none}\n").treatment.comorbidity == .known([]))
  }

  @Test(
    "What is a name, an answer or a finding is none.",
    arguments: ["Na", "Nil", "Null", "Nan", "Ann", "X", "Dr X", "xx", "Dash", "No", "Unknown male, about 60"])
  func names(text: String) throws {
    let reading = try reading("patient: {name: \"\(text)\"}\n")
    #expect(reading.value.patient.name == text)
    #expect(reading.warnings == [])
  }

  @Test(
    "An answer of few signs in a clinical text stays what it is.",
    arguments: [
      "none", "None", "nil", "+", "++", "*", "no", "0", "#", "- ve", "pending", "not tested on the left",
    ])
  func answers(text: String) throws {
    let reading = try reading("neurology: {reflexes: \"\(text)\"}\n")
    #expect(reading.value.neurology.reflexes == .known(text))
    #expect(reading.warnings == [])
  }

  @Test("A word of absence where an absence can be said is no placeholder, in any text.")
  func absences() throws {
    for word in Absence.words {
      let reading = try reading("referral: {ask: \(word)}\nneurology: {reflexes: \(word)}\n")
      #expect(reading.warnings == [])
      #expect(reading.value.referral.ask.absence?.rawValue == word)
    }
  }

  @Test("A file whose warnings nobody reads refuses what would be doubted.")
  func strict() {
    let text = """
      format: spineboard/centres/1
      centres: [{id: a, contact: {organisation: A, hours: "-"}}]

      """
    #expect(throws: CaseErrors.self) { try CentreReader().read(Array(text.utf8), file: "c.yaml") }
  }
}
