public import ArgumentParser
import Documents
import Pages

/// The forms in which a document can be had.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case html, md, txt, pdf, docx

  /// The form that the ending of a file's name indicates; nil where it indicates none.
  init?(named path: String) {
    switch Self.ending(of: path) {
    case "html", "htm": self = .html
    case "md", "markdown": self = .md
    case "txt", "text": self = .txt
    case "pdf": self = .pdf
    case "docx": self = .docx
    default: return nil
    }
  }

  /// The ending of a file's name in lower case; empty where it has none.
  static func ending(of path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The forms of what goes into one file: those requested, otherwise the one that its
  /// name indicates, otherwise HTML.
  ///
  /// - Throws: `ValidationError` where the name indicates a different form from the one
  ///   requested, or one that is not made.
  static func chosen(_ asked: [OutputFormat], for output: String) throws -> [OutputFormat] {
    let named = OutputFormat(named: output)
    if let named, let other = asked.first(where: { $0 != named }) {
      throw ValidationError(
        "-o \(Files.shown(output)) says \(named.rawValue) and --to says \(other.rawValue). "
          + "Leave out --to, or end the name in .\(other.rawValue)")
    }
    if asked.isEmpty, otherEndings.contains(ending(of: output)) {
      throw ValidationError(
        "no .\(ending(of: output)) file is made. End the name in .html, .md, .txt, .pdf or .docx, or say which with --to"
      )
    }
    return asked.isEmpty ? [named ?? .html] : asked
  }

  /// Endings of documents and pictures that other programs write: a page under such a name would not open.
  private static let otherEndings = ["doc", "odt", "rtf", "xml", "epub", "png", "jpg", "jpeg", "tif", "tiff"]

  /// Refuses the name of a file where a folder is wanted.
  static func checkFolder(_ output: String) throws {
    guard !output.hasSuffix("/"), let form = OutputFormat(named: output) else { return }
    guard !Files.isFolder(output) else { return }
    throw ValidationError(
      "-o \(Files.shown(output)) is the name of one \(form.rawValue) file, and here it takes a folder. "
        + "Name a folder, and the form with --to")
  }
}

/// Turns documents into the requested forms, with other projects' programs where they are needed.
struct OutputForms {
  let formats: [OutputFormat]
  private let printer: PDFPrinter?
  private let wordProcessor: WordProcessor?

  /// Finds what the forms need, before anything is read or written.
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
