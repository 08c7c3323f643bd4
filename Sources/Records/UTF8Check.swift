/// Finds out where a text stops being UTF-8.
enum UTF8Check {
  /// The first place of a piece of `bytes` where no character of UTF-8 begins.
  static func firstBroken(in piece: ArraySlice<UInt8>, of bytes: [UInt8]) -> Fault? {
    var cursor = piece.startIndex
    while cursor < piece.endIndex {
      guard let length = characterLength(at: cursor, in: piece) else {
        return Fault(.notUTF8, at: Place(ofByte: cursor, in: bytes))
      }
      cursor += length
    }
    return nil
  }

  /// How many bytes the character at an offset has; nil where none begins.
  static func characterLength(at offset: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    if bytes[offset] < 0x80 { return 1 }
    return (2...4).first { length in
      offset + length <= bytes.endIndex
        && String(validating: bytes[offset..<offset + length], as: UTF8.self) != nil
    }
  }
}
