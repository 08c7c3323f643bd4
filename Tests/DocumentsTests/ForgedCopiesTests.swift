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

  /// A file of a word processor with these lines, one a paragraph.
  private static func word(_ lines: [String], _ document: DocumentMaker.Document, _ more: String = "")
    -> WordFileText?
  {
    let body = lines.map { line in
      let text = line.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      return "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }
    let margins = ReadArchive(WordReference(document.layout).bytes)
    var archive = StoredArchive()
    archive.add(
      "word/document.xml", Array("<w:document><w:body>\(body.joined())\(more)</w:body></w:document>".utf8))
    for name in ["word/header1.xml", "word/footer1.xml"] { archive.add(name, margins?[name] ?? []) }
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

  @Test("Each number of a file of a word processor, changed alone, is found.", arguments: Samples.cases)
  func wordFiles(path: String) throws {
    for made in try Made.of(path) where made.language == "en" {
      let remade = try Self.remade(made)
      let lines = Self.lines(PageWords(MarkupReader.page(WordPage(made.document.page).bytes)).words)
      let whole = try #require(Self.word(lines, made.document))
      #expect(DocumentComparison(remade, word: whole).isSame, "\(made)")
      for (index, forged) in Self.forged(lines).enumerated() {
        let file = try #require(Self.word(forged, made.document))
        #expect(!DocumentComparison(remade, word: file).isSame, "\(made): number \(index)")
      }
    }
  }

  @Test(
    "What a word processor can hide in a file is found.",
    arguments: [
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
    let lines = Self.lines(PageWords(MarkupReader.page(WordPage(made.document.page).bytes)).words)
    let file = try #require(Self.word(lines, made.document, more))
    #expect(try !DocumentComparison(Self.remade(made), word: file).isSame)
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
