import SpineCase
import Testing

/// When a band is withheld: rulings 17.5 to 17.7, line by line, and that what is not known fails safe.
@Suite("Bands that are withheld")
struct WithheldTests {
  static let sins =
    "{pain: none, bone: lytic, alignment: normal, collapse: none, posterolateral: none}"

  /// What is recorded of the operation, the lesion's level, then the reason and what is missing.
  static let operations: [(surgery: String, level: String, Withheld?, lacking: [String])] = [
    ("{state: done, levels: T11-L3, instrumented: true}", "L1", .operated, []),
    ("{state: done, levels: T11-L3, instrumented: true}", "T10", .operated, []),
    ("{state: done, levels: T11-L3, instrumented: true}", "L4", .operated, []),
    ("{state: done, levels: T11-L3, instrumented: true}", "T9", nil, []),
    ("{state: done, levels: T11-L3}", "L1", .operated, ["surgery.instrumented"]),
    ("{state: done, levels: T11-L3}", "T9", nil, []),
    ("{state: done, levels: T11-L3, instrumented: false}", "L1", nil, []),
    ("{state: done, instrumented: true}", "T4", .operated, ["surgery.levels"]),
    (
      "{state: done, levels: unknown, instrumented: unknown}", "T4", .operated,
      ["surgery.levels", "surgery.instrumented"]
    ),
    ("{state: done, instrumented: false}", "T4", nil, []),
    ("{state: done}", "T4", .operated, ["surgery.levels", "surgery.instrumented"]),
    ("{state: done, levels: T11-L3, instrumented: true}", "unknown", .operated, ["lesions[0].levels"]),
    ("{levels: T11-L3, instrumented: true}", "L1", .operated, ["surgery.state"]),
    ("{state: unknown, levels: T11-L3}", "L1", .operated, ["surgery.state", "surgery.instrumented"]),
    ("unknown", "L1", .operated, ["surgery.state", "surgery.levels", "surgery.instrumented"]),
    ("{state: booked, levels: T11-L3, instrumented: true}", "L1", nil, []),
    ("{state: considered}", "L1", nil, []), ("{state: not-considered}", "L1", nil, []),
    ("not-applicable", "L1", nil, []), ("{on: 2026-06-10}", "L1", nil, []),
  ]

  @Test(
    "Metal at the lesion or beside it takes its SINS, and what is not known of it does, too.",
    arguments: operations)
  func operated(_ surgery: String, _ level: String, _ expected: Withheld?, _ lacking: [String]) throws {
    let text = "surgery: \(surgery)\nlesions: [{levels: \(level), sins: \(Self.sins)}]\n"
    let lesion = try #require(CaseScores(try read(text)).lesions.first)
    #expect(lesion.withheld == expected)
    #expect(lesion.operationLacks == lacking)
  }

  @Test("SINS said not to apply, with an operation that is done, is an operated spine wherever it lies.")
  func saidInTheOldWay() throws {
    let lesions = "lesions: [{levels: T3, sins: {absent: not-applicable, why: fixed}}]\n"
    for surgery in ["{state: done}", "{state: done, levels: L4, instrumented: false}"] {
      let scores = CaseScores(try read("surgery: \(surgery)\n" + lesions))
      #expect(scores.lesions.map(\.withheld) == [.operated])
      #expect(scores.lesions.map(\.operationLacks) == [[]])
    }
    #expect(CaseScores(try read("surgery: {state: booked}\n" + lesions)).lesions.map(\.withheld) == [nil])
    #expect(CaseScores(try read(lesions)).lesions.map(\.withheld) == [nil])
  }

  @Test("A SINS of the time before the operation is history; one of the same day or later is not.")
  func history() throws {
    for (day, before) in [("2026-05-31", true), ("2026-06-01", false), ("2026-06", false), ("2026-05", true)]
    {
      let text =
        "surgery: {state: done, on: 2026-06-01T09:00+05:30, levels: L1, instrumented: true}\n"
        + "lesions: [{levels: L1, sins: \(Self.sins), assessedOn: \(day)}]\n"
      let lesion = try #require(CaseScores(try read(text)).lesions.first)
      #expect((lesion.assessedBeforeOperation != nil) == before, "\(day)")
    }
  }

  static let natures: [(String, Withheld?)] = [
    ("metastasis", nil), ("not-known", nil), ("unknown", nil), ("primary", .notAMetastasis),
    ("infection", .notAMetastasis), ("fracture", .notAMetastasis), ("haemangioma", .notAMetastasis),
    ("other-benign", .notAMetastasis),
  ]

  @Test("A lesion that is no metastasis has no SINS, one that may be has.", arguments: natures)
  func nature(_ nature: String, _ expected: Withheld?) throws {
    let scores = CaseScores(try read("lesions: [{levels: L1, nature: \(nature)}]\n"))
    #expect(scores.lesions.map(\.withheld) == [expected])
    #expect(scores.survivalWithheld == expected)
  }

  @Test("One lesion that is or may be a metastasis is enough for the scores of survival.")
  func survival() throws {
    func scores(_ natures: String..., primary: String = "false") throws -> CaseScores {
      let lesions = natures.map { "{levels: L1, nature: \($0)}" }.joined(separator: ", ")
      return CaseScores(try read("tumour: {primaryInSpine: \(primary)}\nlesions: [\(lesions)]\n"))
    }
    #expect(try scores("infection", "metastasis").survivalWithheld == nil)
    #expect(try scores("infection", "not-known").survivalWithheld == nil)
    #expect(try scores("infection", "fracture").survivalWithheld == .notAMetastasis)
    let both = try scores("primary", "metastasis", primary: "true")
    #expect(both.lesions.map(\.withheld) == [.notAMetastasis, nil])
    #expect(both.survivalWithheld == nil)
  }

  @Test("A tumour that arose in the vertebra is no metastasis, unless a lesion is said to be one.")
  func primaryInSpine() throws {
    let scores = CaseScores(try read("tumour: {primaryInSpine: true}\nlesions: [{levels: L1}]\n"))
    #expect(scores.lesions.map(\.withheld) == [.notAMetastasis])
    #expect(scores.survivalWithheld == .notAMetastasis)
    #expect(CaseScores(try read("tumour: {primaryInSpine: true}\n")).survivalWithheld == .notAMetastasis)
  }

  static let births: [(String, Bool)] = [
    ("2014-03-01", true), ("2008-06-05", true), ("2008-06-04", false), ("2008-06", true), ("2008-05", false),
    ("1964-03-12", false), ("unknown", false),
  ]

  @Test(
    "Whoever may be under 18 has no band, an age that nobody recorded takes none away.", arguments: births)
  func child(_ born: String, _ isChild: Bool) throws {
    let scores = CaseScores(
      try read("patient: {born: \(born)}\nlesions: [{levels: L1}, {levels: T3, nature: infection}]\n"))
    #expect(scores.lesions.map(\.withheld) == (isChild ? [.child, .child] : [nil, .notAMetastasis]))
    #expect(scores.survivalWithheld == (isChild ? .child : nil))
  }
}
