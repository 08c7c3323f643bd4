import Documents
import Testing

@Suite("What is not known")
struct GapsTests {
  /// Each kind of absence as a case writes it, and as a document prints it.
  private static let absences = [
    ("unknown", "not known"), ("not-done", "not done"), ("not-available", "not available locally"),
    ("declined", "declined by patient"), ("not-applicable", "not applicable"),
    ("{absent: not-done, why: empty ward}", "not done (empty ward)"),
  ]

  /// The rows of the clinicians' tables whose every cell is a fact of the case, by the caption of their table.
  private static let tables = ["Neurology", "Tumour", "Performance", "Treatment, safety and fitness"]

  private static let records = ["neurology", "tumour", "performance", "treatment", "fitness", "pain"]

  @Test("Every absence prints in words in every row, and never as a negative.", arguments: absences)
  func inWords(word: String, printed: String) throws {
    let text = CaseText.empty.with(Self.records.map { ($0, word) }).text
    let page = Page(try Making.document(.mdtSummary, of: text).html)
    for table in page.tables where Self.tables.contains(where: table.caption.hasPrefix) {
      for row in table.rows.dropFirst() {
        for cell in row.dropFirst() { #expect(isAbsent(cell, printed), "\(row)") }
      }
    }
  }

  @Test(
    "What nobody recorded is said to be not recorded, in every document and table.",
    arguments: [DocumentKind.mdtSummary, .referralLetter])
  func notRecorded(kind: DocumentKind) throws {
    let page = Page(try Making.document(kind, of: CaseText.empty.text).html)
    let tables = page.tables.filter { table in Self.tables.contains(where: table.caption.hasPrefix) }
    #expect(tables.count == Self.tables.count)
    for row in tables.flatMap({ $0.rows.dropFirst() }) {
      for cell in row.dropFirst() { #expect(isAbsent(cell, "not recorded"), "\(row)") }
    }
    #expect(page.says("Lesions: not recorded. Without a lesion there is no SINS and no ESCC grade."))
    #expect(page.says("Investigations: not recorded."))
    #expect(page.says("Pain: present: none recorded. Asked for and not present: none recorded."))
  }

  @Test("A list that somebody checked and found empty is no absence.")
  func checked() throws {
    let text = CaseText.empty.with([
      ("treatment", "{allergies: none, alerts: none}"), ("lesions", "none"), ("investigations", "none"),
    ]).text
    let page = Page(try Making.document(.mdtSummary, of: text).html)
    let table = try #require(page.tables.first { $0.caption.hasPrefix("Treatment") })
    #expect(table.row("Allergies")?[1] == "none")
    #expect(table.row("Medicines")?[1] == "not recorded")
    #expect(page.says("No lesion of the spine is recorded: somebody looked, and there is none."))
    #expect(page.says("No investigation has been made."))
  }

  @Test("Every absence is listed once more at the end, by its kind and with its reason.")
  func listed() throws {
    let text = CaseText.empty.with([
      ("neurology", "{bladder: not-done, reflexes: {absent: declined, why: too tired}}"),
      ("lesions", "[{levels: L1, escc: not-available}]"),
    ]).text
    let gaps = Page(try Making.document(.mdtSummary, of: text).html).section("gaps")
    #expect(gaps.contains("not done: Bladder."))
    #expect(gaps.contains("declined by patient (too tired): Reflexes."))
    #expect(gaps.contains("not available locally: L1: ESCC grade."))
    #expect(gaps.contains("L1: SINS collapse"))
  }

  /// Whether a cell holds nothing but the words of the absence and the names of what is absent.
  private func isAbsent(_ cell: String, _ printed: String) -> Bool {
    let facts = cell.split(separator: ";").map { String($0).trimmed }
    return facts.allSatisfy { $0.contains(printed) || $0 == "judged by not recorded" }
      && cell.firstMatch(of: /\b(no|none|normal|absent|0|false|negative)\b/) == nil
  }
}
