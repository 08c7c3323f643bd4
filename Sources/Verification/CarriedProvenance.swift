import Pages

/// What a file says it was made from, and whether it is unchanged since.
struct CarriedProvenance {
  /// What it was made from.
  let block: ProvenanceBlock
  /// What has happened to the file since.
  let seal: FileSeal.State

  /// The forms of files that are told apart.
  enum Form {
    case pdf, word, page, text
  }

  /// The form of a file, by its first bytes.
  static func form(of file: [UInt8]) -> Form {
    if file.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if file.starts(with: [0x50, 0x4B, 3, 4]) { return .word }
    // A text begins with its title; behind a mark of the byte order a page begins with an element.
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file[...]
    return start.first { $0 > 0x20 } == UInt8(ascii: "<") ? .page : .text
  }

  /// Reads a page, a PDF, a word-processor file, Markdown or plain text; nil where its
  /// provenance is missing or incomplete.
  init?(of file: [UInt8]) {
    let read: (block: ProvenanceBlock?, seal: FileSeal) =
      switch Self.form(of: file) {
      case .pdf: (PDFProperties.block(of: file), .pdf)
      case .word: (ProvenanceBlock(wordFile: file), .word)
      case .page: (ProvenanceBlock(page: file), .page)
      case .text: Self.text(file)
      }
    guard let block = read.block, block["id"] != nil else { return nil }
    (self.block, seal) = (block, read.seal.state(of: file))
    // A page's hash is an entry of its block: without it the block is incomplete.
    if block["sha256"] == nil { return nil }
  }

  /// A page of which the beginning was cut off still carries its elements.
  private static func text(_ file: [UInt8]) -> (ProvenanceBlock?, FileSeal) {
    ProvenanceBlock(text: file).map { ($0, .text) } ?? (ProvenanceBlock(page: file), .page)
  }
}
