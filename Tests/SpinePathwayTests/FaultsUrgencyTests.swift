import Foundation
import SpineCase
import SpinePathway
import Testing

/// The folder next to the checkout that holds inputs on which the program was wrong.
enum FaultsFolder {
  static let url = URL(filePath: #filePath).appending(path: "../../../../shared/cases/faults")
    .standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: url.path)
}

/// Cases on which the urgency was wrong, with what each must give.
@Suite("Faults of the urgency", .enabled(if: FaultsFolder.isThere, "../shared/cases/faults is not there"))
struct FaultsUrgencyTests {
  private static func text(_ name: String) throws -> String {
    try String(contentsOf: FaultsFolder.url.appending(path: name), encoding: .utf8)
  }

  private static func urgency(_ text: String, _ name: String) throws -> Urgency {
    let read = try CaseReader(profiles: ["in", "england"]).read(Array(text.utf8), file: name).value
    return Urgency(read, scores: CaseScores(read))
  }

  @Test(
    "Each has the class that the rule gives, and names what it rests on.",
    arguments: [
      (
        "urgency-01.json", Urgency.Class.cannotSay,
        [
          "pain.mechanical", "pain.nocturnal", "pain.straining", "pain.progressive", "pain.severe",
          "pain.tenderness",
          "lesions[0].sins",
        ]
      ),
      ("urgency-02.json", .cannotSay, ["pain.mechanical", "pain.severe", "lesions[0].sins"]),
      ("urgency-03.json", .emergency, ["neurology.bladder"]),
      ("established-02.yaml", .cannotSay, ["lesions[0].stability"]),
      ("established-03.yaml", .emergency, ["neurology.bladder"]),
    ])
  func asTyped(name: String, expected: Urgency.Class, because: [String]) throws {
    let urgency = try Self.urgency(Self.text(name), name)
    #expect(urgency.class == expected)
    #expect(urgency.because.map(\.path) == because)
  }

  private static let record = """
    worseThanBaseline: false, established: {since: 2026-06-08, cause: treated-compression, \
    treated: {what: fixation, on: 2026-06-10}, by: Dr Rao, role: spine surgeon, on: 2026-09-14, why: unchanged, \
    baseline: {FINDINGS}, earlier: {examined: 2026-08-01, FINDINGS}},
    """

  private static let findings = """
    frankel: D, asia: D, walking: aided, gait: unsteady, power: {rightArm: 5, leftArm: 5, rightLeg: 5, leftLeg: 3}, \
    sensoryLevel: none, bladder: normal, bowel: normal, saddleSensation: normal, myelopathy: false, \
    radiculopathy: false, radicularPain: false
    """

  @Test("A residual deficit is an emergency without the record, and established with it.")
  func established() throws {
    let typed = try Self.text("established-01.yaml")
    #expect(try Self.urgency(typed, "established-01.yaml").class == .emergency)
    let record = Self.record.replacing("FINDINGS", with: Self.findings)
    let recorded = typed.replacing("course: stable,", with: "course: stable, \(record)")
    #expect(try Self.urgency(recorded, "established-01.yaml").class == .established)
    let worse = recorded.replacing("worseThanBaseline: false", with: "worseThanBaseline: true")
    #expect(try Self.urgency(worse, "established-01.yaml").class == .emergency)
  }

  @Test("An operated level is routine only where a named clinician judged it stable since the operation.")
  func stability() throws {
    let typed = try Self.text("established-02.yaml")
    for (judgement, expected) in [
      ("{judged: stable, by: Dr Rao, on: 2026-09-14}", Urgency.Class.routine),
      ("{judged: stable, by: Dr Rao, on: 2026-06-09}", .cannotSay),
      ("{judged: stable, by: Dr Rao, on: 2026-06-10}", .cannotSay),
      ("{judged: stable, by: Dr Rao, on: 2026-09-16}", .cannotSay),
      ("{judged: not-known, by: Dr Rao, on: 2026-09-14}", .cannotSay),
      ("{judged: not-stable, by: Dr Rao, on: 2026-09-14}", .urgentStability),
    ] {
      let text = typed.replacing("levels: L1,", with: "levels: L1, stability: \(judgement),")
      #expect(try Self.urgency(text, "established-02.yaml").class == expected, "\(judgement)")
    }
  }

  @Test("A coded catheter from before the symptoms hides the bladder where others count as retention.")
  func catheter() throws {
    let typed = try Self.text("established-03.yaml").replacing(
      "pain: {", with: "pain: {since: 2026-05-01, ")
    for (reason, since, expected) in [
      ("urethral", "2026-04-01", Urgency.Class.urgent24Hours), ("monitoring", "2026-04-01", .urgent24Hours),
      ("immobility", "2026-04-30", .urgent24Hours), ("long-term-before", "2019-03", .urgent24Hours),
      ("other", "2026-04-01", .urgent24Hours), ("urethral", "2026-05-01", .emergency),
      ("urethral", "2026-05", .emergency), ("urethral", "unknown", .emergency),
      ("retention", "2019-03", .emergency), ("neurogenic", "2019-03", .emergency),
      ("not-known", "2019-03", .emergency), ("unknown", "2019-03", .emergency),
    ] {
      let text = typed.replacing(
        "catheterReason: urethral stricture", with: "catheterReason: \(reason), catheterSince: \(since)")
      let urgency = try Self.urgency(text, "established-03.yaml")
      #expect(urgency.class == expected, "\(reason) since \(since)")
      guard expected == .urgent24Hours else { continue }
      #expect(urgency.emergencyNotKnown.map(\.path) == ["neurology.bladder"])
      for (key, answer) in [
        ("bowel: normal", "bowel: constipation"), ("bowel: normal", "bowel: unknown"),
        ("leftLeg: 5", "leftLeg: 4"),
        ("leftLeg: 5", "leftLeg: unknown"), ("saddleSensation: normal", "saddleSensation: declined"),
      ] {
        let changed = try Self.urgency(text.replacing(key, with: answer), "established-03.yaml")
        #expect(changed.class == .emergency, "\(answer)")
      }
    }
  }
}
