import SourceText
import SpineCase
import Testing

@testable import SpinePathway

/// A change of the record or of the examination.
typealias EstablishedChange = @Sendable (inout EstablishedText) -> Void

@Suite("A deficit that is recorded as established")
struct EstablishedStateTests {
  @Test("With every condition met the class is established, which is never routine, and says who judged it.")
  func accepted() throws {
    let urgency = try EstablishedText().urgency()
    #expect(urgency.class == .established)
    #expect(urgency.established?.unmet == [])
    #expect(!urgency.mayBeEmergency)
    #expect(Urgency.Class.urgentStability < .established && .established < Urgency.Class.routine)
  }

  @Test("A baseline holds one value for every trigger of an emergency but the compression.")
  func baselineOfEveryTrigger() throws {
    let triggers = Trigger.emergency(try CaseText().read()) + Trigger.emergency(try empty())
    let paths = Set(triggers.filter { !$0.isOfImages }.map(\.fact.path))
    #expect(paths == Set(DeficitFinding.all.map(\.path)))
    #expect(Set(DeficitFinding.all.map(\.key)) == Set(EstablishedText.residual.keys))
  }

  private func empty() throws -> ClinicalCase {
    var text = CaseText()
    (text.neurology, text.pain) = (nil, nil)
    return try text.read()
  }

  /// One worse answer for each finding than the record holds.
  private static let worse = [
    "frankel": "C", "asia": "C", "walking": "unable", "gait": "unable", "power.rightArm": "4",
    "power.leftArm": "4", "power.rightLeg": "4", "power.leftLeg": "2", "sensoryLevel": "T10",
    "bladder": "retention", "bowel": "incontinence", "saddleSensation": "reduced", "myelopathy": "true",
    "radiculopathy": "true", "radicularPain": "true",
  ]

