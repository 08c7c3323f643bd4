import CaseView
import Documents
import SourceText
import SpineCase
import Templating
import Testing
import Verification

@Suite("What a patient's sheet shows of a case")
struct SheetCaseTests {
  /// A case whose patient has not been told, all of whose texts name an illness in some language.
  private static let giving = CaseText.routine.with([
    ("told", "{diagnosis: {state: no}, plan: {state: yes}, spread: {state: yes}}"),
    (
      "patient",
      "{name: Asha Rao, language: en, identifiers: [{system: Cancer registry, value: \"77\"}, {system: MRN, value: ONCO-12}, {system: MRN, value: \"0042\"}]}"
    ),
    (
      "handout",
      """
      {call: {name: "Oncology nurse", role: कैंसर नर्स, organisation: Tumour Institute, telephone: "+91 00000 00007", hours: after chemo},
        outOfHours: {name: "कर्करोगाची टीम", telephone: "+91 00000 00008"}, hospital: Regional Cancer Centre, found: A tumour.,
        plan: [{step: Radiotherapy begins., where: Oncology}], bring: [your chemo card], moving: Your tumour hurts.,
        medicines: chemo, help: the cancer fund, explainedBy: "Dr Bhat, oncologist"}
      """.replacing("\n", with: " ")
    ),
  ])
  private static let words = [
    "cancer", "onco", "tumour", "chemo", "radiotherapy", "कैंसर", "कर्करोग", "institute", "registry", "bhat",
  ]

  private func page(_ text: String, in language: String = "en") throws -> DocumentMaker.Document {
    let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
    return try Making.maker().make(.warningSigns, of: source, in: language)
  }

  @Test(
    "A contact, place or register that names an illness gives way to neutral words, and the number stays.",
    arguments: ["en", "hi", "mr"])
  func neutral(language: String) throws {
    let document = try page(Self.giving.text, in: language)
    let page = Page(document.html)
    for word in Self.words { #expect(!page.source.lowercased().contains(word), "\(word)") }
    let text = String(decoding: document.text, as: UTF8.self).lowercased()
    for word in Self.words { #expect(!text.contains(word), "\(word)") }
    #expect(page.section("call").contains("+91 00000 00007"))
    #expect(page.section("title").contains("MRN 0042"))
    if language == "en" {
      #expect(page.section("call").contains("Your own team: +91 00000 00007"))
    }
  }

  @Test("A contact that names no illness stays as it is.")
  func harmless() throws {
    let text = CaseText.routine.with(
      "handout", "{call: {name: Spine nurse, telephone: \"108\"}, hospital: City Hospital}")
    let page = Page(try page(text.text).html)
    #expect(page.section("call").contains("Spine nurse: 108"))
    #expect(page.section("title").contains("For Asha Rao"))
  }

  @Test(
    "An identifier of the case that gives something away stands nowhere: not in title, metadata or footer.",
    arguments: ["CANCER-0042", "onco7", "BreastTumour12", "कैंसर-1", "PALLIATIVE-3"])
  func identifier(id: String) throws {
    let text = CaseText.routine.text.replacing("case: C-1", with: "case: \(id)")
    let document = try page(text)
    #expect(!String(decoding: document.html, as: UTF8.self).contains(id))
    #expect(!document.title.contains(id))
    let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
    #expect(try Verifying.verify(document.html, against: [source]).answer == .sameText)
    let other = try Making.source(of: Array(text.replacing(id, with: id + "x").utf8), file: "case.yaml")
    #expect(try Verifying.verify(document.html, against: [other]).findings.contains(.otherCase))
  }

  @Test("The name of a file gives nothing away; one that somebody chose and that does is refused.")
  func file() throws {
    let maker = try Making.maker()
    #expect(try maker.fileName("DEMO-0007", for: .warningSigns) == "DEMO-0007")
    #expect(try !maker.fileName("cancer-ward-7", for: .warningSigns).contains("cancer"))
    #expect(try maker.fileName("cancer-ward-7", for: .patientHandout) == "cancer-ward-7")
    #expect(try !maker.fileName("terminal-7", for: .patientHandout).contains("terminal"))
    #expect(try maker.fileName("terminal-7", for: .referralLetter) == "terminal-7")
    #expect(try maker.refusal(ofFile: "Rao-cancer.pdf", for: .warningSigns) != nil)
    #expect(try maker.refusal(ofFile: "Rao.pdf", for: .warningSigns) == nil)
  }

  @Test(
    "What a case says of the language gives nothing away, and the sheet is made all the same.",
    arguments: [
      ("hi-sarcoma", "Hindi"), ("ta-cancer", "Tamil"), ("Marathi, cancer not named", "not recorded"),
    ])
  func language(said: String, printed: String) throws {
    let text = CaseText.routine.with("patient", "{name: Asha Rao, language: \"\(said)\"}").text
    for language in ["en", "hi", "mr"] {
      let page = Page(try page(text, in: language).html)
      #expect(!page.source.contains("sarcoma") && !page.source.contains("cancer"))
      guard language == "en" else { continue }
      #expect(page.section("staff").contains("Language: \(printed)"))
      #expect(page.section("provenance").contains("(\(printed))"))
    }
  }

  @Test("The sheet says who signed it and when; a role that names an illness is left out for those not told.")
  func signature() throws {
    let signOff = "{name: Dr Bhat, role: oncology registrar, registration: R-7, at: 2026-06-04T17:30+05:30}"
    let text = CaseText.routine.with("signOff", signOff).text
    let handout = Page(try Making.document(.patientHandout, of: text).html).section("provenance")
    #expect(handout.contains("Signed by: Dr Bhat, oncology registrar, Thursday 4 June 2026, 5:30pm."))
    let signs = Page(try Making.document(.warningSigns, of: text).html)
    #expect(signs.section("provenance").contains("Signed by: Dr Bhat, Thursday 4 June 2026, 5:30pm."))
    #expect(!signs.source.contains("oncology") && !signs.source.contains("R-7"))
    let nobody = signOff.replacing("Dr Bhat", with: "Oncology team").replacing("registrar,", with: "x,")
    let unnamed = Page(
      try Making.document(.warningSigns, of: CaseText.routine.with("signOff", nobody).text).html)
    #expect(unnamed.section("provenance").contains("Signed by: not recorded, Thursday"))
  }

  @Test(
    "The day of the sheet has its weekday.",
    arguments: [("en", "Thursday 4 June 2026"), ("hi", "गुरुवार 4 जून 2026"), ("mr", "गुरुवार 4 जून 2026")])
  func weekday(language: String, day: String) throws {
    #expect(Page(try page(CaseText.routine.text, in: language).html).section("title").contains(day))
  }

  /// The page without its hashes, which may contain any few letters and figures by chance.
  private static func withoutHashes(_ page: String) -> String {
    page.replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "").replacing(/[0-9a-f]{12,}/, with: "")
  }

  @Test(
    "A number of national identity stands on no sheet, whatever its register is called.",
    arguments: [
      "{system: Aadhaar, value: \"1234\"}", "{system: UIDAI no., value: \"1\"}",
      "{system: \"आधार कार्ड\", value: \"1\"}", "{system: national, value: \"1234 1234 1234\"}",
    ])
  func nationalIdentity(identifier: String) throws {
    for others in ["", ", {system: MRN, value: \"0042\"}"] {
      let text = CaseText.routine.with(
        "patient", "{name: Asha Rao, language: en, identifiers: [\(identifier)\(others)]}"
      ).text
      for kind in [DocumentKind.patientHandout, .warningSigns] {
        let page = Page(try Making.document(kind, of: text).html)
        let source = Self.withoutHashes(page.source)
        #expect(!source.contains("1234") && !source.lowercased().contains("aadhaar"))
        #expect(
          page.section("title").contains(others.isEmpty ? "Asha Rao, not recorded" : "Asha Rao, MRN 0042"))
      }
    }
  }

