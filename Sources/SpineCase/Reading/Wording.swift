/// How messages quote input and list what would do.
enum Wording {
  /// A coded value in quotes; `this` where it is long or holds characters that no coded value has.
  static func quoted(_ text: String) -> String {
    let isCoded = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || [0x2B, 0x2D, 0x2E, 0x5F].contains(byte)
    }
    return isCoded && !text.isEmpty && text.utf8.count <= 40 ? "'\(text)'" : "this"
  }

  /// `a, b or c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
