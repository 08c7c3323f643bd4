public import SpineScores

/// A named clinician's record that a deficit is established: known, judged, and no new emergency while nothing changes.
///
/// Anything left out makes the record count for nothing, but it is never an error that would stop an emergency
/// letter.
public struct EstablishedDeficit: Hashable, Sendable {
  /// Since when the deficit has been in its present state.
  public var since: Field<CalendarDate> = .notRecorded
  /// What caused it.
  public var cause: Field<EstablishedCause> = .notRecorded
  /// The name of the cause, where it is not a treated compression.
  public var causeInWords: Field<String> = .notRecorded
  /// What was done about the compression, in words.
  public var treatedWith: Field<String> = .notRecorded
  /// When the compression was treated.
  public var treatedOn: Field<CalendarDate> = .notRecorded
  /// Who judged it.
  public var by: Field<String> = .notRecorded
  /// In which role.
  public var role: Field<String> = .notRecorded
  /// When it was judged.
  public var on: Field<Moment> = .notRecorded
  /// Why.
  public var why: Field<String> = .notRecorded
  /// The findings that are established: the best state since treatment.
  public var baseline: DeficitFindings = DeficitFindings()
  /// An earlier examination that found the same.
  public var earlier: EarlierExamination = EarlierExamination()
  /// The compression of each lesion at the time of the judgement.
  public var compression: Field<[EstablishedCompression]> = .notRecorded
  /// Which hospital judged it, where that was not this one.
  public var receivedFrom: String?
  /// Who confirmed here what was judged elsewhere.
  public var confirmed: ConfirmedJudgement?
  /// Who withdrew the judgement.
  public var withdrawn: WithdrawnJudgement?
}

/// What caused an established deficit.
public enum EstablishedCause: String, CodedValue {
  case treatedCompression = "treated-compression"
  case other
}

/// An examination before the judgement that the judgement rests on.
public struct EarlierExamination: Hashable, Sendable {
  /// When the patient was examined then.
  public var examined: Field<Moment> = .notRecorded
  /// Who examined the patient then.
  public var examinedBy: String?
  /// What was found then.
  public var findings: DeficitFindings = DeficitFindings()
}

/// The compression of one lesion at the time at which a deficit was judged.
public struct EstablishedCompression: Hashable, Sendable {
  /// The levels of the lesion, as they are among the lesions.
  public var levels: SpinalSpan
  /// The ESCC grade at that time: higher is worse.
  public var escc: ESCCGrade
}

/// A judgement from elsewhere that somebody here confirmed.
public struct ConfirmedJudgement: Hashable, Sendable {
  /// Who confirmed it.
  public var by: String
  /// In which role.
  public var role: String
  /// When.
  public var on: Moment
  /// Why.
  public var why: String
}

/// A judgement that was withdrawn.
public struct WithdrawnJudgement: Hashable, Sendable {
  /// Who withdrew it.
  public var by: String
  /// When.
  public var on: Moment
  /// Why.
  public var why: String
}
