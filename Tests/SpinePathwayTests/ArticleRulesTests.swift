import SpinePathway
import Testing

@Suite("What the article says, in the words of the rules")
struct ArticleRulesTests {
  /// A rule, a case to which it applies, and words of its statement.
  struct Said: Sendable, CustomTestStringConvertible {
    let id: String
    let text: CaseText
    let words: [String]

    init(_ id: String, _ text: CaseText = CaseText(), _ words: String...) {
      (self.id, self.text, self.words) = (id, text, words)
    }

    var testDescription: String { id }
  }

  private typealias Cases = ConsiderationTests

  private static let irradiated = Cases.with {
    $0.lesions = "[\(CaseText.lesion(escc: "\"3\"", prior: "[{levels: T8}]"))]"
  }

  private static let solitary = Cases.with {
    $0.performance = "{karnofsky: 80}"
    $0.tumour =
      "{primary: {site: breast, tissue: confirmed}, vertebrae: 1, extraspinalBoneFoci: 0, "
      + "organMetastases: {present: false}}"
  }

  static let workUp: [Said] = [
    .init("mri-whole-spine", CaseText(), "epidural space", "98.5 %", "98.9 %", "98.7 %"),
    .init(
      "metastasis-or-fracture", CaseText(), "expanded posterior cortex", "pedicle and posterior elements",
      "epidural or paraspinal mass", "low T1 and high T2", "low on T2", "Tuberculosis"),
    .init("normal-film", CaseText(), "more than 50 %", "66 %", "89 %"),
    .init(
      "examine-the-patient", CaseText(), "thyroid, breasts, lungs and limbs",
      "Weight loss, fever, poor appetite", "upper or lower motor neurone"),
    .init("branch", Cases.site("unidentified"), "85 %", "CT of chest, abdomen and pelvis"),
    .init("branch", CaseText(), "staging is repeated in detail"),
    .init("pet-ct", CaseText(), "best site for a biopsy", "response to treatment"),
    .init("bloods", CaseText(), "ESR and CRP", "calcium, phosphate", "PSA and electrophoresis"),
    .init("biopsy-after-imaging", CaseText(), "follows MRI"),
    .init(
      "biopsy-technique", CaseText(), "transpedicular", "large-bore", "frozen section", "93 %", "76 %"),
    .init("biopsy-site", CaseText(), "most accessible"),
    .init(
      "negative-biopsy", Cases.site("breast", "tissue: not-taken"), "sclerotic", "repeated, or done open"),
    .init("cultures", CaseText(), "mycobacterial culture", "Tuberculosis closely mimics"),
  ]

  static let treatment: [Said] = [
    .init(
      "short-course", Cases.survival("{lessThan: 3, judgedBy: Dr A}"), "8 Gy x 2", "5 Gy x 3 then 3 Gy x 5"),
    .init(
      "short-course", Cases.survival("{lessThan: 3, judgedBy: Dr A}"), "neither a standard longer course"),
    .init("longer-course", solitary, "a longer course"),
    .init(
      "radiotherapy-after-operation", Cases.escc("\"2\""), "conventional or stereotactic",
      "lasting local control"),
    .init("fitness-and-survival", CaseText(), "at least 3 to 6 months"),
    .init("survival-estimates", CaseText(), "tend to over-estimate survival"),
    .init("laminectomy-alone", Cases.escc("\"3\""), "mostly anterior", "destabilises"),
    .init(
      "patchell-results", Cases.escc("\"3\""), "42 of 50 (84 %)", "29 of 51 (57 %)", "122 and 13 days",
      "10 of 16 (62 %)"),
    .init(
      "approach", Cases.escc("\"3\""), "anterior for anterior, lateral for lateral, posterior for posterior"),
    .init("separation-surgery", Cases.escc("\"3\"", site: "kidney"), "separates", "radiosurgery to follow"),
    .init("minimal-access", Cases.escc("\"3\""), "percutaneous fixation"),
    .init("augmentation", Cases.pain("mechanical"), "reduce pain and the need for opioids", "stability"),
    .init("rest-and-bracing", Cases.pain("mechanical"), "rest, a brace, or fixation"),
    .init("mechanical-pain", Cases.pain("mechanical"), "radiotherapy alone is generally ineffective"),
    .init("systemic-options", CaseText(), "limited role"),
    .init("recurrence-after-irradiation", irradiated, "chemotherapy", "neither radiotherapy nor surgery"),
  ]

  @Test(
    "Each rule that the article asks for applies, and says what the article says.",
    arguments: workUp + treatment)
  func said(_ said: Said) throws {
    let item = try #require(try said.text.pathway().considerations.first { $0.id == said.id })
    #expect(item.state == .applies)
    for words in said.words { #expect(item.statement.english.contains(words), "\(words)") }
  }
}
