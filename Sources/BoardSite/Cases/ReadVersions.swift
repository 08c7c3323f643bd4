import SpineCase
import Synchronization

/// The versions that were read last: a form that is sent every second reads its version once.
///
/// What is kept depends only on the bytes, and is dropped when others were asked for since.
final class ReadVersions: Sendable {
  private struct Kept: Sendable {
    let bytes: [UInt8]
    let format: String
    let reading: CaseReader.Reading
  }

  private let kept = Mutex<[Kept]>([])
  /// As many cases as a board has open at once.
  private static let limit = 16

  /// The reading of these bytes, by `read` where it is not kept.
  func reading(
    of bytes: [UInt8], format: String, _ read: () throws -> CaseReader.Reading
  ) rethrows -> CaseReader.Reading {
    if let found = kept.withLock({ kept in kept.first { $0.format == format && $0.bytes == bytes } }) {
      return found.reading
    }
    let made = Kept(bytes: bytes, format: format, reading: try read())
    kept.withLock { kept in
      kept.append(made)
      if kept.count > Self.limit { kept.removeFirst() }
    }
    return made.reading
  }
}
