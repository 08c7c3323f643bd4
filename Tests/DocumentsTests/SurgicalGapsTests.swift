import SpineCase
import Testing
@testable import CaseView
@testable import Documents

@Suite("What must be known before an operation")
struct SurgicalGapsTests {
  /// An unstable lesion of a kidney cancer without a deficit: the rules raise the question of an operation.
  private static let unstable = CaseText.routine.with([
    ("tumour", "{primary: {site: kidney}}"),
    (
      "lesions",
      "[\(CaseText.lesion(["levels": "L1", "sins": "{pain: mechanical, bone: lytic, alignment: subluxation, collapse: over-50, posterolateral: bilateral}"]))]"
    ),
  ])

  private static let musts = [
    "haemoglobin", "platelets", "albumin", "INR", "whether considered",
    "who books radiotherapy after it", "antiangiogenic drugs with last dose", "bone-modifying agent",
    "venous thromboembolism", "remaining systemic lines", "control of the primary",
    "oligometastatic state", "number of compressive levels", "leptomeningeal disease",
  ]

  @Test(
    "Where an operation is considered, or the rules ask for one, summary and letter name each as not recorded.",
    arguments: [DocumentKind.mdtSummary, .referralLetter])
  func missed(kind: DocumentKind) throws {
    for text in [
      Self.unstable.text, CaseText.routine.with("surgery", "{state: considered}").text,
      CaseText.routine.with("surgery", "{state: booked}").text,
    ] {
      let gaps = Page(try Making.document(kind, of: text).html).section("gaps")
      for fact in Self.musts where !(text.contains("surgery") && fact.hasPrefix("whether")) {
        #expect(gaps.contains(fact), "\(fact)")
      }
    }
  }

  @Test("Where none is, nobody is asked; a word of absence prints all the same.")
  func notMissed() throws {
    for text in [CaseText.routine.text, Self.unstable.with("surgery", "{state: not-considered}").text] {
      let gaps = Page(try Making.document(.mdtSummary, of: text).html).section("gaps")
      for fact in Self.musts { #expect(!gaps.contains(fact), "\(fact)") }
    }
    let text = CaseText.routine.with(
      "bloods", "{inr: not-done, albumin: {absent: not-available, why: no reagent}}")
    let gaps = Page(try Making.document(.mdtSummary, of: text.text).html).section("gaps")
    #expect(
      gaps.contains("not done: Blood: INR.")
        && gaps.contains("not available locally (no reagent): Blood: albumin."))
  }

  @Test(
    "A figure whose result stands in words is not said to be missing; one that is only listed as made is.")
  func inWords() throws {
    func gaps(_ result: String) throws -> String {
      let investigations = "[{kind: blood-count\(result)}, {kind: clotting\(result)}]"
      return Page(
        try Making.document(.mdtSummary, of: Self.unstable.with("investigations", investigations).text).html
      ).section("gaps")
    }
    let (words, none) = (try gaps(", result: \"9 g/dL\""), try gaps(""))
    for fact in ["haemoglobin", "platelets", "INR"] {
      #expect(!words.contains(fact) && none.contains(fact), "\(fact)")
    }
    #expect(words.contains("albumin"))
  }

  @Test("Embolisation is asked for in a tumour with many vessels only, before an operation or a biopsy.")
  func embolisation() throws {
    func asks(_ text: CaseText) throws -> Bool {
      Page(try Making.document(.mdtSummary, of: text.text).html).section("gaps")
        .contains("embolisation before it or before a biopsy")
    }
    #expect(try asks(Self.unstable))
    #expect(try asks(CaseText.routine.with("tumour", "{primary: {site: liver, tissue: not-taken}}")))
    #expect(try !asks(CaseText.routine.with("tumour", "{primary: {site: liver, tissue: confirmed}}")))
    #expect(try !asks(Self.unstable.with("tumour", "{primary: {site: breast}}")))
  }

  @Test("Every fact that is asked for on occasion is a field of the view, and has an owner.")
  func owners() {
    let names = CaseFields.facts.map(\.name)
    let occasions: Set<Occasion> = [.surgical, .surgicalWithoutBloodCount, .surgicalWithoutClotting]
    let surgical = DeclaredKey.all.filter { $0.facts.missed.map { occasions.contains($0.occasion) } ?? false }
    #expect(surgical.count >= 15)
    for name in surgical.compactMap(\.name) {
      #expect(names.contains(name), "\(name)")
      #expect(CaseKey.owner(of: name) != nil, "\(name)")
    }
  }

  @Test("What is known prints in its row.")
  func known() throws {
    let text = CaseText.routine.with([
      ("surgery", "{state: booked, embolisation: not-needed, postoperativeRadiotherapyBookedBy: Dr X}"),
      (
        "bloods",
        "{haemoglobin: {value: 9.4, unit: g/dL, reference: 12 to 15}, platelets: {value: 2.1, unit: lakh/uL}}"
      ),
      ("treatment", "{antiangiogenics: [{name: sunitinib, lastDose: 2026-05-30}]}"),
    ])
    let page = Page(try Making.document(.referralLetter, of: text.text).html)
    #expect(
      page.says(
        "Operation: booked; embolisation: considered, not needed; postoperative radiotherapy booked by Dr X"))
    #expect(page.says("Blood results: Hb 9.4\u{A0}g/dL (usual 12 to 15); platelets 2.1\u{A0}lakh/µL"))
    #expect(page.says("antiangiogenic: sunitinib, last dose 30 May 2026"))
  }
}
