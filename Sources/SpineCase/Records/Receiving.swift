/// Who accepted the patient, when, and into which bed.
public struct Acceptance: Hashable, Sendable {
  /// Who accepted.
  public var by: Field<String> = .notRecorded
  /// When.
  public var at: Field<Moment> = .notRecorded
  /// The bed or ward that was promised.
  public var bed: Field<String> = .notRecorded
}

/// How the patient is moved.
public struct Transfer: Hashable, Sendable {
  /// How the patient lies or sits.
  public var position: Field<TransferPosition> = .notRecorded
  /// Whether the neck is in a collar.
  public var collar: Field<Bool> = .notRecorded
  /// Which member of staff goes with the patient.
  public var escort: Field<String> = .notRecorded
}

/// How a patient lies or sits on the way.
public enum TransferPosition: String, CodedValue {
  case flat
  case logRoll = "log-roll"
  case headUp = "head-up"
  case sitting
}

/// What the letter asks for.
public enum AskKind: String, CodedValue {
  case opinion
  case takeOver = "take-over"
  case radiotherapy, surgery, biopsy, trial
  case palliativeCare = "palliative-care"
}

/// Whether the patient is to be resuscitated, who decided it and when.
public struct Resuscitation: Hashable, Sendable {
  /// What was decided.
  public var state: Field<ResuscitationState> = .notRecorded
  /// Who decided it.
  public var by: String?
  /// When.
  public var on: Field<CalendarDate> = .notRecorded
}

/// What was decided on resuscitation.
public enum ResuscitationState: String, CodedValue {
  case forResuscitation = "for-resuscitation"
  case notForResuscitation = "not-for-resuscitation"
  case notDiscussed = "not-discussed"
}

/// Where the patient is cared for at present.
public enum PatientSetting: String, CodedValue {
  case inpatient, outpatient
  case atHome = "at-home"
}

/// Who interpreted.
public enum InterpreterUse: String, CodedValue {
  case professional, family
  case otherPerson = "other"
  case notRequired = "not-required"
  case didNotAttend = "did-not-attend"
}

/// The times along the pathway of an emergency, besides those of the neurology, the steroid and the call.
public struct PathwayTimes: Hashable, Sendable {
  /// When a clinician first saw the patient.
  public var presented: Field<Moment> = .notRecorded
  /// When the coordinator for cord compression was reached.
  public var coordinatorCalled: Field<Moment> = .notRecorded
  /// When the MRI of the whole spine was made.
  public var mri: Field<Moment> = .notRecorded
  /// When the treatment began.
  public var treatmentStarted: Field<Moment> = .notRecorded
  /// Whether the time target was met.
  public var targetMet: Field<Bool> = .notRecorded
  /// Why it was not met.
  public var targetMissedBecause: Field<String> = .notRecorded
}

/// A segment of the cord, named by the muscle that represents it in the examination.
public enum Myotome: String, CodedValue {
  case c5 = "C5", c6 = "C6", c7 = "C7", c8 = "C8", t1 = "T1"
  case l2 = "L2", l3 = "L3", l4 = "L4", l5 = "L5", s1 = "S1"
}

/// Power of the muscle of one segment, right and left, on the scale of the Medical Research Council.
public struct MyotomePower: Hashable, Sendable {
  /// The segment.
  public var level: Myotome
  /// Right, 0 to 5, higher is stronger.
  public var right: Field<Int> = .notRecorded
  /// Left, 0 to 5, higher is stronger.
  public var left: Field<Int> = .notRecorded
}
