import Foundation
import GRDB
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
          sql: "INSERT INTO patientCase(id, createdAt, createdBy) VALUES (?, 0, '')", arguments: [identifier()])
        try FacetRow(
          number: db.lastInsertedRowID, facets: .numbered(number, urgency: number % 4), version: 0,
          savedAt: Timestamp(milliseconds: 0), savedBy: ""
        ).write(in: db)
      }
    }
  }
}
