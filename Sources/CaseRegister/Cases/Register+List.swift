internal import GRDB

extension Register {
  /// A page of the cases that a query asks for: the most urgent first, then by deadline, then by reference.
  ///
  /// Erased cases and those that have neither a version nor a draft are not among them.
  public func list(_ query: CaseQuery) throws(RegisterError) -> CaseList {
    guard let conditions = ListConditions(query) else { return CaseList(rows: [], total: 0) }
    let perPage = max(1, min(query.perPage, 500))
    let page = max(0, min(query.page, 1 << 32))
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          \(FacetRow.columns) FROM facet f CROSS JOIN patientCase c ON c.number = f.number \(conditions.sql)
          ORDER BY f.urgency, f.deadline IS NULL, f.deadline, f.reference, f.number LIMIT ? OFFSET ?
          """,
        arguments: conditions.arguments + [perPage, page * perPage])
      let total = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM facet f \(conditions.sql)", arguments: conditions.arguments)
      return CaseList(rows: rows.compactMap(FacetRow.caseRow), total: total ?? 0)
    }
  }
}

/// The conditions of a query as SQL, in which every value is an argument.
struct ListConditions {
  private(set) var sql = ""
  private(set) var arguments = StatementArguments()

  /// Nil where the text cannot occur anywhere: it holds no letter and no digit.
  init?(_ query: CaseQuery) {
    if query.text.contains(where: { !$0.isWhitespace }) {
      guard let match = Self.match(query.text) else { return nil }
      add("f.number IN (SELECT rowid FROM facetText WHERE facetText MATCH ?)", match)
    }
    if let urgency = query.urgency { add("f.urgency = ?", urgency) }
    if let site = query.site { add("f.site = ?", stored(site)) }
    if let level = query.level { add(FacetRow.hasLevel, FacetRow.item(level)) }
  }

  private mutating func add(_ condition: String, _ argument: some DatabaseValueConvertible) {
    sql += (sql.isEmpty ? "WHERE " : " AND ") + condition
    arguments += [argument]
  }

  /// The expression of the full-text index for words of which each must begin a word.
  ///
  /// All are quoted, so that nothing in them is an operator. Twenty words are more than anybody types; what
  /// follows them is not looked for.
  static func match(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).prefix(20).filter { word in
      word.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
    guard !words.isEmpty else { return nil }
    return words.map { word in
      let quoted = stored(String(word)).split(separator: "\"", omittingEmptySubsequences: false)
      return "\"" + quoted.joined(separator: "\"\"") + "\"*"
    }.joined(separator: " ")
  }
}