  @Test("A sheet that may be lost carries the name and one number, and no date of birth.")
  func oneIdentifier() throws {
    let text = CaseText.routine.with(
      "patient",
      "{name: Asha Rao, born: 1964-03-12, language: en, identifiers: [{system: MRN, value: A1}, {system: ABHA, value: B2}]}"
    ).text
    for kind in [DocumentKind.patientHandout, .warningSigns] {
      let source = Self.withoutHashes(Page(try Making.document(kind, of: text).html).source)
      #expect(source.contains("A1") && !source.contains("B2") && !source.contains("1964"))
    }
  }

  @Test("What was found and what is planned is not there before it was told, whatever a template names.")
  func untold() throws {
    let handout =
      "{call: {name: Nurse, telephone: \"108\"}, found: Zfound., plan: [{step: Zstep.}], bring: [Zbring]}"
    for (spread, plan) in [("yes", "yes"), ("no", "yes"), ("yes", "no"), ("unknown", "not-asked")] {
      let told = "{diagnosis: {state: yes}, spread: {state: \(spread)}, plan: {state: \(plan)}}"
      let text = CaseText.routine.with([("told", told), ("handout", handout)]).text
      let source = Page(try Making.document(.patientHandout, of: text).html).source
      #expect(source.contains("Zfound") == (spread == "yes"))
      #expect(source.contains("Zstep") == (plan == "yes") && source.contains("Zbring") == (plan == "yes"))
    }
  }

  @Test(
    "A reason that a clinician wrote beside an absence is printed on no sheet, one of a step for the patient is."
  )
  func reasons() throws {
    let text = CaseText.routine.with([
      ("patient", "{name: Asha Rao, language: en, interpreterNeeded: {absent: declined, why: Zson}}"),
      (
        "handout",
        "{call: {name: Nurse, telephone: \"108\"}, plan: [{step: Come., on: {absent: unknown, why: Zlist}}]}"
      ),
    ]).text
    let source = Page(try Making.document(.patientHandout, of: text).html).source
    #expect(!source.contains("Zson") && source.contains("not known (Zlist)"))
  }

  @Test("A template of one's own that names the illness on the sheet of warning signs makes no sheet.")
  func template() throws {
    let changed = Making.templates.map { template in
      guard template.name == "en/warning-signs.md" else { return template }
      let text = String(decoding: template.bytes, as: UTF8.self)
      return .init(
        name: template.name, file: template.file,
        bytes: Array(text.replacing("a problem in your spine", with: "cancer").utf8))
    }
    let source = try Making.source(of: Array(CaseText.routine.text.utf8), file: "case.yaml")
    let error = try #require(throws: DocumentErrors.self) {
      try DocumentMaker(changed).make(.warningSigns, of: source, in: "en")
    }
    #expect(error.diagnostics.map(\.file) == ["Templates/en/warning-signs.md"])
    #expect(error.diagnostics[0].position?.line == 20)
    #expect(error.diagnostics[0].message.hasPrefix("'cancer' names the illness"))
  }
}
