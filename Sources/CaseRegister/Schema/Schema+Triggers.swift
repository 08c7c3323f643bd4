extension Schema {
  /// What makes tables append only: not even a mistake of this program changes a version.
  ///
  /// Who may write the file can drop a trigger; that is what the chains of hashes are for.
  static let triggers =
    ["audit", "meeting", "meetingVersion"].flatMap { [refusal("UPDATE", $0), refusal("DELETE", $0)] }
    + ["patientCase", "caseVersion", "issued"].map { refusal("DELETE", $0) }
    + [
      onlyErased(
        "caseVersion", columns: ["sealed", "sealedReason"],
        fixed: [
          "caseID", "number", "format", "sealedHash", "sealedReasonHash", "author", "savedAt", "previousHash",
          "hash",
        ]),
      onlyErased(
        "issued", columns: ["sealed"],
        fixed: ["number", "hash", "caseID", "kind", "language", "sealedHash", "author", "issuedAt"]),
      """
      CREATE TRIGGER patientCaseUpdate BEFORE UPDATE ON patientCase
      WHEN OLD.erasedAt IS NOT NULL OR NEW.erasedAt IS NULL OR NEW.number IS NOT OLD.number
        OR NEW.id IS NOT OLD.id OR NEW.createdAt IS NOT OLD.createdAt OR NEW.createdBy IS NOT OLD.createdBy
      BEGIN SELECT RAISE(ABORT, 'patientCase is append only'); END
      """,
      new("patientCase", where: "number = NEW.number OR id = NEW.id"), new("meeting", where: "id = NEW.id"),
      new("issued", where: "number = NEW.number OR (hash = NEW.hash AND caseID IS NEW.caseID)"),
      appended("caseVersion", to: "caseID"), appended("meetingVersion", to: "meetingID"),
      """
      CREATE TRIGGER auditInsert BEFORE INSERT ON audit
      WHEN NEW.sequence <> ifnull((SELECT max(sequence) FROM audit), 0) + 1
        OR NEW.previousHash IS NOT (SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1)
      BEGIN SELECT RAISE(ABORT, 'audit goes on where it ended'); END
      """,
    ]

  private static func refusal(_ verb: String, _ table: String) -> String {
    """
    CREATE TRIGGER \(table)\(verb) BEFORE \(verb) ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append only'); END
    """
  }

  /// The sealed bytes of an erased case may be emptied; nothing else may be changed, and no bytes put in
  /// their place.
  private static func onlyErased(_ table: String, columns: [String], fixed: [String]) -> String {
    let changed = fixed.map { "NEW.\($0) IS NOT OLD.\($0)" } + columns.map { "length(NEW.\($0)) > 0" }
    return """
      CREATE TRIGGER \(table)Update BEFORE UPDATE ON \(table)
      WHEN \(changed.joined(separator: " OR "))
        OR NOT EXISTS (SELECT 1 FROM patientCase WHERE id = OLD.caseID AND erasedAt IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, '\(table) is append only'); END
      """
  }

  /// A row is a new one: REPLACE would remove the old one, and no trigger on DELETE is asked.
  private static func new(_ table: String, where condition: String) -> String {
    """
    CREATE TRIGGER \(table)Insert BEFORE INSERT ON \(table)
    WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(condition))
    BEGIN SELECT RAISE(ABORT, '\(table) is append only'); END
    """
  }

  /// A version has the next number and the hash of the one before it.
  private static func appended(_ table: String, to owner: String) -> String {
    let last = "FROM \(table) WHERE \(owner) = NEW.\(owner) ORDER BY number DESC LIMIT 1"
    return """
      CREATE TRIGGER \(table)Insert BEFORE INSERT ON \(table)
      WHEN NEW.number <> ifnull((SELECT number \(last)), 0) + 1
        OR NEW.previousHash IS NOT (SELECT hash \(last))
      BEGIN SELECT RAISE(ABORT, '\(table) goes on where it ended'); END
      """
  }
}
