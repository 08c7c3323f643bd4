/// Private-use characters that stand in for others while the YAML parser reads a text.
///
/// The parser takes an asterisk for an alias and three characters for line ends that are not line ends in YAML
/// 1.2. Each is handed to it as a character that means nothing and is put back afterwards, so that a text comes
/// out as it went in and every place stays the same: a stand-in is one character, like what it stands for.
struct StandIns {
  private var originals: [Unicode.Scalar: String] = [:]
  private var taken: Set<Unicode.Scalar>
  // The last private-use character; the two code points after it are noncharacters.
  private var next: UInt32 = 0x10_FFFD

  /// Stand-ins for a text in which the characters `taken` of plane 16 already occur.
  init(taken: Set<Unicode.Scalar>) {
    self.taken = taken
  }

  /// The plane that stand-ins are taken from.
  static func isOfPlane(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x10_0000 }

  /// A character that occurs nowhere in the text and stands for `original` from now on; nil when there is none left.
  mutating func add(for original: String) -> Unicode.Scalar? {
    while next >= 0x10_0000 {
      defer { next -= 1 }
      guard let scalar = Unicode.Scalar(next), !taken.contains(scalar) else { continue }
      originals[scalar] = original
      return scalar
    }
    return nil
  }

  /// A text with the original characters restored.
  func restore(_ text: String) -> String {
    guard !originals.isEmpty, text.unicodeScalars.contains(where: Self.isOfPlane) else { return text }
    var restored = ""
    for scalar in text.unicodeScalars {
      if let original = originals[scalar] {
        restored += original
      } else {
        restored.unicodeScalars.append(scalar)
      }
    }
    return restored
  }
}
