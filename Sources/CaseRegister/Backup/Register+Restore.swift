internal import FoundationEssentials
internal import GRDB
internal import Glibc

/// What came of restoring a backup.
public struct Restored: Hashable, Sendable {
  /// The folder with the register that was replaced; nil where there was none.
  public let replaced: String?
  /// The head of the audit of the restored register, before the row that says that it was restored.
  public let head: String
  /// Cases that had been erased since the backup; they were erased again.
  public let erasedAgain: [CaseID]
  /// Whether the replaced register could be read: otherwise nobody knows what had been erased since the
  /// backup.
  public let knowsErasures: Bool
}

extension Register {
  /// Puts the register of a backup into a folder; the one that is there is kept in a folder beside it.
  ///
  /// The backup is looked through first. Its sessions are ended, and what was erased since it was made is
  /// erased again. A power cut leaves the old register or the new one: the next opening finishes what was
  /// begun.
  ///
  /// - Parameters:
  ///   - file: the backup.
  ///   - passphrase: its passphrase.
  ///   - folder: the folder of the register.
  ///   - head: a head of the audit that was kept elsewhere; nil where there is none.
  ///   - clock: the time now.
  ///   - random: so many bytes that nobody can guess.
  /// - Returns: what came of it.
  /// - Throws: `isRunning`, `wrongPassphrase`, `brokenChain`, `newerProgram`, `networkShare`, `diskFull`.
  @discardableResult
  public static func restore(
    _ file: String, passphrase: String, into folder: String, expecting head: String? = nil,
    clock: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable (Int) -> [UInt8]
  ) throws(RegisterError) -> Restored {
    do {
      let folder = try DataFolder(folder)
      let path = folder.restoredDatabase
      do {
        let key = try unpack(file, passphrase: passphrase, to: path)
        let (erased, isKnown) = erasures(in: folder)
        let register = Register(
          database: try DatabaseQueue(path: path, configuration: configuration), keys: MasterKey(key),
          clock: clock,
          random: random, passwordCost: .standard, folder: nil)
        let (old, again) = try register.takeOver(expecting: head, erased: erased)
        try register.database.close()
        try Files.write(DataFolder.text(ofKey: key), to: folder.restoredKey)
        let replaced = try folder.replace(at: clock())
        return Restored(replaced: replaced, head: old, erasedAgain: again, knowsErasures: isKnown)
      } catch {
        if !folder.isReplacing { for end in ["", "-journal", "-wal", "-shm"] { unlink(path + end) } }
        throw error
      }
    } catch { throw RegisterError(error) }
  }

  private static func unpack(_ file: String, passphrase: String, to path: String) throws -> [UInt8] {
    try withReading(file) { sealed in
      var key: [UInt8] = []
      try Files.withNew(path) { descriptor in
        key = try BackupFile(reading: sealed, passphrase: passphrase).open(sealed) {
          try Files.write($0, to: descriptor)
        }
      }
      return key
    }
  }

  /// What was erased in the register that is replaced, with the reason; nothing where it cannot be read.
  private static func erasures(in folder: DataFolder) -> (erased: [(CaseID, String)], isKnown: Bool) {
    guard Files.exists(folder.database) else { return ([], true) }
    do {
      // Not read-only: what only stands in its log is read too.
      let old = try DatabaseQueue(path: folder.database, configuration: configuration)
      defer { try? old.close() }  // It is moved away next, whatever it says.
      let rows = try old.read { db in
        try Row.fetchAll(db, sql: "SELECT id, erasedFor FROM patientCase WHERE erasedAt IS NOT NULL")
      }
      return (rows.compactMap { row in CaseID(row["id"]).map { ($0, row["erasedFor"]) } }, true)
    } catch {
      return ([], false)
    }
  }

  /// Looks through an unpacked backup and makes it ready to be used.
  private func takeOver(
    expecting head: String?, erased: [(CaseID, String)]
  ) throws -> (head: String, erasedAgain: [CaseID]) {
    try database.writeWithoutTransaction { db in
      guard try Schema.version(db) > 0 else {
        throw RegisterError.failed("the file is not a backup of a register")
      }
      try ChainCheck(db: db, keys: keys).check(against: head)
      try Schema.migrate(db) { _ in }
    }
    let old = try self.head()
    try write { db in
      try db.execute(sql: "DELETE FROM session")
      try db.execute(sql: "DELETE FROM failure")
      try append(AuditEvent(action: "register.restored", account: ""), in: db)
    }
    let again = try erased.filter { try row($0.0)?.isErased == false }
    for (id, reason) in again { try erase(id, by: "", reason: reason) }
    return (old, again.map(\.0))
  }
}
