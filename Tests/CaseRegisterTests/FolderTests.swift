import Foundation
import Glibc
import Testing

@testable import CaseRegister

@Suite("The folder of a register")
struct FolderTests {
  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("The folder is 0700 and every file in it 0600, although the folder was open to all before.")
  func modes() throws {
    let folder = TestFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    let register = try folder.open()
    _ = try register.madeCase()
    #expect(try mode(folder.path) == 0o700)
    #expect(folder.names == ["key", "lock", "register.sqlite", "register.sqlite-shm", "register.sqlite-wal"])
    for name in folder.names { #expect(try mode("\(folder.path)/\(name)") == 0o600, "\(name)") }
  }

  @Test(
    "SQLite is set up so that what is said to be saved is on the disk, and what is deleted is overwritten.",
    arguments: [
      ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1"),
      ("trusted_schema", "0"), ("temp_store", "2"),
    ])
  func pragmas(name: String, value: String) throws {
    let folder = TestFolder()
    let register = try folder.open()
    #expect(try register.writersValue("PRAGMA \(name)") == value)
  }

  @Test("Every table of the register is STRICT.")
  func strict() throws {
    let loose = try Register.inMemory().value(
      "SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict "
        + "AND name NOT LIKE 'sqlite_%'")
    #expect(loose == nil)
  }

  @Test("Somebody who opens it a second time finds the first one's line; afterwards nobody's.")
  func lock() throws {
    let folder = TestFolder()
    do {
      let register = try folder.open()
      try register.describe("http://127.0.0.1:8787/ and more")
      try register.describe("http://127.0.0.1:8787/")
      #expect(throws: RegisterError.isRunning) { try folder.open() }
      #expect(Register.line(in: folder.path) == "http://127.0.0.1:8787/")
      _ = try register.madeCase()
    }
    #expect(Register.line(in: folder.path) == nil)
    let register = try folder.open()
    #expect(Register.line(in: folder.path) == "")
    #expect(try register.list(CaseQuery()).total == 1)
  }

  @Test(
    "Copies that a stopped backup or restoring has left are gone at the next opening; the register is not.")
  func leftovers() throws {
    let folder = TestFolder()
    _ = try folder.open().madeCase()
    for name in ["backup.partial", "backup.partial-journal", "register.sqlite.restored", "key.restored"] {
      try Data("Zeebrugge".utf8).write(to: URL(filePath: "\(folder.path)/\(name)"))
    }
    let register = try folder.open()
    #expect(folder.names == ["key", "lock", "register.sqlite", "register.sqlite-shm", "register.sqlite-wal"])
    #expect(try register.list(CaseQuery()).total == 1)
  }

  @Test("A register that is closed has everything in one file, and does nothing more.")
  func closed() throws {
    let folder = TestFolder()
    let register = try folder.open()
    _ = try register.madeCase()
    try register.close()
    #expect(throws: RegisterError.self) { try register.list(CaseQuery()) }
    try? FileManager.default.removeItem(atPath: folder.path + "/register.sqlite-wal")
    withExtendedLifetime(register) {}
  }

  @Test("Another process that is started meanwhile does not keep the lock.")
  func child() throws {
    let folder = TestFolder()
    var process = pid_t()
    do {
      let register = try folder.open()
      // Not `Process` of Foundation, which closes every file in the child by itself.
      let words = ["/bin/sleep", "60"].map { (word: String) in strdup(word) }
      defer { for word in words { free(word) } }
      #expect(posix_spawn(&process, "/bin/sleep", nil, nil, words + [nil], nil) == 0)
      withExtendedLifetime(register) {}
    }
    defer {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    _ = try folder.open()
  }

  @Test("Without its key, or with another's, a register is not opened, and no new key is made.")
  func key() throws {
    let folder = TestFolder()
    _ = try folder.open().madeCase()
    let key = try Data(contentsOf: URL(filePath: folder.path + "/key"))
    for other in [
      Data("spineboard-key-1 \(String(repeating: "0", count: 64))\n".utf8), Data("x".utf8), Data(),
    ] {
      try other.write(to: URL(filePath: folder.path + "/key"))
      #expect(throws: RegisterError.wrongKey) { try folder.open() }
    }
    try FileManager.default.removeItem(atPath: folder.path + "/key")
    #expect(throws: RegisterError.wrongKey) { try folder.open() }
    #expect(!folder.names.contains("key"))
    try key.write(to: URL(filePath: folder.path + "/key"))
    #expect(try folder.open().list(CaseQuery()).total == 1)
  }

  @Test("The file of the database alone says nothing of a case but its facets.")
  func stolen() throws {
    let folder = TestFolder()
    let register = try folder.open()
    let key = try String(contentsOfFile: folder.path + "/key", encoding: .utf8)
    _ = try register.madeCase(.numbered(1), bytes: Array("Frankel: C in full".utf8))
    #expect(try !folder.holds("Frankel"))
    let stored = try Data(contentsOf: URL(filePath: folder.path + "/register.sqlite"))
    let raw = try #require(bytes(ofHexadecimal: key.split(separator: " ")[1].dropLast()))
    #expect(stored.range(of: Data(raw)) == nil)
  }

  @Test("A sealed case moved into the place of another does not open.")
  func moved() throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    _ = try register.save(id, bytes: [2], format: "yaml", facets: .sample, base: 1, by: "a", reason: "")
    try register.tamper(
      "UPDATE caseVersion SET sealed = (SELECT sealed FROM caseVersion WHERE number = 2) WHERE number = 1")
    #expect(throws: RegisterError.self) { try register.version(id, 1) }
    #expect(try register.version(id, 2)?.bytes == [2])
  }

  @Test(
    "The table of mounts tells on what a path lies.",
    arguments: [
      ("/srv/data", "ext4"), ("/srv/data/share", "cifs"), ("/srv/data/share/a b/c", "cifs"),
      ("/srv/data/shared", "ext4"), ("/home/a b/x", "fuse.sshfs"), ("/over", "nfs4"), ("/", "ext4"),
    ])
  func mounts(path: String, type: String) {
    let mounts = #"""
      22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
      30 22 0:40 / /srv/data/share rw shared:2 master:1 - cifs //host/share rw
      31 22 0:41 / /home/a\040b rw - fuse.sshfs host: rw
      32 22 0:42 / /over rw - tmpfs tmpfs rw
      33 22 0:43 / /over rw - nfs4 host:/x rw
      broken line - ext4
      """#
    #expect(FileSystemKind.type(of: path, in: mounts) == type)
  }

  @Test(
    "A network file system is told from a local one.",
    arguments: [
      ("nfs", true), ("nfs4", true), ("cifs", true), ("smb3", true), ("fuse.sshfs", true),
      ("fuse.rclone", true),
      ("fuse", true), ("9p", true), ("ext4", false), ("btrfs", false), ("xfs", false), ("tmpfs", false),
      ("overlay", false), ("fuseblk", false), ("fuse.gocryptfs", false), ("zfs", false),
    ])
  func network(type: String, isNetwork: Bool) { #expect(FileSystemKind.isNetwork(type) == isNetwork) }
}
