/// One row of the audit: who did what to which case, and when.
///
/// Rows are never changed or removed.
public struct AuditEvent: Hashable, Sendable {
  /// What was done, as words with dots between them: `case.opened`.
  ///
  /// The register's own begin with `case.`, `draft.`, `meeting.`,
  /// `document.`, `account.`, `session.`, `clock.` or `register.`.
  public let action: String
  /// The account that did it; empty where nobody was logged in.
  public let account: String
  /// The case, where one is concerned.
  public let `case`: CaseID?
  /// The meeting, where one is concerned.
  public let meeting: MeetingID?
  /// Anything more.
  ///
  /// It stays after an erasure: never a patient's value.
  public let detail: String
  /// When it happened, by the register's clock; what a new event says here is not looked at.
  public let at: Timestamp
  /// The hash of what was stored with it, such as a version or an issued document.
  public let proof: String?
  /// The place in the audit, from 1; 0 where it is not written yet.
  public let sequence: Int

  /// Creates an event to be noted.
  public init(
    action: String, account: String, case: CaseID? = nil, meeting: MeetingID? = nil, detail: String = "",
    at: Timestamp = Timestamp(milliseconds: 0)
  ) {
    self.init(
      action: action, account: account, case: `case`, meeting: meeting, detail: detail, at: at, proof: nil,
      sequence: 0)
  }

  init(
    action: String, account: String, case: CaseID? = nil, meeting: MeetingID? = nil, detail: String = "",
    at: Timestamp = Timestamp(milliseconds: 0), proof: String?, sequence: Int = 0
  ) {
    (self.action, self.account, self.case, self.meeting) = (action, account, `case`, meeting)
    (self.detail, self.at, self.proof, self.sequence) = (detail, at, proof, sequence)
  }
}

/// What looking through every chain of hashes has found.
public enum Verification: Hashable, Sendable {
  /// Everything fits together, but no head kept elsewhere was given: who can write the file could have made
  /// it anew.
  case internalOnly
  /// Everything fits together and continues the head that was kept elsewhere.
  case whole
  /// Something was changed, removed or damaged; where, without a value of a patient.
  case broken(String)
}
