import SpineCase
import SpineScores
import Testing

@testable import SpinePathway

@Suite("NOMS on a lesion")
struct NOMSAssessmentTests {
  // swift-format-ignore
  /// The rows of the table: site, grade, SINS, fitness, suggestion, flags.
  static let rows: [(String, String, String, Bool, NOMSSuggestion, [NOMSNote])] = [
    ("breast",   "1b", CaseText.stable,        false, .cebrt,                      []),
    ("myeloma",  "0",  CaseText.unstable,      true,  .stabiliseThenCEBRT,         []),
    ("kidney",   "1a", CaseText.stable,        false, .srs,                        []),
    ("kidney",   "0",  CaseText.unstable,      true,  .stabiliseThenSRS,           []),
    ("lymphoma", "3",  CaseText.stable,        true,  .cebrt,                      []),
    ("prostate", "2",  CaseText.stable,        true,  .cebrt,                      [.patchellConflict]),
    ("breast",   "3",  CaseText.unstable,      true,  .stabiliseThenCEBRT,         [.patchellConflict]),
    ("myeloma",  "3",  CaseText.unstable,      true,  .stabiliseThenCEBRT,         []),
    ("thyroid",  "2",  CaseText.stable,        true,  .decompressStabiliseThenSRS, []),
    ("melanoma", "3",  CaseText.unstable,      true,  .decompressStabiliseThenSRS, []),
    ("liver",    "2",  CaseText.indeterminate, true,  .decompressStabiliseThenSRS, [.stabilityIndeterminate]),
    ("kidney",   "2",  CaseText.stable,        false, .cebrt,                      []),
    ("breast",   "0",  CaseText.unstable,      false, .augmentThenCEBRT,           []),
    ("kidney",   "0",  CaseText.unstable,      false, .augmentThenSRS,             []),
    ("breast",   "3",  CaseText.unstable,      false, .augmentThenCEBRT,           []),
    ("kidney",   "3",  CaseText.unstable,      false, .augmentThenCEBRT,           []),
  ]

