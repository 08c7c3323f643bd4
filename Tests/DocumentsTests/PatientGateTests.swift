import CaseView
import Documents
import SpineCase
import Testing

@Suite("What may go to a patient")
struct PatientGateTests {
  private static let call = "call: {name: Spine nurse, telephone: \"+91 00000 00007\"}"

  @Test("A handout without a number to call is refused, with the place of the key.")
  func telephone() throws {
    let text = CaseText.routine.with("handout", "{call: {name: Spine nurse}}").text
    let refusals = try Making.refusals(.patientHandout, of: text)
    try #require(refusals.count == 1)
    #expect(
      refusals[0].hasSuffix(
        "handout.call.telephone: is missing; the sheet must name a number that the patient can call"))
    #expect(refusals[0].hasPrefix("case.yaml:"))
  }

  @Test(
    "A handout is refused unless the diagnosis was told: it names cancer.",
    arguments: [
      "{diagnosis: {state: no}}", "{diagnosis: {state: not-asked}}", "{diagnosis: {state: unknown}}",
      "unknown",
    ])
  func told(told: String) throws {
    let text = CaseText.routine.with("told", told).text
    let refusals = try Making.refusals(.patientHandout, of: text)
    try #require(refusals.count == 1)
    #expect(refusals[0].contains("told.diagnosis.state: is not 'yes': this sheet names cancer."))
  }

  @Test("The sheet of warning signs names no cancer, and without a hospital's number the country's own.")
  func warningSigns() throws {
    let text = CaseText.routine.with("told", "unknown").with("handout", "unknown").text
    let page = Page(try Making.document(.warningSigns, of: text).html)
    #expect(page.section("call").contains("Emergency number: 112. Ambulance: 108."))
    #expect(!page.source.lowercased().contains("cancer"))
    #expect(!page.source.lowercased().contains("tumour"))
    let english = Page(
      try Making.document(.warningSigns, of: text.replacing("profile: in", with: "profile: england")).html)
    #expect(english.section("call").contains("Emergency number: 999."))
  }

  /// Each place of a case that a sheet prints, holding a word that may not appear there.
  private static let places: [(path: String, handout: String)] = [
    ("handout.found", "found: The illness is Terminal."),
    ("handout.moving", "moving: Palliative care moves you."),
    ("handout.medicines", "medicines: \"Better prognosis.\""),
    ("handout.help", "help: help with survival"),
    ("handout.plan[0].step", "plan: [{step: \"Your Tokuhashi score, again.\"}]"),
    ("handout.plan[1].step", "plan: [{step: Come.}, {step: The spine is UNSTABLE.}]"),
    ("handout.plan[0].on", "plan: [{step: Come., on: {absent: unknown, why: terminal}}]"),
    ("handout.bring[1]", "bring: [a card, your ECOG]"),
    ("handout.call.hours", "call: {name: Nurse, telephone: \"108\", hours: terminal phase only}"),
    ("handout.outOfHours.hours", "outOfHours: {telephone: \"108\", hours: months to live}"),
    ("handout.found", "found: life-expectancy"),
    ("handout.found", "found: \"ter\\u00ADminal\""),
    ("handout.found", "found: \"ter\\u200Bminal\""),
    ("handout.found", "found: \"TERMINAL\""),
    ("handout.found", "found: \"\\uFF54erminal\""),
    ("handout.found", "found: \"t\\u0435rminal\""),
    ("handout.found", "found: \"\\u0938\\u094D\\u0925\\u093F\\u0930\""),
    ("handout.found", "found: You will live 3 to 6 months."),
    ("handout.help", "help: \"Your score is 12.\""),
    ("handout.plan[0].where", "plan: [{step: Come., where: Survival clinic}]"),
    ("handout.plan[0].who", "plan: [{step: Come., who: ECOG nurse}]"),
    ("handout.hospital", "hospital: House of the Dying"),
    ("handout.explainedBy", "explainedBy: a terminal nurse"),
    ("handout.outOfHours.name", "outOfHours: {name: Prognosis desk, telephone: \"108\"}"),
  ]

  @Test("A forbidden word in what a sheet prints is refused with the place of its key.", arguments: places)
  func forbidden(path: String, handout: String) throws {
    let record = handout.hasPrefix("call:") ? handout : "\(handout), \(Self.call)"
    let refusals = try Making.refusals(
      .patientHandout, of: CaseText.routine.with("handout", "{\(record)}").text)
    #expect(refusals.count == 1)
    #expect(
      refusals.first?.contains(": \(path): holds a word that may not stand on a patient's sheet (") == true)
    #expect(refusals.first?.hasPrefix("case.yaml:10:") == true)
  }

  @Test(
    "The name of a service, a department or a contact may say that it is one of palliative care.",
    arguments: [
      "call: {name: Palliative care nurse, telephone: \"108\"}",
      "call: {name: Nurse, role: palliative care, telephone: \"108\"}",
      "outOfHours: {name: Palliative care desk, telephone: \"108\"}, \(call)",
      "hospital: Home for the Terminally Ill, \(call)",
      "explainedBy: \"Sister Joy, palliative care\", \(call)",
      "plan: [{step: Come., where: Palliative care ward, who: palliative care team}], \(call)",
    ])
  func names(handout: String) throws {
    #expect(
      try Making.refusals(.patientHandout, of: CaseText.routine.with("handout", "{\(handout)}").text) == [])
  }

  @Test("No message says what the case says: the list and the entry are named instead.")
  func quotesNothing() throws {
    let record = "{found: A moribund thing., \(Self.call)}"
    let refusals = try Making.refusals(.patientHandout, of: CaseText.routine.with("handout", record).text)
    #expect(refusals.first?.contains("('forbidden' of en/words.yaml, entry ") == true)
    #expect(refusals.first?.contains("moribund") == false)
  }

  @Test(
    "A text that says that the illness has spread is refused until the patient has been told so.",
    arguments: [
      ("handout.help", "help: The cancer has spread."),
      ("handout.medicines", "medicines: for your metastases"),
      ("handout.hospital", "hospital: Metastatic Clinic"), ("handout.moving", "moving: \"बीमारी फैल गई है।\""),
      ("handout.help", "help: \"आजार पसरला आहे.\""),
    ])
  func spread(path: String, handout: String) throws {
    let record = "{\(handout), found: It is a metastasis., \(Self.call)}"
    for (state, isRefused) in [("yes", false), ("no", true), ("not-asked", true), ("unknown", true)] {
      let told = "{diagnosis: {state: yes}, spread: {state: \(state)}}"
      let refusals = try Making.refusals(
        .patientHandout, of: CaseText.routine.with([("told", told), ("handout", record)]).text)
      #expect(refusals.count == (isRefused ? 1 : 0))
      #expect(refusals.allSatisfy { $0.contains(": \(path): says that the illness has spread (") })
    }
  }

  @Test("A word that only holds a forbidden one is none.")
  func wholeWords() throws {
    let record = "{found: \"The bone is not destabilised. You are insured; cousins may come.\", \(Self.call)}"
    #expect(try Making.refusals(.patientHandout, of: CaseText.routine.with("handout", record).text) == [])
  }

  @Test("A forbidden word in what only clinicians read does not stop the sheet.")
  func clinicians() throws {
    let text = CaseText.routine.with("wishes", "{worries: is it terminal?}").text
    #expect(try Making.refusals(.patientHandout, of: text) == [])
  }

  @Test("No sheet of a sample holds a forbidden word, in text, title or margin.", arguments: Samples.cases)
  func samples(path: String) throws {
    let words = [
      "terminal", "terminally", "palliative", "palliation", "prognosis", "survival", "moribund", "tokuhashi",
      "tomita", "karnofsky", "ecog", "frankel", "bilsky", "escc", "sins", "noms", "asia", "score",
      "indeterminate",
    ]
    for made in try Made.of(path) where made.kind.isForPatient {
      let html = made.page.source.lowercased()
      let text = Set(html.split { !$0.isLetter }.map(String.init))
      #expect(text.intersection(words) == [])
    }
  }
}
