import SpineCase
import SpinePathway
import Testing

@Suite("Signs of cord and cauda with a low grade of compression")
struct CordSignsTests {
  static func noms(_ neurology: [String: String], _ lesions: String..., investigations: String? = nil) throws
    -> [NOMSAssessment]
  {
    var text = CaseText()
    text.neurology = CaseText.neurology(neurology)
    text.lesions = "[\((lesions.isEmpty ? [CaseText.lesion()] : lesions).joined(separator: ", "))]"
    text.investigations = investigations
    return try text.pathway().noms
  }

  // swift-format-ignore
  static let signs: [(String, String)] = [
    ("frankel", "A"), ("frankel", "B"), ("frankel", "C"), ("frankel", "D"), ("asia", "A"), ("asia", "D"),
    ("walking", "aided"), ("walking", "unable"), ("gait", "unsteady"),
    ("power", "{rightArm: 5, leftArm: 4, rightLeg: 5, leftLeg: 5}"),
    ("power", "{rightArm: 5, leftArm: 5, rightLeg: 5, leftLeg: 0}"), ("sensoryLevel", "T10"),
    ("bladder", "retention"), ("bladder", "catheter"), ("bladder", "incontinence"), ("bowel", "incontinence"),
    ("saddleSensation", "reduced"), ("saddleSensation", "absent"), ("myelopathy", "true"),
  ]

  @Test("Each sign refuses each grade from 0 to 1c, and none from 2 on.", arguments: signs)
  func sign(_ key: String, _ value: String) throws {
    for grade in ["0", "1a", "1b", "1c", "2", "3"] {
      let noms = try #require(try Self.noms([key: value], CaseText.lesion(escc: "\"\(grade)\"")).first)
      let refuses = noms.refused.contains { [.cordSignsWithLowESCC, .myelopathyWithLowESCC].contains($0) }
      #expect(refuses == !["2", "3"].contains(grade), "\(key) \(value), ESCC \(grade)")
      if refuses {
        #expect(noms.suggests == nil && noms.statement.english.contains("the picture does not explain"))
      }
    }
  }

  @Test("A sign that nobody looked for refuses a low grade, too.", arguments: signs.map(\.0))
  func notLookedFor(_ key: String) throws {
    // One of the two grades is enough, and the normal examination has only Frankel's.
    guard key != "asia" else { return }
    let noms = try #require(try Self.noms([key: "unknown"]).first)
    #expect(noms.suggests == nil)
    #expect(noms.refused == [key == "myelopathy" ? .myelopathy : .cordSigns])
  }

  private static let weakFoot = [
    "frankel": "D", "walking": "aided", "gait": "unsteady",
    "power": "{rightArm: 5, leftArm: 5, rightLeg: 5, leftLeg: 4}",
  ]

  private static func myotomes(_ left: String, _ weak: String = "L5") -> String {
    let all = ["L2", "L3", "L4", "L5", "S1"].map { level in
      "{level: \(level), right: 5, left: \(level == weak ? left : "5")}"
    }
    return "[\(all.joined(separator: ", "))]"
  }

  @Test("A recorded root explains weakness of its own muscles and side, and nothing else.")
  func root() throws {
    let lesion = CaseText.lesion("L4", more: ", compressedRoots: [{root: L5, side: left}]")
    func refused(_ changes: [String: String], _ lesion: String) throws -> Bool {
      try Self.noms(Self.weakFoot.merging(changes) { $1 }, lesion).first?.suggests == nil
    }
    #expect(try !refused(["myotomes": Self.myotomes("3")], lesion))
    #expect(try refused(["myotomes": Self.myotomes("3")], CaseText.lesion("L4")))
    #expect(try refused([:], lesion), "no muscle was examined")
    #expect(try refused(["myotomes": "[{level: L5, right: 5, left: 3}]"], lesion), "the others were not")
    #expect(try refused(["myotomes": Self.myotomes("3", "L4")], lesion), "another root")
    let right = CaseText.lesion("L4", more: ", compressedRoots: [{root: L5, side: right}]")
    #expect(try refused(["myotomes": Self.myotomes("3")], right), "the other side")
    for sign in [
      ("bladder", "retention"), ("saddleSensation", "reduced"), ("sensoryLevel", "L4"),
      ("myelopathy", "true"), ("frankel", "C"), ("walking", "unable"),
    ] {
      #expect(try refused([sign.0: sign.1, "myotomes": Self.myotomes("3")], lesion), "\(sign.0)")
    }
  }

  @Test(
    "Below the conus a recorded cauda lesion explains legs, sphincters and saddle, never myelopathy or arms.")
  func cauda() throws {
    let legs = Self.weakFoot.merging(["bladder": "retention", "saddleSensation": "absent"]) { $1 }
    func refused(_ changes: [String: String], _ lesion: String) throws -> Bool {
      try Self.noms(changes, lesion).first?.suggests == nil
    }
    let cauda = CaseText.lesion("L3", more: ", caudaCompressed: true")
    #expect(try !refused(legs, cauda))
    #expect(try refused(legs, CaseText.lesion("L3")))
    #expect(try refused(legs, CaseText.lesion("L1", more: ", caudaCompressed: true")), "no cauda there")
    #expect(try refused(legs.merging(["myelopathy": "true"]) { $1 }, cauda))
    #expect(try refused(["power": "{rightArm: 3, leftArm: 5, rightLeg: 5, leftLeg: 5}"], cauda))
  }

