import Foundation

/// Standard input, output and error as plain file descriptors: nothing is buffered behind our back.
enum StandardStreams {
  /// Opens the null device in place of a standard stream that the caller closed, so that no file gets its number.
  ///
  /// A closed standard output is opened for reading only: anything that writes to it learns that this failed.
  static func prepare() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) == -1 {
      // open() takes the lowest free number, which is the closed one, since the loop counts upwards.
      _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes a line to standard error; a message that cannot be written is lost, but nothing else is.
  static func say(_ line: String) {
    try? Descriptor(STDERR_FILENO).write(Array((line + "\n").utf8))
  }

  /// Writes bytes to standard output.
  static func print(_ bytes: [UInt8]) throws {
    do {
      try Descriptor(STDOUT_FILENO).write(bytes)
    } catch {
      throw Failure(.inputOutput, "standard output cannot be written: \(error.reason)")
    }
  }

  /// Writes a line to standard output.
  static func print(_ line: String) throws {
    try print(Array((line + "\n").utf8))
  }
}

/// An error number of the operating system.
struct SystemError: Error {
  let number: Int32

  static var last: SystemError { SystemError(number: errno) }

  var reason: String { String(cString: strerror(number)) }
}

/// An open file descriptor; reads and writes go on after an interruption.
struct Descriptor {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Foundation.write(number, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      start += count
    }
  }

  /// Reads to the end, or until more than `limit` bytes have come.
  func read(atMost limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { Foundation.read(number, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  func close() throws(SystemError) {
    // On Linux the descriptor is closed even where close() was interrupted.
    if Foundation.close(number) != 0, errno != EINTR { throw .last }
  }
}
