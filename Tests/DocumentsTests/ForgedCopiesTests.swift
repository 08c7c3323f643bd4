import FileForms
import Foundation
import SpineCase
import Testing

@testable import CaseView
@testable import Documents
@testable import Pages
@testable import Verification
@testable import WordFiles

/// Files of a word processor and prints whose text was changed: their seals say nothing here.
@Suite("Forged files of a word processor and prints")
struct ForgedCopiesTests {
  private static func remade(_ made: Made) throws -> RemadeText {
    let record = DocumentRecord(kind: made.kind, subject: "", language: made.language)
    return RemadeText(document: made.document, headings: try Making.maker().headings(of: record))
  }

  /// What a word processor is given of a document.
  private static func pieces(_ made: Made) -> [MarkupReader.Piece] {
    MarkupReader.page(WordPage(made.document.page).bytes)
  }

  /// A file of a word processor with the paragraphs and the tables of a page.
  private static func word(
    _ pieces: [MarkupReader.Piece], _ document: DocumentMaker.Document, _ more: String = "",
    in parts: [String: String] = [:]
  ) -> WordFileText? {
    let margins = ReadArchive(WordReference(document.layout).bytes)
    var archive = StoredArchive()
    archive.add(
      "word/document.xml",
      Array("<w:document><w:body>\(WordBody(pieces).xml)\(more)</w:body></w:document>".utf8))
    for name in ["word/header1.xml", "word/footer1.xml"] where parts[name] == nil {
      archive.add(name, margins?[name] ?? [])
    }
    for (name, text) in parts { archive.add(name, Array(text.utf8)) }
    return WordFileText(archive.bytes)
  }

  /// The lines of a page as a word processor or a printer has them.
  private static func lines(_ words: [PlacedWord]) -> [String] {
    var lines: [String] = []
    for (index, word) in words.enumerated() where word.aside != .mark {
      let text = String(String.UnicodeScalarView(word.text))
      if index % 9 == 0 || lines.isEmpty { lines.append(text) } else { lines[lines.count - 1] += " " + text }
    }
    return lines
  }

