public import SpineScores

extension PublishedRow {
  /// Every row of the NOMS table, then every criterion of Patchell's trial.
  ///
  /// - Parameter words: The words of a criterion, which stand in `rules.yaml`.
  /// - Returns: The rows, in the order in which they are published.
  public static func pathway(_ words: (Sentence) throws -> String) rethrows -> [PublishedRow] {
    try NOMSRow.all.map(PublishedRow.init)
      + PatchellCriterion.ID.allCases.map {
        PublishedRow(id: "patchell/\($0.rawValue)", statement: try words($0.sentence()))
      }
  }

  private init(_ row: NOMSRow) {
    let fitness =
      row.tolerates.count > 1 ? "any" : row.tolerates == [true] ? "tolerates" : "does-not-tolerate"
    let answers = [
      "\(row.compression)", row.classes.map(\.rawValue).joined(separator: "+"),
      row.stability.map { "\($0)" }.joined(separator: "+"), fitness,
    ]
    let conflict = row.patchellConflict.isEmpty ? "" : ", patchell-conflict where sensitive"
    self.init(
      id: "noms/" + answers.joined(separator: "/"),
      statement: "\(row.suggests.rawValue) (support \(row.support)\(conflict))",
      doi: "10.1634/theoncologist.2012-0293")
  }
}