  @Test("Another lesion explains what arises at or below it; one whose grade is not known explains nothing.")
  func elsewhere() throws {
    func low(_ neurology: [String: String], _ other: String) throws -> Bool {
      try Self.noms(neurology, CaseText.lesion("L4"), other).first?.suggests == nil
    }
    let weak = ["frankel": "C", "walking": "unable", "sensoryLevel": "T10", "bladder": "retention"]
    #expect(try !low(weak, CaseText.lesion("T8", escc: "\"3\"")))
    #expect(try low(weak, CaseText.lesion("T12", escc: "\"3\"")), "below the sensory level")
    #expect(try low(weak, CaseText.lesion("T8", escc: "unknown")))
    #expect(try low(["myelopathy": "true"], CaseText.lesion("L3", escc: "\"3\"")))
    #expect(
      try low(
        ["power": "{rightArm: 3, leftArm: 5, rightLeg: 5, leftLeg: 5}"],
        CaseText.lesion("T8", escc: "\"3\"")))
  }

  // swift-format-ignore
  @Test("A grade from imaging older than the last worsening counts as not known, the urgency still counts it.", arguments: [
    ("2026-06-01", ["deficitOnset": "2026-06-02"], true), ("2026-06-03", ["deficitOnset": "2026-06-02"], false),
    ("2026-06-02", ["deficitOnset": "2026-06-02T18:00+05:30"], false), ("unknown", ["deficitOnset": "2026-06-02"], true),
    ("2026-06-01", [:], true), ("2026-06-01", ["lastWalked": "2026-06-02"], true),
    ("2026-06-01", ["paraplegiaOnset": "2026-06-02", "deficitOnset": "2026-05-01"], true),
    ("2026-06-01", ["deficitOnset": "2026-05-01", "course": "progressive", "timeline": "[{at: 2026-06-03, what: x}]"], true),
    ("2026-06-01", ["deficitOnset": "2026-05-01", "course": "stable", "timeline": "[{at: 2026-06-03, what: x}]"], false),
  ])
  func outOfDate(_ made: String, _ dates: [String: String], _ isOld: Bool) throws {
    var text = CaseText()
    text.tumour = "{primary: {site: kidney, tissue: confirmed}, primaryInSpine: false}"
    text.neurology = CaseText.neurology(["frankel": "C", "walking": "unable"].merging(dates) { $1 })
    text.lesions = "[\(CaseText.lesion(escc: "\"3\""))]"
    text.investigations = "[{kind: mri-whole-spine, on: \(made)}]"
    let pathway = try text.pathway()
    let noms = try #require(pathway.noms.first)
    #expect(noms.refused.contains(.esccOutOfDate) == isOld && (noms.suggests == nil) == isOld)
    #expect(pathway.urgency.because.contains { $0.path == "lesions[0].escc" })
  }

  @Test("Without a deficit, or without any date, a grade holds.")
  func undated() throws {
    #expect(
      try Self.noms([:], investigations: "[{kind: mri-whole-spine, on: 2026-01-01}]").first?.suggests
        == .cebrt)
    #expect(try Self.noms(["frankel": "C"], CaseText.lesion(escc: "\"3\"")).first?.suggests == .cebrt)
  }

  @Test("Every trigger of the examination but a root's is a sign of cord or cauda.")
  func sameAsTheTriggers() throws {
    var text = CaseText()
    text.neurology = "{}"
    let read = try text.read()
    let triggers = Urgency(read, scores: CaseScores(read)).triggersNotKnown.map(\.path)
    let signs = Set(CordSigns(read).signs.map(\.path))
    let others: Set = ["neurology.radiculopathy"]
    #expect(Set(triggers.filter { $0.hasPrefix("neurology.") }).subtracting(others).isSubset(of: signs))
  }

  @Test("The check warns at each low grade that does not explain the signs, and at one that is out of date.")
  func check() throws {
    func warnings(_ text: CaseText) throws -> [String] {
      try CaseReader(profiles: ["in"]).read(Array(text.text.utf8), file: "c.yaml").warnings.map { "\($0)" }
    }
    var text = CaseText()
    text.neurology = CaseText.neurology(["walking": "unable"])
    #expect(
      try warnings(text).contains {
        $0.contains("lesions[0].escc") && $0.contains("does not explain the signs")
      })
    text.neurology = CaseText.neurology(["walking": "unable", "deficitOnset": "2026-06-02"])
    text.investigations = "[{kind: mri-whole-spine, on: 2026-06-01}]"
    #expect(try warnings(text).contains { $0.contains("is older than the last worsening") })
    #expect(try warnings(CaseText()).isEmpty)
  }
}
