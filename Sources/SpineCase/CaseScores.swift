public import SpineScores

/// Every scale of one case, scored as far as its facts allow.
public struct CaseScores: Hashable, Sendable {
  /// Karnofsky performance status.
  public let karnofsky: Field<KarnofskyPerformanceStatus>
  /// ECOG performance status.
  public let ecog: Field<ECOGPerformanceStatus>
  /// The Frankel grade: A is worst, E is free of symptoms.
  public let frankel: Field<FrankelGrade>
  /// The ASIA impairment grade: A is worst, E is normal.
  public let asia: Field<ASIAImpairmentGrade>
  /// One entry for each lesion, in the order of the file.
  public let lesions: [LesionScores]
  /// The original Tokuhashi score, 1990.
  public let originalTokuhashi: ScoreResult
  /// The revised Tokuhashi score, 2005.
  public let revisedTokuhashi: ScoreResult
  /// The Tomita score, 2001.
  public let tomita: ScoreResult
  /// Why no band of the survival scores is given; nil where it is.
  public let survivalWithheld: Withheld?

  /// What is scored of one lesion: its own SINS and its own grade, never a sum over lesions.
  public struct LesionScores: Hashable, Sendable {
    /// Where the lesion stands in the file, from 0.
    public let index: Int
    /// The level that is scored; nil where a span's worst level is not known.
    public let level: SpinalLevel?
    /// The lesion's levels as they were typed.
    public let levels: Field<SpinalSpan>
    /// The ESCC grade of this lesion.
    public let escc: Field<ESCCGrade>
    /// The SINS of this lesion.
    public let sins: ScoreResult
    /// Why no band of the SINS is given for this lesion; nil where it is.
    public let withheld: Withheld?
    /// Keys of the facts without which it cannot be said whether an operation reached this lesion; often none.
    public let operationLacks: [String]
    /// When the items were assessed, where that was before the operation: they are history then.
    public let assessedBeforeOperation: CalendarDate?
  }

  /// Scores a case.
  public init(_ scored: ClinicalCase) {
    karnofsky = scored.performance.karnofsky
    ecog = scored.performance.ecog
    frankel = scored.neurology.frankel
    asia = scored.neurology.asia
    lesions = (scored.lesions.value ?? []).enumerated().map { index, lesion in
      LesionScores(
        index: index, level: lesion.scoredLevel, levels: lesion.levels, escc: lesion.escc,
        sins: lesion.sins.result, withheld: scored.withheld(lesion),
        operationLacks: scored.operationLacks(lesion, at: index),
        assessedBeforeOperation: scored.withheld(lesion) == .operated
          ? scored.assessedBeforeOperation(lesion) : nil)
    }
    originalTokuhashi = OriginalTokuhashiScore(scored).result
    revisedTokuhashi = RevisedTokuhashiScore(scored).result
    tomita = TomitaScore(scored).result
    survivalWithheld = scored.survivalWithheld
  }

  /// The lesion whose SINS may be the highest: the headline, and the index lesion of the documents.
  ///
  /// Highest reachable total first, then the highest lowest total, then the order of the file.
  public var headline: LesionScores? {
    lesions.max { left, right in
      let a = (left.sins.totals.max, left.sins.totals.min, -left.index)
      let b = (right.sins.totals.max, right.sins.totals.min, -right.index)
      return a < b
    }
  }
}
