public import SpineScores

extension PublishedRow {
  /// Every row of the NOMS table, then every criterion of Patchell's trial.
  public static var pathway: [PublishedRow] {
    NOMSRow.all.map(PublishedRow.init) + PatchellCriterion.ID.allCases.map(PublishedRow.init)
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

  private init(_ criterion: PatchellCriterion.ID) {
    self.init(id: "patchell/\(criterion.rawValue)", statement: criterion.words)
  }
}
