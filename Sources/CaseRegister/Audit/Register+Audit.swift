internal import GRDB

extension Register {
  /// Writes a row into the audit, with the time of the register's clock.
  public func note(_ event: AuditEvent) throws(RegisterError) {
    try write { try append(event, in: $0) }
  }

  /// A page of 100 rows of the audit, the newest first.
  ///
  /// - Parameters:
  ///   - page: the page, from 0.
  ///   - case: only rows about this case; nil for all.
  /// - Returns: the rows; none beyond the last page.
  /// - Throws: where the register cannot be read.
  public func audit(page: Int, case: CaseID?) throws(RegisterError) -> [AuditEvent] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM audit \(`case` == nil ? "" : "WHERE caseID = :case")
          ORDER BY sequence DESC LIMIT 100 OFFSET :offset
          """,
        arguments: StatementArguments(["offset": 100 * max(0, min(page, 1 << 32))])
          + (`case`.map { ["case": $0.text] } ?? [:]))
      return rows.map(AuditEvent.init)
    }
  }

  /// The hash at the head of the audit, in hexadecimal: what is printed and kept elsewhere.
  public func head() throws(RegisterError) -> String {
    try read { try Self.head(in: $0)?.hash ?? "" }
  }

  /// The last row's place and hash.
  static func head(in db: Database) throws -> (sequence: Int, hash: String)? {
    try Row.fetchOne(db, sql: "SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1")
      .map { ($0["sequence"], $0["hash"]) }
  }

  /// Writes a row of the audit within a transaction.
  func append(_ event: AuditEvent, in db: Database) throws {
    let last = try Self.head(in: db)
    let event = AuditEvent(
      action: stored(event.action), account: stored(event.account), case: event.case, meeting: event.meeting,
      detail: stored(event.detail), at: clock(), proof: event.proof, sequence: (last?.sequence ?? 0) + 1)
    try db.execute(
      sql: """
        INSERT INTO audit(sequence, at, action, account, caseID, meetingID, detail, proof, previousHash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        event.sequence, event.at.milliseconds, event.action, event.account, event.case?.text,
        event.meeting?.text, event.detail, event.proof, last?.hash, event.hash(after: last?.hash),
      ])
  }
}

extension AuditEvent {
  init(_ row: Row) {
    self.init(
      action: row["action"], account: row["account"], case: (row["caseID"] as String?).flatMap(CaseID.init),
      meeting: (row["meetingID"] as String?).flatMap(MeetingID.init), detail: row["detail"],
      at: Timestamp(milliseconds: row["at"]), proof: row["proof"], sequence: row["sequence"])
  }

  /// The hash of the row, over the one before it.
  func hash(after previous: String?) -> String {
    var hash = RowHash("audit")
    hash.add(previous)
    hash.add(Int64(sequence))
    hash.add(at.milliseconds)
    for field in [action, account, `case`?.text, meeting?.text, detail, proof] { hash.add(field) }
    return hash.finalize()
  }
}
