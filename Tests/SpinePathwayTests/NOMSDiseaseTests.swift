import SpineCase
import SpinePathway
import Testing

/// NOMS where the tumour, the lesion, the patient or an operation makes the framework inapplicable.
@Suite("NOMS and what the disease is")
struct NOMSDiseaseTests {
  private static func text(
    _ primary: String = "site: breast", origin: String = ", primaryInSpine: false", lesion: String = ""
  ) -> CaseText {
    var text = CaseText()
    text.tumour = "{primary: {\(primary), tissue: confirmed}\(origin)}"
    text.lesions = "[\(CaseText.lesion(more: lesion))]"
    text.pain = "{biologic: true}"
    return text
  }

  // swift-format-ignore
  static let origins: [(String, String, refused: [NOMSNote], flags: [NOMSNote])] = [
    ("plasmacytoma", ", primaryInSpine: true",  [.notAMetastasis], []),
    ("plasmacytoma", "",                        [.primaryInSpineNotKnown], []),
    ("plasmacytoma", ", primaryInSpine: unknown", [.primaryInSpineNotKnown], []),
    ("plasmacytoma", ", primaryInSpine: false", [], []),
    ("osteosarcoma", "",                        [.primaryInSpineNotKnown], []),
    ("myeloma",      "",                        [], [.primaryInSpineNotKnown]),
    ("lymphoma",     ", primaryInSpine: unknown", [], [.primaryInSpineNotKnown]),
    ("breast",       "",                        [], []),
  ]

  @Test(
    "Where a tumour begins in bone, its origin is asked before anything is suggested.", arguments: origins)
  func origin(_ site: String, _ origin: String, _ refused: [NOMSNote], _ flags: [NOMSNote]) throws {
    let noms = try Self.text("site: \(site)", origin: origin).noms()
    #expect(noms.refused == refused)
    #expect(noms.flags == flags)
    #expect((noms.suggests == nil) == !refused.isEmpty)
  }

  @Test(
    "Only a lesion that is a metastasis has a row; one that is said not to be known has none.",
    arguments: [
      ("metastasis", nil), ("not-known", .natureNotKnown), ("unknown", .natureNotKnown),
      ("not-done", .natureNotKnown), ("infection", .notAMetastasis), ("fracture", .notAMetastasis),
      ("primary", .notAMetastasis), ("haemangioma", .notAMetastasis), ("other-benign", .notAMetastasis),
    ] as [(String, NOMSNote?)])
  func nature(_ nature: String, _ note: NOMSNote?) throws {
    let noms = try Self.text(lesion: ", nature: \(nature)").noms()
    #expect(noms.refused == (note.map { [$0] } ?? []))
    #expect((noms.suggests == nil) == (note != nil))
  }

  // swift-format-ignore
  static let histologies: [(String, NOMSAssessment.Oncologic, refused: [NOMSNote])] = [
    ("site: prostate, histologyClass: small-cell", .verySensitive, []),
    ("site: unknown, histologyClass: small-cell",  .verySensitive, []),
    ("site: kidney, histologyClass: wilms",        .notClassified, [.notClassified]),
    ("site: sarcoma, histologyClass: ewing",       .notClassified, [.notClassified]),
    ("site: kidney, histologyClass: unknown",      .notKnown,      [.histologyNotKnown]),
    ("site: kidney, histologyClass: as-site",      .resistant,     []),
  ]

  @Test("The class of the histology decides the letter O, and names itself.", arguments: histologies)
  func histology(_ primary: String, _ letter: NOMSAssessment.Oncologic, _ refused: [NOMSNote]) throws {
    let noms = try Self.text(primary).noms()
    #expect(noms.oncologic == letter)
    #expect(noms.refused == refused)
    #expect(noms.inputs.oncologic.contains { $0.path == "tumour.primary.histologyClass" })
  }

  @Test("The row follows a named clinician against the sources, says so, and names both classes.")
  func ownClass() throws {
    let own = ", primaryInSpine: false, radiosensitivity: {class: resistant, judgedBy: Dr A}"
    let noms = try Self.text(origin: own).noms()
    #expect(noms.suggests == .srs)
    #expect(noms.flags == [.ownClass])
    #expect(noms.letters.english.contains("O resistant (Breast; class in the sources: sensitive)"))
  }

  @Test("An operated spine leaves the stability to the surgeon, and refuses where that decides.")
  func operated() throws {
    var text = Self.text()
    text.lesions = "[\(CaseText.lesion())]\nsurgery: {state: done, levels: T7-T9, instrumented: true}"
    let noms = try text.noms()
    #expect(noms.mechanical == .notKnown && noms.suggests == nil)
    #expect(noms.refused == [.operated])
    text.lesions = "[\(CaseText.lesion())]\nsurgery: {state: done, levels: L3, instrumented: true}"
    #expect(try text.noms().suggests == .cebrt)
  }

  @Test(
    "Taking away any fact that refuses leaves a refusal.",
    arguments: [
      ("tumour", "{primary: {site: plasmacytoma, tissue: confirmed}@}", ", primaryInSpine: true"),
      ("tumour", "{primary: {site: osteosarcoma, tissue: confirmed}@}", ", primaryInSpine: true"),
      ("surgery", "{@levels: T8, instrumented: true}", "state: done, "),
      ("surgery", "{state: done@, instrumented: true}", ", levels: T8"),
      ("surgery", "{state: done, levels: T8@}", ", instrumented: true"),
    ])
  func absent(_ section: String, _ template: String, _ fact: String) throws {
    for written in [fact, ""] {
      var text = Self.text()
      let record = template.replacing("@", with: written)
      if section == "tumour" {
        text.tumour = record
      } else {
        text.pain = "{biologic: true}\nsurgery: \(record)"
      }
      #expect(try text.noms().suggests == nil, "\(record)")
    }
  }

  @Test("Only what somebody recorded as found by chance is called incidental.")
  func incidental() throws {
    var recorded = CaseText()
    recorded.lesions = "[\(CaseText.lesion(more: ", incidental: true"))]"
    for (text, words) in [(CaseText(), "a lesion without symptoms"), (recorded, "an incidental lesion")] {
      let noms = try text.noms()
      #expect(noms.flags == [.asymptomatic])
      #expect(noms.flagWords.allSatisfy { $0.english.hasPrefix(words) })
    }
  }

  @Test("A pregnancy prints beside every row and delays neither MRI nor an emergency operation.")
  func pregnancy() throws {
    var text = Self.text()
    text.patient = "{born: 1990-03-12, sex: female, pregnancy: {weeks: 18}}"
    #expect(try text.noms().flags == [.pregnancy])
    let pathway = try text.pathway()
    let said = pathway.surgery.filter { $0.id == "pregnancy" }
    #expect(said.count == 1)
    #expect(
      said.allSatisfy {
        $0.state == .applies && $0.statement.english.contains("neither MRI nor an emergency operation")
      })
    text.patient = "{born: 1990-03-12, sex: female, pregnancy: not-known}"
    #expect(try text.pathway().surgery.first { $0.id == "pregnancy" }?.state == .cannotBeSaid)
  }
}
