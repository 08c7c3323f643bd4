/// A set of keys that may answer "perhaps": one bit a key, so that most keys need no comparison at all.
struct KeyFilter {
  private var bits: UInt64 = 0

  /// Adds a key, and says whether one like it may have been added before.
  mutating func mayHold(_ key: String) -> Bool {
    var sum: UInt64 = 0
    var high: UInt8 = 0
    for byte in key.utf8 {
      sum = (sum ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      high |= byte
    }
    let bit: UInt64 = 1 << (sum >> 58)
    defer { bits |= bit }
    // Two spellings of one accented letter are equal, and their bytes are not.
    return bits & bit != 0 || high >= 0x80
  }
}
