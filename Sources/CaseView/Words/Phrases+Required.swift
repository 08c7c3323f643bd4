package import SpineCase
import SpinePathway
import SpineScores

extension Phrases {
  /// Every phrase that a language must have: one for each answer that a case can hold, and the fixed ones.
  package static let required: [String] =
    declared + coded + absences + fixed + urgency + notes + sheets + plainBaseline

  /// Every phrase that the patients' sheets of a language must have.
  package static let requiredOfSheets: [String] =
    absences + sheets + plainBaseline + keys("sex", Sex.self)
    + DocumentStatus.allCases.filter(\.isOfSheets).map(\.phrase)

  /// Phrases that a language may have: the direction in which its pages are written, and lists that add to those of
  /// this build.
  package static let optional = [
    "page.direction", "numbers", "recommendations", "durations", "outlook", "appointments", "intervals",
    "lifeWords", "everydayTimes", "approximations", "ranges", "leadIns", "openers", "conditionals", "choices",
    "treatments",
    "articles", "treatmentThings",
  ]

  /// Groups whose members are named after the case, the profile, an item of a score or a fact: each is optional,
  /// and the plain name prints without it.
  package static let open = ["languages.", "country.", "item.", "fact.", "gap.", "gapSubject."]

  /// Every further phrase that a language must have before it may carry a clinician's document.
  package static let requiredForClinicians: [String] =
    FactGroup.all.flatMap(\.rows).map { "row.\($0.name)" } + sinsWords
    + [
      "nature", "symptomatic", "compressedRoots", "caudaCompressed", "collapse", "paraspinal", "stability",
      "priorRadiotherapy", "numbering", "assessedOn", "assessedBy",
    ].map { "lesionFinding.\($0)" }
    + keys("nature", LesionNature.self) + keys("pregnancy", PregnancyState.self)
    + ["pregnancyWeeks", "beforeOperation", "notGiven", "sourcesDisagree", "notes.histologyClass"]
    + keys("side", Side.self) + ["rootOfSide", "judgementBy", "bandFlip"]
    + ["compression", "named", "none"].map { "symptomaticLevel.\($0)" }
    + [
      "escc", "pain", "bone", "alignment", "collapse", "posterolateral", "priorRadiotherapy",
      "collapsePercent",
      "paraspinal", "numbering",
    ].map { "lesionFact.\($0)" }
    + [
      "stabilityJudged", "stability.stable", "stability.not-stable", "stability.not-known",
      "aadhaarEnd", "everyCase", "deficitOfSigns", "toRange", "datedEvent", "itemPoints", "imagesSent",
      "imagesSentOn",
      "accession",
      "agreedReading", "differsFromReport", "agreesWithReport", "reportAttached",
      "reportNotAttached",
    ] + GapOwner.phrases + ofComparisons + ofEstablished

  /// The names of the documents that ask for facts; English has words only where the name of a kind is not in use.
  package static let ofKinds = DocumentKind.askingForFacts.map(nameKey)

  /// What a language must have before it may carry a clinician's document.
  package static func requiredForClinicians(in language: String) -> [String] {
    requiredForClinicians + (language == "en" ? [] : ofKinds)
  }

  /// What a kind of document is called; in English by its name, `ward note`, where there are no other words.
  package func name(of kind: DocumentKind) -> String {
    let key = Self.nameKey(kind)
    return has(key) ? self[key] : kind.rawValue.replacing("-", with: " ")
  }

  private static func nameKey(_ kind: DocumentKind) -> String { "documentKind.\(kind.rawValue)" }

  /// The names that the page of a comparison gives to what it compares.
  package static let ofComparisons = [
    "class", "because", "core-facts-not-known", "triggers-not-known", "not-routine", "nothing",
  ].map { "diff.\($0)" }

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
  package static let requiredLists = [
    "months", "weekdays", "forbidden", "illness", "spread", "inNames", "registers", "abbreviations",
  ]

  private static func keys<Fact: CodedValue>(_ group: String, _ type: Fact.Type) -> [String] {
    type.allCases.map { "\(group).\($0.rawValue)" }
  }

  /// One for each answer of a key of the case that prints by itself.
  static let declared: [String] = {
    let composed = CaseFields.composedWords
    let printed = ClinicalCase.schema.fields.filter { key in
      key.name != nil && composed[key.path] == nil
    }
    return printed.flatMap(\.phrases)
  }()

  /// One for each answer that prints in words made of several values, in a list or in minutes.
  private static let coded: [String] =
    keys("catheterReason", CatheterCause.self) + keys("investigation", InvestigationKind.self)
    + keys("service", LocalService.self) + keys("reviewed", ReviewState.self) + keys("told", ToldState.self)
    + keys("wants", ToldState.self) + keys("route", DiscussionRoute.self)
    + keys("listing", DiscussionRoute.self) + keys("action", ActionState.self)
    + keys("specialty", Specialty.self) + keys("attendance", Attendance.self) + keys("mode", MeetingMode.self)
    + keys("radiosensitivity", Radiosensitivity.self) + keys("unit", BloodUnit.self)
    + keys("deferral", DeferralReason.self) + keys("resuscitation", ResuscitationState.self)
    + Urgency.Class.allCases.map { "urgency.class.\($0.rawValue)" } + DocumentStatus.allCases.map(\.phrase)
    + DocumentStatus.signed.map(\.phraseOnPaper)
    + ["status.forMeeting", "apologyUnclear"]

