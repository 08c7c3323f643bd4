/// A set of keys that may answer "perhaps": one bit per key, so that most keys need no comparison at all.
struct KeyFilter {
  private var bits: UInt64 = 0

  /// Adds the key at `quoted`, its quotes included, and says whether the same key may have been added before.
  ///
  /// A key that is not plain (ASCII without escapes) may equal one that is spelled differently.
  mutating func mayHold(_ quoted: Range<Int>, of bytes: ByteView, isPlain: Bool) -> Bool {
    guard isPlain else {
      // With an escape it may equal any other key, so every later key has to be compared.
      bits = .max
      return true
    }
    let (first, last) = (bytes[quoted.lowerBound + 1], bytes[quoted.upperBound - 2])
    // A cheap hash of first letter, last letter and length: a collision only costs a comparison.
    let bit: UInt64 = 1 << ((UInt64(first) &+ UInt64(last) &* 5 &+ UInt64(quoted.count) &* 11) & 63)
    defer { bits |= bit }
    return bits & bit != 0
  }
}
