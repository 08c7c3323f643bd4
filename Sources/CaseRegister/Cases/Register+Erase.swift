internal import GRDB

extension Register {
  /// Erases a case: destroys its key, sealed bytes, facets, index rows and drafts, and scrubs the files of
  /// the register.
  ///
  /// What stays is a tombstone, the rows of the audit, and hashes that say nothing of the patient. Backups,
  /// exported files, the minutes of meetings and registers that were replaced by a backup still hold what
  /// they held; restoring a backup brings the case back.
  ///
  /// - Parameters:
  ///   - id: the case.
  ///   - account: who erases.
  ///   - reason: why; it stays, in plain text: no value of the patient.
  /// - Throws: `reasonMissing`, `notFound`, `erased` where it is already.
  public func erase(_ id: CaseID, by account: String, reason: String) throws(RegisterError) {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .reasonMissing }
    try write { db in
      let number = try existing(id, in: db)
      try db.execute(
        sql: "UPDATE patientCase SET erasedAt = ?, erasedBy = ?, erasedFor = ? WHERE number = ?",
        arguments: [clock().milliseconds, stored(account), stored(reason), number])
      try db.execute(sql: "DELETE FROM caseKey WHERE caseID = ?", arguments: [id.text])
      try db.execute(sql: "DELETE FROM draft WHERE caseID = ?", arguments: [id.text])
      try db.execute(
        sql: "UPDATE caseVersion SET sealed = x'', sealedReason = x'' WHERE caseID = ?", arguments: [id.text])
      try db.execute(sql: "UPDATE issued SET sealed = x'' WHERE caseID = ?", arguments: [id.text])
      try FacetRow.remove(number, in: db)
      try Self.set(Self.scrubDue, "1", in: db)
      try append(AuditEvent(action: "case.erased", account: account, case: id, detail: reason), in: db)
    }
    try finishErasure()
  }

  /// Scrubs the files where an erasure is not finished, be it that the program was stopped in between.
  func finishErasure() throws(RegisterError) {
    guard try read({ try Self.setting(Self.scrubDue, in: $0) }) != nil else { return }
    // Segments of the index keep deleted words until they are merged: it is built anew from what is left.
    try write { try $0.execute(sql: "INSERT INTO facetText(facetText) VALUES ('rebuild')") }
    do {
      try database.barrierWriteWithoutTransaction { db in
        try Self.vacuum(db)
        // The log still holds pages from before: it is emptied.
        if folder != nil { try db.checkpoint(.truncate) }
      }
    } catch { throw RegisterError(error) }
    try write { try Self.removeSetting(Self.scrubDue, in: $0) }
  }

  private static let scrubDue = "register.scrubDue"

  /// Copies what is left into a fresh file.
  ///
  /// Above 64 MiB the copy is made on the disk, where SQLite removes
  /// it.
  private static func vacuum(_ db: Database) throws {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    try db.execute(sql: "PRAGMA temp_store = \(pages * size > 64 << 20 ? "FILE" : "MEMORY")")
    try db.execute(sql: "VACUUM")
    try db.execute(sql: "PRAGMA temp_store = MEMORY")
  }
}
