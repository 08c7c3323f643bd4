import SpineCase
import Testing
@testable import CaseView
@testable import Documents
@testable import Pages
@testable import Verification

/// A page edited in one of the ways in which pages do get edited, and what verification should say.
private struct EditedPage {
  let name: String
  let page: String
  var findings: Set<Verification.Finding> = [.edited]
  /// Whether its text is the same all the same, and shows as it did.
  var isMatch = false
}

@Suite("Pages that came back edited")
struct VerificationEditsTests {
  private static let path = "cases/demo-0007/case.yaml"

  private static func letter() throws -> Made {
    try #require(try Made.of(path).first { $0.kind == .referralLetter })
  }

  @Test(
    "Each of more than sixty edits of a letter is told for what it is, with its hash as it was and written anew."
  )
  func everyEdit() throws {
    let made = try Self.letter()
    let source = try #require(made.source)
    let page = made.page.source
    let edits =
      Self.sections(page) + (try Self.entries(page)) + Self.spaces(page) + Self.replacements(page)
      + Self.ends(page)
    #expect(edits.count >= 60)
    #expect(Set(edits.map(\.page)).count == edits.count)
    for edit in edits {
      #expect(edit.page != page, "\(edit.name)")
      let found = try Verifying.verify(Array(edit.page.utf8), against: [source])
      #expect(found.isMatch == edit.isMatch, "\(edit.name): \(found)")
      #expect(Set(found.findings).isSuperset(of: edit.findings), "\(edit.name): \(found)")
      let sealed = try Verifying.verify(Verifying.resealed(edit.page), against: [source])
      #expect(sealed.isMatch == edit.isMatch, "\(edit.name), sealed anew: \(sealed)")
    }
  }

  /// One letter of every section and of every heading.
  private static func sections(_ page: String) -> [EditedPage] {
    let starts = page.ranges(of: "<section class=\"") + page.ranges(of: "<h2>") + page.ranges(of: "<td>")
    return starts.enumerated().compactMap { index, start in
      guard let letter = page[start.upperBound...].dropFirst(30).firstIndex(where: \.isLowercase) else {
        return nil
      }
      return EditedPage(
        name: "a letter \(index)",
        page: page.replacingCharacters(in: letter...letter, with: page[letter] == "x" ? "y" : "x"))
    }.uniqued()
  }

  /// What changing an entry of the block reports, besides that the page was edited.
  private static let entryFindings: [String: Verification.Finding] = [
    "case": .otherCase, "case-hash": .otherState, "template-hash": .otherTemplate, "template": .otherTemplate,
    "language": .notMade, "tables-hash": .otherTables, "program": .otherProgram,
    "profile-hash": .otherProfile,
  ]

  /// Entries of which no word is printed: the text stays the same, and the finding says what was changed.
  private static let unprinted: Set = ["sha256", "profile-hash"]

  private static func entries(_ page: String) throws -> [EditedPage] {
    let block = try #require(ProvenanceBlock(page: Array(page.utf8)))
    return block.entries.flatMap { entry -> [EditedPage] in
      let old = "<meta name=\"spineboard:\(entry.name)\" content=\"\(entry.value)\">"
      let new = "<meta name=\"spineboard:\(entry.name)\" content=\"x\(entry.value)\">"
      let findings = Set([.edited, entryFindings[entry.name]].compactMap { $0 })
      let without: Set<Verification.Finding> =
        switch entry.name {
        case "id", "sha256": [.printedIdentity]
        case "case", "language": [.edited]
        default: findings
        }
      return [
        EditedPage(
          name: "\(entry.name) changed", page: page.replacing(old, with: new), findings: findings,
          isMatch: unprinted.contains(entry.name)),
        EditedPage(
          name: "\(entry.name) removed", page: page.replacing(old + "\n", with: ""), findings: without,
          isMatch: unprinted.contains(entry.name)),
      ]
    }
  }

  private static func spaces(_ page: String) -> [EditedPage] {
    [
      EditedPage(
        name: "CRLF", page: page.replacing("\n", with: "\r\n"), findings: [.lineEnds], isMatch: true),
      EditedPage(name: "CR", page: page.replacing("\n", with: "\r"), isMatch: true),
      EditedPage(
        name: "CRLF and a letter",
        page: page.replacing("\n", with: "\r\n").replacing("Referral", with: "referral")),
      EditedPage(name: "a byte order mark", page: "\u{FEFF}" + page, isMatch: true),
      EditedPage(name: "a space at the start", page: " " + page, isMatch: true),
      EditedPage(name: "a line at the end", page: page + "\n", isMatch: true),
      EditedPage(name: "no line at the end", page: String(page.dropLast()), isMatch: true),
      EditedPage(name: "a tab", page: page.replacing("<p>", with: "<p>\t"), isMatch: true),
      EditedPage(name: "another blank", page: inBody(page, ", ", ",\u{A0}"), isMatch: true),
      EditedPage(name: "another blank in the style", page: page.replacing("; ", with: ";\u{A0}")),
      EditedPage(name: "blanks at the ends of lines", page: page.replacing("\n", with: " \n"), isMatch: true),
      EditedPage(name: "lines joined", page: page.replacing("</p>\n", with: "</p>"), isMatch: true),
    ]
  }