  static func text(
    _ site: String, _ escc: String, _ sins: String = CaseText.stable, fit: String = "true",
    levels: String = "T8",
    myelopathy: String = "false"
  ) -> CaseText {
    var text = CaseText()
    text.tumour = "{primary: {site: \(site), tissue: confirmed}, primaryInSpine: false}"
    text.lesions =
      "[\(CaseText.lesion(levels, escc: escc.first?.isNumber == true ? "\"\(escc)\"" : escc, sins: sins))]"
    text.fitness = "{toleratesSurgery: \(fit)}"
    text.neurology = CaseText.neurology(["myelopathy": myelopathy])
    text.pain = "{biologic: true}"
    return text
  }

  @Test("Each row of the table suggests what it says (Laufer 2013).", arguments: rows)
  func row(
    _ site: String, _ escc: String, _ sins: String, _ fit: Bool, _ suggests: NOMSSuggestion,
    _ flags: [NOMSNote]
  ) throws {
    let noms = try Self.text(site, escc, sins, fit: fit ? "true" : "false").noms()
    #expect(noms.suggests == suggests)
    #expect(noms.refused == [])
    #expect(noms.flags == flags)
  }

  @Test(
    "A row rests on the framework and on each text that its letters name; nothing suggested rests on no row.")
  func sources() throws {
    let all = try Self.text("kidney", "2").noms().sources
    #expect(all.count == 5 && Set(all).count == 5 && all[0].hasPrefix("Laufer 2013"))
    #expect(try Self.text("kidney", "2", fit: "false").noms().sources.count == 3)
    #expect(try Self.text("kidney", "unknown").noms().sources == [all[0]])
  }

  @Test("The four letters stand with the facts behind them, and a refusal names every reason.")
  func letters() throws {
    let noms = try Self.text("kidney", "2").noms()
    #expect(noms.lettersOfLesion.english.hasPrefix("N high (ESCC 2; myelopathy: no), M stable (SINS "))
    #expect(
      noms.letters.english.hasPrefix("N high (ESCC 2; myelopathy: no), O resistant (Kidney), M stable (SINS ")
    )
    #expect(noms.lettersOfCase.english == "O resistant (Kidney), S tolerates (operation tolerated: yes)")
    let refused = try Self.text("unknown", "unknown").noms()
    #expect(refused.brief.english.hasPrefix("nothing can be suggested: "))
    #expect(refused.lettersOfCase.english.hasPrefix("O not known ("))
    for note in refused.refused {
      #expect(refused.brief.english.contains(note.sentence(refuses: true, briefly: true).english))
    }
  }

  @Test("A note in short is never longer than in full.", arguments: NOMSNote.allCases)
  func brief(note: NOMSNote) {
    for refuses in [true, false] {
      let brief = note.sentence(refuses: refuses, briefly: true).english
      #expect(!brief.isEmpty)
      #expect(brief.count <= note.sentence(refuses: refuses).english.count)
    }
  }

  @Test(
    "A missing input refuses where two of its values lead to different rows (NOMS ruling).",
    arguments: [
      (text("unknown", "0"), NOMSNote.histologyNotKnown), (text("bladder", "0"), .notClassified),
      (text("unidentified", "3"), .notClassified), (text("kidney", "unknown"), .esccNotKnown),
      (text("breast", "0", "not-done"), .stabilityNotKnown),
      (text("breast", "0", CaseText.indeterminate), .stabilityIndeterminate),
      (text("kidney", "2", fit: "unknown"), .fitnessNotKnown),
      (text("breast", "0", CaseText.unstable, fit: "unknown"), .fitnessNotKnown),
      (text("breast", "0", myelopathy: "unknown"), .myelopathy),
    ])
  func refusal(_ text: CaseText, _ note: NOMSNote) throws {
    let noms = try text.noms()
    #expect(noms.suggests == nil)
    #expect(noms.refused == [note])
    #expect(noms.statement.english.hasPrefix("cannot be said"))
  }

  @Test(
    "A missing input that decides nothing is a flag (NOMS ruling).",
    arguments: [
      (text("myeloma", "unknown"), NOMSNote.esccNotKnown, NOMSSuggestion.cebrt),
      (text("breast", "0", fit: "unknown"), .fitnessNotKnown, .cebrt),
      (text("unknown", "3", fit: "false"), .histologyNotKnown, .cebrt),
      (text("kidney", "3", "not-done"), .stabilityNotKnown, .decompressStabiliseThenSRS),
    ])
  func flag(_ text: CaseText, _ note: NOMSNote, _ suggests: NOMSSuggestion) throws {
    let noms = try text.noms()
    #expect(noms.suggests == suggests)
    #expect(noms.flags.contains(note))
  }

  @Test("Every refusal is listed at once.")
  func complete() throws {
    var text = Self.text("unknown", "unknown", "not-done", fit: "unknown", myelopathy: "unknown")
    text.lesions = "[{levels: T8}]"
    let noms = try text.noms()
    let expected: [NOMSNote] = [
      .histologyNotKnown, .esccNotKnown, .stabilityNotKnown, .fitnessNotKnown, .priorRadiotherapyNotKnown,
      .myelopathy,
    ]
    #expect(noms.refused == expected)
    #expect(noms.neurologic == .notKnown)
    #expect(noms.oncologic == .notKnown)
    #expect(noms.mechanical == .notKnown)
    #expect(noms.systemic == .notKnown)
  }

  @Test(
    "Earlier radiotherapy refuses where its span overlaps or adjoins; only a known list clears it.",
    arguments: [
      ("none", [NOMSNote]()), ("", [.priorRadiotherapyNotKnown]), ("unknown", [.priorRadiotherapyNotKnown]),
      ("[{levels: T8}]", [.priorRadiotherapy]), ("[{levels: T9-T11}]", [.priorRadiotherapy]),
      ("[{levels: T10}]", []), ("[{fractions: 10}]", [.priorRadiotherapyNotKnown]),
    ])
  func earlierRadiotherapy(_ prior: String, _ refused: [NOMSNote]) throws {
    var text = CaseText()
    text.lesions = "[\(CaseText.lesion(prior: prior))]"
    let noms = try text.noms()
    #expect(noms.refused == refused)
    #expect((noms.suggests == nil) == !refused.isEmpty)
  }

  @Test("A course told under another lesion counts.")
  func otherLesion() throws {
    var text = CaseText()
    text.lesions = "[\(CaseText.lesion()), \(CaseText.lesion("L4", prior: "[{levels: T9-L5}]"))]"
    #expect(try text.pathway().noms.map(\.refused) == [[.priorRadiotherapy], [.priorRadiotherapy]])
  }

  @Test(
    "1c and the levels below the conus: a sensitive tumour is flagged, a resistant one refused.",
    arguments: [
      ("breast", "1c", "T8", NOMSSuggestion.cebrt, [NOMSNote](), [NOMSNote.escc1c]),
      ("kidney", "1c", "T8", nil, [.escc1c], []),
      ("breast", "1a", "L2", .cebrt, [], [.belowConus]),
      ("kidney", "1a", "L2", nil, [.belowConus], []),
      ("kidney", "0", "L5", nil, [.belowConus], []),
      ("kidney", "0", "L1", .srs, [], [.conusLevelVaries]),
      ("kidney", "0", "T12", .srs, [], []),
      ("kidney", "0", "T12-L2", nil, [.belowConus], [.conusLevelVaries]),
    ])
  func disputed(
    _ site: String, _ escc: String, _ levels: String, _ suggests: NOMSSuggestion?, _ refused: [NOMSNote],
    _ flags: [NOMSNote]
  ) throws {
    let noms = try Self.text(site, escc, levels: levels).noms()
    #expect(noms.suggests == suggests)
    #expect(noms.refused == refused)
    #expect(noms.flags == flags)
  }

  @Test("Myelopathy with a low grade is refused; with a high one it is a flag.")
  func myelopathy() throws {
    let low = try Self.text("breast", "1a", myelopathy: "true").noms()
    #expect(low.refused == [.myelopathyWithLowESCC])
    #expect(low.flags == [])
    let high = try Self.text("myeloma", "3", myelopathy: "true").noms()
    #expect(high.suggests == .cebrt)
    #expect(high.flags == [.myelopathy])
  }

  @Test(
    "An incidental lesion, ESCC 0 and stable, is flagged as asymptomatic; a vertebral primary is refused.")
  func others() throws {
    var text = CaseText()
    text.lesions = "[\(CaseText.lesion(more: ", incidental: true"))]"
    #expect(try text.noms().flags == [.asymptomatic])
    text.tumour = "{primary: {site: osteosarcoma, tissue: confirmed}, primaryInSpine: true}"
    #expect(try text.noms().refused == [.notAMetastasis])
  }

  @Test(
    "A lesion whose level is not known may lie below the conus; an anticoagulant is flagged beside a procedure."
  )
  func levelNotKnownAndAnticoagulant() throws {
    var text = Self.text("kidney", "0")
    text.lesions = "[{escc: \"0\", sins: \(CaseText.stable), worstLevel: unknown, priorRadiotherapy: none}]"
    #expect(try text.noms().refused == [.belowConus])
    text = Self.text("myeloma", "0", CaseText.unstable)
    text.treatment = "{anticoagulants: [{name: x}]}"
    #expect(try text.noms().flags == [.anticoagulated])
    text = Self.text("myeloma", "0")
    text.treatment = "{anticoagulants: [{name: x}]}"
    #expect(try text.noms().flags == [])
  }

  @Test(
    "Infection and implant are flagged beside what they touch, from coded keys alone, and refuse nothing.",
    arguments: [
      ("{infection: true, implant: true}", CaseText.unstable, [NOMSNote.infection, .implant]),
      ("{infection: true, implant: true}", CaseText.stable, [.implant]),
      ("{infection: true}", CaseText.stable, []),
      ("{infection: false, implant: false}", CaseText.unstable, []),
      ("{alerts: [infection, implant]}", CaseText.unstable, []),
    ])
  func infectionAndImplant(_ treatment: String, _ sins: String, _ flags: [NOMSNote]) throws {
    var text = Self.text("myeloma", "0", sins)
    text.treatment = treatment
    let noms = try text.noms()
    #expect(noms.flags == flags)
    #expect(noms.suggests != nil && noms.refused == [])
  }

  @Test("A class that a clinician states counts for a known site without one, not for an unknown site.")
  func stated() throws {
    var text = Self.text("bladder", "0")
    text.tumour = "{primary: {site: bladder}, radiosensitivity: {class: resistant, judgedBy: Dr A}}"
    #expect(try text.noms().suggests == .srs)
    text.tumour = "{primary: {site: unknown}, radiosensitivity: {class: resistant, judgedBy: Dr A}}"
    #expect(try text.noms().refused == [.histologyNotKnown])
  }

  @Test("No completion of a high grade reaches radiosurgery without decompression, over the whole space.")
  func law() {
    for completion in NOMSPossibilities().completions where completion.compression == .high {
      let suggests = completion.outcome(belowConus: false).suggests
      #expect(suggests != nil)
      #expect(suggests?.endsInSRS == false || suggests == .decompressStabiliseThenSRS)
    }
  }

  @Test("A suggestion is made exactly where every completion comes to the same undisputed end.")
  func enumeration() {
    for answers in Self.space {
      let possible = answers
      let ends = Set(possible.completions.map { $0.outcome(belowConus: possible.belowConus) })
      let decides =
        possible.decides(\.escc) || possible.decides(\.oncologic) || possible.decides(\.stability)
        || possible.decides(\.tolerates) || possible.decides(\.cordSigns)
      #expect(decides == (ends.count > 1))
      #expect(
        possible.commonDisputes
          == ends.dropFirst().reduce(ends.first?.disputes ?? []) { $0.intersection($1.disputes) })
    }
  }

  /// Every question known to each of its answers or not known, above and below the conus.
  static var space: [NOMSPossibilities] {
    func each<Answer>(_ answers: [Answer]) -> [[Answer]] { answers.map { [$0] } + [answers] }
    return each(ESCCGrade.allCases).flatMap { escc in
      each(Radiosensitivity.allCases).flatMap { oncologic in
        each(Stability.allCases).flatMap { stability in
          each([true, false]).flatMap { tolerates in
            each([true, false]).flatMap { cordSigns in
              [true, false].map {
                NOMSPossibilities(
                  escc: escc, oncologic: oncologic, stability: stability, tolerates: tolerates,
                  cordSigns: cordSigns, belowConus: $0)
              }
            }
          }
        }
      }
    }
  }
}
