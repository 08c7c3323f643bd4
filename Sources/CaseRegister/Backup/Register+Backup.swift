internal import Crypto
internal import GRDB
internal import Glibc

extension Register {
  /// Writes an encrypted backup of the whole register, with its master key, while it is in use.
  ///
  /// A copy is made by SQLite's online backup and looked through like `verify`; the encrypted file is read
  /// back and compared before it gets its name. It is 0600.
  ///
  /// - Parameters:
  ///   - file: the path of the backup.
  ///   - passphrase: 12 characters or more; without it nobody opens the backup.
  /// - Throws: `exists` where there is such a file, `weakPassword`, `brokenChain`, `diskFull`.
  public func backup(to file: String, passphrase: String) throws(RegisterError) {
    guard !PasswordRule.isWeak(passphrase, for: "") else { throw .weakPassword }
    guard !Files.exists(file) else { throw .exists }
    // In memory there is no folder of its own; then the copy lies beside the backup.
    let copy = folder?.copy ?? file + ".copy"
    do {
      try note(AuditEvent(action: "register.backedUp", account: ""))
      defer { unlink(copy) }
      try copyDatabase(to: copy)
      try withReading(copy) { database in
        try Files.withNew(file + ".partial") { descriptor in
          let form = try BackupFile(passphrase: passphrase, cost: passwordCost, random: random)
          try form.seal(key: keys.key.bytes, database: database, to: descriptor)
        }
      }
      do {
        try compare(file + ".partial", with: copy, passphrase: passphrase)
        guard !Files.exists(file) else { throw RegisterError.exists }
        try Files.move(file + ".partial", to: file)
      } catch {
        unlink(file + ".partial")
        throw error
      }
    } catch { throw RegisterError(error) }
  }

  /// Copies the database into one file, and looks through the copy.
  private func copyDatabase(to path: String) throws {
    try Files.remove(path)
    try Files.withNew(path) { _ in }
    let copy = try DatabaseQueue(path: path)
    try database.backup(to: copy)
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try copy.read { try ChainCheck(db: $0, keys: keys).check(against: nil) }
    try copy.close()
  }

  /// Reads an encrypted backup and compares what it holds with the copy.
  private func compare(_ file: String, with copy: String, passphrase: String) throws {
    try withReading(file) { sealed in
      try withReading(copy) { database in
        var isSame = true
        let key = try BackupFile(reading: sealed, passphrase: passphrase).open(sealed) { piece in
          isSame = try isSame && Files.read(database, upTo: piece.count) == piece
        }
        guard try isSame && key == keys.key.bytes && Files.read(database, upTo: 1).isEmpty else {
          throw RegisterError.failed("the backup reads otherwise than it was written")
        }
      }
    }
  }
}

/// Opens a file for reading while the body runs.
func withReading<Value>(_ path: String, _ body: (Int32) throws -> Value) throws -> Value {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw errno == ENOENT ? RegisterError.notFound : Files.failure("a file cannot be opened")
  }
  defer { close(descriptor) }
  return try body(descriptor)
}
