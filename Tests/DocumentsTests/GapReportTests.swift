import SourceText
import SpineCase
import Testing
@testable import CaseView
@testable import Documents

@Suite("What cases lack, and who can supply it")
struct GapReportTests {
  /// Cases in which as much as possible is open: nothing recorded, a lesion with
  /// nothing known, facts known in part.
  private static let open: [CaseText] = [
    .empty, .empty.with("lesions", "[{}]"), .empty.with("lesions", "[{levels: T5}, {levels: T10-T12}]"),
    .routine.with([
      (
        "tumour",
        "{primary: {site: other, tissue: pending}, organMetastases: {present: true}}"
      ), ("investigations", "[{kind: biopsy, on: 2026-06-01}]"),
    ]),
  ]

  private func view(_ text: CaseText) throws -> CaseView {
    let source = try Making.source(of: Array(text.text.utf8), file: "case.yaml")
    return try Making.maker().view(of: source, Making.maker().template(.gapSheet, "en"))
  }

  private func gaps(_ view: CaseView) throws -> [CaseGap] {
    CaseGap.all(of: view, try Making.maker().template(.gapSheet, "en").wording)
  }

  // MARK: - The table of owners

  @Test(
    "Somebody can supply every field that any document requires of a case.",
    arguments: DocumentKind.askingForFacts)
  func requiredFieldsHaveOwners(kind: DocumentKind) throws {
    let names = Set(CaseFields.schema.fields.map(\.name))
    for language in try Making.maker().languages(of: kind) {
      let required = try Making.maker().template(kind, language).facts.requires
      for name in required where names.contains(name) {
        #expect(CaseKey.owner(of: name) != nil, "\(kind.rawValue) \(language): \(name)")
      }
    }
  }

  @Test("Somebody can supply every field that may be absent, but for what is worked out or not asked for.")
  func everyFieldHasAnOwner() {
    for field in CaseFields.facts where field.mayBeAbsent {
      let isWorkedOut = Self.workedOut.contains(where: field.name.hasPrefix)
      #expect(CaseKey.owner(of: field.name) != nil || isWorkedOut, "\(field.name)")
    }
  }

  /// Fields that show other fields differently, or describe a document.
  private static let workedOut = [
    "clock.", "imaging", "laboratory", "noms", "known.", "document.", "signOff.", "patient.age",
    "patient.identifiers", "pain.present", "pain.absent", "pain.notKnown", "neurology.datedCourse", "scores.",
    "told.nonDisclosureAskedBy",
  ]

  @Test(
    "Everything that a score, the urgency or a rule waits for is asked of somebody.", arguments: open.indices)
  func everythingReadIsAsked(index: Int) throws {
    let view = try view(Self.open[index])
    let keys = try gaps(view).flatMap(\.keys)
    let waiting = OpenQuestion.all(of: view, try Making.maker().clinicians("en"))
    #expect(!waiting.isEmpty)
    for question in waiting {
      for fact in question.facts where CaseKey.isAskedFor(CaseKey.field(of: fact.key), view.read) {
        #expect(fact.isSupplied(by: keys), "\(question.id) waits for \(fact.key)")
      }
    }
  }

  @Test("Every gap names a key that the case format has.", arguments: open.indices)
  func keys(index: Int) throws {
    for gap in try gaps(view(Self.open[index])) {
      for key in gap.keys where !key.hasPrefix("investigations (") {
        let parts = key.replacing(/\[[0-9]+\]/, with: "").split(separator: ".").map(String.init)
        let isOfList = ["lesions", "investigations"].contains(parts[0]) && parts.count > 1
        let inner = parts.dropFirst().reversed().reduce("unknown") { "{\($1): \($0)}" }
        let kind = parts[0] == "investigations" ? "{kind: biopsy, " + inner.dropFirst() : inner
        let text = CaseText.empty.with(parts[0], isOfList ? "[\(kind)]" : inner)
        #expect(!Self.isNoKey(in: text), "\(key)")
      }
    }
  }

  /// Whether the case format reports that a key of the text is not one of its own.
  private static func isNoKey(in text: CaseText) -> Bool {
    do {
      _ = try Making.source(of: Array(text.text.utf8), file: "case.yaml")
      return false
    } catch let errors as CaseErrors {
      return errors.diagnostics.map(\.message).contains {
        $0.contains("is not a key here") || $0.contains("holds a key that is not known")
      }
    } catch { return true }
  }

