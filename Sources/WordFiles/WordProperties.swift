import Pages

/// What a word-processor file carries over from the page that it was made from: its properties, and a seal.
public enum WordProperties {
  /// The same file with a seal as the comment of its archive; unchanged where its end is not as expected.
  ///
  /// A word processor that saves the file again keeps the properties but writes no such comment.
  public static func sealing(_ file: [UInt8]) -> [UInt8] {
    let comment = Array("\(ProvenanceBlock.prefix)\(FileSeal.name) \(FileSeal.blank)".utf8)
    // Without a comment the end record is the last 22 bytes, two of them the comment's length (APPNOTE 4.3.16).
    guard file.count >= 22, file.suffix(22).starts(with: [0x50, 0x4B, 5, 6]),
      file.suffix(2).allSatisfy({ $0 == 0 })
    else { return file }
    return FileSeal.word.sealed(file.dropLast(2) + [UInt8(comment.count), 0] + comment)
  }
}
