internal import FoundationEssentials
internal import GRDB

extension Register {
  /// Keeps what an account has typed; an earlier draft of the same account and base is replaced.
  ///
  /// - Parameters:
  ///   - id: the case.
  ///   - account: whose draft it is.
  ///   - base: the version from which it started; 0 where there was none.
  ///   - bytes: whatever the caller needs, sealed like a version.
  ///   - facets: what the list shows of a case that has no version yet; nil leaves what it shows.
  /// - Returns: when it was saved.
  /// - Throws: `notFound`, `erased`, `diskFull`; `stale` where there is no such base. A clock that is behind
  ///   does not stop it.
  public func saveDraft(
    _ id: CaseID, by account: String, base: Int, bytes: [UInt8], facets: Facets?
  ) throws(RegisterError) -> Timestamp {
    try write { db in
      let number = try existing(id, in: db)
      let latest = try Self.latestNumber(of: id, in: db)
      guard 0...latest ~= base else { throw RegisterError.stale(latest: latest) }
      let (now, account) = (clock(), stored(account))
      let sealed = try seal(
        bytes, with: key(of: id, in: db), for: SealedPlace.draft(id, account, base))
      try db.execute(
        sql: "INSERT OR REPLACE INTO draft(caseID, account, base, sealed, savedAt) VALUES (?, ?, ?, ?, ?)",
        arguments: [id.text, account, base, sealed, now.milliseconds])
      if latest == 0 { try list(facets, of: number, at: now, by: account, in: db) }
      return now
    }
  }

  /// The newest draft of an account; nil where there is none.
  public func draft(_ id: CaseID, by account: String) throws(RegisterError) -> Draft? {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM draft WHERE caseID = ? AND account = ? ORDER BY savedAt DESC, base DESC",
        arguments: [id.text, stored(account)])
      return try row.map { row in
        let base = row["base"] as Int
        let place = SealedPlace.draft(id, stored(account), base)
        return Draft(
          case: id, account: account, base: base,
          bytes: try key(of: id, in: db).open(row["sealed"], for: place),
          savedAt: Timestamp(milliseconds: row["savedAt"]))
      }
    }
  }

  /// Drops every draft of an account; a case that has neither a version nor a draft then leaves the list.
  public func dropDraft(_ id: CaseID, by account: String) throws(RegisterError) {
    try write { db in
      let number = try existing(id, in: db)
      try Self.dropDrafts(of: id, by: account, in: db)
      guard db.changesCount > 0 else { return }
      try append(AuditEvent(action: "draft.dropped", account: account, case: id), in: db)
      let isLeft = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM draft WHERE caseID = :id)
            OR EXISTS (SELECT 1 FROM caseVersion WHERE caseID = :id)
          """,
        arguments: ["id": id.text])
      if isLeft != true { try FacetRow.remove(number, in: db) }
    }
  }

  static func dropDrafts(of id: CaseID, by account: String, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM draft WHERE caseID = ? AND account = ?", arguments: [id.text, stored(account)])
  }

  /// Shows a case that has no version yet; where nobody could derive facets it is shown all the same.
  private func list(
    _ facets: Facets?, of number: Int64, at now: Timestamp, by account: String, in db: Database
  ) throws {
    let isShown = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM facet WHERE number = ?)", arguments: [number])
    guard let facets = facets ?? (isShown == true ? nil : .unknown) else { return }
    try FacetRow(number: number, facets: facets, version: 0, savedAt: now, savedBy: account).write(in: db)
  }
}
