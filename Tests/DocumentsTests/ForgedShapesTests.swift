import Foundation
import SpineCase
import Testing

@testable import CaseView
@testable import Documents
@testable import Pages
@testable import Verification

extension ForgeryTests {
  @Test(
    "Without its style and its block, where other programs may leave elements out, a page is held to its tables, signs and links.",
    arguments: [
      ("</tr>\n<tr>", "</tr>\n<tr><td></td></tr>\n<tr>"), ("</table>\n", " 61</table>\n"),
      ("<tbody>", "<thead>"),
      ("<table>", "<div>"), ("16 mg", "<small>16 mg</small>"), ("16 mg", "1\u{AD}6 mg"),
      ("16 mg", "\u{200F}16 mg"),
      ("<p>", "<p><a href=\"tel:666\"></a>"), ("<main>", "<main role=\"img\">"),
      (
        "<main>", "<main><blockquote><blockquote><blockquote><blockquote><blockquote><blockquote><blockquote>"
      ),
      ("<head>", "<head><meta name=\"color-scheme\" content=\"dark\">"), ("16 mg", "16 mg&Tab;"),
    ])
  func bare(old: String, new: String) throws {
    let (made, source) = try Self.letter()
    let page = Self.bare(made.page.source)
    #expect(try Verifying.verify(Array(page.utf8), against: [source]).isMatch)
    let range = try #require(page.firstRange(of: old))
    let forged = page.replacingCharacters(in: range, with: new)
    #expect(try !Verifying.verify(Array(forged.utf8), against: [source]).isMatch)
  }

  private static func bare(_ page: String) -> String {
    page.replacing(/(?s)<style>.*?<\/style>/, with: "").replacing(/<meta [^>]*>/, with: "")
  }

  @Test("Two signs of a sheet that were exchanged are found, as are two numbers to dial.")
  func signs() throws {
    let made = try #require(
      try Made.of("cases/demo-0007/case.yaml").first { $0.kind == .patientHandout && $0.language == "en" })
    let source = try #require(made.source)
    let page = made.page.source
    let drawings = page.matches(of: /(?s)<svg .*?<\/svg>/).map { String($0.output) }
    let links = page.matches(of: /href="tel:[^"]*"/).map { String($0.output) }
    let other = try #require(drawings.first { $0 != drawings[0] })
    let number = try #require(links.first { $0 != links[0] })
    for (one, two) in [(drawings[0], other), (links[0], number)] {
      let exchanged = page.replacing(one, with: "\u{1}").replacing(two, with: one).replacing(
        "\u{1}", with: two)
      for forged in [exchanged, Self.bare(exchanged)] {
        #expect(try !Verifying.verify(Verifying.resealed(forged), against: [source]).isMatch)
      }
    }
  }

  @Test(
    "What a block says of its making is taken where it is a hash or a version, and is no place for a sentence."
  )
  func told() throws {
    let (made, source) = try Self.letter()
    let version = try #require(made.page.source.firstMatch(of: /by Spineboard ([0-9.]+)/)?.output.1)
    for (told, isMatch) in [("9.9.9", true), ("\(version). Give 61 mg", false), ("61-mg", false)] {
      let page = made.page.source.replacing("by Spineboard \(version)", with: "by Spineboard \(told)")
        .replacing(
          "spineboard:program\" content=\"\(version)", with: "spineboard:program\" content=\"\(told)")
      let verified = try Verifying.verify(Verifying.resealed(page), against: [source])
      #expect(
        verified.findings.contains(.otherProgram) && verified.isMatch == isMatch, "\(told): \(verified)")
    }
  }

  @Test(
    "Lines of Markdown that were joined, indented or hidden are found.",
    arguments: [
      ("\n| **L1** |", " | **L1** |"), ("\n- **Plan", "\n    - **Plan"), ("\n## Signature", " ## Signature"),
    ])
  func linesOfMarkdown(old: String, new: String) throws {
    let (made, source) = try Self.letter()
    let text = String(decoding: made.document.markdown, as: UTF8.self)
    let range = try #require(text.firstRange(of: old))
    let forged = text.replacingCharacters(in: range, with: new)
    #expect(try !Verifying.verify(Verifying.resealed(forged), against: [source]).isMatch)
    let bare = forged[..<(forged.firstRange(of: "\n<!--")?.lowerBound ?? forged.endIndex)]
    #expect(try !Verifying.verify(Array(bare.utf8), against: [source]).isMatch)
  }

  @Test("Marks of direction that were added are found in every form.", arguments: Form.allCases)
  func directions(form: Form) throws {
    let (made, source) = try Self.letter()
    let text = String(decoding: Self.file(made.document, form), as: UTF8.self)
    for mark in ["\u{200F}", "\u{200E}", "\u{2068}", "\u{2069}", "\u{AD}", "\u{200B}", "\u{2060}"] {
      for forged in ["16\(mark) mg", "\(mark) 16 mg"] {
        let file = Verifying.resealed(text.replacing("16 mg", with: forged))
        #expect(try !Verifying.verify(file, against: [source]).isMatch, "\(mark.unicodeScalars)")
      }
    }
  }
}
