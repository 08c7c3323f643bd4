internal import FoundationEssentials
internal import GRDB

extension Register {
  /// Makes a case without a version, for which a draft may be saved.
  public func newCase(by account: String) throws(RegisterError) -> CaseID {
    guard let id = CaseID(identifier()) else { throw .failed("the source of random bytes is too short") }
    try write { db in
      try db.execute(
        sql: "INSERT INTO patientCase(id, createdAt, createdBy) VALUES (?, ?, ?)",
        arguments: [id.text, clock().milliseconds, stored(account)])
      try makeKey(of: id, in: db)
      try append(AuditEvent(action: "case.created", account: account, case: id), in: db)
    }
    return id
  }

  /// Saves a new version of a case, and drops that account's drafts of it.
  ///
  /// - Parameters:
  ///   - id: the case.
  ///   - bytes: the file.
  ///   - format: `yaml` or `json`.
  ///   - facets: what the list shows and a search finds.
  ///   - base: the version from which the author started; 0 where there was none.
  ///   - account: who saves.
  ///   - reason: why, in the author's words; sealed like the bytes.
  /// - Returns: the number of the new version.
  /// - Throws: `stale` where the base is not the latest version, `erased`, `clockJumped`, `diskFull`.
  public func save(
    _ id: CaseID, bytes: [UInt8], format: String, facets: Facets, base: Int, by account: String,
    reason: String
  ) throws(RegisterError) -> Int {
    try write { db in
      try requireClock(in: db)
      let number = try existing(id, in: db)
      let latest = try Self.latestNumber(of: id, in: db)
      guard base == latest else { throw RegisterError.stale(latest: latest) }
      let row = try row(id, latest + 1, bytes: bytes, format: format, by: account, reason: reason, in: db)
      try insert(row, in: db)
      try Self.dropDrafts(of: id, by: account, in: db)
      let facetRow = FacetRow(
        number: number, facets: facets, version: row.number, savedAt: row.savedAt, savedBy: row.author)
      try facetRow.write(in: db)
      try append(
        AuditEvent(
          action: "case.saved", account: account, case: id, detail: "version \(row.number)", proof: row.hash),
        in: db)
      return row.number
    }
  }

  /// The number of the row of a case; throws `notFound` or `erased`.
  func existing(_ id: CaseID, in db: Database) throws -> Int64 {
    let row = try Row.fetchOne(
      db, sql: "SELECT number, erasedAt FROM patientCase WHERE id = ?", arguments: [id.text])
    guard let row else { throw RegisterError.notFound }
    guard row["erasedAt"] == nil else { throw RegisterError.erased }
    return row["number"]
  }

  /// The latest version of a case; 0 where there is none.
  static func latestNumber(of id: CaseID, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT max(number) FROM caseVersion WHERE caseID = ?", arguments: [id.text]) ?? 0
  }

  private func row(
    _ id: CaseID, _ number: Int, bytes: [UInt8], format: String, by account: String, reason: String,
    in db: Database
  ) throws -> VersionRow {
    let key = try key(of: id, in: db)
    let previous = try String.fetchOne(
      db, sql: "SELECT hash FROM caseVersion WHERE caseID = ? AND number = ?",
      arguments: [id.text, number - 1])
    return VersionRow(
      owner: id.text, number: number, kind: format,
      sealed: try seal(bytes, with: key, for: SealedPlace.version(id, number)),
      sealedReason: try seal(Array(reason.utf8), with: key, for: SealedPlace.reason(id, number)),
      author: stored(account), savedAt: clock(), previousHash: previous)
  }

  private func insert(_ row: VersionRow, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO caseVersion(caseID, number, format, sealed, sealedHash, sealedReason, sealedReasonHash,
          author, savedAt, previousHash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        row.owner, row.number, row.kind, row.sealed, row.sealedHash, row.sealedReason, row.sealedReasonHash,
        row.author, row.savedAt.milliseconds, row.previousHash, row.hash,
      ])
  }
}
