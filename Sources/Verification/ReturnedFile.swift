/// A file that came back: its form, what it says of itself, and its words.
struct ReturnedFile {
  /// What can be read of it, by its form.
  enum Content {
    case page([MarkupReader.Piece])
    case text(String)
    case word(WordFileText)
    /// The text of a PDF, its pages parted by form feeds.
    case pdf(String)
    /// Nothing.
    case unreadable
  }

  let content: Content
  /// What it says that it was made of; nil where it does not, or not all of it.
  let carried: CarriedProvenance?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - textOfPDF: Reads the text of a PDF; nil where it holds none that can be read.
  init(_ file: [UInt8], textOfPDF: ([UInt8]) throws -> String?) rethrows {
    carried = CarriedProvenance(of: file)
    switch CarriedProvenance.form(of: file) {
    case .pdf: content = try textOfPDF(file).map(Content.pdf) ?? .unreadable
    case .word: content = WordFileText(file).map(Content.word) ?? .unreadable
    case .page: content = .page(MarkupReader.page(file))
    case .text: content = .text(String(decoding: file, as: UTF8.self))
    }
  }

  /// Every word that it holds.
  var words: [PlacedWord] {
    switch content {
    case .page(let pieces): PageWords(pieces).words
    case .text(let text): PlacedWord.lines(of: text, softly: true)
    case .word(let text): text.words
    case .pdf(let text): PlacedWord.lines(of: text, softly: true)
    case .unreadable: []
    }
  }
}
