/// The bytes of a text while it is being read: every access is checked, and none counts a reference.
///
/// An array in its place costs the JSON reader half its speed. A view is good only as long as the array that it was
/// made from, so it is handed down and never kept.
struct ByteView {
  private let buffer: UnsafeBufferPointer<UInt8>

  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  var count: Int { buffer.count }

  /// A byte of the text; 0, which no text may hold, behind the end.
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

  /// The bytes of a piece of the text.
  func piece(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[range.clamped(to: 0..<buffer.count)])
  }
}
