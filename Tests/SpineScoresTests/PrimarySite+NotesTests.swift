import SpineScores
import Testing

@Suite("Notes on a primary site")
struct PrimarySiteNotesTests {
  @Test(
    "A histology is noted where the tables score the organ.",
    arguments: [PrimarySite.breast, .prostate, .thyroid, .kidney, .uterus])
  func histology(_ site: PrimarySite) {
    #expect(site.notes == [])
    #expect(
      site.notes(histologyGiven: true, primaryInSpine: false).map(\.text)
        == ["scored by organ; the table does not distinguish this histology"])
  }

  @Test("No other site has that note.", arguments: [PrimarySite.lung, .rectum, .other, .myeloma])
  func noHistology(_ site: PrimarySite) {
    #expect(site.notes == site.notes(histologyGiven: true, primaryInSpine: false))
  }

  @Test(
    "The survival bands are marked as not made for blood and germ-cell tumours.",
    arguments: [PrimarySite.myeloma, .plasmacytoma, .lymphoma, .leukaemia, .germCell, .seminoma])
  func bandsNotMade(_ site: PrimarySite) {
    #expect(site.notes.contains { $0.text.hasPrefix("the survival bands were not made for this tumour") })
  }

  @Test("A tumour that arose in the vertebra is marked as no metastasis.")
  func primaryInSpine() {
    let notes = PrimarySite.osteosarcoma.notes(histologyGiven: false, primaryInSpine: true)
    #expect(notes.last?.text.hasPrefix("not a metastasis: these scores do not apply") == true)
    #expect(PrimarySite.osteosarcoma.notes.allSatisfy { !$0.text.contains("not a metastasis") })
  }

  @Test("The ruling on the cervix prints its figures and their source.")
  func cervix() {
    #expect(PrimarySite.cervix.notes.map(\.source) == ["J Gynecol Oncol 2016;27:e55"])
    #expect(PrimarySite.cervix.notes.allSatisfy { $0.text.contains("22 weeks") && $0.text.contains("15 %") })
  }

  @Test(
    "Sites with a doubtful class say so.",
    arguments: [
      PrimarySite.carcinoid, .thyroidAnaplastic, .melanoma, .sarcoma, .osteosarcoma, .lung, .germCell, .colon,
    ])
  func doubtful(_ site: PrimarySite) {
    #expect(!site.notes.isEmpty)
  }
}
