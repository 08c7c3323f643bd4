/// Reads data compressed with "deflate" (RFC 1951), as the files of an archive are.
///
/// Nothing is read beyond the end and nothing is written beyond a limit: anything
/// that is not deflate reads as nil.
struct Inflate {
  private struct Malformed: Error {}

  /// The codes of one alphabet: how many there are of each length, and their symbols in the order of the codes.
  private struct Codes {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    /// Takes the length of each symbol's code; no length may have more codes than there is room for.
    init(lengths: some Collection<Int>) throws(Malformed) {
      for length in lengths { counts[length] += 1 }
      // A length of 0 means that the symbol does not occur (RFC 1951, 3.2.7).
      counts[0] = 0
      var room = 1
      for count in counts.dropFirst() {
        room = 2 * room - count
        guard room >= 0 else { throw Malformed() }
      }
      symbols = lengths.enumerated().filter { $0.element > 0 }
        .sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
    }
  }

  private let bytes: ArraySlice<UInt8>
  private let limit: Int
  private var position: Int
  private var held = 0
  private var heldCount = 0
  private var output: [UInt8] = []

  /// The uncompressed bytes.
  ///
  /// - Parameters:
  ///   - deflated: The compressed bytes.
  ///   - limit: The most bytes that they may expand to.
  /// - Returns: The bytes; nil where the input is not deflate, ends early, or expands beyond the limit.
  static func bytes(of deflated: ArraySlice<UInt8>, atMost limit: Int) -> [UInt8]? {
    var reader = Inflate(bytes: deflated, limit: limit, position: deflated.startIndex)
    do {
      while try !reader.readBlock() {}
      return reader.output
    } catch { return nil }
  }

  /// Reads one block; says whether it was the last one.
  private mutating func readBlock() throws(Malformed) -> Bool {
    let isLast = try bits(1) == 1
    switch try bits(2) {
    case 0: try copyStored()
    case 1: try copyCoded(Codes(lengths: Self.fixed), Codes(lengths: [Int](repeating: 5, count: 30)))
    case 2:
      let codes = try readCodes()
      try copyCoded(codes.symbols, codes.distances)
    default: throw Malformed()
    }
    return isLast
  }

  private mutating func bits(_ count: Int) throws(Malformed) -> Int {
    while heldCount < count {
      guard position < bytes.endIndex else { throw Malformed() }
      held |= Int(bytes[position]) << heldCount
      position += 1
      heldCount += 8
    }
    defer {
      held >>= count
      heldCount -= count
    }
    return held & ((1 << count) - 1)
  }

  private mutating func write(_ byte: UInt8) throws(Malformed) {
    // A few kilobytes can expand to gigabytes.
    guard output.count < limit else { throw Malformed() }
    output.append(byte)
  }

  private mutating func copyStored() throws(Malformed) {
    // A stored block begins at the next whole byte (RFC 1951, 3.2.4).
    (held, heldCount) = (0, 0)
    let (length, check) = (try bits(16), try bits(16))
    // The length is followed by its one's complement.
    guard length ^ 0xFFFF == check else { throw Malformed() }
    for _ in 0..<length { try write(UInt8(try bits(8))) }
  }

  private mutating func symbol(_ codes: Codes) throws(Malformed) -> Int {
    var (code, first, index) = (0, 0, 0)
    for length in 1...15 {
      code |= try bits(1)
      let count = codes.counts[length]
      if code - count < first { return codes.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw Malformed()
  }

  private mutating func copyCoded(_ symbols: Codes, _ distances: Codes) throws(Malformed) {
    while true {
      let symbol = try symbol(symbols)
      if symbol < 256 {
        try write(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        try copy(symbol - 257, distances)
      }
    }
  }

  /// Copies from earlier in the output.
  private mutating func copy(_ symbol: Int, _ distances: Codes) throws(Malformed) {
    guard Self.lengths.indices.contains(symbol) else { throw Malformed() }
    let length = Self.lengths[symbol] + (try bits(Self.lengthBits[symbol]))
    let far = try self.symbol(distances)
    guard Self.distances.indices.contains(far) else { throw Malformed() }
    let distance = Self.distances[far] + (try bits(far < 4 ? 0 : far / 2 - 1))
    guard distance <= output.count else { throw Malformed() }
    // Byte by byte: a copy may overlap what it is writing (RFC 1951, 3.2.3).
    for _ in 0..<length { try write(output[output.count - distance]) }
  }

  /// Reads the codes of a block that carries its own.
  private mutating func readCodes() throws(Malformed) -> (symbols: Codes, distances: Codes) {
    let (symbolCount, distanceCount, count) = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
    var own = [Int](repeating: 0, count: 19)
    for place in Self.order.prefix(count) { own[place] = try bits(3) }
    let codes = try Codes(lengths: own)
    var lengths: [Int] = []
    while lengths.count < symbolCount + distanceCount {
      switch try symbol(codes) {
      case let length where length < 16: lengths.append(length)
      case 16:
        guard let last = lengths.last else { throw Malformed() }
        lengths += [Int](repeating: last, count: 3 + (try bits(2)))
      case 17: lengths += [Int](repeating: 0, count: 3 + (try bits(3)))
      default: lengths += [Int](repeating: 0, count: 11 + (try bits(7)))
      }
    }
    guard lengths.count == symbolCount + distanceCount else { throw Malformed() }
    return (try Codes(lengths: lengths[..<symbolCount]), try Codes(lengths: lengths[symbolCount...]))
  }

  /// The order in which a block gives the code lengths of its code-length codes.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097, 6145, 8193, 12289, 16385, 24577,
  ]
  /// The code lengths of a block that carries none.
  private static let fixed =
    [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
    + [Int](repeating: 8, count: 8)
}
