import CaseView
import Documents
import SpineCase
import SpinePathway
import Testing

@Suite("The emergency at the top of every document")
struct UrgencyBlockTests {
  private static let emergency = "EMERGENCY: act now, before any score is read"
  private static let notExcluded = "EMERGENCY NOT EXCLUDED: examine now"

  /// Each fact that makes an emergency, in a case in which every other one is known to be negative.
  private static let triggers: [(fact: String, text: CaseText)] = [
    ("neurological deficit by Frankel grade", neurology("frankel", "D")),
    ("walks only with help", neurology("walking", "aided")),
    ("cannot walk", neurology("walking", "unable")),
    ("gait not normal", neurology("gait", "unsteady")),
    ("weakness of the left leg", power("leftLeg")),
    ("weakness of the right arm", power("rightArm")),
    ("sensory level", neurology("sensoryLevel", "T10")),
    ("bladder retention", neurology("bladder", "retention")),
    ("catheter without a recorded reason, counted as retention", neurology("bladder", "catheter")),
    ("bowel incontinence", neurology("bowel", "incontinence")),
    ("saddle sensation not normal", neurology("saddleSensation", "reduced")),
    ("signs of myelopathy", neurology("myelopathy", "true")),
    ("signs of radiculopathy", neurology("radiculopathy", "true")),
    ("radicular pain", CaseText.routine.with("pain", CaseText.pain(["radicular": "true"]))),
    ("cord compression on MRI, ESCC 2 (T8)", escc("2")),
    ("cord compression on MRI, ESCC 3 (T8)", escc("3")),
  ]

  /// Each core fact left unknown, and the name under which it is reported missing.
  private static let core: [(name: String, key: String)] = [
    ("Frankel or ASIA grade", "frankel"), ("walking", "walking"), ("bladder", "bladder"),
    ("saddle sensation", "saddleSensation"),
  ]

  @Test("A deficit by both grades is one reason.")
  func bothGrades() throws {
    let text = CaseText.routine.with("neurology", CaseText.neurology(["frankel": "D", "asia": "D"])).text
    let page = Page(try Making.document(.mdtSummary, of: text).html)
    #expect(page.section("emergency").contains("Because: neurological deficit by Frankel and ASIA grade."))
    #expect(page.section("emergency").ranges(of: "neurological deficit").count == 1)
  }

  @Test("One trigger alone is an emergency and is named as its reason, whatever the scores say.")
  func trigger() throws {
    let page = Page(try Making.minutes(of: Self.triggers.map { Self.best($0.text).text }).html)
    let lines = page.all("li").filter { $0.section == "emergency" }.map(\.text)
    let facts = Self.triggers.map(\.fact)
    #expect(lines == facts.indices.map { "\($0 + 1). Asha Rao (C-1): EMERGENCY. Because: \(facts[$0])." })
  }

  @Test("It stands on top of the summary.", arguments: [triggers[1], triggers[15]])
  func onTop(fact: String, text: CaseText) throws {
    let page = Page(try Making.document(.mdtSummary, of: Self.best(text).text).html)
    #expect(page.texts("h1", "h2").prefix(2) == ["Tumour board summary", Self.emergency])
    #expect(page.section("emergency").contains("Because: \(fact)."))
  }

  @Test(
    "An emergency is on top of every document of a case.",
    arguments: DocumentKind.allCases.filter(\.isOfOneCase))
  func everyKind(kind: DocumentKind) throws {
    let page = Page(try Making.document(kind, of: Self.neurology("walking", "unable").text).html)
    #expect(page.all("section").prefix(2).map { $0.attributes["class"] } == ["title", "emergency"])
    let words = kind.isForPatient ? "You may need treatment today. Do not go home and wait." : Self.emergency
    #expect(page.section("emergency").trimmed.hasPrefix(words))
  }