  private static let absences = Absence.allCases.map { "absence.\($0.rawValue)" }

  private static let fixed = [
    "recordedInWords", "copyRefused.survival", "copyRefused.withheld", "copyRefused.notTold",
    "copyRefused.none", "copyRefused.topic.diagnosis", "copyRefused.topic.spread", "copyRefused.topic.plan",
    "noSensoryLevel", "ofMaximum", "judgedBy", "reportedScore", "reportedScoreBy", "lastDose", "usualRange",
    "sortedBy", "organs.none",
    "organs.present",
    "organs.removable.yes", "organs.removable.no", "organs.removable.absent", "organs.treatable.yes",
    "organs.treatable.no", "organs.treatable.absent", "organs.spread.none", "organs.spread.nodular",
    "organs.spread.disseminated", "radiosensitivity.not-classified", "survival.atLeast",
    "survival.lessThan", "direction.better", "direction.worse", "everyUnknownItem", "levelsWord", "doseWord",
    "fractionsWord", "completedWord", "fraction", "fractions", "completed", "lesionWord", "criterion.met",
    "criterion.not-met", "criterion.not-known", "picture.title",
    "picture.involved", "picture.described", "picture.ofInvolved", "picture.more", "picture.levelNotRecorded",
    "picture.index", "picture.irradiated", "picture.notKnown", "picture.junctional",
    "picture.mobile", "picture.semirigid", "picture.rigid", "investigation.bone-scan-or-pet-ct",
  ]

  /// What every page and the patients' sheets need.
  private static let sheets = [
    "language", "and", "or", "none", "yes", "no", "noneRecorded", "year", "years",
    "ageMonth", "ageMonths", "ageUnderMonth", "ageRange", "birth.fromAge", "yourTeam", "askForHours",
    "midday", "midnight", "earlyTime", "morningTime", "afternoonTime", "eveningTime", "nightTime",
    "status.replaces", "page.page", "page.of", "page.confidential", "page.born", "page.drawing",
  ]

  /// The names of the facts that the urgency rests on, known and not known.
  private static let urgency =
    [
      "frankel-or-asia", "frankel-deficit", "asia-deficit", "walking", "gait-not-normal", "weakness-rightArm",
      "weakness-leftArm", "weakness-rightLeg", "weakness-leftLeg", "sensory-level", "bladder",
      "bowel-incontinence", "saddle", "saddle-not-normal", "myelopathy", "radiculopathy", "radicular-pain",
      "escc", "mechanical-pain", "night-pain", "straining-pain", "progressive-pain", "severe-pain",
      "tenderness",
      "bladder-catheter-before", "sins-not-settled", "stability", "stability-outdated", "nature",
      "nature-not-metastasis", "age", "under-18", "established-not-accepted",
    ].map { "urgency.name.\($0)" }
    + [
      "both-grades", "frankel-deficit", "asia-deficit", "walking-aided", "walking-unable", "gait-not-normal",
      "weakness-rightArm", "weakness-leftArm", "weakness-rightLeg", "weakness-leftLeg", "sensory-level",
      "bladder-retention", "bladder-incontinence", "bladder-catheter", "bladder-catheter-unexplained",
      "bowel-incontinence", "saddle-not-normal", "myelopathy", "radiculopathy", "radicular-pain", "escc-2",
      "escc-3", "escc-2-conus", "escc-3-conus", "escc-2-cauda", "escc-3-cauda", "escc-2-either",
      "escc-3-either",
      "mechanical-pain", "night-pain", "straining-pain", "progressive-pain", "severe-pain",
      "tenderness", "constipation", "raised-by-clinician", "sins-7-or-more", "judged-not-stable",
      "bladder-catheter-before", "worse-than-baseline", "established",
    ].map { "urgency.fact.\($0)" }

  /// What is said about how a case was scored, about its pain, and about the unknown facts of a lesion.
  private static let notes =
    [
      "tomitaGrowth", "katagiriGrowth", "karnofskyFromECOG", "frankelFromASIA", "span", "spanWithoutWorst",
    ].map { "notes.\($0)" }
    + ["escc", "pain", "bone", "alignment", "collapse", "posterolateral", "priorRadiotherapy"].map {
      "lesionFact.\($0)"
    }
    + [
      "mechanical", "biologic", "radicular", "nocturnal", "straining", "progressive", "severe", "tenderness",
    ].map { "pain.\($0)" }
}
