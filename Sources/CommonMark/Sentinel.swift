/// A character that marks where a value will go in a Markdown text.
///
/// Sentinels are private-use characters of planes 15 and 16: one character each, so that libcmark never cuts one in
/// two, neither space nor punctuation, so that they behave like a letter. A template must hold none of its own.
public struct Sentinel: Hashable, Sendable {
  /// How many sentinels one text can hold.
  public static let count = 2 * 65_534

  /// The number of the sentinel, 0 or more and less than ``count``.
  public let index: Int

  /// The sentinel of a number; nil where there are not that many.
  public init?(_ index: Int) {
    guard index >= 0, index < Self.count else { return nil }
    self.index = index
  }

  /// Adds the character to a text.
  public func append(to text: inout [UInt8]) {
    // The last two code points of a plane are noncharacters, which leaves 65,534.
    let scalar = UInt32(0xF_0000 + (index / 65_534) << 16 + index % 65_534)
    text.append(UInt8(0xF0 | scalar >> 18))
    text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
    text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    text.append(UInt8(0x80 | scalar & 0x3F))
  }

  /// How many bytes a sentinel takes.
  static let length = 4

  /// The sentinel that starts at a byte of a text; nil where none does.
  public init?(at start: Int, of text: some RandomAccessCollection<UInt8>) {
    let first = text.index(text.startIndex, offsetBy: start)
    // 0xF3 leads planes 12 to 15, 0xF4 plane 16.
    guard text[first] >= 0xF3, text.count - start >= Self.length else { return nil }
    var scalar = UInt32(text[first] & 7)
    for byte in text[first...].dropFirst().prefix(3) { scalar = scalar << 6 | UInt32(byte & 0x3F) }
    self.init(scalar: scalar)
  }

  /// The sentinel that is a character; nil for any other.
  init?(scalar: UInt32) {
    guard scalar >= 0xF_0000, scalar & 0xFFFF < 65_534 else { return nil }
    self.init(Int((scalar >> 16 & 0xFF) - 0xF) * 65_534 + Int(scalar & 0xFFFF))
  }
}
