internal import GRDB

extension Register {
  /// Starts a session.
  ///
  /// - Returns: its token, 256 random bits in 43 characters; only the token's SHA-256 is stored.
  public func startSession(account: String) throws(RegisterError) -> String {
    let token = RandomText.encode(random(32))
    guard token.utf8.count == 43 else { throw .failed("the source of random bytes is too short") }
    try write { db in
      let now = clock()
      try db.execute(
        sql: "DELETE FROM session WHERE seenAt <= ? OR startedAt <= ?",
        arguments: [
          now.adding(seconds: -Self.idle).milliseconds, now.adding(seconds: -Self.longest).milliseconds,
        ])
      try db.execute(
        sql: "INSERT INTO session(tokenHash, account, startedAt, seenAt) VALUES (?, ?, ?, ?)",
        arguments: [Self.hash(of: token), stored(account), now.milliseconds, now.milliseconds])
      try append(AuditEvent(action: "session.started", account: account), in: db)
    }
    return token
  }

  /// The session of a token, and keeps it awake; nil where it is unknown, ended, idle for 15 minutes, older
  /// than 12 hours, or its account disabled.
  public func session(_ token: String) throws(RegisterError) -> Session? {
    let hash = Self.hash(of: token)
    let now = clock()
    let session = try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT s.* FROM session s LEFT JOIN account a ON a.name = s.account
          WHERE s.tokenHash = ? AND s.seenAt > ? AND s.startedAt > ? AND ifnull(a.isDisabled, 0) = 0
          """,
        arguments: [
          hash, now.adding(seconds: -Self.idle).milliseconds, now.adding(seconds: -Self.longest).milliseconds,
        ]
      ).map(Session.init)
    }
    // One write in ten seconds: a commit waits for the disk, and a page asks several times.
    guard let session, session.seenAt.adding(seconds: 10) <= now else { return session }
    try write { db in
      try db.execute(
        sql: "UPDATE session SET seenAt = ? WHERE tokenHash = ?", arguments: [now.milliseconds, hash])
    }
    return Session(account: session.account, startedAt: session.startedAt, seenAt: now)
  }

  /// Ends a session; nothing happens where there is none.
  public func endSession(_ token: String) throws(RegisterError) {
    try write { db in
      let hash = Self.hash(of: token)
      let account = try String.fetchOne(
        db, sql: "SELECT account FROM session WHERE tokenHash = ?", arguments: [hash])
      guard let account else { return }
      try db.execute(sql: "DELETE FROM session WHERE tokenHash = ?", arguments: [hash])
      try append(AuditEvent(action: "session.ended", account: account), in: db)
    }
  }

  static func endSessions(of account: String, in db: Database) throws {
    try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [account])
  }

  private static let idle: Int64 = 15 * 60
  private static let longest: Int64 = 12 * 60 * 60

  private static func hash(of token: String) -> String { sha256(Array(token.utf8)) }
}

extension Session {
  init(_ row: Row) {
    (account, startedAt) = (row["account"], Timestamp(milliseconds: row["startedAt"]))
    seenAt = Timestamp(milliseconds: row["seenAt"])
  }
}
