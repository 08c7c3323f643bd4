import Foundation
import SourceText
import SpineCase
import Templating
import Testing
@testable import CaseView
@testable import Documents
@testable import FileForms
@testable import WordFiles

/// The inputs in `../shared/cases/faults` on what pages say; the rules are in the tests of their parts.
enum FaultCase {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../shared/cases/faults")
    .standardizedFileURL

  static func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  static func source(_ name: String) throws -> DocumentMaker.Source {
    try Making.source(of: [UInt8](Data(contentsOf: folder.appending(path: name))), file: name)
  }
}

@Suite("Names in Arabic letters before a number")
struct FaultsPagesTests {
  private static let number = "+91 98765 43210"

  /// A case with names in Arabic letters wherever a sheet or letter says whom to call.
  private static let names = CaseText.routine.with([
    (
      "patient",
      "{name: محمد علی, born: 1964-03-12, sex: male, language: en, address: شارع 5, telephone: \"\(number)\", "
        + "nextOfKin: {name: احمد علی, relation: ابن, telephone: \"\(number)\"}}"
    ), ("handout", "{call: {name: فاطمة علي, telephone: \"\(number)\", hours: day and night}}"),
    (
      "referral",
      "{ask: Please see, to: {name: فاطمة علي, role: جراح, organisation: مستشفى 1, telephone: \"\(number)\"}, "
        + "from: {name: Dr A, organisation: H, telephone: \"\(number)\"}}"
    ),
  ])

  @Test(
    "Every name is isolated in HTML, Markdown and plain text, and no number stands within another's isolate.",
    arguments: [DocumentKind.warningSigns, .patientHandout, .referralLetter, .mdtSummary])
  func isolated(kind: DocumentKind) throws {
    try Self.check(Making.document(kind, of: Self.names.text))
  }

  @Test(
    "So it is in the input that showed the fault.",
    .enabled(if: FaultCase.isThere("bidi-01.json"), "no ../shared/cases"))
  func fault() throws {
    let source = try FaultCase.source("bidi-01.json")
    for kind in [DocumentKind.warningSigns, .patientHandout, .referralLetter, .mdtSummary] {
      try Self.check(Making.maker().make(kind, of: source, in: "en"))
    }
  }

  private static func check(_ document: DocumentMaker.Document) throws {
    for text in [document.html, document.markdown, document.text].map(marked) {
      let body = text.firstRange(of: "<body").map { String(text[$0.lowerBound...]) } ?? text
      #expect(Self.turnedOutside(body) == [])
      #expect(!DirectionIsolates.holdsMark(text) && !text.contains("[U+20"))
      if !body.contains("Tumour board summary") { #expect(body.contains(number)) }
    }
    #expect(!DirectionIsolates.holdsMark(document.title))
  }

  /// A page with marks in the place of the elements that isolate, and without those that only say a language.
  private static func marked(_ file: [UInt8]) -> String {
    String(decoding: file, as: UTF8.self).replacing(/<bdi dir="(rtl|ltr)">/, with: "\u{2068}")
      .replacing("</bdi>", with: "\u{2069}").replacing(/<\/?span[^>]*>/, with: "")
  }

  /// Right-to-left letters that are not in an isolate, and telephone numbers in one that began with a letter.
  private static func turnedOutside(_ text: String) -> [String] {
    var (depth, found) = (0, [String]())
    for scalar in text.unicodeScalars {
      if scalar == DirectionIsolates.opening { depth += 1 }
      if scalar == DirectionIsolates.closing { depth -= 1 }
      if depth == 0, (0x590...0x8FF).contains(scalar.value) { found.append(String(scalar)) }
    }
    return found + (depth == 0 ? [] : ["open"])
  }

  @Test("A row of several values isolates each by itself, and the number after a name in none.")
  func rows() throws {
    let letter = try Making.document(.referralLetter, of: Self.names.text)
    let markdown = String(decoding: letter.markdown, as: UTF8.self)
    #expect(markdown.contains("\u{2068}فاطمة علي\u{2069}; \u{2068}جراح\u{2069}; \u{2068}مستشفى 1\u{2069}"))
    #expect(markdown.contains("\u{2068}احمد علی\u{2069} (\u{2068}ابن\u{2069}), \(Self.number)"))
  }

  @Test("The margins and the head of a page for a word processor are isolated too.")
  func margins() throws {
    let letter = try Making.document(.referralLetter, of: Self.names.text)
    let archive = try #require(ReadArchive(WordReference(letter.layout).bytes)?["word/header1.xml"])
    let header = String(decoding: archive, as: UTF8.self)
    #expect(header.contains("\u{2068}محمد علی\u{2069}, born 12 March 1964"))
    #expect(String(decoding: letter.html, as: UTF8.self).contains("\\002068 \\000645 "))
  }

  @Test("A case without such letters carries no isolate.")
  func none() throws {
    for kind in [DocumentKind.warningSigns, .referralLetter] {
      let document = try Making.document(kind, of: CaseText.routine.text)
      #expect(
        !Self.marked(document.html).unicodeScalars.contains(where: DirectionIsolates.isIsolate))
    }
  }

  @Test("A code that would stand for an isolate is refused in a case.")
  func codes() throws {
    let text = CaseText.empty.with("patient", "{name: \"a\u{E0002}b\"}").text
    #expect(throws: CaseErrors.self) { try Making.source(of: Array(text.utf8), file: "case.yaml") }
  }

  @Test("On a page from right to left every number, identifier, date and Latin name is isolated.")
  func rightToLeft() throws {
    let own = Making.templates.filter { $0.name.hasPrefix("en/") }.map { source in
      TemplateSource(
        name: "ur/" + source.name.dropFirst(3), file: source.file,
        bytes: Array(
          String(decoding: source.bytes, as: UTF8.self).replacing("language: en\n", with: "language: ur\n")
            .utf8))
    }
    let maker = try DocumentMaker(Making.templates + own, areChecked: true)
    let text = CaseText.routine.with(
      "patient", "{name: Asha Rao, sex: female, identifiers: [{system: MRN, value: \"0042317\"}]}"
    ).text
    let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
    let sheet = try maker.make(.warningSigns, of: source, in: "ur")
    let page = Self.marked(sheet.html)
    #expect(page.contains("<html lang=\"ur\" dir=\"rtl\">"))
    for value in ["Asha Rao", "MRN 0042317", "+91 00000 00007", "Spine nurse", "112"] {
      #expect(page.contains("\u{2068}\(value)\u{2069}"), "\(value)")
    }
    #expect(page.contains("href=\"tel:+910000000007\""))
    #expect(page.contains("\u{2068}Thursday 4 June 2026\u{2069}"))
  }
}
