internal import FoundationEssentials
internal import GRDB

extension Register {
  /// The latest version of a case; nil where there is none, or only a draft.
  ///
  /// - Throws: `notFound` where there is no such case; `erased`.
  public func latest(_ id: CaseID) throws(RegisterError) -> CaseVersion? {
    try read { db in
      _ = try existing(id, in: db)
      return try version(id, try Self.latestNumber(of: id, in: db), in: db)
    }
  }

  /// One version of a case; nil where there is none of this number.
  ///
  /// - Throws: `notFound` where there is no such case; `erased`.
  public func version(_ id: CaseID, _ number: Int) throws(RegisterError) -> CaseVersion? {
    try read { db in
      _ = try existing(id, in: db)
      return try version(id, number, in: db)
    }
  }

  /// Every version of a case without its bytes, the newest first; of an erased case without reasons too.
  public func versions(_ id: CaseID) throws(RegisterError) -> [CaseVersion] {
    try read { db in
      let key: SealingKey?
      do {
        _ = try existing(id, in: db)
        key = try self.key(of: id, in: db)
      } catch RegisterError.erased {
        key = nil
      }
      return try Row.fetchAll(
        db, sql: "\(Self.versionColumns) WHERE caseID = ? ORDER BY number DESC", arguments: [id.text]
      ).map { try caseVersion($0, id: id, key: key, withBytes: false) }
    }
  }

  /// One row of the list; nil where there is no such case.
  public func row(_ id: CaseID) throws(RegisterError) -> CaseRow? {
    try read { db in
      try Row.fetchOne(db, sql: "\(FacetRow.selection) WHERE c.id = ?", arguments: [id.text])
        .flatMap(FacetRow.caseRow)
    }
  }

  func version(_ id: CaseID, _ number: Int, in db: Database) throws -> CaseVersion? {
    let row = try Row.fetchOne(
      db, sql: "\(Self.versionColumns) WHERE caseID = ? AND number = ?", arguments: [id.text, number])
    return try row.map { try caseVersion($0, id: id, key: key(of: id, in: db), withBytes: true) }
  }

  /// What a `VersionRow` reads of a case.
  static let versionColumns = "SELECT *, caseID AS owner, format AS kind FROM caseVersion"

  private func caseVersion(_ row: Row, id: CaseID, key: SealingKey?, withBytes: Bool) throws -> CaseVersion {
    let version = VersionRow(row)
    let bytes = withBytes ? try key?.open(version.sealed, for: SealedPlace.version(id, version.number)) : []
    let reason = try key?.open(version.sealedReason, for: SealedPlace.reason(id, version.number))
    return CaseVersion(
      case: id, number: version.number, bytes: bytes ?? [], format: version.kind, hash: row["hash"],
      previousHash: version.previousHash, author: version.author, savedAt: version.savedAt,
      reason: String(decoding: reason ?? [], as: UTF8.self))
  }
}
