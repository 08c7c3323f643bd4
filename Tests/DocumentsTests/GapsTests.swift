import CaseView
import Documents
import SpineCase
import Testing

@Suite("What is not known")
struct GapsTests {
  /// Each kind of absence as a case writes it, and as a document prints it.
  private static let absences = [
    ("unknown", "not known"), ("not-done", "not done"), ("not-available", "not available locally"),
    ("declined", "declined by patient"), ("not-applicable", "not applicable"),
    ("{absent: not-done, why: empty ward}", "not done (empty ward)"),
  ]

  private static let clinicians = [DocumentKind.mdtSummary, .referralLetter]

  private static let records = ["neurology", "tumour", "performance", "treatment", "fitness", "pain"]

  /// Facts of each of these records, by the name under which they are missed.
  private static let facts = [
    "walking", "bladder", "saddle sensation", "power of left leg", "Frankel grade", "histology",
    "vertebrae involved", "Karnofsky now", "ECOG before", "medicines", "Steroid: whether given",
    "Fitness: tolerates an operation", "Pain: since when",
  ]

  /// The rows that print although nothing in them is known: an empty place there could be read as a negative.
  private static let always = ["Allergies", "Anticoagulants", "Active infection", "Implant (MRI)", "Alerts"]

  @Test(
    "Every absence of every fact stands once, under its words, and in no row of its own.", arguments: absences
  )
  func inWords(word: String, printed: String) throws {
    let text = CaseText.empty.with(Self.records.map { ($0, word) }).text
    for kind in Self.clinicians {
      let page = Page(try Making.document(kind, of: text).html)
      let group = try #require(page.texts("li").first { $0.hasPrefix("\(printed): ") }, "\(kind)")
      for fact in Self.facts { #expect(group.contains(fact), "\(kind): \(fact)") }
      for fact in ["allergies", "anticoagulant", "infection", "implant", "alerts"] {
        #expect(!group.lowercased().contains(" \(fact)"), "\(kind): \(fact) stands in its row")
      }
      for section in ["neurology", "disease"] { rowsSayNothing(page, section, printed) }
    }
  }

  @Test("What nobody recorded is said to be not recorded, in every document.", arguments: clinicians)
  func notRecorded(kind: DocumentKind) throws {
    let page = Page(try Making.document(kind, of: CaseText.empty.text).html)
    let group = try #require(page.texts("li").first { $0.hasPrefix("not recorded: ") })
    for fact in Self.facts { #expect(group.contains(fact), "\(fact)") }
    for section in ["neurology", "disease"] { rowsSayNothing(page, section, "not recorded") }
    #expect(page.says("Lesions: not recorded. Without a lesion there is no SINS and no ESCC grade."))
    #expect(page.says("Investigations: not recorded."))
    #expect(page.says("Laboratory: not recorded."))
  }

  @Test(
    "No two facts that are missed have one name: a reader must know whose telephone it is.",
    arguments: clinicians)
  func namesDiffer(kind: DocumentKind) throws {
    let page = Page(try Making.document(kind, of: CaseText.empty.text).html)
    let group = try #require(page.texts("li").first { $0.hasPrefix("not recorded: ") })
    let names = group.dropFirst("not recorded: ".count).split(separator: "; ").flatMap { subject in
      let parts = subject.split(separator: ": ", maxSplits: 1)
      return parts[parts.count - 1].split(separator: ", ").map { "\(parts.count > 1 ? parts[0] : ""): \($0)" }
    }
    #expect(names.count > 40)
    let twice = Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted()
    #expect(twice.isEmpty, "\(twice)")
  }

  @Test("A list that somebody checked and found empty is no absence.")
  func checked() throws {
    let text = CaseText.empty.with([
      ("treatment", "{allergies: none, alerts: none}"), ("lesions", "none"), ("investigations", "none"),
    ]).text
    let page = Page(try Making.document(.mdtSummary, of: text).html)
    let rows = page.texts("li")
    #expect(rows.contains("Allergies: none"))
    #expect(rows.contains("Alerts: none"))
    #expect(rows.contains("Anticoagulants: not recorded"))
    #expect(!rows.contains { $0.hasPrefix("Medicines") })
    #expect(page.section("gaps").contains("medicines"))
    #expect(!page.section("gaps").contains("llergies"))
    #expect(page.says("No lesion of the spine is recorded: somebody looked, and there is none."))
    #expect(page.says("Imaging: none is recorded."))
  }

  @Test("Every absence is listed at the end, by its kind and with its reason.")
  func listed() throws {
    let text = CaseText.empty.with([
      ("neurology", "{bladder: not-done, reflexes: {absent: declined, why: too tired}}"),
      ("lesions", "[{levels: L1, escc: not-available}]"),
    ]).text
    let gaps = Page(try Making.document(.mdtSummary, of: text).html).section("gaps")
    #expect(gaps.contains("not done: Neurology: bladder."))
    #expect(gaps.contains("declined by patient (too tired): Neurology: reflexes."))
    #expect(gaps.contains("not available locally: L1: ESCC grade."))
    let lesion = try #require(gaps.firstMatch(of: /L1: (SINS[^;.]*)/)?.output.1)
    #expect(lesion.contains("SINS collapse, "))
    #expect(lesion.contains("numbering of the vertebrae"))
  }

  @Test(
    "A subject is named once for each reason, and what belongs to a fact that is not there is not missed.")
  func subjects() throws {
    let text = CaseText.empty.with([
      ("treatment", "{steroid: {state: not-given}, precautions: {kind: none}}"),
      ("neurology", "{walking: unaided, bladder: normal, catheterReason: not-applicable}"),
      ("tumour", "{primary: {tissue: not-taken}}"),
    ]).text
    for kind in Self.clinicians {
      let gaps = Page(try Making.document(kind, of: text).html).section("gaps")
      #expect(gaps.ranges(of: "Tumour: ").count == 1)
      for subject in ["Steroid", "Spinal precautions", "Pathology"] { #expect(!gaps.contains(subject)) }
      #expect(!gaps.contains("last walked") && !gaps.contains("onset of paraplegia"))
      #expect(gaps.contains("not applicable: Neurology: reason for the catheter."))
    }
    let given = text.replacing("not-given", with: "given")
    let gaps = Page(try Making.document(.mdtSummary, of: given).html).section("gaps")
    #expect(gaps.contains("Steroid: drug, dose, start, stomach protection, glucose, taper"))
  }

  @Test("A summary misses what a board needs, a letter what a receiving centre needs.")
  func byKind() throws {
    let gaps = try Self.clinicians.map {
      Page(try Making.document($0, of: CaseText.empty.text).html).section("gaps")
    }
    #expect(gaps[0].contains("responsible clinician") && !gaps[1].contains("responsible clinician"))
    #expect(gaps[1].contains("who travels along"))
    #expect(!gaps[0].contains("who travels along"))
  }

  /// Every row of a section either says that nothing is known, or is one that always prints, with the absence's words.
  private func rowsSayNothing(_ page: Page, _ section: String, _ printed: String) {
    let rows = page.all("li").filter { $0.section == section }.map(\.text)
    #expect(!rows.isEmpty)
    for row in rows {
      let isSaid = row.hasSuffix(": nothing is known; see what is not known")
      #expect(
        isSaid || Self.always.contains { row == "\($0): \(printed)" } || row.hasPrefix("Pain: not known: "),
        "\(row)")
    }
  }
}
