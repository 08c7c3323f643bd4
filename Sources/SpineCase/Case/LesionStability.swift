import Records
import SourceText
import SpineScores

/// A named clinician's judgement of the stability of a lesion that SINS does not cover.
public struct LesionStability: Hashable, Sendable {
  /// What was judged.
  public var judged: StabilityJudgement
  /// Who judged it.
  public var by: String
  /// When it was judged.
  public var on: Moment
}

/// Whether a spine is stable at a lesion, as somebody judged it.
public enum StabilityJudgement: String, CodedValue {
  case stable
  case notStable = "not-stable"
  case notKnown = "not-known"
}

extension ClinicalCase {
  /// Whether a judgement of stability was made at or after the operation and the last worsening that are dated,
  /// and not in the future: an older one says nothing about the spine now.
  public func isUpToDate(_ stability: LesionStability) -> Bool {
    guard !asOf.isSurelyBefore(stability.on) else { return false }
    // An operation without a date may be later than the judgement.
    if surgery.mayBeDone, surgery.on.value == nil { return false }
    let later = [surgery.on.value, neurology.deficitOnset.value, neurology.paraplegiaOnset.value]
    return later.allSatisfy { moment in
      guard let moment, !asOf.isSurelyBefore(moment) else { return true }
      return stability.on.isSurelyOnOrAfter(moment)
    }
  }
}
