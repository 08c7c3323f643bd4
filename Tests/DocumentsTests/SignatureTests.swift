import Foundation
import Records
import SourceText
import SpineCase
import Testing
@testable import CaseView
@testable import Documents

@Suite("A signature covers one document as it was")
struct SignatureTests {
  private static let kinds = DocumentKind.allCases.filter(\.isOfOneCase)

  /// A time of signature, a time of the facts, and whether the first is valid for the second.
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let at: String
    var text = CaseText.routine
    let isHeld: Bool
  }

  private static let rows = [
    Row(testDescription: "later than asOf", at: "2026-06-04T08:00+05:30", isHeld: true),
    Row(testDescription: "at asOf, in another offset", at: "2026-06-04T02:00Z", isHeld: true),
    Row(testDescription: "a minute before asOf", at: "2026-06-04T07:29+05:30", isHeld: false),
    Row(testDescription: "the day after, without a time", at: "2026-06-05", isHeld: true),
    Row(
      testDescription: "that day, without a time: it may have been before", at: "2026-06-04", isHeld: false),
    Row(testDescription: "the month, without a day", at: "2026-06", isHeld: false),
    Row(
      testDescription: "before an examination", at: "2026-06-04T08:00+05:30",
      text: CaseText.routine.with("neurology", CaseText.neurology(["examined": "2026-06-04T08:01+05:30"])),
      isHeld: false),
    Row(
      testDescription: "on the day of an MRI of which only the day is known", at: "2026-06-04T08:00+05:30",
      text: CaseText.routine.with("investigations", "[{kind: mri-whole-spine, on: 2026-06-04}]"), isHeld: true
    ),
    Row(
      testDescription: "before an MRI", at: "2026-06-04T08:00+05:30",
      text: CaseText.routine.with("investigations", "[{kind: mri-whole-spine, on: 2026-06-05}]"),
      isHeld: false),
    Row(
      testDescription: "before what is planned", at: "2026-06-04T08:00+05:30",
      text: CaseText.routine.with("referral", "{wantedBy: 2026-06-10, sent: 2026-06-04T09:00+05:30}"),
      isHeld: true),
  ]

  @Test(
    "A signature holds if its time is surely not before asOf and every fact, what is planned may follow.",
    arguments: rows)
  func times(row: Row) throws {
    let source = try source(
      of: row.text.with("signOff", "{name: Dr A, role: r, registration: R, at: \(row.at)}"))
    let signature = try Making.maker().signature(
      of: .referralLetter, source.reading, source.reading.value.signOff)
    #expect((signature.held != nil) == row.isHeld)
    #expect((signature.lapsed != nil) != row.isHeld)
  }

  @Test("A signature in the future of the clock does not hold, and says so.")
  func future() throws {
    var maker = try Making.maker()
    maker.clock = Moment("2026-06-04T09:00+05:30")
    let text = CaseText.routine.with(
      "signOff", "{name: Dr A, role: r, registration: R, at: 2026-06-04T09:01+05:30}")
    let document = try maker.make(.mdtSummary, of: source(of: text), in: "en")
    #expect(document.title.contains("DRAFT, the signature is dated in the future"))
    #expect(document.openPoints.contains { $0.message.contains("clock") })
  }

  @Test(
    "Whatever fact of a sample is changed or taken away: where the document then says something else no signature holds.",
    arguments: Samples.cases)
  func everyLeaf(path: String) throws {
    let maker = try Making.maker()
    let bytes = try Samples.bytes(path)
    let root = try RecordReader().read(bytes, file: path, format: .of(file: path, bytes: bytes))
    let original = try Samples.source(path)
    let originals = try Self.kinds.map { kind in
      (kind, try facts(kind, original, maker), try? said(kind, original, maker))
    }
    var compared = 0
    for (leaf, change) in Self.changes(of: CaseTree.leaves(of: root)) {
      guard
        let changed = try? Making.source(
          of: Array(CaseTree.text(root, [leaf: change]).utf8), file: "case.yaml")
      else { continue }
      for case (let kind, let digests, let old?) in originals
      where try digests == facts(kind, changed, maker) {
        guard let new = try? said(kind, changed, maker) else { continue }
        #expect(old == new, "\(kind.rawValue): \(leaf)")
        compared += 1
      }
    }
    // One leaf a record may find no document of a sample untouched; every leaf does.
    #expect(compared > 0 || !Self.isWhole)
  }

  private static let isWhole = ProcessInfo.processInfo.environment["SPINEBOARD_FUZZ"] != nil

  /// Every change of every leaf where somebody asks for it, as `make fuzz` does; else one leaf of each record at the top,
  /// each with another change.
  private static func changes(of leaves: [String]) -> [(leaf: String, change: Node.Content)] {
    let all: [Node.Content] = [.text("Altered text"), .plain("unknown"), .null, .plain("2026-05-02")]
    if isWhole {
      return leaves.flatMap { leaf in all.map { (leaf, $0) } }
    }
    let records = Dictionary(grouping: leaves) { String($0.prefix { $0 != "." && $0 != "[" }) }
    return records.sorted { $0.key < $1.key }.enumerated().map { index, record in
      (record.value[record.value.count / 2], all[index % all.count])
    }
  }

  /// What a document says, but for what it says of its signature, edition and file.
  private func said(_ kind: DocumentKind, _ source: DocumentMaker.Source, _ maker: DocumentMaker) throws
    -> String
  {
    let template = try maker.template(kind, "en")
    var view = try maker.view(of: source, template)
    view.document.signature = .none
    let hash = view.document.provenance.caseHash.prefix(Provenance.shortLength)
    let document = try maker.make(kind, of: source, in: "en")
    let status = try maker.view(of: source, template).document
    return String(decoding: document.markdown, as: UTF8.self).split(separator: "spineboard:", maxSplits: 1)[0]
      .replacing(hash, with: "").replacing(status.status(template.wording), with: "")
      .split(separator: "\n").filter { line in
        !line.contains("Signed") && !line.contains("DRAFT") && !line.contains("replaces")
          && !line.contains(view.document.provenance.id)
      }.joined(separator: "\n")
  }

  private func facts(
    _ kind: DocumentKind, _ source: DocumentMaker.Source, _ maker: DocumentMaker? = nil
  ) throws -> [String: String] {
    let maker = try maker ?? Making.maker()
    return try #require(maker.signedState(of: kind, source.reading)).facts
  }

  private func source(of text: CaseText) throws -> DocumentMaker.Source {
    try Making.source(of: Array(text.text.utf8), file: "case.yaml")
  }

  @Test("Signatures, editions, comments, layout and the texts of other documents are no facts of a letter.")
  func notCovered() throws {
    let text = CaseText.routine
    let old = try facts(.referralLetter, source(of: text))
    let others = [
      text.with("signOff", "[{document: mdt-summary, name: A, role: r, registration: R, at: 2026-06-05}]"),
      text.with("documents", "{referral-letter: {version: 2}}"),
      text.with("handout", "{call: {name: Nurse, telephone: \"123456\"}}"),
      text.with("board", "{referrer: Dr B}"),
    ]
    for other in others { #expect(try facts(.referralLetter, source(of: other)) == old) }
    let laidOut = text.text.replacing("case: C-1\n", with: "# a comment\ncase:   \"C-1\"\n\n")
    #expect(try facts(.referralLetter, Making.source(of: Array(laidOut.utf8), file: "case.yaml")) == old)
    #expect(try facts(.patientHandout, source(of: others[2])) != facts(.patientHandout, source(of: text)))
  }

  @Test(
    "What changed is named by its record; a signature of another document does not count, the last that holds does."
  )
  func entries() throws {
    let maker = try Making.maker()
    let signed = try source(of: .routine)
    let facts = try facts(.referralLetter, signed)
    let at = try #require(Moment("2026-06-04T08:00+05:30"))
    func entry(_ document: DocumentKind, _ name: String) -> SignOff {
      SignOff(document: document, name: name, role: "r", registration: "R", at: at, facts: facts)
    }
    var first = entry(.referralLetter, "Dr A")
    let entries = [first, entry(.mdtSummary, "Dr B")]
    #expect(maker.signature(of: .referralLetter, signed.reading, entries).held?.name == "Dr A")
    let edited = try source(of: CaseText.routine.with("pain", CaseText.pain(["severe": "true"])))
    let lapsed = try #require(maker.signature(of: .referralLetter, edited.reading, entries).lapsed)
    #expect(lapsed.reasons == [.changed(["pain"])])
    first.withdrawn = Withdrawal(at: at, why: "wrong patient")
    #expect(maker.signature(of: .referralLetter, signed.reading, [first]).isTakenBack)
    #expect(
      maker.signature(of: .referralLetter, signed.reading, [first, entry(.referralLetter, "Dr C")]).held?.name
        == "Dr C")
  }

  @Test(
    "A signature on paper holds no document that was signed again since, and changed, or taken back by who signed."
  )
  func overtakenPaper() throws {
    let maker = try Making.maker()
    let signed = try source(of: .routine)
    let edited = try source(of: CaseText.routine.with("pain", CaseText.pain(["severe": "true"])))
    let at = try #require(Moment("2026-06-04T08:00+05:30"))
    let paper = SignOff(document: nil, name: "Dr A", role: "r", registration: "R", at: at)
    var anew = paper
    (anew.document, anew.facts) = (.referralLetter, try facts(.referralLetter, signed))
    func signature(_ case: DocumentMaker.Source, _ entries: [SignOff]) -> Signature {
      maker.signature(of: .referralLetter, `case`.reading, entries)
    }
    #expect(signature(signed, [paper, anew]).held == anew)
    #expect(signature(edited, [paper]).held == paper)
    #expect(signature(edited, [paper, anew]).held == nil)
    #expect(signature(edited, [paper, anew]).lapsed?.reasons == [.changed(["pain"])])
    #expect(maker.signature(of: .mdtSummary, edited.reading, [paper, anew]).held == paper)
    var later = paper
    later.at = try #require(Moment("2026-06-05T08:00+05:30"))
    #expect(signature(edited, [later, anew]).held == later)
    anew.withdrawn = Withdrawal(at: at, why: "wrong patient")
    #expect(signature(signed, [paper, anew]).isTakenBack)
    var other = paper
    other.name = "Dr B"
    #expect(signature(signed, [other, anew]).held == other)
  }

  @Test("An emergency letter prints whatever its signature is worth, and --final says how.")
  func emergency() throws {
    let text = CaseText.routine.with([
      ("neurology", CaseText.neurology(["frankel": "C"])),
      ("signOff", "{name: Dr A, role: r, registration: R, at: 2026-06-03T08:00+05:30}"),
    ])
    let letter = try Making.document(.referralLetter, of: text.text)
    #expect(letter.title.contains("DRAFT, signed on 3 June 2026 for an earlier state"))
    #expect(letter.openPoints.contains { $0.message.contains("without --final the letter prints at once") })
  }

  @Test(
    "A document without its signature is signed if it is complete; only an emergency letter otherwise, with the reason."
  )
  func signing() throws {
    let maker = try Making.maker()
    let at = try #require(Moment("2026-06-04T08:00+05:30"))
    func signer(_ reason: String? = nil) -> Signer {
      Signer(name: "Dr A", role: "r", registration: "R", at: at, incompleteBecause: reason)
    }
    let routine = try source(of: .routine)
    #expect(throws: DocumentErrors.self) {
      try maker.signature(on: .referralLetter, of: routine, by: signer())
    }
    #expect(throws: DocumentErrors.self) {
      try maker.signature(on: .referralLetter, of: routine, by: signer("night"))
    }
    let emergency = try source(of: CaseText.routine.with("neurology", CaseText.neurology(["frankel": "C"])))
    #expect(throws: DocumentErrors.self) {
      try maker.signature(on: .referralLetter, of: emergency, by: signer())
    }
    let signOff = try maker.signature(on: .referralLetter, of: emergency, by: signer("night"))
    #expect(maker.signature(of: .referralLetter, emergency.reading, [signOff]).held == signOff)
  }
}