  @Test(
    "Any one finding that is worse than the baseline is an emergency, with its reason.",
    arguments: DeficitFinding.all.map(\.key))
  func worsened(key: String) throws {
    var text = EstablishedText()
    text.findings[key] = Self.worse[key]
    #expect(try text.urgency().class == .emergency)
    #expect(try text.unmet() == [.findingDiffers])
    #expect(
      try text.urgency().established?.unmet.map(\.path)
        == DeficitFinding.all.filter { $0.key == key }.map(\.path))
  }

  @Test(
    "Any one finding that is not known makes everything fire, but one of the two grades is enough.",
    arguments: DeficitFinding.all.map(\.key))
  func notKnown(key: String) throws {
    var text = EstablishedText()
    text.findings[key] = ""
    let isGrade = ["frankel", "asia"].contains(key)
    #expect(try text.urgency().class == (isGrade ? .established : .emergency))
    #expect(try text.unmet() == (isGrade ? [] : [.findingNotKnown]))
    text.findings = EstablishedText.residual.merging(["frankel": "", "asia": ""]) { $1 }
    #expect(try text.urgency().class == .emergency)
  }

  @Test("A baseline without one value counts for nothing.", arguments: DeficitFinding.all.map(\.key))
  func incompleteBaseline(key: String) throws {
    var text = EstablishedText()
    text.baseline[key] = ""
    #expect(try text.urgency().class == .emergency)
    #expect(try text.unmet().contains(.baselineNotKnown))
  }

  @Test(
    "An earlier examination that differs in one finding counts for nothing.",
    arguments: DeficitFinding.all.map(\.key))
  func earlierDiffers(key: String) throws {
    var text = EstablishedText()
    text.earlier[key] = Self.worse[key]
    #expect(try text.urgency().class == .emergency)
    #expect(try text.unmet() == [.earlierDiffers])
  }

  @Test("What is normal, stronger or of a better grade than the baseline stays established.")
  func better() throws {
    for (key, answer) in [
      ("power.leftLeg", "4"), ("power.leftLeg", "5"), ("frankel", "E"), ("asia", "E"), ("walking", "unaided"),
      ("gait", "normal"),
    ] {
      var text = EstablishedText()
      text.findings[key] = answer
      #expect(try text.urgency().class == .established, "\(key) \(answer)")
    }
  }

  static let conditions: [(EstablishedState.Condition, EstablishedChange)] = [
    (.withdrawn, { $0.record["withdrawn"] = "{by: Dr Rao, on: 2026-09-12, why: new MRI}" }),
    (.judgedElsewhere, { $0.record["receivedFrom"] = "North Hospital" }),
    (.notJudged, { $0.record["by"] = "" }), (.notJudged, { $0.record["by"] = "unknown" }),
    (.notJudged, { $0.record["role"] = "" }), (.notJudged, { $0.record["why"] = "" }),
    (.notJudged, { $0.record["since"] = "" }), (.notJudged, { $0.record["on"] = "" }),
    (.judgedLater, { $0.record["on"] = "2026-09-16" }),
    (.noCause, { $0.record["cause"] = "" }), (.noCause, { $0.record["cause"] = "other" }),
    (.noTreatmentDate, { $0.record["treated"] = "{what: decompression}" }),
    (.noTreatmentDate, { $0.record["treated"] = "{on: 2026-09-11}" }),
    (.noEarlierExamination, { $0.earlierExamined = "" }),
    (.earlierTooLate, { $0.earlierExamined = "2026-08-27T11:01+05:30" }),
    (.earlierBeforeTreatment, { $0.earlierExamined = "2026-06-10" }),
    (.notExamined, { $0.present["examined"] = "" }),
    (.notExamined, { $0.present["examined"] = "2026-09-16" }),
    (.examinedBeforeJudgement, { $0.present["examined"] = "2026-09-10T10:59+05:30" }),
    (.examinedTooLongAgo, { $0.asOf = "2026-09-22T09:01+05:30" }),
    (.worse, { $0.present["worseThanBaseline"] = "true" }),
    (.worseNotAsked, { $0.present["worseThanBaseline"] = "" }),
    (.worseNotAsked, { $0.present["worseThanBaseline"] = "not-done" }),
    (.courseProgressive, { $0.present["course"] = "progressive" }),
    (.courseNotKnown, { $0.present["course"] = "" }),
    (.compressionUndated, { $0.lesions = Self.lesion("\"2\"") }),
    (.compressionHigher, { $0.lesions = Self.lesion("\"2\"", "assessedOn: 2026-09-11") }),
    (
      .compressionHigher,
      {
        $0.lesions = Self.lesion("\"1b\"", "assessedOn: 2026-09-11")
        $0.record["compression"] = "[{levels: L1, escc: \"1a\"}]"
      }
    ),
  ]

  private static func lesion(_ escc: String, _ more: String = "numbering: from C2") -> String {
    "[{levels: L1, escc: \(escc), \(more), sins: {absent: not-applicable, why: fixed}}]"
  }

  @Test(
    "Each condition that does not hold makes everything fire, with its reason.", arguments: conditions.indices
  )
  func condition(_ index: Int) throws {
    let (condition, change) = Self.conditions[index]
    var text = EstablishedText()
    change(&text)
    let urgency = try text.urgency()
    #expect(urgency.class == .emergency, "\(condition)")
    #expect(urgency.because.map(\.path).contains("neurology.frankel"))
    let unmet = try text.unmet()
    #expect(unmet.contains(condition), "\(unmet)")
  }

  @Test("Check warns of each condition at the key that settles it.", arguments: conditions.indices)
  func warned(_ index: Int) throws {
    let (condition, change) = Self.conditions[index]
    var text = EstablishedText()
    change(&text)
    let unmet = try #require(text.urgency().established?.unmet.first { $0.condition == condition })
    let warnings = try text.warnings()
    let isWarned = warnings.contains {
      $0.contains(" \(unmet.path): ") && $0.contains("does not count as established")
    }
    #expect(isWarned == (condition != .withdrawn), "\(warnings)")
  }

  @Test("A low grade does not explain the signs while one condition does not hold.")
  func signsWarned() throws {
    var text = EstablishedText()
    text.earlierExamined = ""
    let warnings = try text.warnings()
    #expect(warnings.contains { $0.contains("the picture does not explain the signs") }, "\(warnings)")
    #expect(try EstablishedText().warnings().isEmpty)
  }

  @Test("Every condition has a row.")
  func everyCondition() {
    let elsewhere: Set<EstablishedState.Condition> = [
      .baselineNotKnown, .earlierDiffers, .findingNotKnown, .findingDiffers,
    ]
    #expect(Set(Self.conditions.map(\.0)).union(elsewhere) == Set(EstablishedState.Condition.allCases))
  }

  static let limits: [(String, EstablishedChange)] = [
    (
      "another named cause",
      { $0.record.merge(["cause": "other", "causeInWords": "old radiculopathy", "treated": ""]) { $1 } }
    ),
    (
      "received and confirmed",
      {
        $0.record["receivedFrom"] = "North Hospital"
        $0.record["confirmed"] = "{by: Dr Bhat, role: registrar, on: 2026-09-14, why: seen and agreed}"
      }
    ),
    (
      "a high grade that was there at the judgement",
      { $0.lesions = Self.lesion("\"2\"", "assessedOn: 2026-09-09") }
    ),
    (
      "a later scan with the same grade",
      {
        $0.lesions = Self.lesion("\"2\"", "assessedOn: 2026-09-14")
        $0.record["compression"] = "[{levels: L1, escc: \"2\"}]"
      }
    ),
    ("14 days apart to the minute", { $0.earlierExamined = "2026-08-27T11:00+05:30" }),
    (
      "14 days apart, the days alone",
      {
        $0.earlierExamined = "2026-08-27"
        $0.record["on"] = "2026-09-10"
      }
    ),
    ("7 days old to the minute", { $0.asOf = "2026-09-22T09:00+05:30" }),
    (
      "7 days old, the days alone",
      {
        $0.present["examined"] = "2026-09-15"
        $0.asOf = "2026-09-22"
      }
    ),
    ("examined in the minute of the judgement", { $0.present["examined"] = "2026-09-10T11:00+05:30" }),
  ]

  @Test("It counts up to the limits, and no further.", arguments: limits.indices)
  func limit(_ index: Int) throws {
    var text = EstablishedText()
    Self.limits[index].1(&text)
    #expect(try text.unmet() == [], "\(Self.limits[index].0)")
    #expect(try text.urgency().class == .established)
  }

  @Test("Days alone are counted by the calendar; on the day of the judgement only times tell the order.")
  func datesAlone() throws {
    var text = EstablishedText()
    text.present["examined"] = "2026-09-10"
    text.record["on"] = "2026-09-10"
    #expect(try text.unmet() == [.examinedBeforeJudgement])
    text = EstablishedText()
    (text.present["examined"], text.asOf) = ("2026-09-15", "2026-09-23")
    #expect(try text.unmet() == [.examinedTooLongAgo])
    text = EstablishedText()
    (text.earlierExamined, text.record["on"]) = ("2026-08-28", "2026-09-10")
    #expect(try text.unmet() == [.earlierTooLate])
  }

  @Test("Pain, instability and what else is not known keep their classes beside an established deficit.")
  func beside() throws {
    let rows: [(Urgency.Class, EstablishedChange)] = [
      (.urgent24Hours, { $0.pain["severe"] = "true" }),
      (
        .urgentStability,
        {
          $0.lesions =
            "[{levels: L1, escc: \"0\", stability: {judged: not-stable, by: Dr A, on: 2026-09-01}}]"
        }
      ),
      (.cannotSay, { $0.pain["severe"] = "" }),
      (.cannotSay, { $0.lesions = Self.lesion("unknown") }),
      (.cannotSay, { $0.lesions = "none" }),
      (.cannotSay, { $0.born = "2012-02-08" }),
      (.cannotSay, { $0.lesions = Self.lesion("\"0\"", "nature: infection") }),
    ]
    for (expected, change) in rows {
      var text = EstablishedText()
      change(&text)
      #expect(try text.unmet() == [])
      #expect(try text.urgency().class == expected)
    }
  }

  @Test("A patient who is worse than the baseline is an emergency whatever the findings are.")
  func worseAlone() throws {
    var text = EstablishedText()
    text.findings = EstablishedText.residual.merging(CleanFindings.all) { $1 }
    text.present["worseThanBaseline"] = "true"
    #expect(try text.urgency().class == .emergency)
    text.present["worseThanBaseline"] = ""
    #expect(try text.urgency().class == .cannotSay, "a record that does not count is never routine")
  }

  @Test("The stability of the operated level, where nobody judged it, stands beside the class.")
  func stabilityNamed() throws {
    #expect(try EstablishedText().urgency().notRoutine.map(\.path) == ["lesions[0].stability"])
  }

  @Test("A baseline below what an earlier examination found is an error at its place.")
  func lowered() throws {
    for (key, better) in [("power.leftLeg", "4"), ("frankel", "E"), ("asia", "E"), ("walking", "unaided")] {
      var text = EstablishedText()
      text.earlier[key] = better
      let errors = #expect(throws: CaseErrors.self) { try text.read() }
      #expect(errors?.diagnostics.map(\.path) == ["neurology.established.baseline.\(key)"])
    }
  }
}

/// An examination without a finding, in the keys of a baseline.
enum CleanFindings {
  static let all = [
    "frankel": "E", "asia": "E", "walking": "unaided", "gait": "normal", "power.leftLeg": "5",
  ]
}
