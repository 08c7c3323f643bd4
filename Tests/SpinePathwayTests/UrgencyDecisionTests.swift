import SpinePathway
import Testing

/// Decisions on urgency written from the list of triggers, core facts and classes, each with the facts it rests on.
@Suite("Decisions on urgency")
struct UrgencyDecisionTests {
  typealias Row = (name: String, text: CaseText, urgency: String, because: [String])

  private static func with(_ change: (inout CaseText) -> Void) -> CaseText {
    var text = CaseText()
    change(&text)
    return text
  }

  private static func signs(_ changes: [String: String]) -> CaseText {
    with { $0.neurology = CaseText.neurology(changes) }
  }

  private static func pain(_ key: String, _ answer: String = "true") -> CaseText {
    with { $0.pain = CaseText.noPain.replacing("\(key): false", with: "\(key): \(answer)") }
  }

  private static func power(_ limb: String, _ grade: Int) -> CaseText {
    let limbs = ["rightArm", "leftArm", "rightLeg", "leftLeg"].map { "\($0): \($0 == limb ? grade : 5)" }
    return signs(["power": "{\(limbs.joined(separator: ", "))}"])
  }

  // swift-format-ignore
  static let triggers: [Row] = [
    ("frankel A", signs(["frankel": "A"]), "emergency", ["neurology.frankel"]),
    ("frankel B", signs(["frankel": "B"]), "emergency", ["neurology.frankel"]),
    ("frankel C", signs(["frankel": "C"]), "emergency", ["neurology.frankel"]),
    ("frankel D", signs(["frankel": "D"]), "emergency", ["neurology.frankel"]),
    ("frankel D1", signs(["frankel": "D1"]), "emergency", ["neurology.frankel"]),
    ("asia D", signs(["asia": "D", "frankel": ""]), "emergency", ["neurology.asia"]),
    ("asia D beside frankel E", signs(["asia": "D"]), "emergency", ["neurology.asia"]),
    ("aided", signs(["walking": "aided"]), "emergency", ["neurology.walking"]),
    ("unable", signs(["walking": "unable"]), "emergency", ["neurology.walking"]),
    ("gait", signs(["gait": "unsteady"]), "emergency", ["neurology.gait"]),
    ("right arm", power("rightArm", 4), "emergency", ["neurology.power.rightArm"]),
    ("left arm", power("leftArm", 0), "emergency", ["neurology.power.leftArm"]),
    ("right leg", power("rightLeg", 4), "emergency", ["neurology.power.rightLeg"]),
    ("left leg", power("leftLeg", 0), "emergency", ["neurology.power.leftLeg"]),
    ("sensory level", signs(["sensoryLevel": "T10"]), "emergency", ["neurology.sensoryLevel"]),
    ("retention", signs(["bladder": "retention"]), "emergency", ["neurology.bladder"]),
    ("incontinence", signs(["bladder": "incontinence"]), "emergency", ["neurology.bladder"]),
    ("catheter without a reason", signs(["bladder": "catheter"]), "emergency", ["neurology.bladder"]),
    ("catheter with a reason", signs(["bladder": "catheter", "catheterReason": "prostate"]), "emergency",
     ["neurology.bladder"]),
    ("bowel", signs(["bowel": "incontinence"]), "emergency", ["neurology.bowel"]),
    ("saddle reduced", signs(["saddleSensation": "reduced"]), "emergency", ["neurology.saddleSensation"]),
    ("saddle absent", signs(["saddleSensation": "absent"]), "emergency", ["neurology.saddleSensation"]),
    ("myelopathy", signs(["myelopathy": "true"]), "emergency", ["neurology.myelopathy"]),
    ("radiculopathy", signs(["radiculopathy": "true"]), "emergency", ["neurology.radiculopathy"]),
    ("radicular pain", pain("radicular"), "emergency", ["pain.radicular"]),
    ("ESCC 2", with { $0.lesions = "[\(CaseText.lesion(escc: "\"2\""))]" }, "emergency", ["lesions[0].escc"]),
    ("ESCC 3 of the second lesion", with {
      $0.lesions = "[\(CaseText.lesion()), \(CaseText.lesion("L4", escc: "\"3\""))]"
    }, "emergency", ["lesions[1].escc"]),
    ("a trigger although nothing else is known", with {
      $0.neurology = "{saddleSensation: reduced}"
      $0.pain = nil
      $0.lesions = nil
    }, "emergency", ["neurology.saddleSensation"]),
  ]

  /// Six points at a semirigid level, the last of the stable ones.
  private static let six =
    "{pain: mechanical, bone: lytic, alignment: normal, collapse: none, posterolateral: none}"

  // swift-format-ignore
  static let others: [Row] = [
    ("no grade", signs(["frankel": ""]), "cannot-say", ["neurology.frankel"]),
    ("ASIA alone is a grade", signs(["frankel": "", "asia": "E"]), "routine", []),
    ("walking not known", signs(["walking": "unknown"]), "cannot-say", ["neurology.walking"]),
    ("bladder not done", signs(["bladder": "not-done"]), "cannot-say", ["neurology.bladder"]),
    ("saddle declined", signs(["saddleSensation": "declined"]), "cannot-say", ["neurology.saddleSensation"]),
    ("a core fact before severe pain", with {
      $0.neurology = CaseText.neurology(["saddleSensation": ""])
      $0.pain = CaseText.noPain.replacing("severe: false", with: "severe: true")
    }, "cannot-say", ["neurology.saddleSensation"]),
    ("a core fact before instability", with {
      $0.neurology = CaseText.neurology(["bladder": ""])
      $0.lesions = "[\(CaseText.lesion(sins: CaseText.unstable))]"
    }, "cannot-say", ["neurology.bladder"]),
    ("not examined at all", with { $0.neurology = nil }, "cannot-say",
     ["neurology.frankel", "neurology.walking", "neurology.bladder", "neurology.saddleSensation"]),
    ("mechanical", pain("mechanical"), "urgent-24-hours", ["pain.mechanical"]),
    ("at night", pain("nocturnal"), "urgent-24-hours", ["pain.nocturnal"]),
    ("on straining", pain("straining"), "urgent-24-hours", ["pain.straining"]),
    ("progressive", pain("progressive"), "urgent-24-hours", ["pain.progressive"]),
    ("severe", pain("severe"), "urgent-24-hours", ["pain.severe"]),
    ("tender", pain("tenderness"), "urgent-24-hours", ["pain.tenderness"]),
    ("biologic pain alone", pain("biologic"), "routine", []),
    ("constipation", signs(["bowel": "constipation"]), "urgent-24-hours", ["neurology.bowel"]),
    ("pain before instability", with {
      $0.pain = CaseText.noPain.replacing("severe: false", with: "severe: true")
      $0.lesions = "[\(CaseText.lesion(sins: CaseText.unstable))]"
    }, "urgent-24-hours", ["pain.severe"]),
    ("SINS 7 to 12", with { $0.lesions = "[\(CaseText.lesion(sins: CaseText.indeterminate))]" },
     "urgent-stability", ["lesions[0].sins"]),
    ("a SINS of 6 is stable", with { $0.lesions = "[\(CaseText.lesion(sins: six))]" }, "routine", []),
    ("a SINS of 7 is not", with {
      $0.lesions = "[\(CaseText.lesion(sins: six.replacing("posterolateral: none", with: "posterolateral: unilateral")))]"
    }, "urgent-stability", ["lesions[0].sins"]),
    ("6 or 7, by which level of the span is the worst", with {
      $0.lesions = "[\(CaseText.lesion("L1-L2", sins: six.replacing("lytic", with: "mixed")))]"
    }, "cannot-say", ["lesions[0].sins"]),
    ("5 or 6, by which level of the span is the worst", with {
      $0.lesions = "[\(CaseText.lesion("L1-L2", sins: six.replacing("lytic", with: "blastic")))]"
    }, "routine", []),
    ("every reachable total is 7 or more", with {
      $0.lesions = "[\(CaseText.lesion(sins: "{pain: mechanical, bone: lytic, alignment: de-novo-deformity}"))]"
    }, "urgent-stability", ["lesions[0].sins"]),
    ("a total under 7 can be reached", with {
      $0.lesions = "[\(CaseText.lesion(sins: "{pain: mechanical, bone: lytic, alignment: normal}"))]"
    }, "cannot-say", ["lesions[0].sins"]),
    ("instability although a trigger is not known", with {
      $0.neurology = CaseText.neurology(["gait": ""])
      $0.lesions = "[\(CaseText.lesion(sins: CaseText.unstable))]"
    }, "urgent-stability", ["lesions[0].sins"]),
    ("all known and negative", CaseText(), "routine", []),
    ("1c is no trigger", with { $0.lesions = "[\(CaseText.lesion(escc: "\"1c\""))]" }, "routine", []),
    ("gait not known", signs(["gait": ""]), "cannot-say", ["neurology.gait"]),
    ("myelopathy not known", signs(["myelopathy": ""]), "cannot-say", ["neurology.myelopathy"]),
    ("bowel not known", signs(["bowel": "unknown"]), "cannot-say", ["neurology.bowel"]),
    ("one limb not examined", signs(["power": "{rightArm: 5, leftArm: 5, rightLeg: 5}"]), "cannot-say",
     ["neurology.power.leftLeg"]),
    ("ESCC not known", with { $0.lesions = "[\(CaseText.lesion(escc: "unknown"))]" }, "cannot-say",
     ["lesions[0].escc"]),
    ("radicular pain not known", with { $0.pain = CaseText.noPain.replacing("radicular: false, ", with: "") },
     "cannot-say", ["pain.radicular"]),
    ("no pain asked for but one", with { $0.pain = "{mechanical: false, radicular: false}" }, "cannot-say",
     ["pain.nocturnal", "pain.straining", "pain.progressive", "pain.severe", "pain.tenderness"]),
    ("age not known", with { $0.patient = "{sex: female}" }, "cannot-say", ["patient.born"]),
    ("under 18", with { $0.patient = "{born: 2012-03-12, sex: female}" }, "cannot-say", ["patient.born"]),
    ("18 only by one of two birthdays", with { $0.patient = "{born: 2008-06, sex: female}" }, "cannot-say",
     ["patient.born"]),
    ("lesions none", with { $0.lesions = "none" }, "cannot-say", ["lesions"]),
    ("an infection", with { $0.lesions = "[\(CaseText.lesion(more: ", nature: infection"))]" }, "cannot-say",
     ["lesions[0].nature"]),
    ("nature typed not-known", with { $0.lesions = "[\(CaseText.lesion(more: ", nature: not-known"))]" },
     "cannot-say", ["lesions[0].nature"]),
    ("nature typed unknown", with { $0.lesions = "[\(CaseText.lesion(more: ", nature: unknown"))]" },
     "cannot-say", ["lesions[0].nature"]),
    ("judged not stable with a low SINS", with {
      $0.lesions = "[\(CaseText.lesion(more: ", stability: {judged: not-stable, by: Dr A, on: 2026-06-01}"))]"
    }, "urgent-stability", ["lesions[0].stability"]),
  ]

  @Test("Every trigger of an emergency decides alone, and is named.", arguments: triggers.indices)
  func trigger(_ index: Int) throws { try check(Self.triggers[index]) }

  @Test("The first class that applies holds, with the facts that it rests on.", arguments: others.indices)
  func other(_ index: Int) throws { try check(Self.others[index]) }

  private func check(_ row: Row) throws {
    let explained = try Explained(row.text)
    #expect(explained.urgency == row.urgency, "\(row.name)")
    #expect(explained.because == row.because, "\(row.name)")
  }
}
