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
  /// The scores of survival, in the order in which they print side by side.
  public let survival: [ScoreResult]
  /// Why no band of the survival scores is given; nil where it is.
  public let survivalWithheld: Withheld?

  /// What is scored of one lesion: its own SINS and its own grade, never a sum over lesions.
  public struct LesionScores: Hashable, Sendable {
    /// The lesion's index in the file, from 0.
    public let index: Int
    /// The level that is scored; nil where a span's worst level is not known.
    public let level: SpinalLevel?
    /// The lesion's levels as they were typed.
    public let levels: Field<SpinalSpan>
    /// What lies in the canal there.
    public let canal: CanalContent
    /// The ESCC grade of this lesion.
    public let escc: Field<ESCCGrade>
    /// The SINS of this lesion.
    public let sins: ScoreResult
    /// Whether a named clinician judges this lesion to be the one causing the symptoms.
    public let isNamedSymptomatic: Bool
    /// Why no band of the SINS is given for this lesion; nil where it is.
    public let withheld: Withheld?
    /// Keys of the facts without which it cannot be said whether an operation reached this lesion; often none.
    public let operationLacks: [String]
    /// When the items were assessed, where that was before the operation: they are then history.
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
        index: index, level: lesion.scoredLevel, levels: lesion.levels, canal: lesion.canal,
        escc: lesion.escc, sins: lesion.sins.result,
        isNamedSymptomatic: lesion.symptomatic.value?.judged == true, withheld: scored.withheld(lesion),
        operationLacks: scored.operationLacks(lesion, at: index),
        assessedBeforeOperation: scored.withheld(lesion) == .operated
          ? scored.assessedBeforeOperation(lesion) : nil)
    }
    survival = Self.survivalScores.map { $0.init(scored).result }
    survivalWithheld = scored.survivalWithheld
  }

  /// The scores of survival in the order of the systems, as lists give them.
  public var survivalBySystem: [ScoreResult] {
    ScoreSystem.allCases.compactMap { system in survival.first { $0.system == system } }
  }

  /// The systems that are scored from a case, in their order.
  public static let systems: [ScoreSystem] = {
    let others: Set<ScoreSystem> = [.ecog, .karnofsky, .frankel, .asia, .escc, .sins]
    return ScoreSystem.allCases.filter(others.union(survivalSystems).contains)
  }()

  /// The lesion that documents name first: the one that decides the urgency, or that a clinician names as symptomatic.
  ///
  /// That is the one lesion with ESCC 2 or 3; of several, or of none, the one that is named; otherwise none is.
  ///
  /// - SeeAlso: `clinical/scales.md` 17.9.
  public var headline: LesionScores? {
    let compressing = lesions.filter { $0.escc.value?.isHighGrade == true }
    if compressing.count == 1 { return compressing.first }
    let named = (compressing.isEmpty ? lesions : compressing).filter(\.isNamedSymptomatic)
    return named.count == 1 ? named.first : nil
  }
}
