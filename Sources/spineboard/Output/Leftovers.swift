import Foundation

/// The program's temporary files, which hold what documents hold, including those of a run that was killed.
///
/// A run holds a lock on each of its own files as long as it lives. A file without a lock holder was left behind;
/// anything locked, owned by someone else or named differently is never touched.
enum Leftovers {
  /// A file next to the one that it will replace, and its descriptor, which holds the lock.
  static func makeFile(in folder: String) throws(SystemError) -> (path: String, descriptor: Descriptor) {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    let name = filePrefix + String(repeating: "0", count: 16 - digits.count) + digits + fileSuffix
    let path = folder + "/" + name
    return (path, try lockedFile(path))
  }

  /// The file in a work folder that is locked as long as somebody works there.
  static func makeMark(in workFolder: String) throws(SystemError) -> Descriptor {
    try lockedFile(workFolder + "/" + mark)
  }

  /// The name of a work folder, as `mkdtemp` takes it.
  static let workFolder = workPrefix + "XXXXXX"

  /// Removes the files that killed runs left next to what they wrote.
  static func removeFiles(in folder: String) {
    for name in names(in: folder) where isFile(name) {
      let path = folder + "/" + name
      ifAbandoned(path) { unlink(path) }
    }
  }

  /// Removes the folders in which killed runs worked.
  static func removeWorkFolders() {
    let wanted = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // /tmp too: a work folder goes there where the path of TMPDIR is too long for the tool.
    for folder in Set([wanted, "/tmp"]) {
      for name in names(in: folder) where isWorkFolder(name) {
        let path = folder + "/" + name
        guard isOwn(path, S_IFDIR) else { continue }
        ifAbandoned(path + "/" + mark) { removeWorkFolder(path) }
      }
    }
  }

  /// Removes a work folder, its mark last: anything that a tool still writes keeps it for the next run.
  static func removeWorkFolder(_ path: String) {
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: path)) ?? [] where name != mark {
      try? files.removeItem(atPath: "\(path)/\(name)")
    }
    guard (try? files.contentsOfDirectory(atPath: path)) == [mark] else { return }
    unlink(path + "/" + mark)
    // Files that appeared in the meantime keep the folder, which then gets its mark back.
    if rmdir(path) != 0, let again = try? makeMark(in: path) { try? again.close() }
  }

  private static let filePrefix = ".spineboard-"
  private static let fileSuffix = ".tmp"
  private static let workPrefix = "spineboard."
  private static let mark = ".spineboard-in-use"

  private static func isFile(_ name: String) -> Bool {
    guard name.hasPrefix(filePrefix), name.hasSuffix(fileSuffix) else { return false }
    let digits = name.dropFirst(filePrefix.count).dropLast(fileSuffix.count)
    return digits.count == 16 && digits.allSatisfy(\.isHexDigit)
  }

  private static func isWorkFolder(_ name: String) -> Bool {
    name.hasPrefix(workPrefix) && name.count == workFolder.count
  }

  private static func lockedFile(_ path: String) throws(SystemError) -> Descriptor {
    let number = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .last }
    // On a file system without locks nothing ever counts as abandoned.
    _ = flock(number, LOCK_EX | LOCK_NB)
    var opened = stat()
    // Another run's clean-up may have been faster than the lock.
    guard fstat(number, &opened) == 0, opened.st_nlink > 0 else {
      _ = close(number)
      throw SystemError(number: EAGAIN)
    }
    return Descriptor(number)
  }

  /// Runs `body` where a file is the user's own and nobody holds its lock.
  private static func ifAbandoned(_ path: String, _ body: () -> Void) {
    guard isOwn(path, S_IFREG) else { return }
    let number = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard number >= 0 else { return }
    defer { _ = close(number) }
    if flock(number, LOCK_EX | LOCK_NB) == 0 { body() }
  }

  /// Whether it is of this kind and the user's own; links are not followed.
  private static func isOwn(_ path: String, _ kind: mode_t) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == kind && status.st_uid == geteuid()
  }

  /// The names in a folder; none where it cannot be read.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // Most of a folder for temporary files is other programs': only what may be ours becomes a text.
      guard entry.pointee.d_name.0 == 0x2E || entry.pointee.d_name.0 == 0x73 else { continue }
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names
  }
}
