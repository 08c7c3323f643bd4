/// What the tumour board is asked and what it recommends.
public struct BoardRecord: Hashable, Sendable {
  /// What kind of question it is.
  public var questionKind: Field<QuestionKind> = .notRecorded
  /// The question.
  public var question: Field<String> = .notRecorded
  /// Who wrote the summary.
  public var preparedBy: String?
  /// The meeting.
  public var meeting: BoardMeeting = BoardMeeting()
  /// Whether the case is discussed in full.
  public var route: Field<BoardRoute> = .notRecorded
  /// The standard of care that it follows.
  public var protocolName: Field<String> = .notRecorded
  /// The discussions before this one.
  public var earlierDiscussions: Field<[EarlierDiscussion]> = .notRecorded
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
  public var presenterKnowsPatient: Field<Bool> = .notRecorded
  /// Which discussion this is, 1 or more.
  public var discussion: Field<Int> = .notRecorded
  /// The treatments that were considered.
  public var options: Field<[TreatmentOption]> = .notRecorded
  /// Whether leaving the tumour untreated was considered.
  public var noTreatmentConsidered: Field<Bool> = .notRecorded
  /// Where the board's view differs from a score, or the board holds a score to be out of date.
  public var scoreDisagreement: Field<String> = .notRecorded
  /// What the board recommends, and what became of it.
  public var decision: Decision = Decision()
}

/// A treatment that was considered; leaving the tumour untreated is one.
public struct TreatmentOption: Hashable, Sendable {
  /// The treatment.
  public var option: String
  /// The case for it.
  public var forIt: Field<String> = .notRecorded
  /// The case against it.
  public var againstIt: Field<String> = .notRecorded
}

/// What the board recommends, what the patient decides and what was done: three separate things.
public struct Decision: Hashable, Sendable {
  /// What the board recommends.
  public var recommendation: Field<String> = .notRecorded
  /// What to do where that cannot be done.
  public var fallback: Field<String> = .notRecorded
  /// What changes the recommendation.
  public var conditions: Field<[Condition]> = .notRecorded
  /// What the treatment is for.
  public var intent: Field<TreatmentIntent> = .notRecorded
  /// Why.
  public var rationale: Field<String> = .notRecorded
  /// Whether there is a guideline for this situation.
  public var guidelineExists: Field<Bool> = .notRecorded
  /// The guideline relied on.
  public var guideline: Field<String> = .notRecorded
  /// How far the board agreed.
  public var consensus: Field<Consensus> = .notRecorded
  /// Views that differ; empty where somebody asked and none was voiced.
  public var dissent: Field<[Dissent]> = .notRecorded
  /// Specialties whose opinion is missing.
  public var opinionsMissing: Field<[String]> = .notRecorded
  /// What a search for a trial came to.
  public var trialScreening: Field<TrialScreening> = .notRecorded
  /// Who offers the trial to the patient.
  public var trialOfferedBy: Field<String> = .notRecorded
  /// Whether a trial was looked for.
  public var trial: Field<String> = .notRecorded
  /// Where, at what cost, by which scheme.
  public var feasibility: Field<String> = .notRecorded
  /// What the patient decides.
  public var patientDecision: Field<String> = .notRecorded
  /// What was done.
  public var done: Field<String> = .notRecorded
  /// Who tells the patient.
  public var teller: String?
  /// When the patient is told.
  public var tellWhen: Field<Moment> = .notRecorded
  /// In which language.
  public var tellLanguage: String?
  /// Whether the patient has been told.
  public var told: Field<Bool> = .notRecorded
  /// When the patient was told.
  public var toldOn: Field<CalendarDate> = .notRecorded
  /// Who stays responsible for the patient.
  public var staysResponsible: Field<String> = .notRecorded
  /// What became of the recommendation.
  public var followed: Followed = Followed()
  /// Whether the patient gets a copy of the outcome.
  public var copyToPatient: Field<Bool> = .notRecorded
  /// What is to be done, by whom, by when.
  public var actions: Field<[Action]> = .notRecorded
  /// When, or on what event, the case comes back.
  public var review: Field<String> = .notRecorded
  /// Who gets a copy.
  public var copies: Field<[String]> = .notRecorded
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
  public var why: Field<String> = .notRecorded
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
  public var state: Field<ActionState> = .notRecorded
}
