import SpineCase
import SpinePathway
import SpineScores

extension Phrases {
  /// Every phrase that a language must have: one for each answer that a case can hold, and the fixed ones.
  static let required: [String] = coded + absences + fixed

  /// Every phrase that a language must have besides before it may carry a clinician's document.
  static let requiredForClinicians: [String] =
    FactGroup.all.flatMap(\.rows).map { "row.\($0.name)" } + sinsWords
    + ["collapse", "paraspinal", "priorRadiotherapy", "numbering", "assessedOn", "assessedBy"].map {
      "lesionFinding.\($0)"
    }
    + [
      "escc", "pain", "bone", "alignment", "collapse", "posterolateral", "priorRadiotherapy",
      "collapsePercent",
      "paraspinal", "numbering",
    ].map { "lesionFact.\($0)" }
    + ["everyCase", "itemPoints", "imagesSent", "reportAttached", "reportNotAttached"]

  private static let sinsWords: [String] =
    keys("sins.location", SINS.Location.self) + keys("sins.pain", SINS.Pain.self)
    + keys("sins.bone", SINS.Bone.self) + keys("sins.alignment", SINS.Alignment.self)
    + keys("sins.collapse", SINS.Collapse.self) + keys("sins.posterolateral", SINS.Posterolateral.self)

  private static func keys<Row: CaseIterable & RawRepresentable<String>>(_ group: String, _ type: Row.Type)
    -> [String]
  {
    type.allCases.map { "\(group).\($0.rawValue)" }
  }

  /// Every list of phrases that a language must have.
  static let requiredLists = ["months", "weekdays", "forbidden", "illness"]

  private static func keys<Fact: CodedValue>(_ group: String, _ type: Fact.Type) -> [String] {
    type.allCases.map { "\(group).\($0.rawValue)" }
  }

  private static let coded: [String] =
    keys("sex", Sex.self) + keys("tissue", TissueState.self) + keys("marker", TumourMarker.self)
    + keys("walking", Walking.self) + keys("gait", Gait.self) + keys("course", NeurologicalCourse.self)
    + keys("bladder", BladderFunction.self) + keys("bowel", BowelFunction.self)
    + keys("saddle", SaddleSensation.self) + keys("investigation", InvestigationKind.self)
    + keys("service", LocalService.self) + keys("reviewed", ReviewState.self)
    + keys("steroid", SteroidState.self) + keys("precautions", SpinalPrecaution.self)
    + keys("told", ToldState.self) + keys("wants", ToldState.self) + keys("question", QuestionKind.self)
    + keys("route", DiscussionRoute.self)
    + keys("intent", TreatmentIntent.self) + keys("consensus", Consensus.self)
    + keys("action", ActionState.self)
    + keys("specialty", Specialty.self) + keys("attendance", Attendance.self) + keys("mode", MeetingMode.self)
    + keys("radiosensitivity", Radiosensitivity.self)
    + Urgency.Class.allCases.map { "urgency.class.\($0.rawValue)" } + DocumentStatus.allCases.map(\.phrase)

  private static let absences = Absence.allCases.map { "absence.\($0.rawValue)" }

  private static let fixed = [
    "status.replaces", "language", "and", "or", "none", "yes", "no", "noneRecorded", "noSensoryLevel", "year",
    "years",
    "ofMaximum",
    "judgedBy", "lastDose", "yourTeam", "askForHours", "midday", "midnight", "morningTime", "afternoonTime",
    "page.page", "page.of", "page.confidential", "page.born", "organs.none",
    "organs.present",
    "organs.removable.yes", "organs.removable.no", "organs.removable.absent", "organs.treatable.yes",
    "organs.treatable.no", "organs.treatable.absent", "radiosensitivity.not-classified", "survival.atLeast",
    "survival.lessThan", "direction.better", "direction.worse", "everyUnknownItem", "levelsWord", "doseWord",
    "fractionsWord", "completedWord", "fraction", "fractions", "completed", "lesionWord", "criterion.met",
    "criterion.not-met", "criterion.not-known", "picture.title",
    "picture.involved", "picture.index", "picture.irradiated", "picture.notKnown", "picture.junctional",
    "picture.mobile", "picture.semirigid", "picture.rigid", "investigation.bone-scan-or-pet-ct",
  ]
}
