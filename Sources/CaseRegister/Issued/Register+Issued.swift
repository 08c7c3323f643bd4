internal import FoundationEssentials
internal import GRDB

extension Register {
  /// Keeps a document that leaves the house, sealed with the case's key.
  ///
  /// The same bytes of the same case are kept once.
  ///
  /// - Parameters:
  ///   - id: the case; nil where it belongs to none.
  ///   - kind: the kind of the document, in the caller's words; it stays in plain text.
  ///   - language: the language.
  ///   - bytes: the document.
  ///   - account: who issues it.
  /// - Returns: SHA-256 of the bytes, in hexadecimal.
  /// - Throws: `notFound`, `erased`, `clockJumped`, `diskFull`.
  public func issue(
    _ id: CaseID?, kind: String, language: String, bytes: [UInt8], by account: String
  ) throws(RegisterError) -> String {
    let hash = sha256(bytes)
    try write { db in
      try requireClock(in: db)
      if let id { _ = try existing(id, in: db) }
      if try !isIssued(hash, id, in: db) {
        let sealing = try id.map { try key(of: $0, in: db) } ?? keys.documents
        let sealed = try seal(bytes, with: sealing, for: SealedPlace.issued(hash, id))
        try db.execute(
          sql: """
            INSERT INTO issued(hash, caseID, kind, language, sealed, sealedHash, author, issuedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            hash, id?.text, stored(kind), stored(language), sealed, sha256(Array(sealed)), stored(account),
            clock().milliseconds,
          ])
      }
      try append(
        AuditEvent(action: "document.issued", account: account, case: id, detail: kind, proof: hash), in: db)
    }
    return hash
  }

  private func isIssued(_ hash: String, _ id: CaseID?, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM issued WHERE hash = ? AND caseID IS ?)",
      arguments: [hash, id?.text]) ?? false
  }

  /// The document with a hash; nil where none was issued.
  ///
  /// Where it was issued for several cases it is the first that is left.
  public func issued(_ hash: String) throws(RegisterError) -> IssuedDocument? {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM issued WHERE hash = ? ORDER BY length(sealed) = 0, number LIMIT 1",
        arguments: [hash])
      return try row.map { try document($0, withBytes: true, in: db) }
    }
  }

  /// Every document of a case without its bytes, the newest first.
  public func issued(case id: CaseID) throws(RegisterError) -> [IssuedDocument] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM issued WHERE caseID = ? ORDER BY number DESC", arguments: [id.text]
      ).map { try document($0, withBytes: false, in: db) }
    }
  }

  func document(_ row: Row, withBytes: Bool, in db: Database) throws -> IssuedDocument {
    let (hash, id) = (row["hash"] as String, (row["caseID"] as String?).flatMap(CaseID.init))
    let sealed = row["sealed"] as Data
    var bytes: [UInt8] = []
    if withBytes, !sealed.isEmpty {
      let opening = try id.map { try key(of: $0, in: db) } ?? keys.documents
      bytes = try opening.open(sealed, for: SealedPlace.issued(hash, id))
    }
    return IssuedDocument(
      hash: hash, case: id, kind: row["kind"], language: row["language"], bytes: bytes, author: row["author"],
      issuedAt: Timestamp(milliseconds: row["issuedAt"]), isErased: sealed.isEmpty)
  }
}
