import Testing

@testable import CaseRegister

@Suite("Drafts")
struct DraftsTests {
  @Test("A draft is read back by its account and by nobody else; a later one replaces it.")
  func draft() throws {
    let clock = TestClock()
    let register = try Register.inMemory(clock)
    let id = try register.newCase(by: "asha")
    _ = try register.saveDraft(id, by: "asha", base: 0, bytes: [1], facets: nil)
    clock.move(seconds: 1)
    let saved = try register.saveDraft(id, by: "asha", base: 0, bytes: [2], facets: nil)
    let draft = try #require(try register.draft(id, by: "asha"))
    #expect(draft == Draft(case: id, account: "asha", base: 0, bytes: [2], savedAt: saved))
    #expect(try register.draft(id, by: "ben") == nil)
  }

  @Test("Saving a version drops that account's draft and leaves the others'.")
  func dropped() throws {
    let register = try Register.inMemory()
    let id = try register.newCase(by: "asha")
    for account in ["asha", "ben"] {
      _ = try register.saveDraft(id, by: account, base: 0, bytes: [1], facets: nil)
    }
    _ = try register.save(id, bytes: [3], format: "yaml", facets: .sample, base: 0, by: "asha", reason: "")
    #expect(try register.draft(id, by: "asha") == nil)
    #expect(try register.draft(id, by: "ben")?.bytes == [1])
    #expect(try register.row(id)?.hasDraft == true)
  }

  @Test("A refused save leaves the draft where it was.")
  func kept() throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    _ = try register.saveDraft(id, by: "ben", base: 1, bytes: [9], facets: nil)
    #expect(throws: RegisterError.stale(latest: 1)) {
      try register.save(id, bytes: [1], format: "yaml", facets: .sample, base: 0, by: "ben", reason: "")
    }
    #expect(try register.draft(id, by: "ben")?.bytes == [9])
  }

  @Test("A case with only a draft is in the list; first and unknown where nobody could derive facets.")
  func listed() throws {
    let register = try Register.inMemory()
    _ = try register.madeCase()
    let id = try register.newCase(by: "asha")
    #expect(try register.list(CaseQuery()).total == 1)
    _ = try register.saveDraft(id, by: "asha", base: 0, bytes: [1], facets: nil)
    let row = try #require(try register.list(CaseQuery()).rows.first)
    #expect((row.id, row.version, row.hasDraft, row.facets.isIncomplete) == (id, 0, true, true))
    _ = try register.saveDraft(id, by: "asha", base: 0, bytes: [1], facets: .numbered(5))
    #expect(try register.list(CaseQuery(text: "demo-5")).rows.map(\.id) == [id])
    try register.dropDraft(id, by: "asha")
    #expect(try register.list(CaseQuery()).total == 1)
  }

  @Test("What a draft would derive does not change what the list shows of a saved version.")
  func versionStands() throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    _ = try register.saveDraft(id, by: "ben", base: 1, bytes: [1], facets: .numbered(9))
    #expect(try register.row(id)?.facets == .sample)
  }

  @Test("A draft from a version that does not exist is refused.", arguments: [-1, 2])
  func base(base: Int) throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    #expect(throws: RegisterError.stale(latest: 1)) {
      try register.saveDraft(id, by: "asha", base: base, bytes: [], facets: nil)
    }
  }
}
