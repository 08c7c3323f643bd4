import Pages

/// What a file says that it was made of, and whether it is still the file that was made.
struct CarriedProvenance {
  /// What it was made of.
  let block: ProvenanceBlock
  /// What became of the file since.
  let seal: FileSeal.State

  /// Whether the first bytes are those of a PDF or of an archive, which a DOCX is.
  static func isOtherForm(_ file: [UInt8]) -> Bool { isPDF(file) || isArchive(file) }

  /// Reads a page, a PDF, a file of a word processor, Markdown or plain text; nil where it carries no whole provenance.
  init?(of file: [UInt8]) {
    let read: (block: ProvenanceBlock?, seal: FileSeal) =
      if Self.isPDF(file) {
        (PDFProperties.block(of: file), .pdf)
      } else if Self.isArchive(file) {
        (ProvenanceBlock(wordFile: file), .word)
      } else if !Self.isPage(file), let block = ProvenanceBlock(text: file) {
        (block, .text)
      } else {
        (ProvenanceBlock(page: file), .page)
      }
    guard let block = read.block, block["id"] != nil else { return nil }
    (self.block, seal) = (block, read.seal.state(of: file))
    // The hash of a page is an entry of its block: without it the block is not whole.
    if block["sha256"] == nil { return nil }
  }

  private static func isPDF(_ file: [UInt8]) -> Bool { file.starts(with: Array("%PDF-".utf8)) }

  private static func isArchive(_ file: [UInt8]) -> Bool { file.starts(with: [0x50, 0x4B, 3, 4]) }

  /// Whether the first character, behind a mark of the byte order, begins an element: a text begins with its title.
  private static func isPage(_ file: [UInt8]) -> Bool {
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file[...]
    return start.first { $0 > 0x20 } == UInt8(ascii: "<")
  }
}
