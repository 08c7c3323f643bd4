import Foundation

/// Reading whole files, and writing them whole or not at all.
enum Files {
  /// One byte more than the largest file that is read.
  static let readLimit = 1_048_577

  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String, atMost readLimit: Int = readLimit) throws -> [UInt8] {
    if path == "-" {
      do { return try Descriptor(STDIN_FILENO).read(atMost: readLimit) } catch {
        throw Failure(.noInput, "-: standard input cannot be read: \(error.reason)")
      }
    }
    do {
      let number = try retrying { open(path, O_RDONLY | O_CLOEXEC) }
      defer { _ = Foundation.close(number) }
      return try Descriptor(number).read(atMost: readLimit)
    } catch {
      throw Failure(.noInput, "\(shown(path)): cannot be read: \(error.reason)")
    }
  }

  /// The bytes of a file that another program made, of any length.
  static func readAll(_ path: String) throws(SystemError) -> [UInt8] {
    let number = try retrying { open(path, O_RDONLY | O_CLOEXEC) }
    defer { _ = Foundation.close(number) }
    return try Descriptor(number).read(atMost: Int.max - 1)
  }

  /// Writes a file whole or not at all; `-` is standard output, a device or pipe is written through.
  ///
  /// What exists is replaced: only ``Outputs`` decides whether it may be.
  ///
  /// - Parameters:
  ///   - bytes: What is written.
  ///   - path: Where.
  ///   - flush: Flushes an open file or folder to the disk; 0 where it did.
  /// - Throws: ``Failure`` where it cannot be written; what was there stands.
  static func write(_ bytes: [UInt8], to path: String, flush: (Int32) -> Int32 = fsync) throws {
    guard !isStandardOutput(path) else { return try StandardStreams.print(bytes) }
    do {
      // A rename onto a device or a pipe would replace it with a file (QUALITY.md 0).
      if isSpecial(path) {
        try writeThrough(bytes, to: path)
      } else {
        try replace(resolved(path), with: bytes, flush)
      }
    } catch {
      throw Failure(.cannotCreate, "\(shown(path)): cannot be written: \(error.reason)")
    }
  }

  /// Whether a path is standard output under one of its names: nothing there is ever replaced.
  static func isStandardOutput(_ path: String) -> Bool {
    ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(path)
  }

  /// Makes a folder and those above it; an existing one is left unchanged.
  static func makeFolder(_ path: String) throws {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      if mkdir(made, 0o755) != 0, errno != EEXIST {
        throw Failure(.cannotCreate, "\(shown(made)): cannot be made: \(SystemError.last.reason)")
      }
    }
  }

  /// A file's name for a message: control characters are shown as '?'.
  static func shown(_ path: String) -> String {
    path.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "?" : String($0) }.joined()
  }

  /// Whether a folder exists.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether the user who runs the program may write a file, and it is not write-protected against everybody.
  static func isWritable(_ path: String) -> Bool {
    var status = stat()
    // access() lets root write a read-only file as well, hence the look at the mode.
    return stat(path, &status) == 0 && status.st_mode & 0o222 != 0 && access(path, W_OK) == 0
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG
  }

  /// The file that a symbolic link points to, whether it exists or not, so that the link itself stays; at most 40
  /// links are followed, as on Linux.
  static func resolved(_ path: String, links: Int = 40) throws(SystemError) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &target, target.count)
    guard count > 0 else { return path }
    guard links > 0 else { throw SystemError(number: ELOOP) }
    let name = String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return try resolved(name.hasPrefix("/") ? name : "\(folder(of: path))/\(name)", links: links - 1)
  }

  /// The folder that a file is in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let number = try retrying { open(path, O_WRONLY | O_CLOEXEC) }
    let descriptor = Descriptor(number)
    do throws(SystemError) {
      try descriptor.write(bytes)
    } catch {
      _ = Foundation.close(number)
      throw error
    }
    try descriptor.close()
  }

  /// A temporary file next to the old one, flushed to disk and then renamed over it.
  ///
  /// Only its owner can read it until it is complete; then it gets the mode of the
  /// old one, or that of any new file.
  /// The folder is flushed as well: else the file may be gone from it after a power cut.
  private static func replace(
    _ path: String, with bytes: [UInt8], _ flush: (Int32) -> Int32
  ) throws(SystemError) {
    let mode = mode(of: path)
    let (temporary, descriptor) = try Leftovers.makeFile(in: folder(of: path))
    do throws(SystemError) {
      try descriptor.write(bytes)
      try check { fchmod(descriptor.number, mode) }
      try check { flush(descriptor.number) }
      // Renamed before it is closed, since the lock ends there.
      try check { rename(temporary, path) }
    } catch {
      unlink(temporary)
      _ = Foundation.close(descriptor.number)
      throw error
    }
    try descriptor.close()
    try flushFolder(folder(of: path), flush)
  }

  /// The file is there by now: a folder that may not be read, or a file system that flushes none, undoes nothing of that.
  private static func flushFolder(_ path: String, _ flush: (Int32) -> Int32) throws(SystemError) {
    do throws(SystemError) {
      let folder = try retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      defer { _ = Foundation.close(folder) }
      try check { flush(folder) }
    } catch {
      guard [EACCES, EINVAL, ENOTSUP, EBADF].contains(error.number) else { throw error }
    }
  }

  /// The mode of a file; where there is none, the mode that the process's umask gives a new one.
  private static func mode(of path: String) -> mode_t {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & 0o777 }
    // The mask can be read only by setting it.
    let mask = umask(0o077)
    umask(mask)
    return 0o666 & ~mask
  }

  private static func retrying(_ call: () -> Int32) throws(SystemError) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw .last }
    }
  }

  private static func check(_ call: () -> Int32) throws(SystemError) {
    _ = try retrying(call)
  }
}
