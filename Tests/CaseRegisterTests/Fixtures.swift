import Foundation
import GRDB
import Glibc
import Synchronization
import Testing

@testable import CaseRegister

/// A clock that a test sets; it starts on 2026-11-30.
final class TestClock: Sendable {
  static let start: Int64 = 1_795_996_800_000
  private let milliseconds = Mutex(TestClock.start)

  var now: Timestamp { Timestamp(milliseconds: milliseconds.withLock { $0 }) }

  func move(seconds: Int64) { milliseconds.withLock { $0 += seconds * 1000 } }
}

/// Bytes of the system's source.
@Sendable func randomBytes(_ count: Int) -> [UInt8] {
  var source = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: 0...255, using: &source) }
}

/// A folder that is removed when the test ends.
final class TestFolder: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID().uuidString)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func open(_ clock: TestClock = TestClock()) throws -> Register {
    try Register.open(.folder(path), clock: { clock.now }, random: randomBytes, passwordCost: .lowest)
  }

  /// The names of the files below it.
  var names: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: path).sorted()) ?? [] }

  /// Whether any of its files holds a text, as it is or in another case.
  func holds(_ text: String) throws -> Bool {
    try names.map { URL(filePath: "\(path)/\($0)") }.filter { !$0.hasDirectoryPath }.contains { file in
      let bytes = try Data(contentsOf: file)
      return bytes.range(of: Data(text.utf8)) != nil || bytes.range(of: Data(text.lowercased().utf8)) != nil
    }
  }
}

extension Register {
  static func inMemory(_ clock: TestClock = TestClock()) throws -> Register {
    try open(.memory, clock: { clock.now }, random: randomBytes, passwordCost: .lowest)
  }

  /// A case with one version.
  func madeCase(_ facets: Facets = .sample, bytes: [UInt8] = Array("id: DEMO-0001\n".utf8)) throws -> CaseID {
    let id = try newCase(by: "asha")
    _ = try save(id, bytes: bytes, format: "yaml", facets: facets, base: 0, by: "asha", reason: "first")
    return id
  }

  /// Runs statements past every check, as somebody with the file could.
  func tamper(_ statements: String...) throws {
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      for trigger in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      for statement in statements { try db.execute(sql: statement) }
    }
  }

  /// Runs one statement with the triggers in force.
  func execute(_ statement: String) throws { try write { try $0.execute(sql: statement) } }

  /// The first column of the first row.
  func value(_ statement: String) throws -> String? { try read { try String.fetchOne($0, sql: statement) } }
}

extension Facets {
  static let sample = Facets(
    reference: "DEMO-0001", name: "Mira Zeebrugge", identifiers: ["MRN-4471"], levels: ["T8", "L1"],
    site: "breast", urgency: 1, urgencyWord: "urgent", deadline: Timestamp(milliseconds: 1000),
    isIncomplete: false)

  static func numbered(_ number: Int, urgency: Int = 2, deadline: Int64? = nil) -> Facets {
    Facets(
      reference: "DEMO-\(number)", name: "Patient \(number)", levels: ["T\(number % 12 + 1)"], site: "lung",
      urgency: urgency, urgencyWord: "soon", deadline: deadline.map(Timestamp.init(milliseconds:)),
      isIncomplete: false)
  }
}

extension Register {
  /// Makes so many cases in one transaction: 10,000 commits would take a minute.
  func fill(_ count: Int) throws {
    try write { db in
      for number in 1...count {
        try db.execute(
          sql: "INSERT INTO patientCase(id, createdAt, createdBy) VALUES (?, 0, '')",
          arguments: [identifier()])
        try FacetRow(
          number: db.lastInsertedRowID, facets: .numbered(number, urgency: number % 4), version: 0,
          savedAt: Timestamp(milliseconds: 0), savedBy: ""
        ).write(in: db)
      }
    }
  }
}

extension Register {
  /// What the stored register of every schema holds; a document of so many bytes more.
  func fillForStorage(bytes: Int = 0) throws {
    let id = try newCase(by: "asha")
    _ = try save(
      id, bytes: Array("{}".utf8), format: "json", facets: .numbered(1), base: 0, by: "asha", reason: "first")
    let second = Array("id: DEMO-0001\nname: Mira\n".utf8)
    _ = try save(id, bytes: second, format: "yaml", facets: .sample, base: 1, by: "asha", reason: "second")
    _ = try saveDraft(id, by: "ben", base: 2, bytes: Array("draft".utf8), facets: nil)
    let letter = Array("letter".utf8) + [UInt8](repeating: 32, count: bytes)
    _ = try issue(id, kind: "letter", language: "en", bytes: letter, by: "asha")
    let meeting = try newMeeting(bytes: Array("meeting".utf8), by: "asha")
    _ = try saveMeeting(
      meeting, bytes: Array("meeting closed".utf8), base: 1, by: "asha", reason: "", isClosed: true)
    try makeAccount(
      "asha", password: "correct horse staple", roles: ["clerk"], fullName: "Dr Asha Rao",
      registration: "KMC 1")
  }
}

extension Register {
  /// Lets the database grow to so many pages: beyond them SQLite says that the disk is full.
  func setMostPages(_ count: Int) throws {
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(count)") }
  }

  /// The first column of the first row of the connection that writes, as text whatever it is.
  func writersValue(_ statement: String) throws -> String? {
    try database.writeWithoutTransaction { db in
      try Row.fetchOne(db, sql: statement).flatMap { row in
        String.fromDatabaseValue(row[0]) ?? Int.fromDatabaseValue(row[0]).map(String.init)
      }
    }
  }

  /// Ends the process by kill -9 in the middle of a transaction.
  func killInTransaction(_ id: CaseID) throws {
    try write { db in
      try db.execute(sql: "DELETE FROM draft")
      try db.execute(sql: "UPDATE facet SET name = 'half'")
      try append(AuditEvent(action: "case.saved", account: "asha", case: id), in: db)
      kill(getpid(), SIGKILL)
      sleep(60)
    }
  }
}
