import SpineCase
import Testing

/// Every key that holds free text, with `@` in place of its value, or `#` where it holds a number to dial.
private let everyFreeText = """
  case: @
  patient:
    name: @
    language: @
    address: @
    telephone: #
    identifiers: [{system: @, value: @, assigner: @}]
    nextOfKin: {name: @, relation: @, telephone: #}
  performance: {assessedBy: @}
  tumour:
    primary: {histology: @, grade: @, stage: @, status: @, biomarkers: [@]}
    organMetastases: {organs: [@], judgedBy: @}
    tomitaGrowth: {growth: slow, judgedBy: @}
    radiosensitivity: {class: resistant, judgedBy: @}
  neurology:
    examinedBy: @
    catheterReason: @
    reflexes: @
    analTone: @
    timeline: [{at: 2026-06-01, what: @}]
    established:
      causeInWords: @
      treated: {what: @}
      by: @
      role: @
      why: @
      earlier: {examinedBy: @}
      receivedFrom: @
      confirmed: {by: @, role: @, on: 2026-06-01, why: @}
      withdrawn: {by: @, on: 2026-06-01, why: @}
  pain: {analgesia: @}
  lesions:
    - numbering: @
      paraspinal: @
      stability: {judged: stable, by: @, on: 2026-06-01}
      assessedBy: @
      priorRadiotherapy: [{centre: @}]
  investigations: [{kind: biopsy, where: @, result: @, reviewedBy: @, agreedReading: @, accession: @, imagesSent: @}]
  pathology: {specimen: @, laboratory: @, reference: @, result: @, slidesReviewedBy: @}
  treatment:
    soFar: [@]
    steroid: {drug: @, dose: @, gastroprotection: @, glucose: @, taper: @, taperBy: @}
    resistantOrganisms: [@]
    pressureAreas: @
    precautions: {reviewedBy: @}
    medicines: [{name: @, dose: @, frequency: @}]
    anticoagulants: [{name: @}]
    antiangiogenics: [{name: @}]
    boneModifyingAgent: @
    venousThromboembolism: @
    remainingSystemicLines: [@]
    allergies: [{agent: @, reaction: @}]
    alerts: [@]
    comorbidity: [@]
  surgery: {woundTiming: @, postoperativeRadiotherapyBookedBy: @}
  bloods: {haemoglobin: {value: 9, unit: g/dL, reference: @}}
  fitness: {expectedSurvivalMonths: {atLeast: 3, judgedBy: @}, frailty: @, assessedBy: @}
  clock: {targetMissedBecause: @}
  local: {unavailable: [{service: srs, why: @}]}
  wishes: {matters: @, worries: @, capacity: @, advancePlan: @, resuscitation: {by: @}}
  told: {diagnosis: {by: @}, familyKnows: @, withheld: @, nonDisclosureAskedBy: @}
  scores: {external: [{tool: @, version: @, result: @, by: @}]}
  board:
    question: {text: @}
    preparedBy: @
    meeting: {id: @}
    protocol: @
    earlierDiscussions: [{on: 2026-05-28, meeting: @, recommendation: @}]
    scoreDisagreement: @
    referrerTelephone: #
    responsibleEmail: @
    referrer: @
    responsible: @
    responsibleTelephone: #
    presenter: @
    options: [{option: @, for: @, against: @}]
    decision:
      recommendation: @
      fallback: @
      conditions: [{if: @, then: @}]
      rationale: @
      guideline: @
      dissent: [{who: @, what: @, why: @}]
      opinionsMissing: [@]
      trial: @
      trialOfferedBy: @
      staysResponsible: @
      feasibility: @
      patientDecision: @
      done: @
      tell: {who: @, language: @}
      actions: [{id: @, action: @, owner: @, due: 2026-06-05}]
      review: @
      copies: [@]
  supportive: {palliativeCare: @, rehabilitation: @, bladderAndBowel: @, psychosocial: @, fertility: @}
  referral:
    ask: @
    to: {name: @, role: @, registration: @, organisation: @, address: @, telephone: #, email: @, hours: @}
    from: {name: @}
    callBack: {name: @}
    responseTo: @
    method: @
    telephoned: {to: @, advice: @}
    accepted: {by: @, bed: @}
    transfer: {escort: @}
    lodging: @
    lostWages: @
    whereNow: @
    mobility: @
    transport: @
    infectionRisk: @
    attendant: @
    scheme: @
    preauthorisation: @
    travel: @
    interimPlan: @
    safetyNet: @
    boardHeld: @
    bring: [@]
    enclosures: [@]
    copies: [@]
  handout:
    call: {name: @}
    outOfHours: {name: @}
    hospital: @
    found: @
    plan: [{step: @, where: @, who: @}]
    bring: [@]
    moving: @
    medicines: @
    help: @
    explainedBy: @
  signOff: {name: @, role: @, registration: @, at: 2026-06-05, incompleteBecause: @}

  """

