/// One line of a template with the marked part of it.
public struct Excerpt: Hashable, Sendable {
  /// The text of the line, without its line end.
  public var line: String
  /// The first marked column, from 1, in Unicode scalars.
  public var column: Int
  /// How many scalars are marked, 1 or more.
  public var width: Int

  /// Creates an excerpt that marks `width` scalars of `line` from `column` on.
  public init(line: String, column: Int, width: Int = 1) {
    self.line = line
    self.column = column
    self.width = max(1, width)
  }
}

extension Excerpt: CustomStringConvertible {
  /// The line and, below it, carets under the marked part; tabs are kept so that the carets stay in place.
  public var description: String {
    let lead = line.unicodeScalars.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    let carets = String(repeating: "^", count: width)
    return "  \(line)\n  \(lead)\(carets)"
  }
}
