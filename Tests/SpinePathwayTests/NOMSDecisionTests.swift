import SpinePathway
import Testing

/// Decisions of NOMS written from the decision table and its list of refusals and flags.
@Suite("Decisions of NOMS")
struct NOMSDecisionTests {
  /// Site, level, ESCC, SINS, fitness, myelopathy, then what is suggested, refused and flagged.
  struct Row: CustomTestStringConvertible {
    let site, level, escc, sins, fit, myelopathy: String
    let suggests: String?
    let refused, flags: [String]

    init(
      _ site: String, _ level: String, _ escc: String, _ sins: String, _ fit: String, _ myelopathy: String,
      _ suggests: String?, refused: [String] = [], flags: [String] = []
    ) {
      (self.site, self.level, self.escc) = (site, level, escc)
      (self.sins, self.fit, self.myelopathy) = (sins, fit, myelopathy)
      (self.suggests, self.refused, self.flags) = (suggests, refused, flags)
    }

    var testDescription: String {
      "\(site) \(level) ESCC \(escc) \(sins) fit \(fit) myelopathy \(myelopathy)"
    }

    var text: CaseText {
      let answers = [
        "stable": CaseText.stable, "7-12": CaseText.indeterminate, "unstable": CaseText.unstable,
        "open": "not-done",
      ]
      var text = CaseText()
      text.tumour = "{primary: {site: \(site), tissue: confirmed}, primaryInSpine: false}"
      text.pain = "{biologic: true}"
      text.neurology = CaseText.neurology(["myelopathy": myelopathy])
      text.fitness = "{toleratesSurgery: \(fit)}"
      let grade = escc == "unknown" ? escc : "\"\(escc)\""
      text.lesions = "[\(CaseText.lesion(level, escc: grade, sins: answers[sins] ?? sins))]"
      return text
    }
  }

  // swift-format-ignore
  /// Row by row of the table, at its edges.
  static let table: [Row] = [
    Row("breast",   "T8", "0",  "stable",   "true",    "false", "cebrt"),
    Row("lymphoma", "T8", "1b", "stable",   "false",   "false", "cebrt"),
    Row("ovary",    "T8", "1a", "stable",   "unknown", "false", "cebrt", flags: ["fitness-not-known"]),
    Row("breast",   "T8", "1c", "stable",   "true",    "false", "cebrt", flags: ["escc-1c"]),
    Row("prostate", "T8", "1b", "unstable", "true",    "false", "stabilise-then-cebrt"),
    Row("myeloma",  "T8", "0",  "unstable", "false",   "false", "augment-then-cebrt"),
    Row("kidney",   "T8", "1b", "stable",   "false",   "false", "srs"),
    Row("thyroid",  "T8", "0",  "stable",   "unknown", "false", "srs", flags: ["fitness-not-known"]),
    Row("liver",    "T8", "1a", "unstable", "true",    "false", "stabilise-then-srs"),
    Row("colon",    "T8", "1a", "unstable", "false",   "false", "augment-then-srs"),
    Row("lung-small-cell", "T8", "2", "stable", "true", "false", "cebrt"),
    Row("leukaemia", "T8", "3", "stable",   "false",   "true",  "cebrt", flags: ["myelopathy"]),
    Row("carcinoid", "T8", "2", "stable",   "true",    "false", "cebrt", flags: ["patchell-conflict"]),
    Row("breast",   "T8", "3",  "stable",   "false",   "true",  "cebrt", flags: ["myelopathy", "patchell-conflict"]),
    Row("seminoma", "T8", "2",  "unstable", "true",    "false", "stabilise-then-cebrt"),
    Row("prostate", "T8", "2",  "unstable", "true",    "true",  "stabilise-then-cebrt",
        flags: ["myelopathy", "patchell-conflict"]),
    Row("melanoma", "T8", "2",  "stable",   "true",    "true",  "decompress-stabilise-then-srs", flags: ["myelopathy"]),
    Row("sarcoma",  "T8", "3",  "7-12",     "true",    "false", "decompress-stabilise-then-srs",
        flags: ["stability-indeterminate"]),
    Row("rectum",   "T8", "3",  "unstable", "true",    "unknown", "decompress-stabilise-then-srs"),
    Row("kidney",   "T8", "3",  "open",     "true",    "false", "decompress-stabilise-then-srs",
        flags: ["stability-not-known"]),
    Row("kidney",   "T8", "2",  "stable",   "false",   "false", "cebrt"),
    Row("breast",   "T8", "3",  "unstable", "false",   "false", "augment-then-cebrt"),
    Row("lung-non-small-cell", "T8", "3", "unstable", "false", "false", "augment-then-cebrt"),
  ]

