/// A set of keys that may answer "perhaps": one bit a key, so that most keys need no comparison at all.
struct KeyFilter {
  private var bits: UInt64 = 0

  /// Adds a key, which stands with its quotes at `quoted`, and says whether one like it may have been added before.
  ///
  /// A key that is not plain (ASCII without escapes) may equal one that is spelled differently.
  mutating func mayHold(_ quoted: Range<Int>, of bytes: ByteView, isPlain: Bool) -> Bool {
    guard isPlain else {
      bits = .max
      return true
    }
    let (first, last) = (bytes[quoted.lowerBound + 1], bytes[quoted.upperBound - 2])
    let bit: UInt64 = 1 << ((UInt64(first) &+ UInt64(last) &* 5 &+ UInt64(quoted.count) &* 11) & 63)
    defer { bits |= bit }
    return bits & bit != 0
  }
}
