/// What must be true of a file's bytes in either format, checked before anything else.
enum ByteChecks {
  /// Throws for a file that is too large or begins with a byte order mark, of UTF-8 or of UTF-16.
  static func check(_ bytes: [UInt8], limits: RecordReader.Limits) throws(Fault) {
    guard bytes.count <= limits.maximumBytes else {
      throw Fault(.tooLarge(bytes: bytes.count, limit: limits.maximumBytes), at: nil)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw Fault(.byteOrderMark, at: .start) }
    // The marks of UTF-16: "not UTF-8" says more than the NUL that would be found next.
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      throw Fault(.notUTF8, at: .start)
    }
  }
}
