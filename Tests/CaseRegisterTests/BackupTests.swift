import Foundation
import Testing

@testable import CaseRegister

@Suite("Backup, restoring and export")
struct BackupTests {
  private static let passphrase = "correct horse staple"
  private let clock = TestClock()
  private let folder = TestFolder()
  private let other = TestFolder()
  private var file: String { folder.path + ".backup" }

  private func restore(
    _ file: String, into folder: TestFolder, passphrase: String = passphrase, head: String? = nil
  )
    throws -> Restored
  {
    try Register.restore(
      file, passphrase: passphrase, into: folder.path, expecting: head, clock: { [clock] in clock.now },
      random: randomBytes)
  }

  private func withBackup(_ body: (Register, CaseID) throws -> Void) throws {
    let register = try folder.open(clock)
    let id = try register.madeCase()
    try register.fillForStorage(bytes: 3 << 20)
    try register.backup(to: file, passphrase: Self.passphrase)
    defer { try? FileManager.default.removeItem(atPath: file) }
    try body(register, id)
  }

  @Test("What was backed up is there after restoring, on a machine that has nothing, key and all.")
  func restored() throws {
    try withBackup { register, id in
      let head = try register.head()
      let restored = try restore(file, into: other, head: head)
      #expect(restored == Restored(replaced: nil, head: head, erasedAgain: [], knowsErasures: true))
      let copy = try other.open(clock)
      #expect(try copy.latest(id) == register.latest(id))
      #expect(try copy.verify(against: head) == .whole)
      #expect(try copy.audit(page: 0, case: nil).first?.action == "register.restored")
      #expect(
        other.names == ["key", "lock", "register.sqlite", "register.sqlite-shm", "register.sqlite-wal"])
    }
  }

  @Test("The backup is 0600, shows nothing, leaves nothing beside it, and replaces no file.")
  func sealed() throws {
    try withBackup { register, _ in
      let bytes = try Data(contentsOf: URL(filePath: file))
      for word in ["Mira", "mira", "SQLite format", "audit"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil)
      }
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(!folder.names.contains { $0.contains("partial") })
      #expect(!FileManager.default.fileExists(atPath: file + ".partial"))
      #expect(throws: RegisterError.exists) { try register.backup(to: file, passphrase: Self.passphrase) }
      #expect(throws: RegisterError.weakPassword) { try register.backup(to: file + "2", passphrase: "short") }
    }
  }

  @Test("A wrong passphrase, and a byte changed, cut, repeated or added anywhere, restore nothing.")
  func changed() throws {
    try withBackup { _, _ in
      #expect(throws: RegisterError.wrongPassphrase) { try restore(file, into: other, passphrase: "other") }
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: file)))
      let piece = (1 << 20) + 16
      let begin = 55 + 48
      var copies = [0, 25, 40, 50, 60, begin + 5, bytes.count / 2, bytes.count - 1].map { place in
        var copy = bytes
        copy[place] ^= 1
        return copy
      }
      copies += [
        Array(bytes.dropLast()), bytes + [0], Array(bytes.prefix(begin + piece)), Array(bytes.prefix(30)), [],
      ]
      copies.append(
        Array(bytes[..<begin]) + bytes[(begin + piece)..<(begin + 2 * piece)] + bytes[begin..<(begin + piece)]
          + bytes[(begin + 2 * piece)...])
      for copy in copies {
        try Data(copy).write(to: URL(filePath: file))
        #expect(throws: RegisterError.self) { try restore(file, into: other) }
        #expect(other.names == ["lock"])
      }
    }
  }

  @Test(
    "A running register is not replaced, nor by a backup that does not go on from the head kept elsewhere.")
  func refused() throws {
    try withBackup { register, _ in
      #expect(throws: RegisterError.isRunning) { try restore(file, into: folder) }
      withExtendedLifetime(register) {}
    }
    try withReplaced { restoredFile in
      #expect(
        throws: RegisterError.brokenChain("the audit does not go on from the head that was kept elsewhere")
      ) { try restore(restoredFile, into: other, head: String(repeating: "0", count: 64)) }
    }
  }

  private func withReplaced(_ body: (String) throws -> Void) throws {
    let source = TestFolder()
    let file = source.path + ".backup"
    defer { try? FileManager.default.removeItem(atPath: file) }
    do {
      let register = try source.open(clock)
      _ = try register.madeCase()
      try register.backup(to: file, passphrase: Self.passphrase)
    }
    try body(file)
  }

  @Test("What is replaced is kept as it was, and what was erased since the backup is erased again.")
  func replaced() throws {
    let file = other.path + ".backup"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let (erased, later): (CaseID, CaseID)
    let token: String
    do {
      let register = try other.open(clock)
      erased = try register.madeCase()
      token = try register.startSession(account: "owner")
      try register.backup(to: file, passphrase: Self.passphrase)
      try register.erase(erased, by: "root", reason: "asked for")
      later = try register.madeCase(.numbered(2))
    }
    let restored = try restore(file, into: other)
    #expect((restored.erasedAgain, restored.knowsErasures) == ([erased], true))
    do {
      let register = try other.open(clock)
      #expect(try register.row(erased)?.isErased == true)
      #expect(try register.row(later) == nil)
      #expect(try register.session(token) == nil)
      #expect(try register.verify(against: restored.head) == .whole)
    }
    let kept = try #require(restored.replaced)
    let old = try Register.open(
      .folder(kept), clock: { [clock] in clock.now }, random: randomBytes, passwordCost: .lowest)
    #expect(try old.row(later)?.version == 1)
  }

  @Test(
    "A register whose audit was tampered with is not backed up: a broken one must not replace a whole one.")
  func broken() throws {
    let register = try folder.open(clock)
    _ = try register.madeCase()
    try register.tamper("UPDATE audit SET account = 'x' WHERE sequence = 2")
    #expect(throws: RegisterError.brokenChain("audit row 2")) {
      try register.backup(to: file, passphrase: Self.passphrase)
    }
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(
    "Restoring that is cut off after any step is finished at the next opening, and the old register is kept.",
    arguments: 0...5)
  func cutOff(step: Int) throws {
    var id: CaseID?
    try withReplaced { file in
      do { id = try other.open(clock).madeCase(.numbered(7)) }
      let source = TestFolder()
      _ = try restore(file, into: source)
      let files = FileManager.default
      let path = other.path
      try files.copyItem(atPath: source.path + "/register.sqlite", toPath: path + "/register.sqlite.restored")
      try files.copyItem(atPath: source.path + "/key", toPath: path + "/key.restored")
      try files.createDirectory(atPath: path + "/replacing", withIntermediateDirectories: false)
      let steps = [
        ("register.sqlite", "replacing/register.sqlite"), ("key", "replacing/key"), ("key.restored", "key"),
        ("register.sqlite.restored", "register.sqlite"), ("replacing", "replaced-x"),
      ]
      for (from, to) in steps.prefix(step) {
        try files.moveItem(atPath: "\(path)/\(from)", toPath: "\(path)/\(to)")
      }
    }
    do {
      let register = try other.open(clock)
      #expect(try register.list(CaseQuery()).rows.map(\.facets) == [.sample])
    }
    let kept = try #require(other.names.first { $0.hasPrefix("replaced-") && !$0.contains("/") })
    let old = try Register.open(
      .folder("\(other.path)/\(kept)"), clock: { [clock] in clock.now }, random: randomBytes,
      passwordCost: .lowest)
    #expect(try old.row(#require(id)) != nil)
  }

  @Test(
    "An export holds every version, draft, meeting and document as plain files, and goes into no folder in use."
  )
  func export() throws {
    let register = try Register.inMemory(clock)
    try register.fillForStorage()
    let erased = try register.madeCase(.numbered(2))
    try register.erase(erased, by: "root", reason: "asked for")
    try register.export(to: other.path)
    let id = try #require(try register.list(CaseQuery()).rows.first?.id)
    #expect(try text("cases/\(id)/2.yaml") == "id: DEMO-0001\nname: Mira\n")
    #expect(try text("cases/\(id)/1.json") == "{}")
    #expect(try text("cases/\(id)/draft-ben-2") == "draft")
    #expect(try text("meetings/\(register.meetings()[0].id)/2.yaml") == "meeting closed")
    #expect(try text("issued/\(register.issued(case: id)[0].hash)") == "letter")
    #expect(
      try text("cases.tsv").contains("\(id)\tDEMO-0001\tMira Zeebrugge\t2\t\n\(erased)\t\t\t0\terased\n"))
    #expect(try text("audit.tsv").split(separator: "\n").count > 8)
    #expect(!other.names.contains("cases/\(erased)"))
    #expect(throws: RegisterError.exists) { try register.export(to: other.path) }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(other.path)/\(name)", encoding: .utf8)
  }
}
