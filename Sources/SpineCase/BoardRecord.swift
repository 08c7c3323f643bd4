/// What the tumour board is asked and what it recommends.
public struct BoardRecord: Hashable, Sendable {
  /// What kind of question it is.
  public var questionKind: Field<QuestionKind>
  /// The question.
  public var question: Field<String>
  /// Who wrote the summary.
  public var preparedBy: String?
  /// The meeting.
  public var meeting: BoardMeeting
  /// Whether the case is discussed in full.
  public var route: Field<BoardRoute>
  /// The standard of care that it follows.
  public var protocolName: Field<String>
  /// The discussions before this one.
  public var earlierDiscussions: Field<[EarlierDiscussion]>
  /// Who referred the patient.
  public var referrer: String?
  /// How to reach the referring clinician.
  public var referrerTelephone: String?
  /// Who is responsible for the patient.
  public var responsible: String?
  /// How to reach the responsible clinician.
  public var responsibleTelephone: String?
  /// The responsible clinician's own e-mail address.
  public var responsibleEmail: String?
  /// Who presents the case.
  public var presenter: String?
  /// Whether the presenter knows the patient.
  public var presenterKnowsPatient: Field<Bool>
  /// Which discussion this is, 1 or more.
  public var discussion: Field<Int>
  /// The treatments that were considered.
  public var options: Field<[TreatmentOption]>
  /// Whether it was considered to treat the tumour not at all.
  public var noTreatmentConsidered: Field<Bool>
  /// Where the board holds another answer than a score, or a score to be outdated.
  public var scoreDisagreement: Field<String>
  /// What the board recommends, and what became of it.
  public var decision: Decision
}

/// A treatment that was considered, doing nothing against the tumour among them.
public struct TreatmentOption: Hashable, Sendable {
  /// The treatment.
  public var option: String
  /// What speaks for it.
  public var forIt: Field<String>
  /// What speaks against it.
  public var againstIt: Field<String>
}

/// What the board recommends, what the patient decides and what was done: three things.
public struct Decision: Hashable, Sendable {
  /// What the board recommends.
  public var recommendation: Field<String>
  /// What to do where that cannot be done.
  public var fallback: Field<String>
  /// What changes the recommendation.
  public var conditions: Field<[Condition]>
  /// What the treatment is for.
  public var intent: Field<TreatmentIntent>
  /// Why.
  public var rationale: Field<String>
  /// Whether there is a guideline for this situation.
  public var guidelineExists: Field<Bool>
  /// The guideline relied on.
  public var guideline: Field<String>
  /// How far the board agreed.
  public var consensus: Field<Consensus>
  /// Views that differ; empty where somebody asked and none was voiced.
  public var dissent: Field<[Dissent]>
  /// Specialties whose opinion is missing.
  public var opinionsMissing: Field<[String]>
  /// What a search for a trial came to.
  public var trialScreening: Field<TrialScreening>
  /// Who offers the trial to the patient.
  public var trialOfferedBy: Field<String>
  /// Whether a trial was looked for.
  public var trial: Field<String>
  /// Where, at what cost, by which scheme.
  public var feasibility: Field<String>
  /// What the patient decides.
  public var patientDecision: Field<String>
  /// What was done.
  public var done: Field<String>
  /// Who tells the patient.
  public var teller: String?
  /// When the patient is told.
  public var tellWhen: Field<Moment>
  /// In which language.
  public var tellLanguage: String?
  /// Whether the patient has been told.
  public var told: Field<Bool>
  /// When the patient was told.
  public var toldOn: Field<CalendarDate>
  /// Who stays responsible for the patient.
  public var staysResponsible: Field<String>
  /// What became of the recommendation.
  public var followed: Followed
  /// Whether the patient gets a copy of the outcome.
  public var copyToPatient: Field<Bool>
  /// What is to be done, by whom, by when.
  public var actions: Field<[Action]>
  /// When or on what the case comes back.
  public var review: Field<String>
  /// Who gets a copy.
  public var copies: Field<[String]>
}

/// An agreed if-then.
public struct Condition: Hashable, Sendable {
  /// What must hold.
  public var when: String
  /// What is then done.
  public var then: String
}

/// A view that differs from the recommendation, with its reason.
public struct Dissent: Hashable, Sendable {
  /// Who differs.
  public var who: String
  /// What they hold.
  public var what: String
  /// Their reason.
  public var why: Field<String>
}

/// One thing to be done, by a named person, by a date.
public struct Action: Hashable, Sendable {
  /// The number of the action.
  public var id: String
  /// What is to be done.
  public var action: String
  /// The person who does it; a team is no owner.
  public var owner: String
  /// By when.
  public var due: CalendarDate
  /// Whether it has been done.
  public var state: Field<ActionState>
}
