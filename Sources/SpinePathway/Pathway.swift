public import SpineCase

/// What the rules say of a scored case, for discussion: every conclusion with its facts, its rule and its source.
public struct Pathway: Hashable, Sendable {
  /// How soon somebody must act.
  public let urgency: Urgency
  /// The NOMS framework, one entry for each lesion in the order of the file.
  public let noms: [NOMSAssessment]
  /// The criteria of Patchell's trial, all of them.
  public let patchell: [PatchellCriterion]

  /// Reads the pathway of a case.
  ///
  /// - Parameters:
  ///   - read: The case.
  ///   - scores: Its scores.
  ///   - profile: The country profile with the time targets; nil leaves them out and says so.
  ///   - raised: A clinician's judgement that it is more urgent than the rules say.
  public init(_ read: ClinicalCase, scores: CaseScores, profile: Profile?, raised: RaisedUrgency? = nil) {
    let questions = CaseQuestions(read: read, scores: scores)
    urgency = Urgency(read, scores: scores, raised: raised)
    noms = NOMSAssessment.all(read, scores)
    patchell = PatchellCriterion.all(questions)
  }
}