  // swift-format-ignore
  /// Every refusal, and the same missing input where it decides nothing.
  static let refusals: [Row] = [
    Row("unknown",  "T8", "1a", "stable", "true",  "false", nil, refused: ["histology-not-known"]),
    Row("unknown",  "T8", "2",  "stable", "false", "false", "cebrt", flags: ["histology-not-known", "patchell-conflict"]),
    Row("unknown",  "T8", "3",  "unstable", "false", "false", "augment-then-cebrt", flags: ["histology-not-known"]),
    Row("bladder",  "T8", "0",  "stable", "true",  "false", nil, refused: ["not-classified"]),
    Row("lung",     "T8", "2",  "stable", "true",  "false", nil, refused: ["not-classified"]),
    Row("germ-cell", "T8", "1b", "unstable", "true", "false", nil, refused: ["not-classified"]),
    Row("unidentified", "T8", "0", "stable", "true", "false", nil, refused: ["not-classified"]),
    Row("kidney",   "T8", "unknown", "stable", "true", "false", nil, refused: ["escc-not-known"]),
    Row("myeloma",  "T8", "unknown", "unstable", "true", "false", "stabilise-then-cebrt", flags: ["escc-not-known"]),
    Row("breast",   "T8", "unknown", "stable", "true", "false", "cebrt", flags: ["escc-not-known", "patchell-conflict"]),
    Row("breast",   "T8", "0",  "open",  "true",  "false", nil, refused: ["stability-not-known"]),
    Row("kidney",   "T8", "2",  "open",  "false", "false", nil, refused: ["stability-not-known"]),
    Row("breast",   "T8", "2",  "7-12",  "true",  "false", nil, refused: ["stability-indeterminate"]),
    Row("kidney",   "T8", "1b", "7-12",  "true",  "false", nil, refused: ["stability-indeterminate"]),
    Row("kidney",   "T8", "3",  "7-12",  "false", "false", nil, refused: ["stability-indeterminate"]),
    Row("breast",   "T8", "0",  "unstable", "unknown", "false", nil, refused: ["fitness-not-known"]),
    Row("kidney",   "T8", "2",  "stable",   "unknown", "false", nil, refused: ["fitness-not-known"]),
    Row("kidney",   "T8", "2",  "7-12",     "unknown", "false", nil,
        refused: ["stability-indeterminate", "fitness-not-known"]),
    Row("unknown",  "T8", "unknown", "open", "unknown", "false", nil,
        refused: ["histology-not-known", "escc-not-known", "stability-not-known", "fitness-not-known"]),
    Row("breast",   "T8", "1b", "stable",   "true", "true", nil, refused: ["myelopathy-with-low-escc"]),
    Row("kidney",   "T8", "0",  "unstable", "true", "true", nil, refused: ["myelopathy-with-low-escc"]),
    Row("kidney",   "T8", "1c", "stable",   "true", "false", nil, refused: ["escc-1c"]),
    Row("kidney",   "T8", "1c", "unstable", "true", "false", nil, refused: ["escc-1c"]),
    Row("myeloma",  "T8", "1c", "unstable", "true", "false", "stabilise-then-cebrt", flags: ["escc-1c"]),
    Row("kidney",   "L3", "2",  "stable",   "true", "false", nil, refused: ["below-conus"]),
    Row("breast",   "L2", "2",  "stable",   "true", "false", "cebrt", flags: ["below-conus", "patchell-conflict"]),
    Row("thyroid",  "S1", "0",  "stable",   "true", "false", nil, refused: ["below-conus"]),
    Row("kidney",   "L1", "2",  "stable",   "true", "false", "decompress-stabilise-then-srs", flags: ["conus-level-varies"]),
    Row("kidney",   "T12", "2", "stable",   "true", "false", "decompress-stabilise-then-srs"),
  ]

  @Test("Each row of the decision table gives what it says (Laufer 2013).", arguments: table)
  func row(_ row: Row) throws { try check(row) }

  @Test(
    "A missing or disputed input refuses where it decides and is a flag where it does not.",
    arguments: refusals)
  func refusal(_ row: Row) throws { try check(row) }

  private func check(_ row: Row) throws {
    let noms = try Explained(row.text).noms
    #expect(noms.suggests == row.suggests)
    #expect(noms.refused == row.refused)
    #expect(noms.flags == row.flags)
  }

  // swift-format-ignore
  @Test("Earlier radiotherapy refuses at its level and beside it; only an explicit none clears it.", arguments: [
    ("none", [String]()), ("", ["prior-radiotherapy-not-known"]), ("unknown", ["prior-radiotherapy-not-known"]),
    ("[{levels: T8}]", ["prior-radiotherapy"]), ("[{levels: T7}]", ["prior-radiotherapy"]),
    ("[{levels: T9-T12}]", ["prior-radiotherapy"]), ("[{levels: T10-T12}]", []),
    ("[{dose: {gray: 30}}]", ["prior-radiotherapy-not-known"]),
  ])
  func earlier(_ prior: String, _ refused: [String]) throws {
    var text = CaseText()
    text.lesions = "[\(CaseText.lesion(prior: prior))]"
    let noms = try Explained(text).noms
    #expect(noms.refused == refused)
    #expect((noms.suggests == nil) == !refused.isEmpty)
  }

  @Test(
    "A lesion that gives no symptom, ESCC 0 and stable, is flagged; one symptom or one fact not known ends that."
  )
  func asymptomatic() throws {
    #expect(try Explained(CaseText()).noms.flags == ["asymptomatic"])
    let changes: [(inout CaseText) -> Void] = [
      { $0.pain = "{biologic: true}" }, { $0.pain = nil },
      { $0.neurology = CaseText.neurology(["radiculopathy": "true"]) },
      { $0.lesions = "[\(CaseText.lesion(escc: "\"1a\""))]" },
      { $0.lesions = "[\(CaseText.lesion(more: ", incidental: false"))]" },
    ]
    for change in changes {
      var text = CaseText()
      change(&text)
      #expect(try Explained(text).noms.flags == [])
    }
  }
}
