internal import GRDB

/// The derived row of a case: what the list shows and a search finds, in plain text.
struct FacetRow {
  /// The number of the row of the case, which is that of its text in the index too.
  let number: Int64
  let facets: Facets
  /// 0 where it comes from a draft.
  let version: Int
  let savedAt: Timestamp
  let savedBy: String

  /// Replaces the row and the case's text in the index.
  func write(in db: Database) throws {
    try Self.remove(number, in: db)
    let name = facets.name.map(stored)
    let site = facets.site.map(stored)
    let reference = stored(facets.reference)
    let identifiers = Self.joined(facets.identifiers)
    let levels = Self.joined(facets.levels)
    try db.execute(
      sql: """
        INSERT INTO facet(number, version, savedAt, savedBy, reference, name, identifiers, levels, site,
          urgency, urgencyWord, deadline, isIncomplete)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, version, savedAt.milliseconds, savedBy, reference, name, identifiers, levels, site,
        facets.urgency, stored(facets.urgencyWord), facets.deadline?.milliseconds, facets.isIncomplete,
      ])
    try db.execute(
      sql: """
        INSERT INTO facetText(rowid, reference, name, identifiers, levels, site) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [number, reference, name, identifiers, levels, site])
  }

  /// Removes the row and the text; pages of the index may still hold it until the index is built anew.
  static func remove(_ number: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM facet WHERE number = ?", arguments: [number])
    try db.execute(sql: "DELETE FROM facetText WHERE rowid = ?", arguments: [number])
  }

  /// A condition on the column of levels that holds for one level.
  static let hasLevel = "instr(f.levels, char(10) || ? || char(10)) > 0"

  /// An item of a list as it is stored.
  static func item(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 10 || $0 == 0 }) else { return text }
    return String(
      String.UnicodeScalarView(stored(text).unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }

  /// A list as it is stored: a line break before and after every item, so that a whole item is found.
  private static func joined(_ items: [String]) -> String {
    items.isEmpty ? "" : "\n" + items.map(item).joined(separator: "\n") + "\n"
  }

  private static func items(_ text: String) -> [String] {
    text.isEmpty
      ? []
      : text.dropFirst().dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension FacetRow {
  /// Every column of a row of the list: `c` is the case, `f` its facets.
  static let columns = """
    SELECT c.id, c.createdAt, c.createdBy, c.erasedAt, c.erasedBy, f.*,
      EXISTS (SELECT 1 FROM draft d WHERE d.caseID = c.id) AS hasDraft
    """

  /// The rows of cases with and without facets.
  static let selection = "\(columns) FROM patientCase c LEFT JOIN facet f ON f.number = c.number"

  /// Reads a row with these columns.
  static func caseRow(_ row: Row) -> CaseRow? {
    guard let id = CaseID(row["id"] as String) else { return nil }
    let erasedAt = row["erasedAt"] as Int64?
    let savedAt = erasedAt ?? (row["savedAt"] as Int64?) ?? row["createdAt"]
    return CaseRow(
      id: id, facets: facets(row), version: row["version"] ?? 0, savedAt: Timestamp(milliseconds: savedAt),
      savedBy: row["erasedBy"] ?? row["savedBy"] ?? row["createdBy"], hasDraft: row["hasDraft"],
      isErased: erasedAt != nil)
  }

  private static func facets(_ row: Row) -> Facets {
    guard let reference = row["reference"] as String? else { return .unknown }
    return Facets(
      reference: reference, name: row["name"], identifiers: items(row["identifiers"]),
      levels: items(row["levels"]), site: row["site"], urgency: row["urgency"],
      urgencyWord: row["urgencyWord"],
      deadline: (row["deadline"] as Int64?).map(Timestamp.init(milliseconds:)),
      isIncomplete: row["isIncomplete"])
  }
}
