import SourceText

/// A source position in half the space: a tree holds two for every member, and a file has at most 2³² lines.
struct Place: Hashable, Sendable {
  static let start = Place(line: 1, column: 1)

  let line: UInt32
  let column: UInt32

  init(line: Int, column: Int) {
    self.line = UInt32(truncatingIfNeeded: line)
    self.column = UInt32(truncatingIfNeeded: column)
  }

  init(_ position: SourcePosition) {
    self.init(line: position.line, column: position.column)
  }

  /// The place of the next character of the line.
  var next: Place { Place(line: Int(line), column: Int(column) + 1) }

  var position: SourcePosition { SourcePosition(line: Int(line), column: Int(column)) }
}
