public import ArgumentParser
import Documents

/// The forms in which a document can be had.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case html, md, txt, pdf, docx
}

/// Turns documents into the forms that were asked for, with the programs of others where it takes them.
struct OutputForms {
  let formats: [OutputFormat]
  private let printer: PDFPrinter?
  private let wordProcessor: WordProcessor?

  /// Finds what the forms take, before anything is read or written.
  init(_ formats: [OutputFormat], engine: PDFEngine?) throws {
    self.formats = formats.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    printer = formats.contains(.pdf) ? try PDFPrinter.find(engine) : nil
    wordProcessor = formats.contains(.docx) ? try WordProcessor.find() : nil
  }

  /// One form of a document.
  func bytes(of document: DocumentMaker.Document, as format: OutputFormat) throws -> [UInt8] {
    switch format {
    case .html: document.html
    case .md: document.markdown
    case .txt: document.text
    case .pdf: try printer?.pdf(of: document) ?? []
    case .docx: try wordProcessor?.docx(of: document) ?? []
    }
  }
}

extension PaperSize: ExpressibleByArgument {}
