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

extension BoardRecord {
  /// Whether anything of a decision is recorded.
  public var isDecided: Bool { decision != Decision() }

  /// Whether the decision of the case is that of another meeting, so that no paper of this one may print it.
  ///
  /// A meeting that has an identifier is known by it, else by its day. Where the case names neither, its decision is
  /// taken for that of the meeting that lists the case.
  public func isDecidedElsewhere(than listing: Meeting) -> Bool {
    if let id = meeting.id.value { return id != listing.id }
    if let moment = meeting.on.value { return moment.date != listing.start.date }
    return false
  }

  /// The record as another meeting begins it: a decision that was made before stands among the earlier discussions,
  /// which are never overwritten, and none is made yet.
  ///
  /// An earlier discussion has a date; a decision whose meeting has none is only taken out.
  func heard(at listing: Meeting) -> BoardRecord {
    guard isDecidedElsewhere(than: listing) else { return self }
    var record = self
    record.decision = Decision()
    guard let day = meeting.on.value?.date, decision.recommendation.value != nil else { return record }
    let made = EarlierDiscussion(on: day, meeting: meeting.id.value, recommendation: decision.recommendation)
    let earlier = earlierDiscussions.value ?? []
    if !earlier.contains(made) { record.earlierDiscussions = .known(earlier + [made]) }
    return record
  }
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
