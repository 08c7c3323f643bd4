import SourceText
import SpineCase
import Testing

@Suite("What one page would say against another")
struct FindingsPapersTests {
  private static func warnings(_ body: String) throws -> [String?] {
    let text = "format: spineboard/case/1\ncase: C-1\nasOf: 2026-06-04\nprofile: in\n" + body + "\n"
    return try CaseReader(profiles: ["in"]).read(Array(text.utf8), file: "f.yaml").warnings.map(\.path)
  }

  private static let hospital = "handout: {hospital: \"City Hospital, gate 2\"}\n"

  @Test(
    "It is warned of, at its place.",
    arguments: [
      ("told: {plan: {state: no}}\nboard: {decision: {tell: {done: true}}}", "told.plan.state"),
      ("told: {plan: {state: not-asked}}\nboard: {decision: {tell: {done: true}}}", "told.plan.state"),
      ("told: {plan: {state: yes}}\nboard: {decision: {tell: {done: true}}}", nil),
      ("told: {plan: {state: no}}\nboard: {decision: {tell: {done: false}}}", nil),
      ("told: {plan: {state: no}}", nil), ("board: {decision: {tell: {done: true}}}", nil),
      ("referral: {schemeValidUntil: 2026-06-03}", "referral.schemeValidUntil"),
      ("referral: {schemeValidUntil: 2026-05}", "referral.schemeValidUntil"),
      ("referral: {schemeValidUntil: 2026-06-04}", nil), ("referral: {schemeValidUntil: 2026-06}", nil),
      ("referral: {schemeValidUntil: unknown}", nil),
      ("board: {route: by-protocol, decision: {consensus: unanimous}}", "board.decision.consensus"),
      ("board: {route: by-protocol, decision: {consensus: not-applicable}}", nil),
      ("board: {route: full, decision: {consensus: unanimous}}", nil),
      (hospital + "referral: {whereNow: \"Ward 6, City  Hospital\"}", nil),
      (hospital + "referral: {whereNow: \"Ward 6, city hospital\"}", "handout.hospital"),
      (hospital + "referral: {whereNow: at home}", nil),
      (hospital + "patient: {setting: inpatient}\nreferral: {whereNow: \"Ward 6, City Hospital\"}", nil),
      (hospital + "patient: {setting: at-home}\nreferral: {whereNow: \"Ward 6, City Hospital\"}", nil),
      ("tumour: {vertebrae: 3}\nlesions: [{levels: L1}]", "tumour.vertebrae"),
      ("tumour: {vertebrae: 2}\nlesions: [{levels: L1-L2}]", nil),
      ("tumour: {vertebrae: 1}\nlesions: [{levels: L1-L2}]", "tumour.vertebrae"),
      ("tumour: {vertebrae: 3}", nil), ("tumour: {vertebrae: unknown}\nlesions: [{levels: L1}]", nil),
    ])
  func warned(body: String, path: String?) throws {
    #expect(try Self.warnings(body) == [path].filter { $0 != nil })
  }
}