  @Test("A core fact that is not known does not exclude an emergency, and is named with why.")
  func coreNotKnown() throws {
    let words = [
      ("left out", "not recorded"), ("not-done", "not done"), ("not-applicable", "not applicable"),
    ]
    let missing = Self.core.flatMap { fact in words.map { (fact.key, $0.0, "\(fact.name) (\($0.1))") } }
    let page = Page(try Making.minutes(of: missing.map { Self.neurology($0.0, $0.1).text }).html)
    let lines = page.all("li").filter { $0.section == "emergency" }.map(\.text)
    #expect(
      lines
        == missing.indices.map { index in
          "\(index + 1). Asha Rao (C-1): EMERGENCY NOT EXCLUDED. Emergency not excluded: \(missing[index].2). Examine now."
        })
    let letter = Page(
      try Making.document(.referralLetter, of: Self.neurology("walking", "not-done").text).html)
    #expect(letter.texts("h1", "h2").dropFirst().first == Self.notExcluded)
    #expect(letter.section("emergency").contains("Emergency not excluded: walking (not done). Examine now."))
  }

  @Test("A trigger that is not known does not exclude an emergency either.")
  func triggerNotKnown() throws {
    let page = Page(try Making.document(.mdtSummary, of: Self.neurology("gait", "unknown").text).html)
    #expect(page.texts("h1", "h2").dropFirst().first == Self.notExcluded)
    #expect(page.section("emergency").contains("gait (not known)"))
  }

  @Test("An emergency with a core fact that is not known says both.")
  func both() throws {
    let text = CaseText.routine.with(
      "neurology", CaseText.neurology(["walking": "unable", "bladder": "unknown"]))
    let block = Page(try Making.document(.mdtSummary, of: text.text).html).section("emergency")
    #expect(block.contains(Self.emergency))
    #expect(block.contains("Also not known: bladder (not known). Examine these now."))
  }

  @Test(
    "A case of which nothing is recorded does not exclude an emergency.", arguments: DocumentKind.allCases)
  func empty(kind: DocumentKind) throws {
    guard kind.isOfOneCase else { return }
    let block = Page(try Making.document(kind, of: CaseText.empty.text).html).section("emergency")
    #expect(block.trimmed.hasPrefix(kind.isForPatient ? "You may need treatment today." : Self.notExcluded))
  }

  @Test("Only where every trigger is known and negative is none of it said.")
  func routine() throws {
    let page = Page(try Making.document(.mdtSummary, of: CaseText.routine.text).html)
    #expect(!page.says("EMERGENCY"))
    #expect(page.section("emergency").contains("every emergency trigger was looked for and is negative"))
    let sheet = Page(try Making.document(.patientHandout, of: CaseText.routine.text).html)
    #expect(!sheet.says("You may need treatment today"))
  }

  /// How a patient's sheet opens where there may be an emergency, by its language.
  private static let today = [
    "en": "You may need treatment today.", "hi": "आपको आज ही इलाज की ज़रूरत हो सकती है।",
    "mr": "तुम्हाला आजच उपचारांची गरज असू शकते.",
  ]

  @Test("The documents of each sample have on top what its urgency asks for.", arguments: Samples.cases)
  func samples(path: String) throws {
    for made in try Made.of(path) {
      let read = try #require(made.source).reading.value
      let urgency = Urgency(read, scores: CaseScores(read))
      let page = made.page
      #expect(page.all("section").prefix(2).map { $0.attributes["class"] } == ["title", "emergency"])
      let block = page.section("emergency").trimmed
      if made.kind.isForPatient {
        let mayBe = urgency.mayBeEmergency
        #expect(block.hasPrefix(try #require(Self.today[made.language])) == mayBe)
      } else {
        #expect(block.hasPrefix(Self.emergency) == (urgency.class == .emergency))
        #expect(block.hasPrefix(Self.notExcluded) == (urgency.class == .cannotSay && urgency.mayBeEmergency))
      }
    }
  }

  @Test("The minutes begin with the urgency of each case that they list.", arguments: Samples.meetings)
  func minutes(path: String) throws {
    let made = try #require(try Made.of(path).first)
    #expect(made.page.all("section").prefix(2).map { $0.attributes["class"] } == ["title", "emergency"])
    let meeting = try MeetingReader().read(Samples.bytes(path), file: path)
    #expect(made.page.all("li").filter { $0.section == "emergency" }.count == meeting.cases.count)
  }

  /// The case with the best that scores can say: fit, nothing outside the spine, one vertebra.
  private static func best(_ text: CaseText) -> CaseText {
    text.with([
      ("performance", "{karnofsky: 100, ecog: 0}"),
      (
        "tumour",
        "{primary: {site: breast}, extraspinalBoneFoci: 0, vertebrae: 1, organMetastases: {present: false}}"
      ),
    ])
  }

  private static func neurology(_ key: String, _ value: String) -> CaseText {
    CaseText.routine.with("neurology", CaseText.neurology([key: value]))
  }

  private static func power(_ limb: String) -> CaseText {
    let limbs = ["rightArm", "leftArm", "rightLeg", "leftLeg"].map { "\($0): \($0 == limb ? 4 : 5)" }
    return neurology("power", "{\(limbs.joined(separator: ", "))}")
  }

  private static func escc(_ grade: String) -> CaseText {
    CaseText.routine.with("lesions", "[\(CaseText.lesion(["escc": "\"\(grade)\""]))]")
  }
}
