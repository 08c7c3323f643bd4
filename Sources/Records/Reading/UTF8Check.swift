/// Finds where a text stops being UTF-8.
enum UTF8Check {
  /// The first place in a piece of text where no UTF-8 character begins.
  static func firstBroken(in range: Range<Int>, of bytes: ByteView) -> Fault? {
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      guard let length = characterLength(at: cursor, in: bytes), cursor + length <= range.upperBound else {
        return Fault(.notUTF8, at: Place(ofByte: cursor, in: bytes))
      }
      cursor += length
    }
    return nil
  }

  /// How many bytes the character at an offset has; nil where none begins.
  static func characterLength(at offset: Int, in bytes: ByteView) -> Int? {
    if bytes[offset] < 0x80 { return 1 }
    return (2...4).first { offset + $0 <= bytes.count && bytes.text(offset..<offset + $0) != nil }
  }
}
