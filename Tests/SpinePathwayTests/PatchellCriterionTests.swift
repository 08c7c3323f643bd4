import SpineCase
import SpinePathway
import Testing

@Suite("The criteria of Patchell's trial")
struct PatchellCriterionTests {
  static func state(_ id: PatchellCriterion.ID, _ text: CaseText) throws -> PatchellCriterion.State? {
    try text.pathway().patchell.first { $0.id == id }?.state
  }

  static func text(_ key: WritableKeyPath<CaseText, String?>, _ section: String?) -> CaseText {
    var text = CaseText()
    text[keyPath: key] = section
    return text
  }

  static func lesions(_ lesions: String...) -> CaseText {
    text(\.lesions, "[" + lesions.joined(separator: ", ") + "]")
  }

  static func site(_ site: String, _ tissue: String = "confirmed", _ more: String = "") -> CaseText {
    text(\.tumour, "{primary: {site: \(site), tissue: \(tissue)}\(more)}")
  }

  static let high = CaseText.lesion(escc: "\"3\"")

  @Test("Criteria stand in the order of the checklist, each once.")
  func order() throws {
    #expect(try CaseText().pathway().patchell.map(\.id) == PatchellCriterion.ID.allCases)
  }

  @Test(
    "People and tumour (Patchell 2005).",
    arguments: [
      (PatchellCriterion.ID.adult, text(\.patient, "{born: 2008-06-04}"), PatchellCriterion.State.met),
      (.adult, text(\.patient, "{born: 2008-06-05}"), .notMet),
      (.adult, text(\.patient, "{born: 2008-06}"), .notKnown),
      (.adult, text(\.patient, "{born: 2008-05}"), .met), (.adult, text(\.patient, nil), .notKnown),
      (.fitForSurgery, CaseText(), .met),
      (.fitForSurgery, text(\.fitness, "{toleratesSurgery: false}"), .notMet),
      (.fitForSurgery, text(\.fitness, "not-done"), .notKnown),
      (.tissueProven, CaseText(), .met), (.tissueProven, site("breast", "pending"), .notKnown),
      (.tissueProven, site("breast", "not-taken"), .notMet), (.tissueProven, site("sarcoma"), .notKnown),
      (.tissueProven, site("osteosarcoma", "confirmed", ", primaryInSpine: true"), .notMet),
      (.tissueProven, site("breast", "confirmed"), .met),
      (.notRadiosensitive, CaseText(), .met), (.notRadiosensitive, site("plasmacytoma"), .met),
      (.notRadiosensitive, site("lung-small-cell"), .met), (.notRadiosensitive, site("lymphoma"), .notMet),
      (.notRadiosensitive, site("leukaemia"), .notMet), (.notRadiosensitive, site("myeloma"), .notMet),
      (.notRadiosensitive, site("germ-cell"), .notMet), (.notRadiosensitive, site("seminoma"), .notMet),
      (.notRadiosensitive, site("unknown"), .notKnown), (.notRadiosensitive, site("unidentified"), .met),
      (.notRadiosensitive, site("unidentified", "not-taken"), .notKnown),
      (.noOtherNeurology, CaseText(), .notKnown),
      (.noOtherNeurology, text(\.treatment, "{comorbidity: none}"), .met),
      (.noOtherNeurology, text(\.treatment, "{comorbidity: [stroke]}"), .notKnown),
    ])
  func peopleAndTumour(_ id: PatchellCriterion.ID, _ text: CaseText, _ state: PatchellCriterion.State) throws
  {
    #expect(try Self.state(id, text) == state)
  }

  @Test(
    "Survival comes from a named clinician's bound alone.",
    arguments: [
      ("{atLeast: 3, judgedBy: Dr A}", PatchellCriterion.State.met),
      ("{atLeast: 2, judgedBy: Dr A}", .notKnown),
      ("{lessThan: 3, judgedBy: Dr A}", .notMet), ("{lessThan: 6, judgedBy: Dr A}", .notKnown),
      ("unknown", .notKnown),
    ])
  func survival(_ bound: String, _ state: PatchellCriterion.State) throws {
    let text = Self.text(\.fitness, "{expectedSurvivalMonths: \(bound)}")
    #expect(try Self.state(.survival3Months, text) == state)
  }

  @Test(
    "Cord displaced: ESCC 2-3 met, 0-1b not met, 1c not known (Patchell 2005).",
    arguments: [
      ("\"0\"", PatchellCriterion.State.notMet), ("\"1b\"", .notMet), ("\"1c\"", .notKnown), ("\"2\"", .met),
      ("\"3\"", .met), ("unknown", .notKnown),
    ])
  func cordDisplaced(_ escc: String, _ state: PatchellCriterion.State) throws {
    #expect(try Self.state(.cordDisplaced, Self.lesions(CaseText.lesion(escc: escc))) == state)
  }

