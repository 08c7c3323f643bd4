import Foundation
import SpineCase
import Testing

@testable import CaseView
@testable import Documents
@testable import Pages
@testable import Verification

/// Whoever forges a document knows how its hashes are made: in every test they are written anew.
@Suite("Documents that were forged")
struct ForgeryTests {
  /// The forms of a document that the program makes itself.
  enum Form: CaseIterable { case page, markdown, text }

  /// One number of so many is changed in a form of a document.
  ///
  /// For `make fuzz` every number of each document is changed in
  /// one of the three forms.
  private static let step = ProcessInfo.processInfo.environment["SPINEBOARD_FUZZ"] == nil ? 67 : 3

  static func file(_ document: DocumentMaker.Document, _ form: Form) -> [UInt8] {
    switch form {
    case .page: document.html
    case .markdown: document.markdown
    case .text: document.text
    }
  }

  /// Where numbers stand in what a reader sees of a file: not in tags, styles and the block.
  private static func numbers(in file: [UInt8], _ form: Form) -> [Range<Int>] {
    let text = String(decoding: file, as: UTF8.self)
    let end = text.firstRange(of: form == .markdown ? "\n<!--\n" : "\nspineboard:format")?.lowerBound
    let shown: [Range<String.Index>] =
      form != .page ? [text.startIndex..<(end ?? text.endIndex)] : textsOfPage(text)
    return shown.flatMap { range in
      text[range].matches(of: /[0-9]+/).map { match in
        text.utf8.distance(
          from: text.startIndex, to: match.range.lowerBound)..<text.utf8.distance(
            from: text.startIndex, to: match.range.upperBound)
      }
    }
  }

  private static func textsOfPage(_ page: String) -> [Range<String.Index>] {
    guard let body = page.firstRange(of: "<main>")?.upperBound else { return [] }
    return page[body...].matches(of: /(?s)>([^<]+)</).map { $0.output.1.startIndex..<$0.output.1.endIndex }
  }

  /// Another number with as many digits, so that nothing else of the file changes.
  private static func changed(_ file: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var forged = file
    for index in range { forged[index] = forged[index] == 0x39 ? 0x30 : forged[index] + 1 }
    return forged
  }

  @Test(
    "Each number of each document of a sample, changed alone, is found.",
    arguments: Samples.cases + Samples.meetings)
  func everyNumber(path: String) throws {
    for (order, made) in try Made.of(path).enumerated() {
      let headings = try Making.maker().headings(
        of: DocumentRecord(kind: made.kind, subject: "", language: made.language))
      let remade = RemadeText(document: made.document, headings: headings)
      for (shift, form) in Form.allCases.enumerated() {
        let file = Self.file(made.document, form)
        let numbers = Self.numbers(in: file, form)
        #expect(numbers.count > 5, "\(made)")
        for (index, number) in numbers.enumerated() where (index + shift + order) % Self.step == 0 {
          let forged = Verifying.resealed(Self.changed(file, number))
          let returned = ReturnedFile(forged) { _ in nil }
          #expect(returned.carried?.seal == .whole)
          let found =
            switch returned.content {
            case .page(let pieces): DocumentComparison(remade, page: pieces)
            case .text(let text): DocumentComparison(remade, text: text)
            default: DocumentComparison(remade, text: "")
            }
          #expect(!found.isSame && found.count <= 4, "\(made) \(form): number \(index)")
        }
      }
    }
  }

  static func letter() throws -> (made: Made, source: DocumentMaker.Source) {
    let made = try #require(
      try Made.of("cases/demo-0007/case.yaml").first { $0.kind == .referralLetter })
    return (made, try #require(made.source))
  }

