import Testing

@testable import CaseRegister

@Suite("The audit")
struct AuditTests {
  @Test("What is noted is read back with the register's time, the newest first, 100 a page.")
  func pages() throws {
    let clock = TestClock()
    let register = try Register.inMemory(clock)
    let id = try register.newCase(by: "asha")
    for number in 1...120 {
      clock.move(seconds: 1)
      try register.note(AuditEvent(action: "case.opened", account: "asha", case: id, detail: "\(number)"))
    }
    let page = try register.audit(page: 0, case: id)
    #expect((page.count, page.first?.detail, page.first?.at) == (100, "120", clock.now))
    #expect(try register.audit(page: 1, case: id).map(\.action).suffix(2) == ["case.opened", "case.created"])
    #expect(try register.audit(page: 1, case: nil).last?.action == "register.created")
    #expect(try register.audit(page: .max, case: nil).isEmpty)
  }

  @Test("What changes the register is a row of its own, and moves the head.")
  func own() throws {
    let register = try Register.inMemory()
    let first = try register.head()
    let id = try register.madeCase()
    _ = try register.issue(id, kind: "letter", language: "en", bytes: [1], by: "asha")
    let meeting = try register.newMeeting(bytes: [1], by: "asha")
    _ = try register.saveMeeting(meeting, bytes: [2], base: 1, by: "asha", reason: "", isClosed: true)
    _ = try register.saveMeeting(meeting, bytes: [2], base: 2, by: "asha", reason: "late", isClosed: false)
    try register.makeAccount(
      "ben", password: "correct horse staple", roles: [], fullName: "", registration: "")
    try register.erase(id, by: "root", reason: "asked for")
    let actions = try register.audit(page: 0, case: nil).map(\.action)
    #expect(
      actions == [
        "case.erased", "account.created", "meeting.reopened", "meeting.closed", "meeting.created",
        "document.issued", "case.saved", "case.created", "register.created",
      ])
    #expect(try register.head() != first)
  }

  @Test(
    "No statement changes or removes what is append only.",
    arguments: [
      "UPDATE audit SET account = 'x'", "DELETE FROM audit", "UPDATE caseVersion SET author = 'x'",
      "UPDATE caseVersion SET sealed = x'', sealedReason = x''", "DELETE FROM caseVersion",
      "UPDATE meetingVersion SET isClosed = 0", "DELETE FROM meetingVersion", "DELETE FROM meeting",
      "UPDATE issued SET sealed = x''", "DELETE FROM issued", "DELETE FROM patientCase",
      "UPDATE patientCase SET createdBy = 'x'",
      "INSERT INTO audit VALUES (999, 0, 'a', 'b', NULL, NULL, '', NULL, NULL, 'h')",
      "INSERT INTO caseVersion SELECT caseID, 9, format, sealed, sealedHash, sealedReason, sealedReasonHash, "
        + "author, savedAt, previousHash, 'h' FROM caseVersion",
      "INSERT OR REPLACE INTO caseVersion SELECT caseID, number, format, x'00', sealedHash, sealedReason, "
        + "sealedReasonHash, author, savedAt, previousHash, 'h' FROM caseVersion",
      "INSERT OR REPLACE INTO issued SELECT number, hash, caseID, kind, language, x'00', sealedHash, author, "
        + "issuedAt FROM issued",
      "INSERT OR REPLACE INTO patientCase SELECT number, id, 0, 'x', NULL, NULL, NULL FROM patientCase",
      "INSERT OR REPLACE INTO meeting SELECT id, 0, 'x' FROM meeting",
    ])
  func appendOnly(statement: String) throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    _ = try register.issue(id, kind: "letter", language: "en", bytes: [1], by: "asha")
    _ = try register.newMeeting(bytes: [1], by: "asha")
    #expect(throws: RegisterError.self) { try register.execute(statement) }
    #expect(try register.verify(against: nil) == .internalOnly)
    #expect(try register.row(id)?.savedBy == "asha")
  }

  @Test(
    "A clock before the last row stops saving, issuing and meetings, not drafts, until somebody accepts it.")
  func clockBehind() throws {
    let clock = TestClock()
    let register = try Register.inMemory(clock)
    let id = try register.madeCase()
    #expect(try !register.isClockBehind())
    clock.move(seconds: -3600)
    #expect(try register.isClockBehind())
    #expect(throws: RegisterError.clockJumped) {
      try register.save(id, bytes: [1], format: "yaml", facets: .sample, base: 1, by: "a", reason: "")
    }
    #expect(throws: RegisterError.clockJumped) {
      try register.issue(id, kind: "letter", language: "en", bytes: [1], by: "a")
    }
    #expect(throws: RegisterError.clockJumped) { try register.newMeeting(bytes: [1], by: "a") }
    _ = try register.saveDraft(id, by: "a", base: 1, bytes: [1], facets: nil)
    try register.note(AuditEvent(action: "case.opened", account: "a", case: id))
    #expect(try register.isClockBehind(), "a row with the wrong time does not make it right")
    try register.acceptClock(by: "asha")
    #expect(try !register.isClockBehind())
    #expect(
      try register.save(id, bytes: [1], format: "yaml", facets: .sample, base: 1, by: "a", reason: "") == 2)
    #expect(try register.verify(against: nil) == .internalOnly)
  }

  @Test("A step back of the network's time is let pass.", arguments: [(-2, false), (-3, true), (5, false)])
  func tolerance(seconds: Int64, isBehind: Bool) throws {
    let clock = TestClock()
    let register = try Register.inMemory(clock)
    clock.move(seconds: seconds)
    #expect(try register.isClockBehind() == isBehind)
  }
}
