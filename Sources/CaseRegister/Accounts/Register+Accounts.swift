internal import FoundationEssentials
internal import GRDB

extension Register {
  /// Makes an account.
  ///
  /// - Parameters:
  ///   - name: what is typed at the login: letters, digits and `. - _ @`, at most 64.
  ///   - password: 12 characters or more, and none that is tried first.
  ///   - roles: what it may do, in the caller's words, of the same characters as the name.
  ///   - fullName: the name that is printed.
  ///   - registration: the number that is printed beside a signature; may be empty.
  /// - Throws: `badName`, `exists`, `weakPassword`.
  public func makeAccount(
    _ name: String, password: String, roles: Set<String>, fullName: String, registration: String
  ) throws(RegisterError) {
    guard Self.isName(name), roles.allSatisfy(Self.isName) else { throw .badName }
    let hash = try newHash(password, for: name)
    try write { db in
      guard try account(name, in: db) == nil else { throw RegisterError.exists }
      try db.execute(
        sql: """
          INSERT INTO account(name, roles, fullName, registration, isDisabled, createdAt, salt, rounds,
            blockSize, parallelism, passwordHash)
          VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          name, roles.sorted().joined(separator: " "), stored(fullName), stored(registration),
          clock().milliseconds, Data(hash.salt), hash.cost.rounds, hash.cost.blockSize, hash.cost.parallelism,
          Data(hash.hash),
        ])
      try append(AuditEvent(action: "account.created", account: name), in: db)
    }
  }

  /// Every account, by name.
  public func accounts() throws(RegisterError) -> [Account] {
    try read { db in try Row.fetchAll(db, sql: "SELECT * FROM account ORDER BY name").map(Account.init) }
  }

  /// Disables an account and ends its sessions, or enables it again.
  ///
  /// - Throws: `notFound`.
  public func setDisabled(_ name: String, _ isDisabled: Bool) throws(RegisterError) {
    try write { db in
      guard try account(name, in: db) != nil else { throw RegisterError.notFound }
      try db.execute(
        sql: "UPDATE account SET isDisabled = ? WHERE name = ?", arguments: [isDisabled, name])
      if isDisabled { try Self.endSessions(of: name, in: db) }
      try append(
        AuditEvent(action: isDisabled ? "account.disabled" : "account.enabled", account: name), in: db)
    }
  }

  /// Gives an account another password and ends its sessions; whether somebody may do so is the caller's
  /// question.
  ///
  /// - Throws: `notFound`, `weakPassword`.
  public func changePassword(_ name: String, to password: String) throws(RegisterError) {
    let hash = try newHash(password, for: name)
    try write { db in
      guard try account(name, in: db) != nil else { throw RegisterError.notFound }
      try db.execute(
        sql: """
          UPDATE account SET salt = ?, rounds = ?, blockSize = ?, parallelism = ?, passwordHash = ?
          WHERE name = ?
          """,
        arguments: [
          Data(hash.salt), hash.cost.rounds, hash.cost.blockSize, hash.cost.parallelism, Data(hash.hash),
          name,
        ])
      try Self.endSessions(of: name, in: db)
      try append(AuditEvent(action: "account.password", account: name), in: db)
    }
  }

  /// Gives an account other roles, which hold from its next request on.
  ///
  /// - Throws: `notFound`, `badName`.
  public func setRoles(_ name: String, _ roles: Set<String>) throws(RegisterError) {
    guard roles.allSatisfy(Self.isName) else { throw .badName }
    let text = roles.sorted().joined(separator: " ")
    try write { db in
      guard try account(name, in: db) != nil else { throw RegisterError.notFound }
      try db.execute(sql: "UPDATE account SET roles = ? WHERE name = ?", arguments: [text, name])
      try append(AuditEvent(action: "account.roles", account: name, detail: text), in: db)
    }
  }

  func account(_ name: String, in db: Database) throws -> Account? {
    try Row.fetchOne(db, sql: "SELECT * FROM account WHERE name = ?", arguments: [name]).map(Account.init)
  }

  private func newHash(_ password: String, for name: String) throws(RegisterError) -> PasswordHash {
    guard !PasswordRule.isWeak(password, for: name) else { throw .weakPassword }
    do {
      return try gate.pass { try PasswordHash(of: password, salt: random(16), cost: passwordCost) }
    } catch { throw RegisterError(error) }
  }

  private static func isName(_ text: String) -> Bool {
    1...64 ~= text.utf8.count
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: [UInt8](".-_@".utf8).contains(byte)
        }
      }
  }
}

extension Account {
  init(_ row: Row) {
    (name, fullName, registration) = (row["name"], row["fullName"], row["registration"])
    roles = Set((row["roles"] as String).split(separator: " ").map(String.init))
    (isDisabled, createdAt) = (row["isDisabled"], Timestamp(milliseconds: row["createdAt"]))
  }
}
