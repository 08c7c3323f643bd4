import SourceText
import SpineCase
import SpinePathway
import Testing
@testable import CaseView
@testable import Documents

@Suite("Copies for the patient")
struct PatientCopyTests {
  private static let told = "{diagnosis: {state: yes}, spread: {state: yes}, plan: {state: yes}}"

  private static func letter(copy: String, told: String = told) -> CaseText {
    CaseText.routine.with([
      ("told", told), ("referral", "{ask: Please see, copyToPatient: \(copy)}"),
    ])
  }

  @Test(
    "A letter that is copied to the patient is refused for its survival figures, at the key that asks for it."
  )
  func refused() throws {
    let found = try Making.refusals(.referralLetter, of: Self.letter(copy: "true").text)
    #expect(found.count == 1)
    #expect(found.first?.contains(": referral.copyToPatient: ") == true)
    #expect(found.first?.contains("survival figures") == true)
  }

  @Test("What the patient has not been told is named too.", arguments: ["diagnosis", "spread", "plan"])
  func untold(topic: String) throws {
    let told = Self.told.replacing("\(topic): {state: yes}", with: "\(topic): {state: no}")
    let found = try Making.refusals(.referralLetter, of: Self.letter(copy: "true", told: told).text)
    #expect(found.first?.contains("has not been told: the \(topic)") == true)
  }

  @Test("Without a copy it is made.", arguments: ["false", "unknown", "not-applicable"])
  func made(copy: String) throws {
    #expect(try Making.refusals(.referralLetter, of: Self.letter(copy: copy).text) == [])
  }

  @Test(
    "The letter of an emergency, or where none is excluded, is never delayed: it prints, and says that there is no copy and why.",
    arguments: [CaseText.neurology(["walking": "unable"]), "not-done"])
  func emergency(neurology: String) throws {
    let text = Self.letter(copy: "true", told: "{diagnosis: {state: no}}").with("neurology", neurology).text
    let letter = String(decoding: try Making.document(.referralLetter, of: text).markdown, as: UTF8.self)
    #expect(
      letter.contains(
        "no copy to the patient: the letter holds survival figures; the patient has not been told:"))
  }

  @Test("The letter on the outcome is refused for what was not told, and made where all was.")
  func outcome() throws {
    for (state, isMade) in [("no", false), ("yes", true)] {
      let text = CaseText.routine.with([
        ("told", Self.told.replacing("plan: {state: yes}", with: "plan: {state: \(state)}")),
        ("board", "{decision: {recommendation: wait, copyToPatient: true}}"),
      ]).text
      let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
      let meeting = try Making.meeting(of: 1)
      let made = try? Making.maker().makeOutcomeLetter(
        of: source, listed: meeting.value.cases[0], at: meeting)
      #expect((made != nil) == isMade)
    }
  }

  @Test(
    "It is refused too where something is withheld, and where somebody asked not to tell.",
    arguments: ["withheld: the outlook", "nonDisclosureAskedBy: the son"])
  func withheld(fact: String) throws {
    let told = Self.told.replacing("}}", with: "}, \(fact)}")
    let text = CaseText.routine.with([
      ("told", told), ("board", "{decision: {recommendation: wait, copyToPatient: true}}"),
    ]).text
    let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
    let meeting = try Making.meeting(of: 1)
    #expect(throws: DocumentErrors.self) {
      try Making.maker().makeOutcomeLetter(of: source, listed: meeting.value.cases[0], at: meeting)
    }
  }

  @Test(
    "So is the input that showed the fault.",
    .enabled(if: FaultCase.isThere("copy-01.yaml"), "no ../shared/cases"))
  func fault() throws {
    let source = try FaultCase.source("copy-01.yaml")
    #expect(throws: DocumentErrors.self) { try Making.maker().make(.referralLetter, of: source) }
    _ = try Making.maker().make(.patientHandout, of: source)
  }
}

@Suite("Facts recorded in words")
struct WordedFactTests {
  @Test("Every pair names fields that there are.")
  func names() {
    let names = Set(CaseFields.schema.fields.map(\.name))
    for fact in WordedFact.all { #expect(names.isSuperset(of: [fact.coded] + fact.texts), "\(fact.coded)") }
  }

  private static let emergency = CaseText.routine.with("neurology", CaseText.neurology(["walking": "unable"]))

  @Test(
    "A coded key that nobody filled in is asked for as recorded in words where the text is there, else as not recorded.",
    arguments: [
      ("{ask: x, transport: stretcher}", "Transfer: position, escort", true),
      ("{ask: x}", "position", false),
      ("{ask: x, scheme: state scheme}", "scheme valid until", true),
    ])
  func letter(referral: String, fact: String, isInWords: Bool) throws {
    let text = Self.emergency.with("referral", referral).text
    let gaps = Page(try Making.document(.referralLetter, of: text).html).texts("li").filter {
      $0.contains(fact)
    }
    #expect(
      !gaps.isEmpty && gaps.allSatisfy { $0.hasPrefix("recorded in words: see ") == isInWords }, "\(gaps)")
  }

