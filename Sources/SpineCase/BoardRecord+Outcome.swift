import Records
import SourceText
import SpineScores

/// The meeting at which a case is discussed, as the case file names it.
public struct BoardMeeting: Hashable, Sendable {
  /// The identifier of the meeting.
  public var id: Field<String>
  /// When it is or was held.
  public var on: Field<Moment>
}

/// A discussion before this one; it is kept and never overwritten.
public struct EarlierDiscussion: Hashable, Sendable {
  /// When it was.
  public var on: CalendarDate
  /// The identifier of the meeting.
  public var meeting: String?
  /// What was recommended.
  public var recommendation: Field<String>
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
  public var extent: Field<FollowedExtent>
  /// Why it was not, or not in full.
  public var reason: Field<NotFollowedReason>
  /// When that was known.
  public var on: Field<CalendarDate>
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

/// What the patient needs beside treatment of the tumour, in words.
public struct SupportiveCare: Hashable, Sendable {
  /// Palliative care.
  public var palliativeCare: Field<String>
  /// Rehabilitation.
  public var rehabilitation: Field<String>
  /// Care of bladder and bowel.
  public var bladderAndBowel: Field<String>
  /// Help for mind and home.
  public var psychosocial: Field<String>
  /// Fertility.
  public var fertility: Field<String>
}

extension BoardMeeting {
  init(_ reader: MappingReader) {
    id = reader.words("id", .knownIdentifier)
    on = reader.moment("on", .event)
  }
}

extension EarlierDiscussion {
  init?(_ reader: MappingReader) {
    meeting = reader.identifier("meeting")
    recommendation = reader.words("recommendation", lines: true)
    guard let on = reader.requiredDate("on") else { return nil }
    self.on = on
  }
}

extension Followed {
  init(_ reader: MappingReader) {
    extent = reader.coded("extent")
    reason = reader.coded("reason")
    on = reader.date("on")
  }
}

extension SupportiveCare {
  init(_ reader: MappingReader) {
    palliativeCare = reader.words("palliativeCare")
    rehabilitation = reader.words("rehabilitation")
    bladderAndBowel = reader.words("bladderAndBowel")
    psychosocial = reader.words("psychosocial")
    fertility = reader.words("fertility")
  }
}
