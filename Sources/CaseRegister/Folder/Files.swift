internal import Glibc

/// Files of the register, written so that a power cut leaves the old one or the new one.
enum Files {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes a folder and those above it that are missing; its mode becomes 0700.
  static func makeFolder(_ path: String) throws {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      guard mkdir(made, 0o700) == 0 || errno == EEXIST || errno == EISDIR else {
        throw failure("the folder cannot be made")
      }
    }
    var about = stat()
    guard stat(path, &about) == 0, about.st_mode & S_IFMT == S_IFDIR else {
      throw RegisterError.failed("the place of the register is not a folder")
    }
    try setMode(0o700, of: path)
  }

  static func setMode(_ mode: mode_t, of path: String) throws {
    guard chmod(path, mode) == 0 else { throw failure("the mode of a file cannot be set") }
  }

  /// The bytes of a small file.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("a file cannot be opened") }
    defer { close(descriptor) }
    return try read(descriptor, upTo: .max)
  }

  /// Reads bytes from an open file until there are so many, or until it ends.
  static func read(_ descriptor: Int32, upTo limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: min(limit, 1 << 16))
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &part, min(part.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("a file cannot be read") }
      if count == 0 { break }
      bytes += part[..<count]
    }
    return bytes
  }

  /// Writes every byte to an open file.
  static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) throws {
    let bytes = Array(bytes)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: all[written...]).baseAddress, all.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure("a file cannot be written") }
      written += count
    }
  }

  /// Writes a file of mode 0600 as a whole: under another name first, then renamed.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let partial = path + ".partial"
    try withNew(partial) { try write(bytes, to: $0) }
    try move(partial, to: path)
  }

  /// Makes a new file of mode 0600, lets it be written, and returns when it is on the disk; removes it where
  /// that fails.
  static func withNew(_ path: String, _ body: (Int32) throws -> Void) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure("a file cannot be made") }
    defer { close(descriptor) }
    do {
      try body(descriptor)
      guard fsync(descriptor) == 0 else { throw failure("a file cannot be written") }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Renames a file and waits until its folder is on the disk.
  static func move(_ path: String, to other: String) throws {
    guard rename(path, other) == 0 else { throw failure("a file cannot be renamed") }
    let folder = other.lastIndex(of: "/").map { String(other[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("a folder cannot be opened") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("a folder cannot be written") }
  }

  /// Removes a file where there is one.
  static func remove(_ path: String) throws {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure("a file cannot be removed") }
  }

  /// Removes an empty folder.
  static func removeFolder(_ path: String) throws {
    guard rmdir(path) == 0 else { throw failure("a folder cannot be removed") }
  }

  /// What the system said of the last call; names of files, which may be a patient's, stay out.
  static func failure(_ what: String) -> RegisterError {
    let code = errno
    if code == ENOSPC || code == EDQUOT { return .diskFull }
    return .failed("\(what): \(String(cString: strerror(code)))")
  }
}

extension Files {
  /// Whether there is nothing in a folder.
  static func isEmpty(_ path: String) throws -> Bool {
    guard let folder = opendir(path) else { throw failure("a folder cannot be opened") }
    defer { closedir(folder) }
    // Beside `.` and `..`.
    var count = 0
    while readdir(folder) != nil { count += 1 }
    return count <= 2
  }
}
