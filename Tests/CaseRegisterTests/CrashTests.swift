import Foundation
import Glibc
import Testing

@testable import CaseRegister

@Suite("Stopped, full, and tried again")
struct CrashTests {
  @Test(
    "What was said to be saved is there after kill -9 in the same moment, and what was not is not there by half."
  )
  func killed() async throws {
    let folder = TestFolder()
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let register = try openForCrash(path)
      let id = try register.newCase(by: "asha")
      for number in 0..<5 {
        _ = try register.save(
          id, bytes: [UInt8(number)], format: "yaml", facets: .sample, base: number, by: "asha", reason: "")
      }
      _ = try register.saveDraft(id, by: "asha", base: 5, bytes: [9], facets: nil)
      try register.killInTransaction(id)
    }
    let register = try folder.open()
    let row = try #require(try register.list(CaseQuery()).rows.first)
    #expect((row.version, row.facets.name) == (5, "Mira Zeebrugge"))
    #expect(try register.latest(row.id)?.bytes == [4])
    #expect(try register.draft(row.id, by: "asha")?.bytes == [9])
    #expect(try register.verify(against: nil) == .internalOnly)
    #expect(try register.audit(page: 0, case: row.id).count == 6)
  }

  @Test("Killed right after the first save, a register that was just made opens.")
  func killedAfterSaved() async throws {
    let folder = TestFolder()
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      _ = try openForCrash(path).madeCase()
      kill(getpid(), SIGKILL)
      sleep(60)
    }
    let register = try folder.open()
    #expect(try register.list(CaseQuery()).rows.map(\.version) == [1])
    #expect(try register.verify(against: nil) == .internalOnly)
  }

  @Test("A full disk is said to be one, nothing is half saved, and it goes on when there is room.")
  func full() throws {
    let folder = TestFolder()
    let register = try folder.open()
    let id = try register.madeCase()
    _ = try register.saveDraft(id, by: "asha", base: 1, bytes: [1], facets: nil)
    let head = try register.head()
    let pages = try #require(try register.value("PRAGMA page_count").flatMap(Int.init))
    try register.setMostPages(pages)
    let large = [UInt8](repeating: 1, count: 1 << 20)
    #expect(throws: RegisterError.diskFull) {
      try register.save(
        id, bytes: large, format: "yaml", facets: .numbered(2), base: 1, by: "asha", reason: "")
    }
    #expect(throws: RegisterError.diskFull) {
      try register.saveDraft(id, by: "asha", base: 1, bytes: large, facets: nil)
    }
    #expect(throws: RegisterError.diskFull) {
      try register.issue(id, kind: "letter", language: "en", bytes: large, by: "asha")
    }
    #expect(try register.head() == head)
    #expect(try register.row(id)?.facets == .sample)
    #expect(try register.draft(id, by: "asha")?.bytes == [1])
    try register.setMostPages(1 << 30)
    #expect(
      try register.save(id, bytes: large, format: "yaml", facets: .sample, base: 1, by: "asha", reason: "")
        == 2)
    #expect(try register.verify(against: head) == .whole)
  }

  @Test(
    "A disk that is really full is said to be one.",
    .enabled(if: ProcessInfo.processInfo.environment["SPINEBOARD_SMALL_DISK"] != nil))
  func smallDisk() throws {
    let disk = try #require(ProcessInfo.processInfo.environment["SPINEBOARD_SMALL_DISK"])
    let register = try Register.open(
      .folder(disk + "/register"), clock: { TestClock().now }, random: randomBytes, passwordCost: .lowest)
    let id = try register.madeCase()
    var base = 1
    #expect(throws: RegisterError.diskFull) {
      while true {
        base = try register.save(
          id, bytes: [UInt8](repeating: 1, count: 100_000), format: "yaml", facets: .sample, base: base,
          by: "a",
          reason: "")
      }
    }
    #expect(base > 1)
    #expect(try register.row(id)?.version == base)
    #expect(throws: RegisterError.diskFull) {
      try register.backup(to: disk + "/backup", passphrase: "correct horse staple")
    }
    #expect(!FileManager.default.fileExists(atPath: disk + "/backup"))
    #expect(try register.verify(against: nil) == .internalOnly)
  }

  @Test("No error tells a value of a patient.")
  func errors() throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    #expect {
      try register.save(
        id, bytes: [], format: "Zeebrugge", facets: .sample, base: 1, by: "Zeebrugge", reason: "Zeebrugge")
    } throws: { !"\($0)".contains("Zeebrugge") && "\($0)".contains("SQLite") }
  }
}

private func openForCrash(_ path: String) throws -> Register {
  try Register.open(
    .folder(path), clock: { Timestamp(milliseconds: TestClock.start) }, random: randomBytes,
    passwordCost: .lowest)
}
