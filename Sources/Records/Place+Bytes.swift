extension Place {
  /// The place of a byte of a text; columns count scalars, and LF, CR and CRLF each end a line.
  ///
  /// A byte that continues a character does not advance the column, so that broken UTF-8 has a place too.
  ///
  /// - Complexity: O(*n*); used for faults only.
  init(ofByte offset: Int, in bytes: ByteView) {
    var (line, column, previous) = (1, 1, UInt8(0))
    for byte in bytes.piece(0..<offset) {
      if byte == UInt8(ascii: "\r") || (byte == UInt8(ascii: "\n") && previous != UInt8(ascii: "\r")) {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80, byte != UInt8(ascii: "\n") {
        column += 1
      }
      previous = byte
    }
    self.init(line: line, column: column)
  }
}
