import CaseView
import Documents
import SpineCase
import Testing

/// Where a pregnancy is printed: on the clinicians' papers about that one patient, and nowhere else.
@Suite("Where a pregnancy prints")
struct PregnancyPlacesTests {
  private static let text = CaseText.routine.with(
    "patient", "{name: Asha Rao, born: 1994-03-12, sex: female, language: en, pregnancy: {weeks: 18}}")

  @Test("It stands on the summary and on the letter.", arguments: [DocumentKind.mdtSummary, .referralLetter])
  func clinicians(kind: DocumentKind) throws {
    let html = try Making.document(kind, of: Self.text.text).html
    #expect(String(decoding: html, as: UTF8.self).contains("pregnant, 18 weeks"))
  }

  @Test(
    "It stands on no sheet that a patient takes home.",
    arguments: [DocumentKind.patientHandout, .warningSigns])
  func patients(kind: DocumentKind) throws {
    let html = String(decoding: try Making.document(kind, of: Self.text.text).html, as: UTF8.self)
      .lowercased()
    #expect(!html.contains("pregnan") && !html.contains("18 weeks"))
  }

  @Test("It stands on no list of several patients: neither on an agenda nor in minutes.")
  func lists() throws {
    let source = try Making.source(of: Array(Self.text.text.utf8), file: "case.yaml")
    let agenda = try Making.maker().makeAgenda(of: Making.meeting(of: 1), cases: [.read(source)]).html
    let minutes = try Making.minutes(of: [Self.text.text]).html
    for html in [agenda, minutes].map({ String(decoding: $0, as: UTF8.self).lowercased() }) {
      #expect(!html.contains("pregnan") && !html.contains("18 weeks"))
    }
  }
}
