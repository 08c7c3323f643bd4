import Pages

/// What a file of a word processor carries of the page that it was made of: its properties, and a seal.
public enum WordProperties {
  /// The same file with a seal as the comment of its archive; as it is where its end is not as expected.
  ///
  /// A word processor that saves the file anew writes no such comment, and keeps the properties.
  public static func sealing(_ file: [UInt8]) -> [UInt8] {
    let comment = Array("\(ProvenanceBlock.prefix)\(FileSeal.name) \(FileSeal.blank)".utf8)
    guard file.count >= 22, file.suffix(22).starts(with: [0x50, 0x4B, 5, 6]),
      file.suffix(2).allSatisfy({ $0 == 0 })
    else { return file }
    return FileSeal.word.sealed(file.dropLast(2) + [UInt8(comment.count), 0] + comment)
  }
}
