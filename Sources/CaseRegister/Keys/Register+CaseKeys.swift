internal import FoundationEssentials
internal import GRDB

extension Register {
  /// Makes the key of a new case.
  func makeKey(of id: CaseID, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO caseKey(caseID, wrapped) VALUES (?, ?)",
      arguments: [id.text, try seal(random(MasterKey.size), with: keys.wrapping, for: "case key \(id)")])
  }

  /// The key of a case; throws `erased` where it was destroyed.
  func key(of id: CaseID, in db: Database) throws -> SealingKey {
    let wrapped = try Data.fetchOne(
      db, sql: "SELECT wrapped FROM caseKey WHERE caseID = ?", arguments: [id.text])
    guard let wrapped else { throw RegisterError.erased }
    return SealingKey(try keys.wrapping.open(wrapped, for: "case key \(id)"))
  }
}

/// Where sealed bytes belong: they open nowhere else.
enum SealedPlace {
  static func version(_ id: CaseID, _ number: Int) -> String { "version \(id) \(number)" }
  static func reason(_ id: CaseID, _ number: Int) -> String { "reason \(id) \(number)" }
  static func draft(_ id: CaseID, _ account: String, _ base: Int) -> String {
    "draft \(id) \(base) \(account)"
  }
  static func meeting(_ id: MeetingID, _ number: Int) -> String { "meeting \(id) \(number)" }
  static func meetingReason(_ id: MeetingID, _ number: Int) -> String { "meeting reason \(id) \(number)" }
  static func issued(_ hash: String, _ id: CaseID?) -> String { "issued \(hash) \(id?.text ?? "")" }
}