  @Test("The list of gaps says so too, and a word of absence that somebody wrote stays.")
  func gaps() throws {
    for (position, expected) in [
      ("", "recorded in words: see Transport need"), (", transfer: {position: unknown}", "not known"),
    ] {
      let text = Self.emergency.with("referral", "{ask: x, transport: stretcher\(position)}").text
      let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
      let maker = try Making.maker()
      let template = try maker.template(.gapSheet, "en")
      let gaps = CaseGap.all(of: try maker.view(of: source, template), template.wording)
      #expect(gaps.first { $0.field == "referral.transfer.position" }?.absence == expected)
    }
  }

  @Test(
    "The input that showed the fault says how many vertebrae it describes.",
    .enabled(if: FaultCase.isThere("spine-01.yaml"), "no ../shared/cases"))
  func fault() throws {
    let source = try FaultCase.source("spine-01.yaml")
    #expect(source.reading.warnings.contains { $0.path == "tumour.vertebrae" })
    let page = Page(try Making.maker().make(.mdtSummary, of: source).html)
    #expect(page.says("described here: L1 (1 of 5 involved)"))
    #expect(page.source.contains(">4 more involved:</text>"))
  }
}

@Suite("The sheet of somebody who lies in a hospital")
struct InpatientSheetTests {
  private static func sheet(_ setting: String, _ language: String) throws -> String {
    let text = CaseText.empty.with([
      ("patient", "{name: Asha Rao, language: \(language)\(setting)}"),
      ("handout", "{call: {name: Nurse, telephone: \"+91 00000 00007\"}, hospital: City Hospital}"),
    ]).text
    let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
    return String(
      decoding: try Making.maker().make(.warningSigns, of: source, in: language).markdown, as: UTF8.self)
  }

  @Test("It sends nobody to the hospital in which the patient lies.", arguments: ["en", "hi", "mr"])
  func inpatient(language: String) throws {
    #expect(try !Self.sheet(", setting: inpatient", language).contains("City Hospital"))
    for setting in ["", ", setting: at-home", ", setting: unknown"] {
      #expect(try Self.sheet(setting, language).contains("City Hospital"))
    }
  }
}

@Suite("What a meeting says against its cases")
struct MeetingAgainstCasesTests {
  private static func source(_ text: CaseText, _ file: String) throws -> DocumentMaker.Source {
    try Making.source(of: Array(text.text.utf8), file: file)
  }

