import Foundation

/// Reading whole files, and writing them whole or not at all.
enum Files {
  /// One byte more than any file that is read may have.
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
  static func write(_ bytes: [UInt8], to path: String) throws {
    guard path != "-" else { return try StandardStreams.print(bytes) }
    do {
      if isSpecial(path) {
        try writeThrough(bytes, to: path)
      } else {
        try replace(resolved(path), with: bytes)
      }
    } catch {
      throw Failure(.cannotCreate, "\(shown(path)): cannot be written: \(error.reason)")
    }
  }

  /// Writes a file that is there anew, whole or not at all, with the rights that it has.
  static func rewrite(_ bytes: [UInt8], to path: String) throws {
    var status = stat()
    do {
      try check { stat(path, &status) }
      try replace(resolved(path), with: bytes, rights: status.st_mode & 0o777)
    } catch {
      throw Failure(.cannotCreate, "\(shown(path)): cannot be written: \(error.reason)")
    }
  }

  /// Makes a folder with those above it; one that is there is left as it is.
  static func makeFolder(_ path: String) throws {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      if mkdir(made, 0o755) != 0, errno != EEXIST {
        throw Failure(.cannotCreate, "\(shown(made)): cannot be made: \(SystemError.last.reason)")
      }
    }
  }

  /// A file's name for a message: control characters are shown as what they are.
  static func shown(_ path: String) -> String {
    path.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "?" : String($0) }.joined()
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG
  }

  /// The file that a symbolic link names, so that the link itself stays.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
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

  /// A temporary file beside the old one, flushed to the disk and then renamed over it.
  private static func replace(
    _ path: String, with bytes: [UInt8], rights: mode_t? = nil
  ) throws(SystemError) {
    let temporary = path + ".\(getpid()).tmp"
    let number = try retrying { open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    do throws(SystemError) {
      if let rights { try check { fchmod(number, rights) } }
      try flush(bytes, to: Descriptor(number))
      try check { rename(temporary, path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func flush(_ bytes: [UInt8], to descriptor: Descriptor) throws(SystemError) {
    do throws(SystemError) {
      try descriptor.write(bytes)
      try check { fsync(descriptor.number) }
    } catch {
      _ = Foundation.close(descriptor.number)
      throw error
    }
    try descriptor.close()
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
