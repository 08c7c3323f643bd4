internal import FoundationEssentials
internal import GRDB

/// The look through every chain of a database; throws `brokenChain` at the first break.
struct ChainCheck {
  let db: Database
  let keys: MasterKey

  func check(against head: String?) throws {
    try checkFile()
    let proofs = try checkAudit(against: head)
    try checkKeys()
    var stored = try checkVersions(
      "\(Register.versionColumns) ORDER BY caseID, number", as: "version", actions: proofs)
    stored.formUnion(
      try checkVersions(
        "\(Register.meetingColumns) ORDER BY meetingID, number", as: "version of meeting", actions: proofs))
    stored.formUnion(try checkIssued(proofs))
    if let missing = proofs.subtracting(stored).first {
      throw RegisterError.brokenChain("what the audit names with the hash \(missing) is not there")
    }
    try checkTombstones()
    try checkFacets()
  }

  private func checkFile() throws {
    let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(1)")
    guard found == ["ok"] else { throw RegisterError.brokenChain("the file of the database is damaged") }
    guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
      throw RegisterError.brokenChain("a row belongs to nothing")
    }
  }

  /// Follows the audit; the hashes of everything that it says was stored.
  private func checkAudit(against head: String?) throws -> Set<String> {
    var (previous, count, proofs) = (String?.none, 0, Set<String>())
    var isHeadFound = head == nil
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY sequence")
    while let row = try rows.next() {
      let event = AuditEvent(row)
      count += 1
      guard event.sequence == count, row["previousHash"] == previous,
        event.hash(after: previous) == row["hash"] as String
      else { throw RegisterError.brokenChain("audit row \(count)") }
      previous = row["hash"]
      if previous == head { isHeadFound = true }
      if let proof = event.proof { proofs.insert(proof) }
    }
    guard count > 0 else { throw RegisterError.brokenChain("the audit is empty") }
    guard isHeadFound else {
      throw RegisterError.brokenChain("the audit does not go on from the head that was kept elsewhere")
    }
    return proofs
  }

  /// Every case that is not erased has its key, and the key opens.
  private func checkKeys() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT c.id, c.erasedAt, k.wrapped FROM patientCase c LEFT JOIN caseKey k ON k.caseID = c.id")
    while let row = try rows.next() {
      let id = row["id"] as String
      let wrapped = row["wrapped"] as Data?
      guard (wrapped == nil) == (row["erasedAt"] != nil) else {
        throw RegisterError.brokenChain("the key of case \(id)")
      }
      guard let wrapped else { continue }
      guard (try? keys.wrapping.open(wrapped, for: "case key \(id)")) != nil else {
        // What does not open is what is looked for.
        throw RegisterError.brokenChain("the key of case \(id)")
      }
    }
  }

  private func checkVersions(_ sql: String, as name: String, actions: Set<String>) throws -> Set<String> {
    let erased = Set(
      try String.fetchAll(db, sql: "SELECT id FROM patientCase WHERE erasedAt IS NOT NULL"))
    var found: Set<String> = []
    var last: (owner: String, number: Int, hash: String)?
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let version = VersionRow(row)
      let before = last?.owner == version.owner ? last : nil
      let hash = row["hash"] as String
      guard version.number == (before?.number ?? 0) + 1, version.previousHash == before?.hash,
        version.hash == hash, version.holdsItsBytes(erased: erased.contains(version.owner)),
        actions.contains(hash)
      else { throw RegisterError.brokenChain("\(name) \(version.number) of \(version.owner)") }
      found.insert(hash)
      last = (version.owner, version.number, hash)
    }
    return found
  }

  private func checkIssued(_ proofs: Set<String>) throws -> Set<String> {
    var found: Set<String> = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT i.*, c.erasedAt, k.wrapped FROM issued i LEFT JOIN patientCase c ON c.id = i.caseID
        LEFT JOIN caseKey k ON k.caseID = i.caseID ORDER BY i.number
        """)
    while let row = try rows.next() {
      let hash = row["hash"] as String
      guard proofs.contains(hash), holdsItsBytes(row) else {
        throw RegisterError.brokenChain("issued document \(hash)")
      }
      found.insert(hash)
    }
    return found
  }

  /// Whether an issued document opens and has its hash; that of an erased case is empty.
  private func holdsItsBytes(_ row: Row) -> Bool {
    let (hash, sealed) = (row["hash"] as String, row["sealed"] as Data)
    let id = (row["caseID"] as String?).flatMap(CaseID.init)
    if row["erasedAt"] != nil { return sealed.isEmpty }
    guard sha256(Array(sealed)) == row["sealedHash"] as String else { return false }
    var key = keys.documents
    if let id {
      // What does not open is what is looked for.
      guard let wrapped = row["wrapped"] as Data?,
        let bytes = try? keys.wrapping.open(wrapped, for: "case key \(id)")
      else { return false }
      key = SealingKey(bytes)
    }
    return (try? key.open(sealed, for: SealedPlace.issued(hash, id))).map(sha256) == hash
  }

  private func checkTombstones() throws {
    let unsaid = try String.fetchOne(
      db,
      sql: """
        SELECT id FROM patientCase c WHERE (erasedAt IS NOT NULL) <> EXISTS
          (SELECT 1 FROM audit WHERE caseID = c.id AND action = 'case.erased')
        """)
    if let unsaid { throw RegisterError.brokenChain("the tombstone of case \(unsaid)") }
  }

  /// Every case with a version stands in the list with its latest one: what is not listed is not treated.
  private func checkFacets() throws {
    let hidden = try String.fetchOne(
      db,
      sql: """
        SELECT c.id FROM patientCase c LEFT JOIN facet f ON f.number = c.number WHERE c.erasedAt IS NULL
          AND ifnull(f.version, 0) <> ifnull((SELECT max(number) FROM caseVersion WHERE caseID = c.id), 0)
        """)
    if let hidden { throw RegisterError.brokenChain("the list of cases, at case \(hidden): reindex") }
  }
}
