/// A ZIP archive that another program may have written, read for one of its files.
package struct ReadArchive {
  private let bytes: [UInt8]
  /// Where each file is, according to the directory.
  private let files: [String: Entry]

  private struct Entry {
    let method: Int
    let checkSum: UInt32
    let size: Int
    let start: Int
  }

  /// The largest file that is read; the text of a long document takes a few hundred thousand bytes.
  private static let limit = 16 << 20

  /// The names of its files, sorted.
  package var names: [String] { files.keys.sorted() }

  /// Reads the directory; nil where the bytes are not an archive.
  package init?(_ bytes: [UInt8]) {
    // The end record has 22 bytes, and its comment up to 65,535.
    let tail = bytes.suffix(66_000)
    guard let end = tail.ranges(of: Self.endMark).last?.lowerBound, end + 22 <= bytes.count else {
      return nil
    }
    var place = Self.number(bytes, end + 16, 4)
    var (files, folded) = ([String: Entry](), Set<String>())
    for _ in 0..<Self.number(bytes, end + 10, 2) {
      guard place + 46 <= bytes.count, bytes[place...].starts(with: Self.entryMark) else { return nil }
      let length = Self.number(bytes, place + 28, 2)
      guard place + 46 + length <= bytes.count else { return nil }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      // Of two files of one name, in whatever case, one program opens the first and another the last.
      guard folded.insert(name.lowercased()).inserted else { return nil }
      files[name] = Entry(
        method: Self.number(bytes, place + 10, 2),
        checkSum: UInt32(truncatingIfNeeded: Self.number(bytes, place + 16, 4)),
        size: Self.number(bytes, place + 20, 4), start: Self.number(bytes, place + 42, 4))
      place += 46 + length + Self.number(bytes, place + 30, 2) + Self.number(bytes, place + 32, 2)
    }
    (self.bytes, self.files) = (bytes, files)
  }

  /// The bytes of a file; nil where there is none of that name, or it cannot be read back exactly.
  package subscript(_ name: String) -> [UInt8]? {
    guard let entry = files[name], entry.start + 30 <= bytes.count,
      bytes[entry.start...].starts(with: Self.fileMark)
    else { return nil }
    // The local header's own lengths: its extra field may differ from that in the directory.
    let names = Self.number(bytes, entry.start + 26, 2) + Self.number(bytes, entry.start + 28, 2)
    let start = entry.start + 30 + names
    // The name stands in both places: a program may go by either.
    guard bytes[(entry.start + 30)...].starts(with: name.utf8), start + entry.size <= bytes.count,
      entry.size <= Self.limit
    else { return nil }
    let stored = bytes[start..<(start + entry.size)]
    let file: [UInt8]? =
      switch entry.method {
      // Stored and deflated (APPNOTE 4.4.5), the only methods that an Office Open XML package may use.
      case 0: Array(stored)
      case 8: Inflate.bytes(of: stored, atMost: Self.limit)
      default: nil
      }
    return file.flatMap { StoredArchive.checkSum($0) == entry.checkSum ? $0 : nil }
  }

  private static let fileMark: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let entryMark: [UInt8] = [0x50, 0x4B, 1, 2]
  private static let endMark: [UInt8] = [0x50, 0x4B, 5, 6]

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
