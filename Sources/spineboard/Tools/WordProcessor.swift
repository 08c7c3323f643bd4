import Documents
import Pages
import WordFiles

/// Makes DOCX files with pandoc.
struct WordProcessor {
  let tool: ExternalTool

  /// What to do if it is not installed.
  static let howToInstall =
    "pandoc, which makes DOCX, is not installed: install it (Debian: apt-get install pandoc)"

  /// Finds pandoc.
  static func find() throws -> WordProcessor {
    guard let tool = ExternalTool.find(["pandoc"]) else { throw Failure(.cannotCreate, howToInstall) }
    return WordProcessor(tool: tool)
  }

  /// The arguments that turn `page` into `word`, styled like `reference`.
  static func arguments(page: String, reference: String, word: String) -> [String] {
    ["--from", "html", "--to", "docx", "--reference-doc", reference, "--output", word, page]
  }

  /// The page as DOCX: its paper, its margins with the patient and page of pages, its language.
  func docx(of document: DocumentMaker.Document) throws -> [UInt8] {
    try WorkFolder.with { folder in
      let (page, reference, word) = ("\(folder)/page.html", "\(folder)/reference.docx", "\(folder)/page.docx")
      try Files.write(WordPage(document.page).bytes, to: page)
      try Files.write(WordReference(document.layout).bytes, to: reference)
      let status = tool.run(
        Self.arguments(page: page, reference: reference, word: word),
        environment: ExternalTool.environment(in: folder, seconds: document.secondsSince1970))
      guard status == 0, let bytes = try? Files.readAll(word), bytes.starts(with: Array("PK".utf8)) else {
        throw Failure(.cannotCreate, "pandoc made no DOCX" + PDFPrinter.end(status))
      }
      return WordProperties.sealing(bytes)
    }
  }
}
