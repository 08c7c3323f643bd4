internal import GRDB

extension Register {
  /// Whether the clock stands before the last row of the audit: then saving and issuing throw `clockJumped`.
  ///
  /// Two seconds are let pass: a clock that is corrected over the network steps by less.
  public func isClockBehind() throws(RegisterError) -> Bool {
    try read { try isClockBehind(in: $0) }
  }

  /// Says that the clock is right although rows of the audit are later: somebody has looked at it.
  ///
  /// A row of its own says so.
  public func acceptClock(by account: String) throws(RegisterError) {
    try note(AuditEvent(action: Self.clockAccepted, account: account))
  }

  /// Throws `clockJumped` where the clock is behind.
  func requireClock(in db: Database) throws {
    if try isClockBehind(in: db) { throw RegisterError.clockJumped }
  }

  private static let clockAccepted = "clock.accepted"

  private func isClockBehind(in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM audit INDEXED BY auditByTime WHERE at > ? AND sequence >= ifnull(
            (SELECT max(sequence) FROM audit INDEXED BY auditByAction WHERE action = ?), 0))
        """,
      arguments: [clock().adding(seconds: 2).milliseconds, Self.clockAccepted]) ?? false
  }
}