  /// Editions of lines with one of their numbers changed: each number in turn for `make fuzz`, else one in 29, a step that
  /// reaches every part of a document.
  private static func forged(_ lines: [String]) -> [[String]] {
    let step = ProcessInfo.processInfo.environment["SPINEBOARD_FUZZ"] == nil ? 29 : 1
    let all = everyNumberForged(lines)
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  private static func everyNumberForged(_ lines: [String]) -> [[String]] {
    lines.indices.flatMap { index in
      lines[index].matches(of: /[0-9]+/).map { match in
        var forged = lines
        let digits = match.output.map { $0 == "9" ? "0" : String((Int(String($0)) ?? 0) + 1) }.joined()
        forged[index].replaceSubrange(match.range, with: digits)
        return forged
      }
    }
  }

  /// Editions of a page with one of its numbers changed.
  private static func forged(_ pieces: [MarkupReader.Piece]) -> [[MarkupReader.Piece]] {
    let body = pieces.firstIndex { $0.isOpening("body") } ?? 0
    let texts = pieces.indices.compactMap { index -> (Int, String)? in
      guard index > body, case .text(let text) = pieces[index] else { return nil }
      return (index, text)
    }
    return forged(texts.map(\.1)).map { lines in
      var forged = pieces
      for (line, text) in zip(lines, texts) { forged[text.0] = .text(line) }
      return forged
    }
  }

  @Test("Each number of a file of a word processor, changed alone, is found.", arguments: Samples.cases)
  func wordFiles(path: String) throws {
    for made in try Made.of(path) where made.language == "en" {
      let remade = try Self.remade(made)
      let pieces = Self.pieces(made)
      let whole = try #require(Self.word(pieces, made.document))
      #expect(DocumentComparison(remade, word: whole).isSame, "\(made)")
      for (index, forged) in Self.forged(pieces).enumerated() {
        let file = try #require(Self.word(forged, made.document))
        #expect(!DocumentComparison(remade, word: file).isSame, "\(made): number \(index)")
      }
    }
  }

  @Test(
    "What a word processor can hide in a file is found.",
    arguments: [
      "<w:p><w:r><w:rPr><w:color w:val=\"000000\" w:themeColor=\"background1\"/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:color w:val=\"FFFF99\"/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:highlight w:val=\"black\"/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:spacing w:val=\"-400\"/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w14:textFill/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:emboss/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:position w:val=\"-2000\"/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:rtl/></w:rPr><w:t> 7</w:t></w:r></w:p>",
      "<w:p><w:del/></w:p>",
      "<w:p><w:ins/></w:p>",
      "<w:p><w:moveFrom/></w:p>",
      "<w:p><w:moveTo/></w:p>",
      "<w:p><w:dir/></w:p>",
      "<w:p><w:bdo/></w:p>",
      "<w:p><w:footnoteReference/></w:p>",
      "<w:p><w:endnoteReference/></w:p>",
      "<w:p><w:commentReference/></w:p>",
      "<w:p><w:pgNum/></w:p>",
      "<w:p><w:softHyphen/></w:p>",
      "<w:p><w:subDoc/></w:p>",
      "<w:p><w:ruby/></w:p>",
      "<w:p><w:dataBinding/></w:p>",
      "<w:p><w:smartTag/></w:p>",
      "<w:p><w:fldSimple w:instr=\"PAGE\"/></w:p>",
      "<w:p><w:fldSimple w:instr=\"QUOTE HYPERLINK\"/></w:p>",
      "<w:p><w:pPr><w:spacing w:line=\"1\" w:lineRule=\"exact\"/></w:pPr></w:p>",
      "<w:p><w:pPr><w:ind w:left=\"20000\"/></w:pPr></w:p>",
      "<w:p><w:pPr><w:ind w:left=\"-20000\"/></w:pPr></w:p>",
      "<w:p><w:pPr><w:framePr/></w:pPr></w:p>",
      "<w:background w:color=\"000000\"/>",
      "<w:sectPr><w:pgSz w:w=\"400\" w:h=\"400\"/></w:sectPr>",
      "<w:sectPr><w:pgMar w:left=\"9000\"/></w:sectPr>",
      "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
      "<w:trHeight w:val=\"1\" w:hRule=\"exact\"/>",
      "<w:vMerge/>",
      "<w:gridSpan w:val=\"2\"/>",
      "<w:tblpPr/>",
      "<w:bidiVisual/>",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>61 mg</w:t></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr></w:r></w:p>",
      "<w:p><w:del><w:r><w:delText>61 mg</w:delText></w:r></w:del></w:p>", "<w:p><w:r><w:pict/></w:r></w:p>",
      "<w:p><w:r><w:instrText>QUOTE \"61 mg\"</w:instrText></w:r></w:p>",
      "<w:p><w:r><w:drawing/></w:r></w:p>",
      "<w:p><w:fldSimple w:instr=\"QUOTE 61\"><w:r><w:t>61</w:t></w:r></w:fldSimple></w:p>", "<w:altChunk/>",
      "<!-- 61 mg -->",
    ])
  func hidden(more: String) throws {
    let made = try #require(try Made.of("cases/demo-0007/case.yaml").first { $0.kind == .referralLetter })
    let file = try #require(Self.word(Self.pieces(made), made.document, more))
    #expect(try !DocumentComparison(Self.remade(made), word: file).isSame)
  }

  @Test(
    "A part that programs open in place of the text, or that changes how it shows, is found.",
    arguments: [
      ("evil/document.xml", "<w:document/>"), ("Word/Document.xml", "<w:document/>"),
      ("_rels/.rels", relationship("officeDocument", "evil/document.xml")),
      ("_rels/.rels", relationship("officeDocument", "word/settings9.xml")),
      ("word/_rels/document.xml.rels", relationship("styles", "theme/theme9.xml")),
      ("word/_rels/document.xml.rels", relationship("hyperlink", "https://x.example/")),
      ("word/_rels/settings.xml.rels", relationship("attachedTemplate", "https://x.example/")),
      ("word/fonts/font1.odttf", "x"), ("word/afchunk.mht", "61 mg"), ("word/media/image1.png", "x"),
      ("word/comments.xml", "<w:comments><w:p><w:t>61 mg</w:t></w:p></w:comments>"),
      ("word/header1.xml", "<w:hdr><w:p><w:t>FINAL</w:t></w:p></w:hdr>"),
      ("word/styles.xml", "<w:styles><w:color w:val=\"FFFFFF\"/></w:styles>"),
      ("word/styles.xml", "<w:styles><w:vanish/></w:styles>"),
      ("word/theme/theme1.xml", "<a:dk1><a:srgbClr val=\"FFFFFF\"/></a:dk1>"),
      ("word/numbering.xml", "<w:lvl><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"not\"/></w:lvl>"),
      ("word/numbering.xml", "<w:lvl><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"&lt;\"/></w:lvl>"),
      ("word/numbering.xml", "<w:lvl><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl>"),
      ("docProps/core.xml", "<cp:coreProperties><dc:title>FINAL</dc:title></cp:coreProperties>"),
    ])
  func parts(name: String, text: String) throws {
    let made = try #require(try Made.of("cases/demo-0007/case.yaml").first { $0.kind == .referralLetter })
    let remade = try Self.remade(made)
    let file = Self.word(Self.pieces(made), made.document, in: [name: text])
    #expect(file.map { !DocumentComparison(remade, word: $0).isSame } ?? true)
  }

  private static func relationship(_ kind: String, _ target: String) -> String {
    """
    <Relationships><Relationship Id="r" Target="\(target)" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)"/></Relationships>
    """
  }

  @Test("The words of a table in other cells are found.")
  func cells() throws {
    let made = try #require(try Made.of("cases/demo-0007/case.yaml").first { $0.kind == .referralLetter })
    let pieces = Self.pieces(made)
    let end = try #require(pieces.firstIndex(of: .close("td")))
    let start = try #require(pieces[end...].firstIndex { $0.isOpening("td") })
    var shifted = pieces
    shifted.insert(contentsOf: [.open("td", []), .close("td")], at: start)
    var joined = pieces
    joined.removeSubrange(end...start)
    for forged in [shifted, joined] {
      let file = try #require(Self.word(forged, made.document))
      #expect(try !DocumentComparison(Self.remade(made), word: file).isSame)
    }
  }

  /// Pages as a printer sets them, with so many lines on each, and their margins.
  private static func printed(_ lines: [String], _ margins: PageMargins, perPage: Int) -> String {
    let starts = Array(stride(from: 0, to: lines.count, by: perPage))
    return starts.enumerated().map { number, start in
      let head = [
        margins.patient + " " + margins.status, "\(margins.page) \(number + 1) \(margins.of) \(starts.count)",
      ]
      let foot = [margins.confidential, margins.title]
      return (head + foot + lines[start..<min(start + perPage, lines.count)]).joined(separator: "\n")
    }.joined(separator: "\n\u{0C}")
  }

  @Test(
    "Each number of a print, changed alone, is found; other breaks of pages and lines are not told.",
    arguments: Samples.cases)
  func prints(path: String) throws {
    for made in try Made.of(path) {
      let remade = try Self.remade(made)
      let margins = made.document.layout.margins
      let lines = Self.lines(remade.pageWords.filter { $0.aside != .title })
      let printed = Self.printed(lines, margins, perPage: 40)
      let other = Self.printed(
        lines.flatMap { $0.split(separator: " ", maxSplits: 2).map(String.init) }, margins, perPage: 90)
      #expect(DocumentComparison(remade, pdf: other, printed: printed).isSame, "\(made)")
      for (index, forged) in Self.forged(lines).enumerated() {
        let file = Self.printed(forged, margins, perPage: 40)
        #expect(!DocumentComparison(remade, pdf: file, printed: printed).isSame, "\(made): number \(index)")
      }
      let forged = printed.replacing(margins.status, with: "FINAL")
      #expect(!DocumentComparison(remade, pdf: forged, printed: printed).isSame)
    }
  }
}

extension MarkupReader.Piece {
  fileprivate func isOpening(_ name: String) -> Bool {
    if case .open(name, _) = self { true } else { false }
  }
}

/// The body of a file of a word processor, as it is made of a page.
private struct WordBody {
  private(set) var xml = ""
  private var line = ""
  private var isSilent = false
  /// Whether a table has begun of which only the caption was read, which stands before it.
  private var hasCaption = false
  private static let inline: Set = ["strong", "em", "span", "a", "bdi", "code", "b", "i"]
  private static let parts = ["table": "w:tbl", "tr": "w:tr", "td": "w:tc", "th": "w:tc"]

  init(_ pieces: [MarkupReader.Piece]) {
    for piece in pieces { take(piece) }
    endLine()
  }

  private mutating func take(_ piece: MarkupReader.Piece) {
    switch piece {
    case .text(let text): line += isSilent ? "" : text
    case .comment: break
    case .open(let name, _):
      if !Self.inline.contains(name) { endLine() }
      isSilent = name == "style" || name == "title"
      if name == "tr", hasCaption { xml += "<w:tbl>" }
      hasCaption = name == "table" || hasCaption && name != "tr"
      if name != "table", let part = Self.parts[name] { xml += "<\(part)>" }
    case .close(let name):
      if !Self.inline.contains(name) { endLine() }
      if ["style", "title"].contains(name) { isSilent = false }
      if let part = Self.parts[name] { xml += "</\(part)>" }
    }
  }

  private mutating func endLine() {
    let text = line.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    if !text.allSatisfy(\.isWhitespace) {
      xml += "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }
    line = ""
  }
}
