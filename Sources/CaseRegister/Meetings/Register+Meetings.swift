internal import FoundationEssentials
internal import GRDB

extension Register {
  /// Makes a meeting, with its first version.
  public func newMeeting(bytes: [UInt8], by account: String) throws(RegisterError) -> MeetingID {
    guard let id = MeetingID(identifier()) else { throw .failed("the source of random bytes is too short") }
    try write { db in
      try requireClock(in: db)
      try db.execute(
        sql: "INSERT INTO meeting(id, createdAt, createdBy) VALUES (?, ?, ?)",
        arguments: [id.text, clock().milliseconds, stored(account)])
      let row = try row(id, after: nil, bytes: bytes, by: account, reason: "", isClosed: false)
      try insert(row, as: "meeting.created", in: db)
    }
    return id
  }

  /// Saves a new version of a meeting.
  ///
  /// - Parameters:
  ///   - id: the meeting.
  ///   - bytes: the meeting.
  ///   - base: the version from which the author started.
  ///   - account: who saves.
  ///   - reason: why; must be given where the latest version is closed.
  ///   - isClosed: whether the meeting is signed and locked.
  /// - Returns: the number of the new version.
  /// - Throws: `stale` where the base is not the latest version, `notFound`, `reasonMissing`, `clockJumped`,
  ///   `diskFull`.
  public func saveMeeting(
    _ id: MeetingID, bytes: [UInt8], base: Int, by account: String, reason: String, isClosed: Bool
  ) throws(RegisterError) -> Int {
    try write { db in
      try requireClock(in: db)
      guard let latest = try Self.meetingRow(id, in: db) else { throw RegisterError.notFound }
      guard base == latest.number else { throw RegisterError.stale(latest: latest.number) }
      guard latest.kind == Self.open || reason.contains(where: { !$0.isWhitespace }) else {
        throw RegisterError.reasonMissing
      }
      let row = try row(id, after: latest, bytes: bytes, by: account, reason: reason, isClosed: isClosed)
      let isChanged = row.kind != latest.kind
      try insert(
        row, as: isChanged ? (isClosed ? "meeting.closed" : "meeting.reopened") : "meeting.saved", in: db)
      return row.number
    }
  }

  /// The latest version of a meeting; nil where there is no such meeting.
  public func meeting(_ id: MeetingID) throws(RegisterError) -> MeetingVersion? {
    try read { db in try Self.meetingRow(id, in: db).map { try meetingVersion($0, id: id) } }
  }

  /// Every version of a meeting, the newest first.
  public func versions(_ id: MeetingID) throws(RegisterError) -> [MeetingVersion] {
    try read { db in
      try Row.fetchAll(
        db, sql: "\(Self.meetingColumns) WHERE meetingID = ? ORDER BY number DESC", arguments: [id.text]
      ).map { try meetingVersion(VersionRow($0), id: id) }
    }
  }

  /// The latest version of every meeting, the meeting that was made last first.
  public func meetings() throws(RegisterError) -> [MeetingVersion] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT id FROM meeting ORDER BY createdAt DESC, rowid DESC")
        .compactMap(MeetingID.init).compactMap { id in
          try Self.meetingRow(id, in: db).map { try meetingVersion($0, id: id) }
        }
    }
  }

  /// What a `VersionRow` reads of a meeting.
  static let meetingColumns = """
    SELECT *, meetingID AS owner, iif(isClosed, 'closed', 'open') AS kind FROM meetingVersion
    """

  private static let open = "open"

  private static func meetingRow(_ id: MeetingID, in db: Database) throws -> VersionRow? {
    try Row.fetchOne(
      db, sql: "\(meetingColumns) WHERE meetingID = ? ORDER BY number DESC LIMIT 1", arguments: [id.text]
    ).map(VersionRow.init)
  }

  private func row(
    _ id: MeetingID, after latest: VersionRow?, bytes: [UInt8], by account: String, reason: String,
    isClosed: Bool
  ) throws -> VersionRow {
    let key = keys.meeting(id)
    let number = (latest?.number ?? 0) + 1
    return VersionRow(
      owner: id.text, number: number, kind: isClosed ? "closed" : Self.open,
      sealed: try seal(bytes, with: key, for: SealedPlace.meeting(id, number)),
      sealedReason: try seal(Array(reason.utf8), with: key, for: SealedPlace.meetingReason(id, number)),
      author: stored(account), savedAt: clock(), previousHash: latest?.hash)
  }

  private func insert(_ row: VersionRow, as action: String, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO meetingVersion(meetingID, number, sealed, sealedHash, sealedReason, sealedReasonHash,
          isClosed, author, savedAt, previousHash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        row.owner, row.number, row.sealed, row.sealedHash, row.sealedReason, row.sealedReasonHash,
        row.kind != Self.open, row.author, row.savedAt.milliseconds, row.previousHash, row.hash,
      ])
    try append(
      AuditEvent(
        action: action, account: row.author, meeting: MeetingID(row.owner), detail: "version \(row.number)",
        proof: row.hash),
      in: db)
  }

  private func meetingVersion(_ row: VersionRow, id: MeetingID) throws -> MeetingVersion {
    let key = keys.meeting(id)
    let reason = try key.open(row.sealedReason, for: SealedPlace.meetingReason(id, row.number))
    return MeetingVersion(
      id: id, number: row.number, bytes: try key.open(row.sealed, for: SealedPlace.meeting(id, row.number)),
      isClosed: row.kind != Self.open, savedAt: row.savedAt, author: row.author,
      reason: String(decoding: reason, as: UTF8.self), hash: row.hash)
  }
}
