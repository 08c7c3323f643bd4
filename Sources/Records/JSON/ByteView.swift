/// The bytes of a text while it is being read: every access is checked, and none touches a reference count.
///
/// An array in its place would halve the speed of the JSON reader. A view is good only as long as the array that
/// it was made from, so it is handed down and never kept.
struct ByteView {
  private let buffer: UnsafeBufferPointer<UInt8>

  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  var count: Int { buffer.count }

  /// A byte of the text; past the end 0, which no text may hold.
  subscript(offset: Int) -> UInt8 {
    offset >= 0 && offset < buffer.count ? buffer[offset] : 0
  }

  /// A piece of the text that is known to be ASCII.
  func ascii(_ range: Range<Int>) -> String {
    String(decoding: piece(range), as: UTF8.self)
  }

  /// A piece of the text; nil if it is not UTF-8.
  func text(_ range: Range<Int>) -> String? {
    String(validating: piece(range), as: UTF8.self)
  }

  /// How far a text continues without a quote, a backslash or a control character, and whether it is ASCII so far.
  func plainText(from start: Int) -> (end: Int, isASCII: Bool) {
    var cursor = start
    while cursor + 8 <= buffer.count, Self.isPlain(word(at: cursor)) { cursor += 8 }
    var high: UInt8 = 0
    while cursor < buffer.count {
      let byte = buffer[cursor]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      high |= byte
      cursor += 1
    }
    return (cursor, high < 0x80)
  }

  private func word(at offset: Int) -> UInt64 {
    UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Whether eight bytes are all ASCII that stands for itself in a JSON text.
  private static func isPlain(_ word: UInt64) -> Bool {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    // A byte of `x` that is 0 borrows from its high bit; in ASCII, nothing else does.
    func hasZero(_ x: UInt64) -> Bool { (x &- ones) & ~x & highs != 0 }
    let isControl = (word &- ones &* 0x20) & ~word & highs != 0
    return word & highs == 0 && !isControl && !hasZero(word ^ ones &* UInt64(UInt8(ascii: "\"")))
      && !hasZero(word ^ ones &* UInt64(UInt8(ascii: "\\")))
  }

  /// The bytes of a piece of the text.
  func piece(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[range.clamped(to: 0..<buffer.count)])
  }
}
