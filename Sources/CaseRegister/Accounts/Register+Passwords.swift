internal import FoundationEssentials
internal import GRDB

extension Register {
  /// Checks a name and a password.
  ///
  /// An unknown name costs the same work and gets the same answer as a wrong password. After five failures by
  /// a name or from a peer, be the name an account's or not, nothing is checked for a minute, then for twice
  /// as long after each further failure, up to 15 minutes. A failure is counted before the password is looked
  /// at, so that many at once gain nothing.
  ///
  /// - Parameters:
  ///   - name: what was typed.
  ///   - password: what was typed.
  ///   - peer: where it came from, such as an address.
  /// - Returns: the account, or that it is wrong or not looked at.
  /// - Throws: where the register cannot be written.
  public func check(
    name: String, password: String, peer: String
  ) throws(RegisterError) -> PasswordAnswer {
    let subjects = [Self.subject("name", name), Self.subject("peer", peer)]
    if let until = try count(subjects) { return .paused(until: until) }
    let found = try read { db -> (Account, PasswordHash)? in
      guard let account = try account(name, in: db), let hash = try Self.hash(of: name, in: db) else {
        return nil
      }
      return (account, hash)
    }
    let isRight: Bool
    do {
      isRight = try gate.pass {
        // Nobody has this hash; making it takes as long as for an account.
        let unknown = PasswordHash(salt: [UInt8](repeating: 0, count: 16), cost: passwordCost, hash: [0])
        return try (found?.1 ?? unknown).matches(String(password.prefix(PasswordRule.longest)))
      }
    } catch { throw RegisterError(error) }
    return try answer(isRight ? found?.0 : nil, known: found?.0.name, subjects: subjects)
  }

  private func answer(
    _ account: Account?, known: String?, subjects: [String]
  ) throws(RegisterError) -> PasswordAnswer {
    try write { db in
      guard let account, !account.isDisabled else {
        // A name that is no account's may be a password in the wrong field: it is not written down.
        try append(AuditEvent(action: "session.refused", account: known ?? ""), in: db)
        return .wrong
      }
      // The peer's failures stay: who has an account must not clear them between guesses at another.
      try db.execute(sql: "DELETE FROM failure WHERE subject = ?", arguments: [subjects[0]])
      try db.execute(
        sql: "UPDATE failure SET count = count - 1 WHERE subject = ? AND count > 0", arguments: [subjects[1]])
      try db.execute(
        sql: "UPDATE failure SET pausedUntil = 0 WHERE subject = ? AND count < ?",
        arguments: [subjects[1], Self.failuresBeforePause])
      return .right(account)
    }
  }

  /// Counts an attempt; the end of the pause where one holds, and then counts nothing.
  private func count(_ subjects: [String]) throws(RegisterError) -> Timestamp? {
    try write { db in
      let now = clock()
      try db.execute(
        sql: "DELETE FROM failure WHERE lastAt < ? AND pausedUntil < ?",
        arguments: [now.adding(seconds: -Self.longestPause).milliseconds, now.milliseconds])
      let until = try Int64.fetchOne(
        db, sql: "SELECT max(pausedUntil) FROM failure WHERE subject IN (?, ?)",
        arguments: StatementArguments(subjects))
      if let until, until > now.milliseconds {
        // A clock that was set back must not make a pause of years.
        return min(Timestamp(milliseconds: until), now.adding(seconds: Self.longestPause))
      }
      for subject in subjects { try Self.count(subject, at: now, in: db) }
      return nil
    }
  }

  private static func count(_ subject: String, at now: Timestamp, in db: Database) throws {
    let earlier =
      try Int.fetchOne(
        db, sql: "SELECT count FROM failure WHERE subject = ?", arguments: [subject]) ?? 0
    let doublings = earlier + 1 - failuresBeforePause
    let pause = doublings < 0 ? 0 : min(60 << min(doublings, 10), longestPause)
    try db.execute(
      sql: "INSERT OR REPLACE INTO failure(subject, count, lastAt, pausedUntil) VALUES (?, ?, ?, ?)",
      arguments: [
        subject, earlier + 1, now.milliseconds, pause == 0 ? 0 : now.adding(seconds: pause).milliseconds,
      ])
  }

  private static let failuresBeforePause = 5
  private static let longestPause: Int64 = 15 * 60

  /// What stands for a name or a peer in the table of failures: its hash, for the same reason.
  private static func subject(_ kind: String, _ text: String) -> String {
    var hash = RowHash("failure")
    hash.add(kind)
    hash.add(text)
    return hash.finalize()
  }

  private static func hash(of name: String, in db: Database) throws -> PasswordHash? {
    try Row.fetchOne(db, sql: "SELECT * FROM account WHERE name = ?", arguments: [name]).map { row in
      PasswordHash(
        salt: Array(row["salt"] as Data),
        cost: PasswordCost(
          rounds: row["rounds"], blockSize: row["blockSize"], parallelism: row["parallelism"]),
        hash: Array(row["passwordHash"] as Data))
    }
  }
}
