import Foundation
import Testing

@testable import CaseRegister

@Suite("The schema and its migrations")
struct SchemaTests {
  private static let stored = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stored")

  /// A folder with the register that a released schema left.
  private func folder(schema: Int) throws -> TestFolder {
    let folder = TestFolder()
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    for (name, place) in [("v\(schema).sqlite", "register.sqlite"), ("v\(schema).key", "key")] {
      try FileManager.default.copyItem(
        at: Self.stored.appending(path: name), to: URL(filePath: "\(folder.path)/\(place)"))
    }
    return folder
  }

  @Test(
    "A register of every schema that was released opens, whole and with everything in it.",
    arguments: 1...Schema.latest)
  func migrate(schema: Int) throws {
    let folder = try folder(schema: schema)
    let register = try folder.open()
    #expect(try register.verify(against: nil) == .internalOnly)
    #expect(try register.list(CaseQuery(text: "mira")).rows.map(\.facets) == [.sample])
    let id = try #require(try register.list(CaseQuery(text: "mira")).rows.first?.id)
    #expect(try register.versions(id).map(\.reason) == ["second", "first"])
    #expect(try register.latest(id)?.bytes == Array("id: DEMO-0001\nname: Mira\n".utf8))
    #expect(try register.draft(id, by: "ben")?.bytes == Array("draft".utf8))
    #expect(try register.issued(case: id).count == 1)
    #expect(try register.meetings().map(\.bytes) == [Array("meeting closed".utf8)])
    #expect(try register.accounts().map(\.name) == ["asha"])
    guard case .right = try register.check(name: "asha", password: "correct horse staple", peer: "p") else {
      return #expect(Bool(false))
    }
    #expect(try register.value("PRAGMA user_version") == "\(Schema.latest)")
    #expect(
      try register.save(id, bytes: [3], format: "yaml", facets: .sample, base: 2, by: "asha", reason: "") == 3
    )
  }

  @Test("A migrated register has the tables and triggers of a new one.", arguments: 1...Schema.latest)
  func sameSchema(schema: Int) throws {
    let sql = """
      SELECT group_concat(sql, char(10)) FROM (
        SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'facetText_%' ORDER BY type, name)
      """
    let register = try folder(schema: schema).open()
    #expect(try register.value(sql) == Register.inMemory().value(sql))
  }

  @Test("A register of a newer program is refused, and left as it is.")
  func newer() throws {
    let folder = TestFolder()
    try folder.open().tamper("PRAGMA user_version = 99")
    #expect(throws: RegisterError.newerProgram(schema: 99)) { try folder.open() }
    #expect(throws: RegisterError.newerProgram(schema: 99)) { try folder.open() }
  }

  @Test("The database of another program is refused.")
  func other() throws {
    let folder = TestFolder()
    try folder.open().tamper("PRAGMA application_id = 7")
    #expect(throws: RegisterError.failed("the database is not a register of cases")) { try folder.open() }
  }

  @Test("What is no database is refused.")
  func noDatabase() throws {
    let folder = TestFolder()
    _ = try folder.open()
    try Data(repeating: 65, count: 8192).write(to: URL(filePath: folder.path + "/register.sqlite"))
    #expect(throws: RegisterError.self) { try folder.open() }
  }

  @Test(
    "Writes the stored register of the latest schema where there is none.",
    .enabled(
      if: !FileManager.default.fileExists(atPath: stored.appending(path: "v\(Schema.latest).sqlite").path)))
  func store() throws {
    let folder = TestFolder()
    let register = try folder.open()
    try register.fillForStorage()
    try register.close()
    try FileManager.default.createDirectory(at: Self.stored, withIntermediateDirectories: true)
    for (name, place) in [("v\(Schema.latest).sqlite", "register.sqlite"), ("v\(Schema.latest).key", "key")] {
      try FileManager.default.copyItem(
        at: URL(filePath: "\(folder.path)/\(place)"), to: Self.stored.appending(path: name))
    }
  }
}