  @Test(
    "A dose that was changed is found in every form, and its place told without a word of it.",
    arguments: Form.allCases)
  func dose(form: Form) throws {
    let (made, source) = try Self.letter()
    let text = String(decoding: Self.file(made.document, form), as: UTF8.self)
    let forged = Verifying.resealed(text.replacing("16 mg", with: "61 mg"))
    let verified = try Verifying.verify(forged, against: [source])
    #expect(verified.answer == .textDiffers && verified.findings == [])
    #expect(verified.lines.count == 1)
    let line = try #require(verified.lines.first)
    #expect(line.hasPrefix("does not match: the text differs in"))
    #expect(line.contains(form == .page ? "Tumour, performance, treatment" : "line "), "\(line)")
    for word in ["61", "16", "mg", "Sunanda"] { #expect(!line.contains(word)) }
  }

  @Test(
    "The words of one case in the block of another, and two documents with each other's blocks, are found.")
  func blocks() throws {
    let (made, source) = try Self.letter()
    let others =
      try Made.of("cases/demo-0007/case.yaml").filter { $0.kind != made.kind && $0.language == "en" }
      + Made.of("cases/district-night/case.yaml").filter { $0.kind == .referralLetter }
    for other in others {
      let own = try #require(ProvenanceBlock(page: made.document.html))
      let foreign = try #require(ProvenanceBlock(page: other.document.html))
      var page = made.page.source
      page = page.replacing(
        String(decoding: ProvenanceBlock(own.entries.dropLast()).html, as: UTF8.self).split(separator: "\n")
          .dropLast()
          .joined(separator: "\n"),
        with: String(decoding: ProvenanceBlock(foreign.entries.dropLast()).html, as: UTF8.self).split(
          separator: "\n"
        )
        .dropLast().joined(separator: "\n"))
      #expect(page != made.page.source)
      for sources in [[source], [try #require(other.source)]] {
        #expect(try !Verifying.verify(Verifying.resealed(page), against: sources).isMatch, "\(other)")
      }
    }
  }

  @Test(
    "What is added to a page where no reader looks, or where only one reader looks, is found.",
    arguments: [
      ("<main>", "<main><p hidden>Give 61 mg</p>"), ("<main>", "<main><!-- Give 61 mg -->"),
      ("<main>", "<main><template>Give 61 mg</template>"),
      ("<main>", "<main><div style=\"display:none\">x</div>"),
      ("<main>", "<main><bdo dir=\"rtl\"></bdo>"),
      ("<main>", "<main><img src=\"data:image/png;base64,AAAA\" alt=\"\">"),
      ("</style>", ".title::after { content: \"61 mg\"; }</style>"),
      ("</style>", ".emergency { display: none; }</style>"),
      ("</style>", "</style><style>p { color: #fff; }</style>"), ("</head>", "<script>1</script></head>"),
      ("</head>", "<link rel=\"stylesheet\" href=\"x.css\"></head>"),
      ("</head>", "<meta http-equiv=\"refresh\" content=\"0;url=x.html\"></head>"),
      ("</body>", "61 mg</body>"),
      ("</html>", "</html>61 mg"),
      ("<section class=\"emergency\">", "<section class=\"emergency\" style=\"font-size:0\">"),
      ("<section class=\"emergency\">", "<section class=\"emergency\" aria-hidden=\"true\">"),
      ("<h2>", "<h2 title=\"61 mg\">"), ("<li>", "<li value=\"61\">"), ("<td ", "<td colspan=\"2\" "),
      ("<main>", "<main><svg><text>61 mg</text></svg>"), ("<main>", "<main><details><p>x</p></details>"),
      ("<section class=\"emergency\">", "<section class=\"neurology\">"),
      ("<li>", "<li><ol/>"), ("<p>", "<p><bdi/>"), ("16 mg", "<small>16 mg</small>"),
      ("16 mg", "<span class=\"ruled\">16 mg</span>"), ("16 mg", "<div class=\"picture\">16 mg</div>"),
      ("16 mg", "<i>16</i> mg"), ("4/5", "&#x200F;4/5"), ("16 mg", "1&shy;6 mg"), ("16 mg", "16 mg&Tab;"),
      ("16 mg", "\u{200F}16 mg"), ("16 mg", "1\u{200B}6 mg"), ("16 mg", "16\u{2068} mg"),
      ("<main>", "<main role=\"img\">"), ("<head>", "<head><meta name=\"color-scheme\" content=\"dark\">"),
      ("</tr>\n<tr>", "</tr>\n<tr><td></td></tr>\n<tr>"), ("</table>", "</table><a href=\"tel:666\"></a>"),
      ("<tbody>", "<thead>"), ("</table>\n<p>", "<p>"), ("<td", "<td></td><td"),
      (
        "<meta http-equiv=\"Content-Security-Policy\"", "<meta http-equiv=\"X-Content-Security-Policy\""
      ),
      ("<title>", "<title>61 mg "), ("<!DOCTYPE html>", "<!DOCTYPE html><!ENTITY x \"61 mg\">"),
    ])
  func additions(old: String, new: String) throws {
    let (made, source) = try Self.letter()
    let page = made.page.source
    let range = try #require(page.firstRange(of: old))
    let forged = page.replacingCharacters(in: range, with: new)
    let verified = try Verifying.verify(Verifying.resealed(forged), against: [source])
    #expect(verified.answer == .textDiffers, "\(verified)")
  }

  @Test("A second block, in the head or in the text, is found in every form.", arguments: Form.allCases)
  func secondBlock(form: Form) throws {
    let (made, source) = try Self.letter()
    let text = String(decoding: Self.file(made.document, form), as: UTF8.self)
    let block = try #require(ProvenanceBlock(page: made.document.html))
    let forged: String
    switch form {
    case .page:
      let copy = String(decoding: block.html, as: UTF8.self)
      forged = text.replacing("</head>", with: copy + "</head>")
    case .markdown, .text:
      let start = try #require(text.firstRange(of: "\nspineboard:format")?.lowerBound)
      forged = text + text[start...]
    }
    #expect(try !Verifying.verify(Verifying.resealed(forged), against: [source]).isMatch)
  }

  @Test("Two cells of a table that were exchanged are found, as is a section that was moved or cut out.")
  func moved() throws {
    let (made, source) = try Self.letter()
    let page = made.page.source
    let cells = page.matches(of: /<td[^>]*>([^<]+)<\/td>/)
    let pair = try #require(zip(cells, cells.dropFirst()).first { $0.output.1 != $1.output.1 })
    var exchanged = page.replacingCharacters(
      in: pair.1.output.1.startIndex..<pair.1.output.1.endIndex, with: String(pair.0.output.1))
    exchanged = exchanged.replacingCharacters(
      in: pair.0.output.1.startIndex..<pair.0.output.1.endIndex, with: String(pair.1.output.1))
    let section = try #require(page.firstMatch(of: /(?s)<section class="emergency">.*?<\/section>\n/))
    let cut = page.replacing(section.output, with: "")
    for forged in [exchanged, cut, cut.replacing("</main>", with: section.output + "</main>")] {
      #expect(forged != page)
      #expect(try !Verifying.verify(Verifying.resealed(forged), against: [source]).isMatch)
    }
  }
}

extension String {
  func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
