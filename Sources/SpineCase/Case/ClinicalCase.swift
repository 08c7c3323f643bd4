/// One case of spinal metastasis as a case file of format 1 records it.
///
/// Property names are the keys of the file. Every clinical fact is a ``Field``: a value, or a named kind of absence.
public struct ClinicalCase: Hashable, Sendable {
  /// The identifier of the case, unique among the files that are kept together.
  public var id: String
  /// When the facts hold; ages and clocks count to it.
  public var asOf: Moment
  /// The country profile: time targets, emergency numbers, role names.
  public var profile: String
  /// Who the patient is.
  public var patient: Patient = Patient()
  /// What the patient can do.
  public var performance: Performance = Performance()
  /// The tumour and its spread.
  public var tumour: Tumour = Tumour()
  /// The neurological examination.
  public var neurology: Neurology = Neurology()
  /// The times along the pathway of an emergency.
  public var clock: PathwayTimes = PathwayTimes()
  /// The pain, by kind.
  public var pain: Pain = Pain()
  /// The lesions of the spine; empty where somebody looked and there is none.
  public var lesions: Field<[Lesion]> = .notRecorded
  /// The investigations that were made.
  public var investigations: Field<[Investigation]> = .notRecorded
  /// What the pathologist has.
  public var pathology: Pathology = Pathology()
  /// What has been given, and what must be known before more is.
  public var treatment: Treatment = Treatment()
  /// What the patient needs besides treatment of the tumour.
  public var supportive: SupportiveCare = SupportiveCare()
  /// An operation that is considered or booked.
  public var surgery: Surgery = Surgery()
  /// Blood results as figures.
  public var bloods: Bloods = Bloods()
  /// Whether the patient would tolerate an operation.
  public var fitness: Fitness = Fitness()
  /// Results of scores that were computed elsewhere.
  public var reported: ReportedScores = ReportedScores()
  /// What is not available here.
  public var local: Field<[UnavailableService]> = .notRecorded
  /// What matters to the patient.
  public var wishes: Wishes = Wishes()
  /// What the patient has been told.
  public var told: Told = Told()
  /// The question for the board and its decision.
  public var board: BoardRecord = BoardRecord()
  /// The referral letter's own facts.
  public var referral: Referral = Referral()
  /// What goes onto the patient's sheet.
  public var handout: Handout = Handout()
  /// A clinician's judgement that the case is more urgent than the facts say; nil where there is none.
  public var urgency: UrgencyJudgement?
  /// Who signed which document, the oldest first; those that were withdrawn are kept.
  public var signOff: [SignOff] = []
  /// The editions of its documents that are not the first.
  public var documents: [DocumentKind: DocumentEdition] = [:]
}

/// A clinician's judgement that a case is more urgent than its facts say; it can only raise the urgency.
public struct UrgencyJudgement: Hashable, Sendable {
  /// The class to which it is raised.
  public var raisedTo: JudgedUrgency
  /// Who judged it.
  public var by: String
  /// Why.
  public var why: String
}

/// Who the patient is.
public struct Patient: Hashable, Sendable {
  /// The full name; nil where nobody wrote it down.
  public var name: String?
  /// The date of birth, or what an age implies of it.
  public var born: Field<BirthDate> = .notRecorded
  /// The sex in the hospital's records.
  public var sex: Field<Sex> = .notRecorded
  /// Whether the patient is or may be pregnant; it delays neither MRI nor an emergency operation.
  public var pregnancy: Field<Pregnancy> = .notRecorded
  /// Numbers of the patient, the hospital's own first.
  public var identifiers: [Identifier] = []
  /// The language the patient reads, as a BCP 47 tag.
  public var language: String?
  /// Whether an interpreter is needed.
  public var interpreterNeeded: Field<Bool> = .notRecorded
  /// Who interpreted.
  public var interpreterUsed: Field<InterpreterUse> = .notRecorded
  /// Whether the patient is an inpatient, an outpatient, or at home.
  public var setting: Field<PatientSetting> = .notRecorded
  /// The weight in kilograms.
  public var weightKilograms: Field<Decimal2> = .notRecorded
  /// The postal address.
  public var address: String?
  /// The telephone number, as it is dialled.
  public var telephone: String?
  /// Somebody to contact on the patient's behalf.
  public var nextOfKin: NextOfKin?
}

/// Somebody who is with the patient or can be contacted on their behalf.
public struct NextOfKin: Hashable, Sendable {
  /// The person's name.
  public var name: String?
  /// How the person is related to the patient.
  public var relation: String?
  /// The telephone number, as it is dialled.
  public var telephone: String?
}
