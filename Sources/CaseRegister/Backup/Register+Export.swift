internal import FoundationEssentials
internal import GRDB
internal import Glibc

extension Register {
  /// Writes everything as plain files, so that nobody is locked in; they are not encrypted any more.
  ///
  /// `cases/<id>/<number>.yaml` or `.json` is every version, `draft-<account>-<base>` a draft;
  /// `meetings/<id>/<number>.yaml` a meeting; `issued/<hash>` a document; `cases.tsv`, `issued.tsv` and
  /// `audit.tsv` are tables of what they belong to. The folder is 0700, every file 0600.
  ///
  /// - Parameter folder: a folder that is not there yet or empty.
  /// - Throws: `exists` where there is anything in it, `diskFull`.
  public func export(to folder: String) throws(RegisterError) {
    do {
      try Files.makeFolder(folder)
      guard try Files.isEmpty(folder) else { throw RegisterError.exists }
      try note(AuditEvent(action: "register.exported", account: ""))
      // One state of the register, however long the writing takes.
      try read { db in
        try exportCases(to: folder, in: db)
        try exportMeetings(to: folder, in: db)
        try exportIssued(to: folder, in: db)
        try exportAudit(to: folder, in: db)
      }
    } catch { throw RegisterError(error) }
  }

  private func exportCases(to folder: String, in db: Database) throws {
    var table = [["id", "reference", "name", "version", "erased"]]
    for row in try Row.fetchAll(db, sql: "\(FacetRow.selection) ORDER BY c.number").compactMap(
      FacetRow.caseRow)
    {
      let erased = row.isErased ? "erased" : ""
      table.append([row.id.text, row.facets.reference, row.facets.name ?? "", "\(row.version)", erased])
      guard !row.isErased else { continue }
      let path = "\(folder)/cases/\(row.id)"
      try Files.makeFolder(path)
      for number in 0..<(try Self.latestNumber(of: row.id, in: db)) {
        guard let version = try version(row.id, number + 1, in: db) else { throw RegisterError.notFound }
        try Files.write(version.bytes, to: "\(path)/\(version.number).\(version.format)")
      }
      try exportDrafts(of: row.id, to: path, in: db)
    }
    try Files.write(Self.table(table), to: folder + "/cases.tsv")
  }

  private func exportDrafts(of id: CaseID, to path: String, in db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM draft WHERE caseID = ?", arguments: [id.text])
    for row in rows {
      let (account, base) = (row["account"] as String, row["base"] as Int)
      let bytes = try key(of: id, in: db).open(row["sealed"], for: SealedPlace.draft(id, account, base))
      // An account's name may hold what a file's name must not.
      let name = String(account.map { $0 == "/" ? "_" : $0 })
      try Files.write(bytes, to: "\(path)/draft-\(name)-\(base)")
    }
  }

  private func exportMeetings(to folder: String, in db: Database) throws {
    for row in try Row.fetchAll(db, sql: "\(Self.meetingColumns) ORDER BY meetingID, number") {
      let version = VersionRow(row)
      guard let id = MeetingID(version.owner) else { continue }
      try Files.makeFolder("\(folder)/meetings/\(id)")
      let bytes = try keys.meeting(id).open(version.sealed, for: SealedPlace.meeting(id, version.number))
      try Files.write(bytes, to: "\(folder)/meetings/\(id)/\(version.number).yaml")
    }
  }

  private func exportIssued(to folder: String, in db: Database) throws {
    var table = [["hash", "case", "kind", "language", "author", "issued at (ms since 1970 UTC)"]]
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM issued ORDER BY number")
    try Files.makeFolder(folder + "/issued")
    while let row = try rows.next() {
      let document = try document(row, withBytes: true, in: db)
      table.append([
        document.hash, document.case?.text ?? "", document.kind, document.language, document.author,
        "\(document.issuedAt.milliseconds)",
      ])
      if !document.isErased { try Files.write(document.bytes, to: "\(folder)/issued/\(document.hash)") }
    }
    try Files.write(Self.table(table), to: folder + "/issued.tsv")
  }

  private func exportAudit(to folder: String, in db: Database) throws {
    var table = [
      ["sequence", "at (ms since 1970 UTC)", "action", "account", "case", "meeting", "detail", "hash"]
    ]
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY sequence")
    while let row = try rows.next() {
      let event = AuditEvent(row)
      table.append([
        "\(event.sequence)", "\(event.at.milliseconds)", event.action, event.account, event.case?.text ?? "",
        event.meeting?.text ?? "", event.detail, row["hash"],
      ])
    }
    try Files.write(Self.table(table), to: folder + "/audit.tsv")
  }

  /// Rows with tabs between their fields; a tab or line break in a field becomes a blank, and what a
  /// spreadsheet would take for a formula begins with an apostrophe.
  private static func table(_ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { row in
      row.map { field in
        let plain = String(field.map { $0 == "\t" || $0.isNewline ? " " : $0 })
        return plain.first.map { "=+-@".contains($0) } == true ? "'" + plain : plain
      }.joined(separator: "\t")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