  /// The page with a text in place of another, below its head.
  private static func inBody(_ page: String, _ old: String, _ new: String) -> String {
    guard let body = page.firstRange(of: "<main>")?.lowerBound else { return page }
    return String(page[..<body]) + page[body...].replacing(old, with: new)
  }

  private static func replacements(_ page: String) -> [EditedPage] {
    [
      ("a browser's note", "<html ", "<!-- saved from url=(0014)about:internet -->\n<html "),
      ("a browser's head", "<head>\n", "<head>"), ("another direction", "dir=\"ltr\"", "dir=\"rtl\""),
      ("another language", "<html lang=\"en\"", "<html lang=\"hi\""), ("no scope", " scope=\"col\"", ""),
      ("another class", "class=\"emergency\"", "class=\"note\""), ("no picture", "<svg ", "<svg hidden "),
      ("no hatching", "id=\"spine-junctional\"", "id=\"spine-none\""),
      ("a style", "color: #000;", "color: #111;"),
      ("a hidden part", "<section class=\"emergency\">", "<section hidden class=\"emergency\">"),
      ("no policy", "default-src 'none'", "default-src *"),
      ("a script", "</body>", "<script>1</script></body>"),
      ("the status", "DRAFT, not signed", "signed"), ("the title", "<title>", "<title>Final: "),
      ("an entity", "'", "&#39;"), ("upper case", "<p>", "<P>"), ("the charset", "utf-8", "latin1"),
      ("a margin's words", "CONFIDENTIAL", "PUBLIC"), ("a dose", "16 mg", "18 mg"),
      ("a side", "left", "right"),
      ("no", " no ", " yes "),
    ].map {
      EditedPage(name: $0.0, page: page.replacing($0.1, with: $0.2), isMatch: shownAsBefore.contains($0.0))
    }
  }

  /// What is written another way and shows the same.
  private static let shownAsBefore: Set = [
    "a browser's head", "another language", "no scope", "an entity", "upper case",
  ]

  /// Pages of which only the beginning, or only the end, came back.
  private static func ends(_ page: String) -> [EditedPage] {
    let sealed = page.firstRange(of: "spineboard:sha256\" content=\"")?.upperBound ?? page.startIndex
    return (1...9).map { tenth in
      let cut = page.index(page.startIndex, offsetBy: page.count * tenth / 10)
      return EditedPage(
        name: "\(tenth) tenths", page: String(page[..<cut]),
        findings: [cut > sealed ? .edited : .noProvenance])
    } + [EditedPage(name: "only the text", page: String(page[sealed...]), findings: [.printedIdentity])]
  }

  @Test(
    "A PDF and a file of a word processor without provenance are told from what is none.",
    arguments: ["%PDF-1.7\n%", "PK\u{3}\u{4}\u{14}"])
  func otherForms(start: String) throws {
    let source = try Samples.source(Self.path)
    #expect(try Verifying.verify(Array(start.utf8), against: [source]).findings == [.otherForm])
  }

  @Test(
    "Another letterhead is told; where none is given it is asked for, but for a gap, which the document records."
  )
  func letterheads() throws {
    let source = try Samples.source(Self.path)
    let heads = ["Hospital A", "Hospital B"].map { name in
      Letterhead(head: .init(names: [.init(text: name, language: "en")]), neutral: .init(gap: 30))
    }
    func maker(_ letterhead: Letterhead?) throws -> DocumentMaker {
      var maker = try Making.maker()
      maker.setup = PageSetup(paper: .letter, letterhead: letterhead)
      return maker
    }
    func verified(_ page: [UInt8], _ letterhead: Letterhead?) throws -> Verification {
      try Verifying.verify(page, against: [source], maker(letterhead))
    }
    let page = try maker(heads[0]).make(.referralLetter, of: source, in: "en").html
    #expect(try verified(page, heads[0]).answer == .sameText)
    let other = try verified(page, heads[1])
    #expect(other.findings == [.otherLetterhead] && other.text == .differs)
    #expect(try verified(page, nil).findings == [.needsLetterhead])
    let plain = try maker(nil).make(.referralLetter, of: source, in: "en").html
    #expect(try verified(plain, heads[0]).findings == [.otherLetterhead])
    let signs = try maker(heads[0]).make(.warningSigns, of: source, in: "en").html
    for head in [heads[0], heads[1], nil] { #expect(try verified(signs, head).answer == .sameText) }
  }
}

extension String {
  /// The text with another one in place of a range.
  fileprivate func replacingCharacters(in range: ClosedRange<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[index(after: range.upperBound)...])
  }
}

extension [EditedPage] {
  /// Without those that result in the same page.
  fileprivate func uniqued() -> [EditedPage] {
    var seen: Set<String> = []
    return filter { seen.insert($0.page).inserted }
  }
}
