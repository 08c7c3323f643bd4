/// A place in a text: line and column, both counted from 1.
///
/// A column counts Unicode scalars, so that it agrees with what most editors show.
public struct SourcePosition: Hashable, Sendable, Codable, Comparable {
  /// The line, from 1; LF, CR and CRLF each end one.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Creates a place from its line and column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a text.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Whether one place comes before another.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
