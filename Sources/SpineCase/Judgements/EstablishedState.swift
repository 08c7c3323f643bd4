/// Whether a recorded deficit counts as established at a case's `asOf`, and if not, why.
///
/// Every condition must hold for certain: anything left out, or left open by dates, counts against it.
///
/// - SeeAlso: `clinical/scales.md` 17.2.
public struct EstablishedState: Hashable, Sendable {
  /// The record.
  public let record: EstablishedDeficit
  /// The conditions that do not hold, in the order in which they print; none where the deficit counts as established.
  public let unmet: [Unmet]

  /// Whether every condition holds.
  public var isAccepted: Bool { unmet.isEmpty }

  /// One condition that does not hold.
  public struct Unmet: Hashable, Sendable {
    /// Which condition.
    public let condition: Condition
    /// The identifier of the phrase that names the finding concerned; nil where there is none.
    public let finding: String?
    /// The level of the lesion concerned; nil where there is none.
    public let levels: String?
    /// The path of the key in the case file that would settle it.
    public let path: String

    init(_ condition: Condition, _ path: String, finding: String? = nil, levels: String? = nil) {
      (self.condition, self.path) = (condition, path)
      (self.finding, self.levels) = (finding, levels)
    }
  }

  /// The conditions, by what is wrong where one does not hold.
  public enum Condition: String, CaseIterable, Sendable {
    case withdrawn
    case judgedElsewhere = "judged-elsewhere"
    case notJudged = "not-judged"
    case judgedLater = "judged-later"
    case noCause = "no-cause"
    case noTreatmentDate = "no-treatment-date"
    case baselineNotKnown = "baseline-not-known"
    case noEarlierExamination = "no-earlier-examination"
    case earlierTooLate = "earlier-too-late"
    case earlierBeforeTreatment = "earlier-before-treatment"
    case earlierDiffers = "earlier-differs"
    case notExamined = "not-examined"
    case examinedBeforeJudgement = "examined-before-judgement"
    case examinedTooLongAgo = "examined-too-long-ago"
    case findingNotKnown = "finding-not-known"
    case findingDiffers = "finding-differs"
    case worse
    case worseNotAsked = "worse-not-asked"
    case courseProgressive = "course-progressive"
    case courseNotKnown = "course-not-known"
    case compressionHigher = "compression-higher"
    case compressionUndated = "compression-undated"
  }

  /// The state of the deficit that a case records as established; nil where it records none.
  public init?(_ read: ClinicalCase) {
    guard let record = read.neurology.established.value else { return nil }
    let conditions = EstablishedConditions(read: read, record: record)
    self.record = record
    // A withdrawn record is reported as that alone: nobody is asked to complete it.
    unmet =
      record.withdrawn == nil ? conditions.unmet : [Unmet(.withdrawn, "neurology.established.withdrawn")]
  }
}
