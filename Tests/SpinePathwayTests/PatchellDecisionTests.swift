import SpinePathway
import Testing

/// Decisions on the criteria of Patchell 2005, each in its three states.
@Suite("Decisions on Patchell's criteria")
struct PatchellDecisionTests {
  private static func with(_ change: (inout CaseText) -> Void) -> CaseText {
    var text = CaseText()
    change(&text)
    return text
  }

  private static func tumour(_ primary: String, _ rest: String = ", primaryInSpine: false") -> CaseText {
    with { $0.tumour = "{primary: {\(primary)}\(rest)}" }
  }

  private static func lesions(_ lesions: String...) -> CaseText {
    with { $0.lesions = "[\(lesions.joined(separator: ", "))]" }
  }

  private static func compressed(_ levels: String) -> String { CaseText.lesion(levels, escc: "\"2\"") }

  private static func signs(_ changes: [String: String], asOf: String? = nil) -> CaseText {
    with {
      $0.neurology = CaseText.neurology(changes)
      if let asOf { $0.asOf = asOf }
    }
  }

  // swift-format-ignore
  static let rows: [(id: String, text: CaseText, state: String)] = [
    ("adult", CaseText(), "met"),
    ("adult", with { $0.patient = "{born: 2010-01-01}" }, "not-met"),
    ("adult", with { $0.patient = "{sex: male}" }, "not-known"),
    ("adult", with { $0.patient = "{born: 2008-06}" }, "not-known"),
    ("fit-for-surgery", CaseText(), "met"),
    ("fit-for-surgery", with { $0.fitness = "{toleratesSurgery: false}" }, "not-met"),
    ("fit-for-surgery", with { $0.fitness = nil }, "not-known"),
    ("tissue-proven", CaseText(), "met"),
    ("tissue-proven", tumour("site: breast, tissue: not-taken"), "not-met"),
    ("tissue-proven", tumour("site: breast, tissue: pending"), "not-known"),
    ("tissue-proven", tumour("site: osteosarcoma, tissue: confirmed", ", primaryInSpine: true"), "not-met"),
    ("tissue-proven", tumour("site: osteosarcoma, tissue: confirmed", ""), "not-known"),
    ("cord-displaced", lesions(compressed("T8")), "met"),
    ("cord-displaced", lesions(CaseText.lesion(escc: "\"3\"")), "met"),
    ("cord-displaced", lesions(CaseText.lesion(escc: "\"1b\"")), "not-met"),
    ("cord-displaced", lesions(CaseText.lesion(escc: "\"1c\"")), "not-known"),
    ("cord-displaced", lesions(CaseText.lesion(escc: "unknown")), "not-known"),
    ("cord-displaced", lesions(CaseText.lesion(escc: "\"1c\""), compressed("T3")), "met"),
    ("neurological-sign-or-pain", CaseText(), "not-met"),
    ("neurological-sign-or-pain", with { $0.pain = "{biologic: true}" }, "met"),
    ("neurological-sign-or-pain", signs(["myelopathy": "true"]), "met"),
    ("neurological-sign-or-pain", with { $0.pain = nil }, "not-known"),
    ("single-area", lesions(compressed("T8")), "met"),
    ("single-area", lesions(compressed("T8"), compressed("T9")), "met"),
    ("single-area", lesions(compressed("T8"), CaseText.lesion("L4")), "met"),
    ("single-area", lesions(compressed("T8"), compressed("T11")), "not-met"),
    ("single-area", lesions(compressed("T8"), CaseText.lesion("L4", escc: "unknown")), "not-known"),
    ("survival-3-months", with { $0.fitness = "{expectedSurvivalMonths: {atLeast: 3, judgedBy: Dr A}}" }, "met"),
    ("survival-3-months", with { $0.fitness = "{expectedSurvivalMonths: {lessThan: 3, judgedBy: Dr A}}" }, "not-met"),
    ("survival-3-months", with { $0.fitness = "{expectedSurvivalMonths: {lessThan: 6, judgedBy: Dr A}}" }, "not-known"),
    ("survival-3-months", with { $0.fitness = "{expectedSurvivalMonths: {atLeast: 2, judgedBy: Dr A}}" }, "not-known"),
    ("survival-3-months", with { $0.fitness = "{toleratesSurgery: true}" }, "not-known"),
    ("not-radiosensitive", CaseText(), "met"),
    ("not-radiosensitive", tumour("site: lymphoma, tissue: confirmed"), "not-met"),
    ("not-radiosensitive", tumour("site: leukaemia, tissue: confirmed"), "not-met"),
    ("not-radiosensitive", tumour("site: myeloma, tissue: confirmed"), "not-met"),
    ("not-radiosensitive", tumour("site: seminoma, tissue: confirmed"), "not-met"),
    ("not-radiosensitive", tumour("site: germ-cell, tissue: confirmed"), "not-met"),
    ("not-radiosensitive", tumour("site: lung-small-cell, tissue: confirmed"), "met"),
    ("not-radiosensitive", tumour("site: unknown, tissue: pending"), "not-known"),
    ("paraplegia-under-48-h", CaseText(), "met"),
    ("paraplegia-under-48-h", signs(["walking": "aided"]), "met"),
    ("paraplegia-under-48-h", signs(["walking": "unable", "paraplegiaOnset": "2026-06-03T07:30+05:30"]), "met"),
    ("paraplegia-under-48-h", signs(["walking": "unable", "paraplegiaOnset": "2026-06-01T07:00+05:30"]), "not-met"),
    ("paraplegia-under-48-h", signs(["walking": "unable", "lastWalked": "2026-06-03T21:00+05:30"]), "met"),
    ("paraplegia-under-48-h", signs(["walking": "unable", "lastWalked": "2026-05-01T21:00+05:30"]), "not-known"),
    ("paraplegia-under-48-h", signs(["walking": "unable"]), "not-known"),
    ("paraplegia-under-48-h", signs(["walking": "unknown"]), "not-known"),
    ("paraplegia-under-48-h",
     signs(["walking": "unable", "paraplegiaOnset": "2026-06-02T12:00+05:30"], asOf: "2026-06-04"), "not-known"),
    ("paraplegia-under-48-h",
     signs(["walking": "unable", "paraplegiaOnset": "2026-06-03T12:00+05:30"], asOf: "2026-06-04"), "met"),
    ("paraplegia-under-48-h",
     signs(["walking": "unable", "paraplegiaOnset": "2026-06-01T12:00+05:30"], asOf: "2026-06-04"), "not-met"),
    ("not-cauda-only", lesions(compressed("T8")), "met"),
    ("not-cauda-only", lesions(compressed("L3")), "not-met"),
    ("not-cauda-only", lesions(compressed("L1")), "not-known"),
    ("radiotherapy-still-possible", CaseText(), "met"),
    ("radiotherapy-still-possible", lesions(CaseText.lesion(prior: "[{levels: T8}]")), "not-known"),
    ("radiotherapy-still-possible", lesions(CaseText.lesion(prior: "")), "not-known"),
    ("no-other-neurology", with { $0.treatment = "{comorbidity: none}" }, "met"),
    ("no-other-neurology", with { $0.treatment = "{comorbidity: [stroke]}" }, "not-known"),
    ("no-other-neurology", CaseText(), "not-known"),
  ]

  @Test(
    "Each criterion is met, not met or not known by its facts alone (Patchell 2005).", arguments: rows.indices
  )
  func criterion(_ index: Int) throws {
    let row = Self.rows[index]
    #expect(try Explained(row.text).patchell(row.id) == row.state, "\(row.id), row \(index)")
  }
}
