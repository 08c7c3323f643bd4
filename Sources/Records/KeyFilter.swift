/// A set of keys that may answer "perhaps": one bit a key, so that most keys need no comparison at all.
struct KeyFilter {
  private var bits: UInt64 = 0

  /// Adds a key, and says whether one like it may have been added before.
  mutating func mayHold(_ key: String) -> Bool {
    let bytes = key.utf8Span.span
    guard !bytes.isEmpty else { return true }
    let (first, last) = (bytes[0], bytes[bytes.count - 1])
    let sum = UInt64(first) &+ UInt64(last) &* 5 &+ UInt64(bytes.count) &* 11
    let bit: UInt64 = 1 << (sum & 63)
    let isNew = bits & bit == 0
    bits |= bit
    // Two spellings of one accented letter are equal, and their bytes are not.
    return !isNew || !key.utf8Span.isKnownASCII
  }
}
