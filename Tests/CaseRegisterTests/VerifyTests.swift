import Testing

@testable import CaseRegister

@Suite("Looking through the chains")
struct VerifyTests {
  private func filled() throws -> Register {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    _ = try register.save(id, bytes: [2], format: "yaml", facets: .sample, base: 1, by: "ben", reason: "")
    _ = try register.issue(id, kind: "letter", language: "en", bytes: [1], by: "asha")
    _ = try register.issue(nil, kind: "minutes", language: "en", bytes: [2], by: "asha")
    let meeting = try register.newMeeting(bytes: [1], by: "asha")
    _ = try register.saveMeeting(meeting, bytes: [2], base: 1, by: "asha", reason: "", isClosed: true)
    let erased = try register.madeCase(.numbered(9))
    try register.erase(erased, by: "root", reason: "asked for")
    return register
  }

  @Test(
    "Untouched it is whole against a head kept elsewhere, be it an earlier one; without one only internally."
  )
  func whole() throws {
    let register = try Register.inMemory()
    let early = try register.head()
    _ = try register.madeCase()
    #expect(try register.verify(against: early) == .whole)
    #expect(try register.verify(against: register.head()) == .whole)
    #expect(try register.verify(against: nil) == .internalOnly)
    #expect(try filled().verify(against: nil) == .internalOnly)
  }

  @Test("A head that is not in the audit breaks it: somebody made the register anew, or removed its end.")
  func otherHead() throws {
    let register = try Register.inMemory()
    _ = try register.madeCase()
    let head = try register.head()
    try register.tamper("DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)")
    guard case .broken = try register.verify(against: head) else { return #expect(Bool(false)) }
  }

  @Test(
    "Every change behind the register's back is found.",
    arguments: [
      "UPDATE audit SET account = 'x' WHERE sequence = 2", "UPDATE audit SET at = at + 1 WHERE sequence = 2",
      "UPDATE audit SET detail = 'x' WHERE sequence = 3", "DELETE FROM audit WHERE sequence = 2",
      "DELETE FROM audit", "DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)",
      "UPDATE caseVersion SET author = 'x' WHERE number = 1",
      "UPDATE caseVersion SET savedAt = 0 WHERE number = 2",
      "UPDATE caseVersion SET sealed = x'00' WHERE number = 1", "UPDATE caseVersion SET sealed = x''",
      "UPDATE caseVersion SET sealedReason = x'00' WHERE number = 2",
      "UPDATE caseVersion SET format = 'json' WHERE number = 2", "DELETE FROM caseVersion WHERE number = 2",
      "DELETE FROM caseVersion WHERE number = 1 AND EXISTS (SELECT 1 FROM caseVersion WHERE number = 2)",
      "UPDATE meetingVersion SET isClosed = 0", "DELETE FROM meetingVersion WHERE number = 2",
      "DELETE FROM issued WHERE caseID IS NULL", "UPDATE issued SET sealed = x'' WHERE caseID IS NOT NULL",
      "UPDATE issued SET caseID = NULL", "UPDATE issued SET hash = hash || 'x'",
      "UPDATE patientCase SET erasedAt = NULL, erasedBy = NULL, erasedFor = NULL",
      "UPDATE patientCase SET erasedAt = 1, erasedBy = '', erasedFor = ''", "DELETE FROM caseKey",
      "UPDATE caseKey SET wrapped = x'00'", "DELETE FROM facet", "UPDATE facet SET version = 1",
    ])
  func tampering(statement: String) throws {
    let register = try filled()
    try register.tamper(statement)
    guard case .broken(let place) = try register.verify(against: nil) else { return #expect(Bool(false)) }
    #expect(!place.contains("Zeebrugge"))
  }

  @Test("The hash of a row covers each field alone: what moves from one into the next changes it.")
  func fields() {
    func hash(_ fields: [String?]) -> String {
      var hash = RowHash("test")
      for field in fields { hash.add(field) }
      return hash.finalize()
    }
    let all = [
      hash(["ab", "c"]), hash(["a", "bc"]), hash(["abc", ""]), hash(["abc", nil]), hash(["abc"]),
    ]
    #expect(Set(all).count == all.count)
  }
}
