/// What must hold of the bytes of a file in either format, before anything else is looked at.
enum ByteChecks {
  /// Throws for a file that is too large, begins with a byte order mark or holds NUL.
  static func check(_ bytes: [UInt8], limits: RecordReader.Limits) throws(Fault) {
    guard bytes.count <= limits.maximumBytes else {
      throw Fault(.tooLarge(bytes: bytes.count, limit: limits.maximumBytes), at: nil)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw Fault(.byteOrderMark, at: .start) }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      throw Fault(.notUTF8, at: .start)
    }
  }
}
