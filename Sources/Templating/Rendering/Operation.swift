/// One step of a program.
enum Operation: Sendable {
  /// Bytes of the program's buffer.
  case literal(Range<Int32>)
  case value(hole: Int32, Path)
  case region(hole: Int32, Path)
  /// The number of the current element of the innermost list, from 1.
  case index
  /// Goes on at `to` unless the test holds.
  case skip(unless: Test, Path, section: Int32, to: Int32)
  /// Enters a list at its first element, or goes on at `to`.
  case each(Path, section: Int32, to: Int32)
  /// Goes back to `body` with the next element, or leaves the list.
  case next(body: Int32)

  /// What a section asks of the record.
  enum Test: Sendable {
    case isTrue, isFalse, isPresent, isEmpty, isUnknown
    case isFirst, isNotFirst, isLast, isNotLast
  }
}

/// Where a value is: the list that is open at that depth, 0 for the record itself, then slots downward.
struct Path: Sendable {
  let depth: Int32
  /// The slots, a range of the program's slots.
  let slots: Range<Int32>

  static let none = Path(depth: 0, slots: 0..<0)
}
