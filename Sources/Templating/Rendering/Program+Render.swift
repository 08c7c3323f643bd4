extension Program {
  /// Renders one region.
  ///
  /// - Parameters:
  ///   - record: A record of the schema that the program was compiled against.
  ///   - region: The index into `regions`.
  ///   - sink: Takes the pieces in order.
  /// - Precondition: The record has the shape of the schema.
  public func render(_ record: Record, region: Int, into sink: inout some RenderSink) {
    render(record, regions[region].operations, into: &sink)
  }

  /// Renders the whole document, with the text between the regions.
  ///
  /// - Parameters:
  ///   - record: A record of the schema that the program was compiled against.
  ///   - sink: Takes the pieces in order.
  /// - Precondition: The record has the shape of the schema.
  public func render(_ record: Record, into sink: inout some RenderSink) {
    render(record, 0..<operations.count, into: &sink)
  }

  private func render(_ record: Record, _ range: Range<Int>, into sink: inout some RenderSink) {
    var lists = Cursor(record)
    let (operations, slots) = (operations.span, slots.span)
    var next = range.lowerBound
    var (elements, list) = (0, 0)
    while next < range.upperBound {
      let operation = operations[next]
      next += 1
      switch operation {
      case .literal(let bytes): sink.literal(buffer[Int(bytes.lowerBound)..<Int(bytes.upperBound)])
      case .value(let hole, let path), .region(let hole, let path):
        print(lists.value(at: path, slots), Int(hole), into: &sink)
      case .index: print(lists.number, into: &sink)
      case .skip(let test, let path, _, let target):
        if !holds(test, path, slots, lists) { next = Int(target) }
      case .each(let path, let section, let target):
        if enter(lists.value(at: path, slots), &lists) { list = Int(section) } else { next = Int(target) }
      case .next(let body):
        if sink.isFull { return }
        elements += 1
        guard elements <= RenderLimits.elements else { return sink.overrun(list) }
        if lists.advance() { next = Int(body) }
      }
    }
  }

  private func print(_ value: Value, _ hole: Int, into sink: inout some RenderSink) {
    switch value {
    case .text(let text): sink.value(hole, text, isAbsence: false)
    case .absent(let words): sink.value(hole, words, isAbsence: true)
    case .region(let bytes): sink.region(hole, bytes)
    case .condition, .record, .list: mismatch(holes[hole].name)
    }
  }

  /// Prints a number from the digits at the head of the buffer, so that nothing is allocated.
  private func print(_ number: Int, into sink: inout some RenderSink) {
    if number > 9 { print(number / 10, into: &sink) }
    sink.literal(buffer[number % 10...number % 10])
  }

  private func holds(
    _ test: Operation.Test, _ path: Path, _ slots: borrowing Span<Int32>, _ lists: borrowing Cursor
  ) -> Bool {
    switch test {
    case .isFirst: return lists.number == 1
    case .isNotFirst: return lists.number != 1
    case .isLast: return lists.isLast
    case .isNotLast: return !lists.isLast
    default: break
    }
    switch (lists.value(at: path, slots), test) {
    case (.condition(let holds), .isTrue): return holds
    case (.condition(let holds), .isFalse): return !holds
    case (.list(let elements), .isEmpty): return elements.isEmpty
    case (.record, .isPresent), (.absent, .isUnknown): return true
    case (.absent, _), (.condition, .isUnknown), (.list, .isUnknown), (.record, .isUnknown): return false
    default: mismatch("\(test)")
    }
  }

  /// Enters a list at its first element.
  ///
  /// - Returns: Whether it has one.
  private func enter(_ value: Value, _ lists: inout Cursor) -> Bool {
    switch value {
    case .list(let elements):
      if !elements.isEmpty { lists.enter(elements) }
      return !elements.isEmpty
    case .absent: return false
    default: mismatch("a list")
    }
  }

  /// Stops: a record of another schema is a mistake of the program itself, and no document is better than a wrong one.
  private func mismatch(_ name: String) -> Never {
    // No case and no template leads here: the checker held every name of the template against the schema from which the
    // record is made. To go on would print a document with a hole in it; a thrown error would say that a file was wrong.
    preconditionFailure("the record does not have the shape of the schema at '\(name)'")
  }
}

/// The lists that are open while a program runs, and their current elements.
private struct Cursor {
  private var open: [(elements: [Record], index: Int)]

  init(_ record: Record) {
    open = []
    open.reserveCapacity(Limits.nesting)
    open.append(([record], 0))
  }

  /// The number of the innermost list's current element, from 1.
  var number: Int { open[open.count - 1].index + 1 }

  var isLast: Bool { number == open[open.count - 1].elements.count }

  /// The value at a path; below an absent record, that record's absence.
  borrowing func value(at path: Path, _ slots: borrowing Span<Int32>) -> Value {
    let depth = Int(path.depth)
    return Self.value(in: open[depth].elements[open[depth].index], path.slots, slots)
  }

  private static func value(
    in record: Record, _ path: Range<Int32>, _ slots: borrowing Span<Int32>
  ) -> Value {
    let slot = Int(slots[Int(path.lowerBound)])
    let rest = path.lowerBound + 1..<path.upperBound
    let value = record[slot]
    guard !rest.isEmpty, case .record(let record) = value else { return value }
    return self.value(in: record, rest, slots)
  }

  mutating func enter(_ elements: [Record]) { open.append((elements, 0)) }

  /// Moves to the next element; leaves the list and returns false where there is none.
  mutating func advance() -> Bool {
    if isLast {
      open.removeLast()
      return false
    }
    open[open.count - 1].index += 1
    return true
  }
}
