/// A ZIP archive whose files are stored uncompressed: the wrapper of an office document.
///
/// Every file has the same date, 1 January 1980, so that the same files make the same bytes.
package struct StoredArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init() {
  }

  /// Adds a file.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    let start = UInt32(body.count)
    let facts = Self.facts(name, bytes)
    body += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + facts
    body += Array(name.utf8) + bytes
    directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + facts
    // No comment, the first disk, no attributes: ten zero bytes before the offset (APPNOTE 4.3.12).
    directory += Self.little(0, 10) + Self.little(start, 4) + Array(name.utf8)
    count += 1
  }

  /// The archive with its directory at the end.
  package var bytes: [UInt8] {
    let number = Self.little(UInt32(count), 2)
    var end = Self.little(0x0605_4B50, 4) + Self.little(0, 4)
    end += number + number
    end += Self.little(UInt32(directory.count), 4) + Self.little(UInt32(body.count), 4)
    return body + directory + end + Self.little(0, 2)
  }

  /// What both headers of a file give: flags, method, date, checksum, sizes, length of the name.
  private static func facts(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    var facts = little(0, 6) + little(0x21, 2) + little(checkSum(bytes), 4)
    let size = little(UInt32(bytes.count), 4)
    facts += size + size
    return facts + little(UInt32(name.utf8.count), 2) + little(0, 2)
  }

  private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 4 ? UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) : 0 }
  }

  /// The checksum CRC-32 of ISO 3309.
  static func checkSum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        let half = sum >> 1
        // The polynomial with its bits reversed, since the lowest bit comes first.
        sum = sum & 1 == 0 ? half : half ^ 0xEDB8_8320
      }
    }
    return ~sum
  }
}
