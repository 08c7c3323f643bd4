internal import Glibc

/// Puts a restored register into the place of the old one, so that a power cut at any point loses neither.
///
/// The folder `replacing` is made when the restored files are complete, takes the old ones, and is renamed at
/// the end; as long as `register.sqlite.restored` exists, the files of the plain names are the old ones.
extension DataFolder {
  /// Where a backup is unpacked.
  var restoredDatabase: String { database + ".restored" }

  /// Where the key of a backup is unpacked.
  var restoredKey: String { key + ".restored" }

  private var replacing: String { path + "/replacing" }

  /// Whether a restored register is being put in place.
  var isReplacing: Bool { Files.exists(replacing) }

  /// Puts the restored files in place.
  ///
  /// - Returns: the folder with the old ones; nil where there was no register.
  func replace(at time: Timestamp) throws -> String? {
    try Files.makeFolder(replacing)
    return try finishReplacing(as: "\(time.milliseconds)")
  }

  /// Finishes what was begun, be it by a process that was stopped.
  func finishReplacing(as name: String) throws -> String? {
    guard isReplacing else { return nil }
    if Files.exists(restoredDatabase) {
      for file in ["register.sqlite", "register.sqlite-wal", "register.sqlite-shm"] { try putAway(file) }
      if Files.exists(restoredKey) {
        try putAway("key")
        try Files.move(restoredKey, to: key)
      }
      try Files.move(restoredDatabase, to: database)
    }
    guard try !Files.isEmpty(replacing) else {
      try Files.removeFolder(replacing)
      return nil
    }
    var kept = path + "/replaced-\(name)"
    while Files.exists(kept) { kept += "-" }
    try Files.move(replacing, to: kept)
    return kept
  }

  private func putAway(_ file: String) throws {
    guard Files.exists("\(path)/\(file)") else { return }
    try Files.move("\(path)/\(file)", to: "\(replacing)/\(file)")
  }

  /// Removes what a backup or a restoring that was stopped has left: copies that an erasure would not reach.
  func removeLeftovers() throws {
    for file in [copy, restoredDatabase] {
      for end in ["", "-journal", "-wal", "-shm"] { try Files.remove(file + end) }
    }
    for file in [restoredKey, restoredKey + ".partial", key + ".partial"] { try Files.remove(file) }
  }

  /// Where a backup copies the database before it is sealed.
  var copy: String { path + "/backup.partial" }
}
