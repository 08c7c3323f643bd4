import SpineCase
import Templating
import Testing

@testable import Documents

@Suite("Holding a page against its case")
struct VerificationTests {
  private static let letter = "cases/demo-0007/case.yaml"

  private static func findings(
    _ page: [UInt8], _ source: DocumentMaker.Source, _ maker: DocumentMaker? = nil
  ) throws -> [Verification.Finding] {
    try (maker ?? Making.maker()).verify(page, against: source).findings
  }

  @Test("Every page of every sample matches the case that it was made of.", arguments: Samples.cases)
  func matches(path: String) throws {
    for made in try Made.of(path) {
      #expect(try Self.findings(made.document.html, #require(made.source)) == [])
    }
  }

  @Test("No page of one case matches another case.", arguments: Samples.cases)
  func swapped(path: String) throws {
    for made in try Made.of(path) {
      for other in Samples.cases where other != path {
        #expect(try Self.findings(made.document.html, Samples.source(other)) == [.otherCase])
      }
    }
  }

  @Test("Minutes match their meeting with its cases, and no other meeting.", arguments: Samples.meetings)
  func minutes(path: String) throws {
    let made = try #require(try Made.of(path).first)
    for other in Samples.meetings {
      let meeting = try MeetingReader().reading(Samples.bytes(other), file: other)
      let folder = other.split(separator: "/").dropLast().joined(separator: "/")
      let cases = try meeting.value.cases.map { try Samples.source("\(folder)/\($0.file)") }
      let verified = try Making.maker().verify(made.document.html, against: meeting, cases: cases)
      #expect(verified.findings == (other == path ? [] : [.otherCase]))
      if other == path {
        let fewer = try Making.maker().verify(made.document.html, against: meeting, cases: [])
        #expect(fewer.findings == [.otherState])
      }
    }
  }

  @Test("A page of which any one byte was changed does not match.")
  func everyByte() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let page = made.document.html
    let source = try #require(made.source)
    // A step that shares no factor with the length of a line reaches every part of the page.
    for index in stride(from: 0, to: page.count, by: 97) {
      var edited = page
      edited[index] ^= 1
      #expect(try !Self.findings(edited, source).isEmpty, "byte \(index)")
    }
  }

  struct Edit: CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    var finding = Verification.Finding.edited
  }

  @Test(
    "An edited page is told, wherever it was edited.",
    arguments: [
      Edit(testDescription: "a name", old: "<h1>Referral", new: "<h1>referral"),
      Edit(
        testDescription: "the state in the title", old: "DRAFT, not signed)</title>", new: "signed)</title>"),
      Edit(testDescription: "the state in the metadata", old: "content=\"draft\"", new: "content=\"final\""),
      Edit(
        testDescription: "the version", old: "name=\"spineboard:version\" content=\"1\"",
        new: "name=\"spineboard:version\" content=\"2\""),
      Edit(
        testDescription: "an entry too many", old: "</title>",
        new: "</title><meta name=\"spineboard:note\" content=\"x\">"),
      Edit(testDescription: "text after the end", old: "</html>", new: "</html> "),
      Edit(testDescription: "the ends of its lines", old: "\n", new: "\r\n", finding: .lineEnds),
      Edit(
        testDescription: "no hash", old: "name=\"spineboard:sha256\"", new: "name=\"sha256\"",
        finding: .noProvenance),
      Edit(
        testDescription: "no provenance", old: "name=\"spineboard:", new: "name=\"x:", finding: .noProvenance),
    ])
  func edited(edit: Edit) throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let text = made.page.source
    let changed = text.replacing(edit.old, with: edit.new)
    #expect(changed != text)
    #expect(try Self.findings(Array(changed.utf8), #require(made.source)) == [edit.finding])
  }

  @Test("A case that has changed since is another state of it; its layout is not.")
  func otherState() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .mdtSummary })
    let text = String(decoding: try Samples.bytes(Self.letter), as: UTF8.self)
    for (change, findings): (String, [Verification.Finding]) in [
      (text.replacing("karnofsky: 60", with: "karnofsky: 50"), [.otherState]),
      (text + "# a note\n", []), (text.replacing("\n", with: "\r\n"), []),
    ] {
      #expect(change != text)
      #expect(
        try Self.findings(made.document.html, Making.source(of: Array(change.utf8), file: "case.yaml"))
          == findings)
    }
  }

  @Test("Another template, and another version of the program, are told.")
  func otherMakers() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let source = try #require(made.source)
    let words = try #require(Making.templates.first { $0.name == "en/words.yaml" })
    let other = TemplateSource(name: words.name, file: words.file, bytes: words.bytes + Array("# x\n".utf8))
    let maker = try DocumentMaker(Making.templates + [other], areChecked: true)
    #expect(try Self.findings(made.document.html, source, maker) == [.otherTemplate])
    #expect(
      try Self.findings(maker.make(.referralLetter, of: source, in: "en").html, source) == [.otherTemplate])
    let older = made.page.source
      .replacing(
        "spineboard:program\" content=\"\(DocumentMaker.programVersion)\"",
        with: "spineboard:program\" content=\"0.0.9\""
      )
      .replacing("spineboard:tables-hash\" content=\"", with: "spineboard:tables-hash\" content=\"0")
    #expect(try Self.findings(Array(older.utf8), source) == [.edited, .otherTables, .otherProgram])
  }

  @Test(
    "What is no page of this program carries no provenance.",
    arguments: ["", "<p>x</p>", "# Referral\n", "<meta name=\"spineboard:"])
  func foreign(text: String) throws {
    #expect(try Self.findings(Array(text.utf8), Samples.source(Self.letter)) == [.noProvenance])
  }

  @Test("No sentence holds a value of the case, and each says something of its own.")
  func words() {
    let words = Verification.Finding.allCases.map(\.words)
    #expect(Set(words).count == words.count)
  }
}
