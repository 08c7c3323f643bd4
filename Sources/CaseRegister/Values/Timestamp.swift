/// A point in time, in whole milliseconds; the register reads it from the clock that it is given.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC, leap seconds not counted.
  public let milliseconds: Int64

  /// Creates a point in time.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Whether the first is the earlier one.
  public static func < (first: Timestamp, second: Timestamp) -> Bool {
    first.milliseconds < second.milliseconds
  }

  /// The time a number of seconds later; earlier where it is negative.
  func adding(seconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds + seconds * 1000) }
}
