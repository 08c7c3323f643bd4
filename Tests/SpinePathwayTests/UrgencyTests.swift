import SpineCase
import SpinePathway
import Testing

@Suite("Urgency")
struct UrgencyTests {
  @Test(
    "Every trigger of an emergency fires by itself.",
    arguments: [
      ("frankel", "D", "neurology.frankel"), ("frankel", "A", "neurology.frankel"),
      ("asia", "C", "neurology.asia"), ("walking", "aided", "neurology.walking"),
      ("walking", "unable", "neurology.walking"), ("gait", "unsteady", "neurology.gait"),
      ("power", "{rightArm: 5, leftArm: 5, rightLeg: 4, leftLeg: 5}", "neurology.power.rightLeg"),
      ("sensoryLevel", "T10", "neurology.sensoryLevel"), ("bladder", "retention", "neurology.bladder"),
      ("bladder", "catheter", "neurology.bladder"), ("bladder", "incontinence", "neurology.bladder"),
      ("bowel", "incontinence", "neurology.bowel"),
      ("saddleSensation", "reduced", "neurology.saddleSensation"),
      ("saddleSensation", "absent", "neurology.saddleSensation"),
      ("myelopathy", "true", "neurology.myelopathy"),
      ("radiculopathy", "true", "neurology.radiculopathy"),
    ])
  func triggers(key: String, answer: String, path: String) throws {
    var text = CaseText()
    text.neurology = CaseText.neurology([key: answer])
    let urgency = try text.pathway().urgency
    #expect(urgency.class == .emergency)
    #expect(urgency.because.map(\.path).contains(path))
  }

  @Test(
    "Radicular pain and ESCC 2 and 3 are triggers too; 1c is not.",
    arguments: [
      ("0", Urgency.Class.routine), ("1a", .routine), ("1b", .routine), ("1c", .routine), ("2", .emergency),
      ("3", .emergency),
    ])
  func compression(grade: String, expected: Urgency.Class) throws {
    var text = CaseText()
    text.lesions = "[\(CaseText.lesion(escc: "\"\(grade)\""))]"
    #expect(try text.pathway().urgency.class == expected)
    text.lesions = "[\(CaseText.lesion())]"
    text.pain = "{radicular: true}"
    #expect(try text.pathway().urgency.class == .emergency)
  }

  @Test(
    "A core fact that is not known cannot be said, and is named.",
    arguments: [
      ("frankel", "neurology.frankel"), ("walking", "neurology.walking"), ("bladder", "neurology.bladder"),
      ("saddleSensation", "neurology.saddleSensation"),
    ])
  func core(key: String, path: String) throws {
    var text = CaseText()
    text.neurology = CaseText.neurology([key: ""])
    text.pain = "{severe: true}"
    let urgency = try text.pathway().urgency
    #expect(urgency.class == .cannotSay)
    #expect(urgency.because.map(\.path) == [path])
  }

  @Test("The AIS alone is enough as the grade.")
  func asiaAlone() throws {
    var text = CaseText()
    text.neurology = CaseText.neurology(["frankel": "", "asia": "E"])
    #expect(try text.pathway().urgency.class == .routine)
  }

  @Test(
    "Each pain, tenderness and constipation ask for advice within 24 hours.",
    arguments: [
      "mechanical", "nocturnal", "straining", "progressive", "severe", "tenderness",
    ])
  func within24Hours(pain: String) throws {
    var text = CaseText()
    text.pain = CaseText.noPain.replacing("\(pain): false", with: "\(pain): true")
    #expect(try text.pathway().urgency.class == .urgent24Hours)
    text.pain = CaseText.noPain
    text.neurology = CaseText.neurology(["bowel": "constipation"])
    #expect(try text.pathway().urgency.class == .urgent24Hours)
  }

  @Test("A SINS that can only be 7 or more asks for an opinion; one that may be less cannot be said.")
  func stability() throws {
    var text = CaseText()
    text.lesions = "[\(CaseText.lesion(sins: CaseText.indeterminate))]"
    #expect(try text.pathway().urgency.class == .urgentStability)
    text.lesions = "[\(CaseText.lesion(sins: "not-done"))]"
    #expect(try text.pathway().urgency.class == .cannotSay)
  }

  @Test("Routine needs every trigger known and negative; one that is not known cannot be said.")
  func routine() throws {
    var text = CaseText()
    #expect(try text.pathway().urgency.class == .routine)
    text.neurology = CaseText.neurology(["gait": "not-done"])
    let urgency = try text.pathway().urgency
    #expect(urgency.class == .cannotSay)
    #expect(urgency.because.map(\.path) == ["neurology.gait"])
    text.neurology = CaseText.normalNeurology
    text.lesions = nil
    #expect(try text.pathway().urgency.class == .cannotSay)
  }

  @Test("A clinician may raise the class and never lower it.", arguments: Urgency.Class.allCases)
  func raised(to raised: Urgency.Class) throws {
    var text = CaseText()
    let clinician = RaisedUrgency(to: raised, by: "Dr A", why: "seen")
    #expect(try text.pathway(raised: clinician).urgency.class == raised)
    text.neurology = CaseText.neurology(["bladder": "retention"])
    let emergency = try text.pathway(raised: clinician).urgency
    #expect(emergency.class == .emergency)
    // Nobody raised what the facts give by themselves.
    #expect(!emergency.because.contains { $0.phrase == "raised-by-clinician" })
  }
}
