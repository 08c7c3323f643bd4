internal import Glibc

/// The folder of a register: the database, the master key and the lock.
///
/// The folder is 0700 and every file in it 0600: another user of the machine reads nothing.
final class DataFolder: Sendable {
  let path: String
  private let lock: FileLock

  /// Makes the folder where it is missing, and locks it.
  ///
  /// - Throws: `networkShare`, or `isRunning` where another process holds the lock.
  init(_ path: String) throws {
    self.path = path
    try Files.makeFolder(path)
    if let name = try FileSystemKind.networkName(of: path) { throw RegisterError.networkShare(name) }
    lock = try FileLock(path + "/lock")
    _ = try finishReplacing(as: "before")
    try removeLeftovers()
  }

  /// The file of the database; SQLite puts `-wal` and `-shm` beside it.
  var database: String { path + "/register.sqlite" }

  /// The file of the master key.
  var key: String { path + "/key" }

  /// Writes a line that others may read while the register is open, such as the server's address.
  func describe(_ line: String) throws { try lock.write(line) }

  /// Takes from others every right to the files of the database.
  func protect() throws {
    for file in [database, database + "-wal", database + "-shm"] where Files.exists(file) {
      try Files.setMode(0o600, of: file)
    }
  }

  /// Reads the master key, or makes one where there is no database yet.
  ///
  /// - Throws: `wrongKey` where there is a database and no key: a new one would open nothing, and hide what
  ///   was lost.
  func masterKey(random: (Int) -> [UInt8]) throws -> MasterKey {
    if Files.exists(key) { return MasterKey(try Self.key(in: Files.read(key))) }
    guard !Files.exists(database) else { throw RegisterError.wrongKey }
    let bytes = random(MasterKey.size)
    try Files.write(Self.text(ofKey: bytes), to: key)
    return MasterKey(bytes)
  }

  /// What a file with a key holds.
  static func text(ofKey bytes: [UInt8]) -> [UInt8] { Array("spineboard-key-1 \(hexadecimal(bytes))\n".utf8) }

  /// The key in what such a file holds.
  static func key(in text: [UInt8]) throws -> [UInt8] {
    let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == "spineboard-key-1", let key = bytes(ofHexadecimal: words[1]),
      key.count == MasterKey.size
    else { throw RegisterError.wrongKey }
    return key
  }
}

extension Register {
  /// Writes a line into the lock, such as the server's address, which `line(in:)` reads while the register is
  /// open.
  ///
  /// In memory there is no lock, and nothing is done.
  public func describe(_ line: String) throws(RegisterError) {
    do { try folder?.describe(line) } catch { throw RegisterError(error) }
  }

  /// The line that the process which has the register of a folder open wrote; nil where none has it open.
  public static func line(in folder: String) -> String? { FileLock.line(in: folder + "/lock") }
}
