import Records
import SourceText
import SpineScores

/// The meeting at which a case is discussed, as the case file names it.
public struct BoardMeeting: Hashable, Sendable {
  /// The identifier of the meeting.
  public var id: Field<String> = .notRecorded
  /// When it is or was held.
  public var on: Field<Moment> = .notRecorded
}

/// A discussion before this one; it is kept and never overwritten.
public struct EarlierDiscussion: Hashable, Sendable {
  /// When it was.
  public var on: CalendarDate
  /// The identifier of the meeting.
  public var meeting: String?
  /// What was recommended.
  public var recommendation: Field<String> = .notRecorded
}

/// Whether a case is discussed in full or follows an agreed standard of care.
public enum BoardRoute: String, CodedValue {
  case full
  case byProtocol = "by-protocol"
}

/// What a search for a trial came to.
public enum TrialScreening: String, CodedValue {
  case eligible
  case notEligible = "not-eligible"
  case noOpenTrial = "no-open-trial"
  case notScreened = "not-screened"
}

/// What became of a recommendation, for the audit of it.
public struct Followed: Hashable, Sendable {
  /// How far it was followed.
  public var extent: Field<FollowedExtent> = .notRecorded
  /// Why it was not, or not in full.
  public var reason: Field<NotFollowedReason> = .notRecorded
  /// When that was known.
  public var on: Field<CalendarDate> = .notRecorded
}

/// How far a recommendation was followed.
public enum FollowedExtent: String, CodedValue {
  case full
  case partly
  case notFollowed = "not"
}

/// Why a recommendation was not followed: the reasons that audits count (checklists.md 1.1).
public enum NotFollowedReason: String, CodedValue {
  case patientWish = "patient-wish"
  case carerWish = "carer-wish"
  case changedCircumstances = "changed-circumstances"
  case conditionNotMet = "condition-not-met"
  case notOperable = "not-operable"
  case notResectable = "not-resectable"
  case didNotAttend = "did-not-attend"
  case comorbidity, death
  case notAvailable = "not-available-here"
  case otherReason = "other"
}

/// What the patient needs besides treatment of the tumour, in words.
public struct SupportiveCare: Hashable, Sendable {
  /// Palliative care.
  public var palliativeCare: Field<String> = .notRecorded
  /// Rehabilitation.
  public var rehabilitation: Field<String> = .notRecorded
  /// Care of bladder and bowel.
  public var bladderAndBowel: Field<String> = .notRecorded
  /// Help for mind and home.
  public var psychosocial: Field<String> = .notRecorded
  /// Fertility.
  public var fertility: Field<String> = .notRecorded
}
