internal import GRDB

extension Register {
  /// A setting; nil where there is none.
  public func setting(_ name: String) throws(RegisterError) -> String? {
    try read { try Self.setting(name, in: $0) }
  }

  /// Keeps a setting; a later value replaces an earlier one.
  ///
  /// Names that begin with `register.` are the
  /// register's own.
  public func set(_ name: String, _ value: String) throws(RegisterError) {
    guard !name.hasPrefix("register.") else { throw .badName }
    try write { try Self.set(stored(name), stored(value), in: $0) }
  }

  static func setting(_ name: String, in db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
  }

  static func set(_ name: String, _ value: String, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO setting(name, value) VALUES (?, ?)
        ON CONFLICT(name) DO UPDATE SET value = excluded.value
        """,
      arguments: [name, value])
  }

  static func removeSetting(_ name: String, in db: Database) throws {
    try db.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
  }
}
