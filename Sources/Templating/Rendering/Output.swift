/// A program as it grows: literal text in one buffer, operations, and where everything came from.
struct Output {
  // The digits come first: `{{@index}}` prints from them without allocating.
  private(set) var buffer: [UInt8] = Array("0123456789".utf8)
  private(set) var operations: [Operation] = []
  private(set) var slots: [Int32] = []
  private(set) var origins: [Origin] = []
  var holes: [Hole] = []
  var sections: [SectionSite] = []
  var inclusions: [Inclusion] = []
  /// Whether the next literal must not be joined to the one before it.
  private var isBarred = true

  /// From which byte of which file a stretch of the buffer was copied.
  struct Origin: Sendable {
    let start: Int
    let file: Int
    let offset: Int
  }

  var isTooLarge: Bool { buffer.count > Limits.documentBytes || operations.count > Limits.operations }

  /// Keeps the literals on both sides of this point apart.
  mutating func bar() { isBarred = true }

  mutating func literal(_ bytes: some Collection<UInt8>, file: Int, offset: Int) {
    guard !bytes.isEmpty else { return }
    let start = buffer.count
    origins.append(Origin(start: start, file: file, offset: offset))
    buffer.append(contentsOf: bytes)
    if !isBarred, case .literal(let range) = operations.last, Int(range.upperBound) == start {
      operations[operations.count - 1] = .literal(range.lowerBound..<Int32(buffer.count))
    } else {
      append(.literal(Int32(start)..<Int32(buffer.count)))
    }
  }

  mutating func append(_ operation: Operation) {
    operations.append(operation)
    isBarred = false
  }

  mutating func path(_ reference: Reference) -> Path {
    let start = Int32(slots.count)
    slots.append(contentsOf: reference.slots)
    return Path(depth: Int32(reference.depth), slots: start..<Int32(slots.count))
  }

  /// Appends an operation whose target is not known yet.
  ///
  /// - Returns: Its index, for `close`.
  mutating func open(_ operation: Operation) -> Int {
    append(operation)
    bar()
    return operations.count - 1
  }

  /// Makes the operation at `index` lead to this point.
  mutating func close(_ index: Int) {
    if case .each(let path, let section, _) = operations[index] {
      append(.next(body: Int32(index + 1)))
      operations[index] = .each(path, section: section, to: Int32(operations.count))
    } else if case .skip(let test, let path, let section, _) = operations[index] {
      operations[index] = .skip(unless: test, path, section: section, to: Int32(operations.count))
    }
    bar()
  }

  /// Whether nothing but spaces and line ends is printed by a range of operations.
  func isBlank(_ range: Range<Int>) -> Bool {
    operations[range].allSatisfy { operation in
      guard case .literal(let bytes) = operation else { return false }
      return buffer[Int(bytes.lowerBound)..<Int(bytes.upperBound)].allSatisfy { $0 <= 0x20 }
    }
  }

  /// Whether the last byte of literal text ends a line; true at the very beginning.
  var endsLine: Bool {
    guard case .literal(let range) = operations.last else { return operations.isEmpty }
    let last = buffer[Int(range.upperBound) - 1]
    return last == 0x0A || last == 0x0D
  }
}
