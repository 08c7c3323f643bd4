import Documents
import Verification

/// Reads the text of PDFs with pdftotext, and prints documents once more to compare the two.
struct PDFReader {
  /// What to do where it is not installed.
  static let howToInstall =
    "pdftotext, which reads the text of a PDF, is not installed: install it (Debian: apt-get install poppler-utils)"

  /// The programs that the verification of a PDF takes; they are looked for when a PDF is read, and not before.
  static var tools: Verifier.Tools {
    .init(
      text: { pdf in try text(of: pdf) },
      print: { document, pdf in try PDFPrinter.find(engine(of: pdf)).pdf(of: document) })
  }

  /// The text in the order in which it is drawn, pages parted by form feeds; nil where it cannot be read or there is none.
  private static func text(of pdf: [UInt8]) throws -> String? {
    guard let tool = ExternalTool.find(["pdftotext"]) else { throw Failure(.cannotCreate, howToInstall) }
    return try WorkFolder.with { folder in
      let (file, text) = ("\(folder)/file.pdf", "\(folder)/text.txt")
      try Files.write(pdf, to: file)
      let status = tool.run(
        ["-raw", "-enc", "UTF-8", file, text], environment: ExternalTool.environment(in: folder, seconds: 0))
      guard status == 0, let bytes = try? Files.readAll(text) else { return nil }
      let read = String(decoding: bytes, as: UTF8.self)
      return read.allSatisfy(\.isWhitespace) ? nil : read
    }
  }

  /// The program that printed a PDF, as it tells it; nil where it tells another, and then whichever is installed prints.
  private static func engine(of pdf: [UInt8]) -> PDFEngine? {
    let marks: [(String, PDFEngine)] = [("WeasyPrint", .weasyprint), ("Skia/PDF", .chromium)]
    return marks.first { pdf.firstRange(of: Array($0.0.utf8)) != nil }?.1
  }
}
