public import SpineCase

/// What the rules say of a scored case, for discussion: every conclusion with its facts, its rule and its source.
///
/// ```
/// let scores = CaseScores(read)
/// let pathway = Pathway(read, scores: scores, profile: profile)
/// print(pathway.urgency.class.rawValue)  // emergency
/// print(pathway.urgency.because.map(\.path))  // ["neurology.frankel", ...]
/// for item in pathway.surgery where item.state == .applies { print(item.statement, item.source) }
/// ```
public struct Pathway: Hashable, Sendable {
  /// The identifier of the case.
  public let caseID: String
  /// How soon somebody must act.
  public let urgency: Urgency
  /// What to do at once and by when: what every class asks for, and what this one adds.
  public let actions: [Consideration]
  /// The NOMS framework, one entry for each lesion in the order of the file.
  public let noms: [NOMSAssessment]
  /// The same as considerations, with rule, source and what would change them.
  public let frameworks: [Consideration]
  /// The criteria of Patchell's trial, all of them.
  public let patchell: [PatchellCriterion]
  /// Radiotherapy.
  public let radiotherapy: [Consideration]
  /// Surgery and augmentation.
  public let surgery: [Consideration]
  /// Whether an operation is an option under the rules: a SINS of 7 or more, or a high-grade compression; nil
  /// where that is not known.
  public let operationInQuestion: Bool?
  /// Systemic treatment and palliation.
  public let systemic: [Consideration]
  /// Which investigations are done, missing, not available, or out of date.
  public let workUp: WorkUp
  /// The work-up and the biopsy as considerations.
  public let investigation: [Consideration]
  /// What stands in for what is not available here.
  public let resources: [Consideration]

  /// Reads the pathway of a case.
  ///
  /// - Parameters:
  ///   - read: The case.
  ///   - scores: Its scores.
  ///   - profile: The country profile with the time targets; nil leaves them out and says so.
  ///   - raised: A clinician's judgement that it is more urgent than the rules say.
  public init(_ read: ClinicalCase, scores: CaseScores, profile: Profile?, raised: RaisedUrgency? = nil) {
    let questions = CaseQuestions(read: read, scores: scores)
    let rules = PathwayRules(
      questions: questions, urgency: Urgency(read, scores: scores, raised: raised),
      noms: NOMSAssessment.all(questions), workUp: WorkUp(questions), profile: profile)
    caseID = read.id
    (urgency, noms, workUp) = (rules.urgency, rules.noms, rules.workUp)
    let found = { rules.considerations($0) }
    (actions, frameworks, resources) = (
      rules.beside(found(Rule.actions)), found(Rule.frameworks), found(Rule.resources)
    )
    (radiotherapy, systemic) = (rules.beside(found(Rule.radiotherapy)), found(Rule.systemic))
    (surgery, investigation) = (rules.beside(found(Rule.surgery)), rules.beside(found(Rule.investigation)))
    operationInQuestion = questions.operationInQuestion.holds
    patchell = PatchellCriterion.all(questions)
  }

  /// Whether the two lists of the work-up, before treatment and in parallel, are called for.
  ///
  /// In an emergency; where one is not excluded, only with a known primary, since otherwise tissue comes first.
  public var needsBothLists: Bool {
    urgency.class == .emergency || (urgency.class == .cannotSay && workUp.branch == .knownMalignancy)
  }

  /// That tissue comes before treatment, where the primary is not known and none was taken; nil elsewhere.
  public var tissueFirst: Consideration? {
    investigation.first { $0.id == "tissue-before-treatment" && $0.state == .applies }
  }
}