  // MARK: - The report

  private func report(_ cases: [(id: String, text: CaseText)], meeting: Meeting? = nil, refused: Int = 0)
    throws -> GapReport
  {
    let read = try cases.map { id, text in
      let source = try Making.source(of: Array(text.text.replacing("C-1", with: id).utf8), file: "\(id).yaml")
      return DocumentMaker.GapCase(file: "\(id).yaml", listing: .read(source), meeting: meeting)
    }
    let bad = (0..<refused).map {
      DocumentMaker.GapCase(file: "bad\($0).yaml", listing: .refused(["bad"]), meeting: meeting)
    }
    return try Making.maker().gaps(of: read + bad)
  }

  @Test("The most urgent case comes first, and of a case what is required, then what decides.")
  func order() throws {
    let found = try report([("ROUTINE", .routine), ("UNCLEAR", .empty)])
    #expect(found.cases.map(\.id) == ["UNCLEAR", "ROUTINE"])
    for rows in found.cases.map(\.rows) {
      let places = rows.map { $0.isRequired ? 0 : $0.gap.isDeciding ? 1 : $0.gap.waiting.isEmpty ? 3 : 2 }
      #expect(places == places.sorted())
    }
  }

  @Test(
    "A row says what is missing, for which document, what waits for it, since when, and where it belongs.")
  func row() throws {
    let text = CaseText.routine.with([
      ("lesions", "[\(CaseText.lesion(["sins": "{pain: mechanical, bone: lytic}"]))]"),
      ("investigations", "[{kind: biopsy, on: 2026-06-01}]"),
    ])
    let lines = try report([("C-9", text)]).lines(by: .owner)
    let collapse = try #require(lines.first { $0.contains("T8: SINS collapse: not recorded") })
    #expect(collapse.hasPrefix("    * T8: SINS collapse: not recorded [lesions[0].sins.collapse]"))
    #expect(collapse.contains("for MDT summary, referral letter; waits: SINS T8 (decides)"))
    #expect(
      lines.contains {
        $0.hasPrefix("    - Result: biopsy: not recorded since 1 June 2026 [investigations[0].result]")
      })
    #expect(
      lines.contains {
        $0.contains("Question for the board: not recorded [board.question.text]; for MDT summary (required)")
      })
  }

  @Test(
    "An emergency waits for no meeting; other cases are needed before it, or when the referral is wanted.")
  func neededBy() throws {
    let meeting = try Making.meeting(of: 1).value
    let wanted = CaseText.routine.with("referral", "{wantedBy: 2026-06-09}")
    func needed(_ text: CaseText, _ meeting: Meeting?) throws -> String? {
      try report([("C-9", text)], meeting: meeting).cases.first?.neededBy
    }
    #expect(try needed(.empty, nil) == "now: an emergency, or one is not excluded")
    #expect(
      try needed(.empty, meeting)?.hasSuffix("do not wait for the meeting of 4 June 2026, 09:00 (UTC+05:30)")
        == true)
    #expect(try needed(.routine, meeting) == "before the meeting of 4 June 2026, 09:00 (UTC+05:30)")
    #expect(try needed(wanted, nil) == "by 9 June 2026, when the referral is wanted")
    #expect(try needed(.routine, nil) == "no date is recorded")
  }

  @Test("What does not apply is not asked for, and what nobody can write down neither.")
  func notAsked() throws {
    let text = CaseText.routine.with([
      ("lesions", "[\(CaseText.lesion(["escc": "1c", "sins": "not-applicable"]))]"),
      ("treatment", "{alerts: [a pacemaker], comorbidity: not-applicable}"),
    ])
    let keys = try gaps(view(text)).flatMap(\.keys)
    for key in ["lesions[0].escc", "lesions[0].sins", "treatment.alerts", "treatment.comorbidity", "lesions"]
    {
      #expect(!keys.contains { $0 == key || $0.hasPrefix(key + ".") }, "\(key)")
    }
  }

  @Test("A file that cannot be used is said to be unknown, and a set without gaps to lack nothing.")
  func nothing() throws {
    #expect(
      try report([], refused: 1).lines(by: .owner)
        == ["bad0.yaml: cannot be used, so nobody knows what it lacks"])
    let sheet = try Making.maker().gaps(
      of: [
        .init(
          file: "c.yaml",
          listing: .read(try Making.source(of: Array(CaseText.routine.text.utf8), file: "c.yaml")),
          meeting: nil)
      ], for: [.warningSigns])
    #expect(sheet.lines(by: .byCase) == ["Nothing is missing in 1 case."])
    #expect(try Making.maker().gapSheets(of: sheet).isEmpty)
  }

  // MARK: - The sheets

  /// Two patients, each with marked texts, a reason among them.
  private static let two: [(id: String, text: CaseText)] = [("C-8", "Asha"), ("C-9", "Vimal")].map {
    id, name in
    let patient =
      "{name: \(name) Rao, born: 1964-03-12, address: \(name) Road, identifiers: [{system: MRN, value: \(name)7}]}"
    let text = CaseText.empty.with([
      ("patient", patient),
      ("tumour", "{primary: {site: {absent: unknown, why: \(name) left}, histology: \(name) type}}"),
      ("lesions", "[{levels: T5, escc: {absent: not-done, why: \(name) moved}}]"),
    ])
    return (id, text)
  }

  @Test(
    "No sheet names a patient who is none of the owner's, a reason that somebody typed, or a value of the case."
  )
  func sheets() throws {
    let sheets = try Making.maker().gapSheets(of: report(Self.two, refused: 1))
    #expect(Set(sheets.map(\.owner)) == Set(GapOwner.allCases.filter { $0 != .board }).union([.board]))
    for sheet in sheets {
      let page = Page(sheet.document.html)
      let others = Self.two.filter { $0.id != sheet.caseID }
      #expect(sheet.owner.isOfOnePatient == (sheet.caseID != nil))
      for (id, name) in [("C-8", "Asha"), ("C-9", "Vimal")] where others.contains(where: { $0.id == id }) {
        #expect(!page.source.contains(name), "\(sheet.owner) \(name)")
        if sheet.caseID != nil { #expect(!page.source.contains(id), "\(sheet.owner) \(id)") }
      }
      for text in ["Road", "left", "moved", "type"] {
        #expect(!page.source.contains("Asha \(text)") && !page.source.contains("Vimal \(text)"))
      }
      #expect(page.source.contains("cannot be used") == !sheet.owner.isOfOnePatient)
      #expect(!page.source.contains("DRAFT"))
      #expect(page.texts("title").first?.contains("Rao") == false)
    }
  }

  @Test(
    "The sheets of the sample meetings are those that stand beside the samples.", arguments: Samples.meetings)
  func samples(path: String) throws {
    let meeting = try MeetingReader().reading(Samples.bytes(path), file: path).value
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let cases = try meeting.cases.map { listed in
      let source = try Samples.source("\(folder)/\(listed.file)")
      return DocumentMaker.GapCase(file: listed.file, listing: .read(source), meeting: meeting)
    }
    let maker = try Making.maker()
    for sheet in try maker.gapSheets(of: maker.gaps(of: cases)) {
      let name = [sheet.owner.rawValue, sheet.caseID].compactMap { $0 }.joined(separator: "-")
      let stem = "gaps/\(folder.split(separator: "/").last ?? "")/\(name)"
      let expected = String(decoding: try Samples.bytes("\(stem).md"), as: UTF8.self)
      let isSame = Golden.markdown(sheet.document.markdown) == expected
      #expect(isSame, "\(stem); see 'make goldens'")
    }
  }

  @Test("The sheet of one patient says whose it is; the table has every gap of that owner.")
  func ofOnePatient() throws {
    let found = try report(Self.two)
    let ward = try #require(try Making.maker().gapSheets(of: found).first { $0.caseID == "C-8" })
    let page = Page(ward.document.html)
    #expect(page.says("Asha Rao, MRN Asha7, born 12 March 1964: EMERGENCY NOT EXCLUDED"))
    let rows = try #require(page.tables.first).rows.dropFirst()
    #expect(rows.count == ward.count)
    #expect(
      rows.map(\.last)
        == found.cases[0].rows.filter { $0.gap.owner == .ward }.map { $0.gap.keys.joined(separator: ", ") })
  }
}
