import SourceText
import SpineCase
import Testing
@testable import CaseView
@testable import Documents
@testable import Pages

@Suite("Draft and final")
struct DocumentStatusTests {
  /// Everything that the letter requires, one key per line.
  private static let letter = CaseText.routine.with([
    (
      "patient", "{name: Asha Rao, born: 1964-03-12, sex: female, identifiers: [{system: MRN, value: \"7\"}]}"
    ),
    ("referral", "{ask: Please see, to: {organisation: Centre}, from: {name: Dr A, telephone: \"108\"}}"),
  ])
  private static let emergency = letter.with("neurology", CaseText.neurology(["frankel": "C"]))
  private static let incomplete = "{to: {organisation: Centre}, from: {name: Dr A, telephone: \"108\"}}"
  private static let signature =
    "{name: Dr Signe, role: registrar, registration: R-1, at: 2026-06-04T08:00+05:30}"
  private static let reason = signature.replacing("}", with: ", incompleteBecause: the scanner is down}")

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let text: CaseText
    let kind: DocumentKind
    let status: String
    let isFinal: Bool
  }

  private static let rows = [
    Row(
      testDescription: "unsigned", text: letter, kind: .referralLetter, status: "DRAFT, not signed",
      isFinal: false),
    Row(
      testDescription: "signed and complete", text: letter.with("signOff", signature), kind: .referralLetter,
      status: "signed on paper", isFinal: true),
    Row(
      testDescription: "routine, signed and incomplete, whatever the reason",
      text: letter.with([("signOff", reason), ("referral", incomplete)]), kind: .referralLetter,
      status: "DRAFT, signed but incomplete", isFinal: false),
    Row(
      testDescription: "emergency, unsigned", text: emergency, kind: .referralLetter,
      status: "DRAFT, not signed",
      isFinal: false),
    Row(
      testDescription: "emergency, signed and complete", text: emergency.with("signOff", signature),
      kind: .referralLetter, status: "signed on paper", isFinal: true),
    Row(
      testDescription: "emergency, signed and incomplete",
      text: emergency.with([("signOff", reason), ("referral", incomplete)]), kind: .referralLetter,
      status: "EMERGENCY: signed on paper, incomplete", isFinal: true),
    Row(
      testDescription: "emergency, signed and incomplete without a reason",
      text: emergency.with([("signOff", signature), ("referral", incomplete)]), kind: .referralLetter,
      status: "EMERGENCY: signed on paper, incomplete", isFinal: false),
    Row(
      testDescription: "emergency not excluded, signed and incomplete",
      text: letter.with([("signOff", reason), ("referral", incomplete), ("neurology", "not-done")]),
      kind: .referralLetter, status: "EMERGENCY: signed on paper, incomplete", isFinal: true),
    Row(
      testDescription: "the summary of an emergency stays a draft", text: emergency.with("signOff", reason),
      kind: .mdtSummary, status: "DRAFT, signed but incomplete", isFinal: false),
    Row(
      testDescription: "a second version",
      text: letter.with([
        ("signOff", signature), ("documents", "{referral-letter: {version: 2, replaces: 1}}"),
      ]),
      kind: .referralLetter, status: "signed on paper; replaces version 1", isFinal: true),
    Row(
      testDescription: "withdrawn",
      text: letter.with([("signOff", signature), ("documents", "{referral-letter: {state: withdrawn}}")]),
      kind: .referralLetter, status: "WITHDRAWN, do not use", isFinal: true),
    Row(
      testDescription: "entered in error",
      text: letter.with([("documents", "{referral-letter: {state: entered-in-error}}")]),
      kind: .referralLetter,
      status: "ENTERED IN ERROR, do not use", isFinal: false),
  ]

  @Test(
    "The state stands in the title, on every printed page, in the text and in the metadata.", arguments: rows)
  func status(row: Row) throws {
    let document = try Making.document(row.kind, of: row.text.text)
    let page = Page(document.html)
    #expect(page.texts("title").first?.hasSuffix("(\(row.status))") == true)
    #expect(page.section("title").contains(row.status))
    #expect(page.section("signature").contains(row.status))
    let printed = row.status.replacing(",", with: "\\00002C ").replacing(":", with: "\\00003A ")
      .replacing(";", with: "\\00003B ")
    #expect(page.texts("style").joined().contains("@top-right { content: \"\(printed)\""))
    #expect(document.openPoints.isEmpty == row.isFinal)
    #expect(row.status.contains("DRAFT") == page.body.contains("DRAFT"))
  }

  @Test(
    "A handout stays with the staff until the plan has been told, whoever signed; the warning signs need no plan.",
    arguments: ["en", "hi", "mr"], ["no", "not-asked", "unknown"])
  func staffHeld(language: String, state: String) throws {
    let told = "{diagnosis: {state: yes}, spread: {state: yes}, plan: {state: \(state)}}"
    let text = CaseText.routine.with([("told", told), ("signOff", Self.signature)]).text
    let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
    let handout = try Making.maker().make(.patientHandout, of: source, in: language)
    #expect(handout.title.contains("DRAFT, kept by the staff until the plan is told"))
    #expect(handout.layout.margins.status.contains("DRAFT, kept by the staff until the plan is told"))
    #expect(handout.openPoints.contains { $0.path == "told.plan.state" })
    let signs = try Making.maker().make(.warningSigns, of: source, in: language)
    #expect(!signs.title.contains("DRAFT") && signs.openPoints == [])
    var complete = handout.facts
    complete.gaps = []
    #expect(complete.signOff != nil && !complete.isFinal)
    complete.isHeldByStaff = false
    #expect(complete.isFinal)
  }

  @Test("An incomplete letter opens with what is missing, and an emergency letter with the reason.")
  func opening() throws {
    let text = Self.emergency.with([("signOff", Self.reason), ("referral", Self.incomplete)]).text
    let opening = Page(try Making.document(.referralLetter, of: text).html).section("title")
    #expect(opening.contains("Missing in this document: What is asked (not recorded)."))
    #expect(opening.contains("Signed although incomplete, because: the scanner is down."))
  }

  @Test("What keeps a letter from being final is listed with its place in the case and in the template.")
  func openPoints() throws {
    let text = Self.letter.with([
      ("referral", "{to: {organisation: Centre}}"), ("patient", "{name: Asha Rao}"),
    ]).text
    let points = try Making.document(.referralLetter, of: text).openPoints.map(\.description)
    #expect(
      points == [
        "case.yaml:11:10: patient.identifiers: is not known; a final referral-letter requires patient.identifier (Templates/en/referral-letter.md:9)",
        "case.yaml:11:10: patient.born: is not known; a final referral-letter requires patient.born (Templates/en/referral-letter.md:10)",
        "case.yaml:10:11: referral.ask: is not known; a final referral-letter requires referral.ask (Templates/en/referral-letter.md:11)",
        "case.yaml:10:11: referral.from.name: is not known; a final referral-letter requires referral.from.name (Templates/en/referral-letter.md:13)",
        "case.yaml:10:11: referral.from.telephone: is not known; a final referral-letter requires referral.from.telephone (Templates/en/referral-letter.md:14)",
        "case.yaml:1:1: signOff: is missing; a final referral-letter needs the name, role, registration and time of the signature",
      ])
  }

  @Test("Every field that a template of this build requires can be missing: an empty case lists them all.")
  func everyRequirement() throws {
    for kind in [DocumentKind.mdtSummary, .referralLetter] {
      let template = try Template(kind, "en", Making.maker(), CaseFields.schema.schema)
      let open = try Making.document(kind, of: CaseText.empty.with("patient", "{language: en}").text)
        .openPoints
      #expect(!template.facts.requires.isEmpty)
      for name in template.facts.requires {
        #expect(open.contains { $0.message.contains("requires \(name) (") }, "\(kind.rawValue) \(name)")
      }
    }
  }
}