  @Test(
    "A single area is one level or several contiguous ones.",
    arguments: [
      (lesions(high), PatchellCriterion.State.met), (lesions(CaseText.lesion()), .notMet),
      (lesions(high, CaseText.lesion("T9", escc: "\"2\"")), .met),
      (lesions(high, CaseText.lesion("T11", escc: "\"2\"")), .notMet),
      (lesions(high, CaseText.lesion("T11")), .met),
      (lesions(high, CaseText.lesion("T11", escc: "unknown")), .notKnown),
      (lesions(high, CaseText.lesion("T9", escc: "unknown")), .met),
      (
        lesions(high, CaseText.lesion("T9-T10", escc: "\"1c\""), CaseText.lesion("T11", escc: "\"2\"")),
        .notKnown
      ),
      (lesions(CaseText.lesion(escc: "unknown")), .notKnown), (text(\.lesions, nil), .notKnown),
    ])
  func singleArea(_ text: CaseText, _ state: PatchellCriterion.State) throws {
    #expect(try Self.state(.singleArea, text) == state)
  }

  @Test("A sign, a symptom or a pain is enough.")
  func signOrPain() throws {
    #expect(try Self.state(.neurologicalSignOrPain, CaseText()) == .notMet)
    #expect(try Self.state(.neurologicalSignOrPain, Self.text(\.pain, "{biologic: true}")) == .met)
    #expect(try Self.state(.neurologicalSignOrPain, Self.text(\.pain, nil)) == .notKnown)
    let weak = Self.text(\.neurology, CaseText.neurology(["gait": "unsteady"]))
    #expect(try Self.state(.neurologicalSignOrPain, weak) == .met)
  }

  @Test(
    "Paraplegia: 48 hours from its onset, and having walked within them proves it, before them nothing.",
    arguments: [
      (["walking": "aided"], PatchellCriterion.State.met), (["walking": "unable"], .notKnown),
      (["walking": "unable", "paraplegiaOnset": "2026-06-02T07:30+05:30"], .met),
      (["walking": "unable", "paraplegiaOnset": "2026-06-02T07:29+05:30"], .notMet),
      (["walking": "unable", "paraplegiaOnset": "2026-06-02"], .notKnown),
      (["walking": "unable", "paraplegiaOnset": "2026-06-01"], .notMet),
      (["walking": "unable", "lastWalked": "2026-06-03T21:00+05:30"], .met),
      (["walking": "unable", "lastWalked": "2026-06-01"], .notKnown),
      (["walking": "unable", "paraplegiaOnset": "2026-06-05"], .notKnown),
    ])
  func paraplegia(_ changes: [String: String], _ state: PatchellCriterion.State) throws {
    let text = Self.text(\.neurology, CaseText.neurology(changes))
    #expect(try Self.state(.paraplegiaUnder48Hours, text) == state)
  }

  @Test(
    "With a date alone as asOf a clock that straddles 48 hours is not known.",
    arguments: [
      ("2026-06-03T12:00+05:30", PatchellCriterion.State.met), ("2026-06-02T18:00+05:30", .notKnown),
      ("2026-06-01T18:00+05:30", .notMet), ("2026-06-02", .notKnown),
    ])
  func dateOnly(_ onset: String, _ state: PatchellCriterion.State) throws {
    var text = Self.text(\.neurology, CaseText.neurology(["walking": "unable", "paraplegiaOnset": onset]))
    text.asOf = "2026-06-04"
    #expect(try Self.state(.paraplegiaUnder48Hours, text) == state)
  }

  @Test("Beyond 48 hours the trial ends, the emergency does not.")
  func remark() throws {
    let onset = ["walking": "unable", "paraplegiaOnset": "2026-05-01"]
    let pathway = try Self.text(\.neurology, CaseText.neurology(onset)).pathway()
    let criterion = pathway.patchell.first { $0.id == .paraplegiaUnder48Hours }
    #expect(criterion?.remark?.english == "still an emergency; outside that trial only")
    #expect(pathway.urgency.class == .emergency)
    #expect(
      PatchellRemark.caveat.sentence().english.contains("does not mean \"not a candidate for surgery\""))
  }

  @Test(
    "Levels say whether it is the cauda equina alone.",
    arguments: [
      ("T12", PatchellCriterion.State.met), ("L1", .notKnown), ("L2", .notMet), ("T12-L2", .notKnown),
      ("S1", .notMet),
    ])
  func cauda(_ levels: String, _ state: PatchellCriterion.State) throws {
    #expect(try Self.state(.notCaudaOnly, Self.lesions(CaseText.lesion(levels, escc: "\"2\""))) == state)
  }

  @Test(
    "Earlier radiotherapy at the level leaves it open, never not met.",
    arguments: [
      ("none", PatchellCriterion.State.met), ("unknown", .notKnown), ("[{levels: T8}]", .notKnown),
      ("[{levels: C3}]", .met),
    ])
  func radiotherapy(_ prior: String, _ state: PatchellCriterion.State) throws {
    let text = Self.lesions(CaseText.lesion(escc: "\"3\"", prior: prior))
    #expect(try Self.state(.radiotherapyStillPossible, text) == state)
  }
}
