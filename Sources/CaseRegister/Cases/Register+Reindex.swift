internal import GRDB

extension Register {
  /// Derives the facets of every case anew from its latest version, and builds the index anew.
  ///
  /// - Parameter facets: what derives them; nil leaves what the list shows of the case, and shows it with
  ///   nothing known where it showed nothing.
  /// - Throws: `diskFull`, or where a case does not open; nothing is changed then.
  public func reindex(_ facets: (CaseVersion) -> Facets?) throws(RegisterError) {
    try write { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, number FROM patientCase WHERE erasedAt IS NULL ORDER BY number")
      for row in rows {
        guard let id = CaseID(row["id"] as String) else { continue }
        try reindex(id, number: row["number"], facets, in: db)
      }
      try db.execute(sql: "INSERT INTO facetText(facetText) VALUES ('rebuild')")
      try append(AuditEvent(action: "register.reindexed", account: ""), in: db)
    }
  }

  private func reindex(
    _ id: CaseID, number: Int64, _ facets: (CaseVersion) -> Facets?, in db: Database
  ) throws {
    guard let version = try version(id, Self.latestNumber(of: id, in: db), in: db) else { return }
    let shown = try Row.fetchOne(db, sql: "\(FacetRow.selection) WHERE c.number = ?", arguments: [number])
      .flatMap(FacetRow.caseRow)
    try FacetRow(
      number: number, facets: facets(version) ?? shown?.facets ?? .unknown, version: version.number,
      savedAt: version.savedAt, savedBy: version.author
    ).write(in: db)
  }
}