private let canary = "Zebra"

@Suite("Free text and messages")
struct FreeTextTests {
  private static func file(_ value: String, telephone: String? = nil) -> String {
    "format: spineboard/case/1\nasOf: 2026-06-05\nprofile: in\n"
      + everyFreeText.replacing("#", with: telephone ?? value).replacing("@", with: value)
  }

  @Test("Every key of free text takes text.")
  func allAreRead() {
    #expect(complaints(file: Self.file(canary, telephone: "0108")) == [])
  }

  @Test(
    "A value of a wrong type is reported at each of them, and no message holds a word of it.",
    arguments: ["[\(canary)]", "{\(canary): \(canary)}", "{name: {\(canary): \(canary)}}"])
  func wrongTypes(value: String) {
    let found = complaints(file: Self.file(value))
    #expect(found.count == everyFreeText.count { "@#".contains($0) })
    #expect(found.filter { $0.mentions(canary) } == [])
  }

  @Test("A text that is too long is reported without a word of it.")
  func tooLong() {
    let found = complaints(file: Self.file("\(canary) " + String(repeating: "y", count: 5000)))
    #expect(found.count > 80)
    #expect(found.filter { $0.mentions(canary) } == [])
  }

  @Test("A sentence in a coded field, a date or a count is not quoted.")
  func sentences() {
    let body = """
      neurology: {frankel: \(canary) is weak, examined: \(canary) yesterday, power: {leftLeg: \(canary) four}}
      pain: {severe: \(canary), since: \(canary)}
      lesions: [{levels: "\(canary) one", escc: "\(canary) two"}]
      performance: {karnofsky: \(canary) sixty}
      fitness: {expectedSurvivalMonths: \(canary) two}
      told: \(canary)
      """
    let found = complaints(body)
    #expect(found.count == 10)
    #expect(found.filter { $0.mentions(canary) } == [])
  }

  @Test("A name typed as a key is not quoted.")
  func keys() {
    let found = complaints("\(canary) Waghmode: x\npatient: {\(canary): x}\nlesions: [{\(canary): x}]\n")
    #expect(found.count == 3)
    #expect(found.filter { $0.mentions(canary) } == [])
  }

  @Test("A warning holds no free text either.")
  func warnings() throws {
    let body = """
      neurology: {frankel: E, walking: unable, examinedBy: \(canary), reflexes: \(canary)}
      tumour: {organMetastases: {present: false, organs: [\(canary)], judgedBy: \(canary)}}
      """
    let found = try SpineCaseTests.warnings(body)
    #expect(found.count == 2)
    #expect(found.filter { $0.mentions(canary) } == [])
  }
}

extension String {
  /// Whether a word occurs in the text, in capitals or not.
  fileprivate func mentions(_ word: String) -> Bool {
    lowercased().contains(word.lowercased())
  }
}
