public import SpineScores

/// One lesion: a level or a span of neighbouring levels, with what was found there.
public struct Lesion: Hashable, Sendable {
  /// The level or span, top first.
  public var levels: Field<SpinalSpan> = .notRecorded
  /// For a span: the level that is scored.
  public var worstLevel: Field<SpinalLevel> = .notRecorded
  /// How the vertebrae were counted.
  public var numbering: Field<String> = .notRecorded
  /// What the lesion is; if left out, it is taken to be the metastasis that the case is about.
  public var nature: Field<LesionNature> = .notRecorded
  /// What a named clinician judged of its stability, where SINS does not cover it.
  public var stability: Field<LesionStability> = .notRecorded
  /// The ESCC grade: higher is worse.
  public var escc: Field<ESCCGrade> = .notRecorded
  /// The roots that it compresses; empty where none is.
  public var compressedRoots: Field<[CompressedRoot]> = .notRecorded
  /// Whether it compresses the cauda equina; it counts only below the conus, at L2 and lower.
  public var caudaCompressed: Field<Bool> = .notRecorded
  /// Whether a named clinician judges it to be the lesion causing the symptoms.
  public var symptomatic: Field<SymptomaticJudgement> = .notRecorded
  /// The measured loss of height of the vertebral body in per cent, 0 to 100.
  public var collapsePercent: Field<Int> = .notRecorded
  /// SINS pain.
  public var pain: Field<SINS.Pain> = .notRecorded
  /// SINS bone lesion.
  public var bone: Field<SINS.Bone> = .notRecorded
  /// SINS alignment.
  public var alignment: Field<SINS.Alignment> = .notRecorded
  /// SINS collapse, as a clinician chose it.
  public var collapse: Field<SINS.Collapse> = .notRecorded
  /// SINS posterolateral involvement.
  public var posterolateral: Field<SINS.Posterolateral> = .notRecorded
  /// Paraspinal disease, in words.
  public var paraspinal: Field<String> = .notRecorded
  /// Whether it was found by chance.
  public var incidental: Field<Bool> = .notRecorded
  /// Earlier radiotherapy here; empty where there was none.
  public var priorRadiotherapy: Field<[RadiotherapyCourse]> = .notRecorded
  /// Who assessed it.
  public var assessedBy: String?
  /// When it was assessed.
  public var assessedOn: Field<CalendarDate> = .notRecorded

  /// The one level that is scored; nil for a span whose worst level is not known.
  public var scoredLevel: SpinalLevel? {
    if let worst = worstLevel.value { return worst }
    guard let span = levels.value, span.levels.count == 1 else { return nil }
    return span.top
  }
}

/// What a lesion of the spine is.
public enum LesionNature: String, CodedValue {
  case metastasis, primary, infection, fracture, haemangioma
  case otherBenign = "other-benign"
  case notKnown = "not-known"

  /// Whether it is a metastasis; nil where nobody knows.
  public var isMetastasis: Bool? {
    switch self {
    case .metastasis: true
    case .notKnown: nil
    case .primary, .infection, .fracture, .haemangioma, .otherBenign: false
    }
  }
}

/// Radiotherapy that was given before.
public struct RadiotherapyCourse: Hashable, Sendable {
  /// The levels that were treated.
  public var levels: Field<SpinalSpan> = .notRecorded
  /// The total dose in gray.
  public var gray: Field<Decimal2> = .notRecorded
  /// How many fractions, 1 or more.
  public var fractions: Field<Int> = .notRecorded
  /// When it ended.
  public var completed: Field<CalendarDate> = .notRecorded
  /// Where it was given.
  public var centre: String?
}

/// An investigation that was made, with where and what it showed.
public struct Investigation: Hashable, Sendable {
  /// Which investigation.
  public var kind: InvestigationKind
  /// When it was made.
  public var on: Field<CalendarDate> = .notRecorded
  /// Where it was made.
  public var place: String?
  /// What it showed, in words.
  public var result: Field<String> = .notRecorded
  /// Whether the images themselves were seen.
  public var reviewed: Field<ReviewState> = .notRecorded
  /// Who looked at the images.
  public var reviewedBy: String?
  /// The board's own reading of the images.
  public var agreedReading: Field<String> = .notRecorded
  /// Whether that differs from the report.
  public var differsFromReport: Field<Bool> = .notRecorded
  /// The number under which an archive holds the images.
  public var accession: Field<String> = .notRecorded
  /// When the images were sent on.
  public var imagesSentOn: Field<Moment> = .notRecorded
  /// How and when the images were sent on.
  public var imagesSent: Field<String> = .notRecorded
  /// Whether the report goes with the letter.
  public var reportAttached: Field<Bool> = .notRecorded
}

/// What the pathologist has, or why not.
public struct Pathology: Hashable, Sendable {
  /// What was taken.
  public var specimen: Field<String> = .notRecorded
  /// When it was taken.
  public var takenOn: Field<CalendarDate> = .notRecorded
  /// Which laboratory has it.
  public var laboratory: String?
  /// The laboratory's number of the specimen.
  public var reference: Field<String> = .notRecorded
  /// What it showed, in words.
  public var result: Field<String> = .notRecorded
  /// Whether the slides were reviewed.
  public var slidesReviewed: Field<Bool> = .notRecorded
  /// Who reviewed them.
  public var slidesReviewedBy: String?
  /// Whether the report goes with the letter.
  public var reportAttached: Field<Bool> = .notRecorded
  /// Whether blocks and slides travel with the patient.
  public var blocksWithPatient: Field<Bool> = .notRecorded
}
