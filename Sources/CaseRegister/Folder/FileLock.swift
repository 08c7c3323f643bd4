internal import Glibc

/// A lock on a file that ends with the process that holds it, however it ends.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock; throws `isRunning` where another process or another register of this process holds it.
  init(_ path: String) throws {
    // A child process must not inherit it: it would hold the lock when this one has ended.
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Files.failure("the lock cannot be opened") }
    // Who looks whether the lock is held (`line(in:)`) holds it for a moment itself.
    var attempts = 5
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK, attempts > 1 {
      attempts -= 1
      usleep(10_000)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let failure = isHeld ? RegisterError.isRunning : Files.failure("the folder cannot be locked")
      close(descriptor)
      throw failure
    }
    // The line of a process that has ended.
    _ = ftruncate(descriptor, 0)
  }

  deinit { close(descriptor) }

  /// Replaces the line in the file.
  func write(_ line: String) throws {
    let bytes = Array(line.utf8) + [10]
    guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw Files.failure("the lock cannot be written")
    }
  }

  /// The line in a file whose lock is held; nil where nobody holds it.
  static func line(in path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_SH | LOCK_NB) == 0 { return nil }
    // Longer than any address.
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 10 }, as: UTF8.self)
  }
}