  @Test(
    "An urgent case that was deferred is called so in capitals, a routine one is not.",
    arguments: [true, false])
  func deferred(isUrgent: Bool) throws {
    let source = try Self.source(isUrgent ? .empty : .routine, "a.yaml")
    let urgency = try Making.maker().view(of: source, Making.maker().template(.mdtSummary, "en")).urgency
      .class
    let meeting = try Making.meeting(of: 1, routes: ["deferred"])
    let warnings = try Making.maker().warnings(of: meeting.value, cases: [source])
    #expect(
      warnings.contains { $0.message.hasPrefix("URGENT CASE DEFERRED") } == (urgency <= .urgentStability))
    let minutes = Page(try Making.maker().makeMinutes(of: meeting, cases: [source]).html)
    #expect(minutes.says("URGENT CASE DEFERRED") == (urgency <= .urgentStability))
    let agenda = Page(try Making.maker().makeAgenda(of: meeting, cases: [.read(source)]).html)
    #expect(agenda.says("URGENT CASE DEFERRED") == (urgency <= .urgentStability))
  }

  @Test(
    "How far the board agreed is doubted of a case that it did not discuss.",
    arguments: ["deferred", "by-protocol", "discussed"])
  func consensus(route: String) throws {
    let source = try Self.source(.empty.with("board", "{decision: {consensus: unanimous}}"), "a.yaml")
    let meeting = try Making.meeting(of: 1, routes: [route])
    let paths = try Making.maker().warnings(of: meeting.value, cases: [source]).map(\.path)
    #expect(paths.contains("board.decision.consensus") == (route != "discussed"))
  }

  @Test("Minutes and letter call a recommendation provisional that was made after a core specialty had left.")
  func lostQuorum() throws {
    let source = try Self.source(.routine.with("board", "{decision: {recommendation: wait}}"), "0.yaml")
    let text = """
      format: spineboard/meeting/1
      meeting: M-1
      name: Spine board
      start: 2026-06-04T08:00+05:30
      chair: Dr A
      noteTaker: B
      quorum: {core: [radiology]}
      attendees:
        - {name: Dr A, role: chair, specialty: spinal-surgery, attendance: in-room}
        - {name: Dr R, role: consultant, specialty: radiology, attendance: part-time, left: 2026-06-04T08:20+05:30}
      cases: [{file: 0.yaml, route: discussed, heard: 2026-06-04T08:30+05:30}]

      """
    let meeting = try MeetingReader().reading(Array(text.utf8), file: "m.yaml")
    #expect(meeting.warnings.map(\.path) == ["cases[0].heard"])
    #expect(
      Page(try Making.maker().makeMinutes(of: meeting, cases: [source]).html).says(
        "NOT QUORATE FOR THIS CASE"))
    let letter = try Making.maker().makeOutcomeLetter(of: source, listed: meeting.value.cases[0], at: meeting)
    #expect(Page(letter.html).says("recommends PROVISIONALLY; it was not quorate, missing: radiology"))
  }

  @Test("A number that many files share is named once a file, at the first file that has it.")
  func sharedByMany() throws {
    let sources = try (0..<5).map {
      try Making.source(of: Array(CaseText.empty.text.utf8), file: "\($0).yaml")
    }
    let found = DocumentMaker.sharedNumbers(of: sources)
    #expect(found.map(\.file) == ["1.yaml", "2.yaml", "3.yaml", "4.yaml"])
    #expect(found.allSatisfy { $0.path == "case" && $0.message.contains("0.yaml") })
  }

  @Test("A number whose hospital is not named may be that of any hospital.", arguments: ["A", "B", nil])
  func assigner(other: String?) throws {
    let sources = try [("C-1", "A", "Asha Rao"), ("C-2", other, "Ravi Rao")].enumerated().map { index, made in
      let assigner = made.1.map { ", assigner: \($0)" } ?? ""
      let patient = "{name: \(made.2), identifiers: [{system: MRN, value: \"1234\"\(assigner)}]}"
      let text = CaseText.empty.with("patient", patient).text.replacing("case: C-1", with: "case: \(made.0)")
      return try Making.source(of: Array(text.utf8), file: "\(index).yaml")
    }
    #expect(DocumentMaker.sharedNumbers(of: sources).isEmpty == (other == "B"))
  }

  private static func patient(_ name: String, born: String = "1964-03-12", number: String) -> String {
    "{name: \(name), born: \(born), identifiers: [{system: MRN, value: \"\(number)\"}]}"
  }

  @Test(
    "Two files of one number are named, and no value of theirs.",
    arguments: [
      ("C-2", patient("Asha Rao", number: "12-34"), "patient.identifiers[0].value"),
      ("C-2", patient("Asha Rao", number: "99"), nil),
      ("C-2", patient("Ravi Rao", number: "1234"), "patient.identifiers[0].value"),
      ("C-2", patient("Ravi Rao", born: "1964-03-13", number: "1234"), "patient.identifiers[0].value"),
      ("C-1", patient("Ravi Rao", number: "99"), "case"), ("C-2", "{name: Asha Rao}", nil),
    ] as [(String, String, String?)])
  func shared(id: String, other: String, path: String?) throws {
    let mine = CaseText.empty.with("patient", Self.patient("Ravi  rao", born: "1964-03-12", number: "1234"))
      .text
    let theirs = CaseText.empty.with("patient", other).text.replacing("case: C-1", with: "case: \(id)")
    let sources = try [mine, theirs].enumerated().map {
      try Making.source(of: Array($1.utf8), file: "\($0).yaml")
    }
    let found = DocumentMaker.sharedNumbers(of: sources)
    let isSame = other.contains("Ravi Rao, born: 1964-03-12") && id == "C-2"
    #expect(found.map(\.path) == (isSame ? [] : [path].filter { $0 != nil }))
    #expect(
      found.allSatisfy {
        $0.file == "1.yaml" && $0.message.contains("0.yaml") && !$0.message.contains("Rao")
          && !$0.message.contains("12")
      })
  }
}
