import SpineCase
import Templating
import Testing
@testable import CaseView
@testable import Documents
@testable import Pages
@testable import Verification
@testable import WordFiles

@Suite("Holding a page against its case")
struct VerificationTests {
  private static let letter = "cases/demo-0007/case.yaml"

  private static func findings(
    _ page: [UInt8], _ source: DocumentMaker.Source, _ maker: DocumentMaker? = nil
  ) throws -> [Verification.Finding] {
    try (maker ?? Making.maker()).verify(page, against: source).findings
  }

  /// The forms of a document that the program makes itself.
  private static func forms(_ made: Made) -> [[UInt8]] {
    [made.document.html, made.document.markdown, made.document.text]
  }

  @Test("Every form of every sample matches the case that it was made of.", arguments: Samples.cases)
  func matches(path: String) throws {
    for made in try Made.of(path) {
      for file in Self.forms(made) { #expect(try Self.findings(file, #require(made.source)) == []) }
    }
  }

  @Test("No page of one case matches another case.", arguments: Samples.cases)
  func swapped(path: String) throws {
    let documents = try Made.of(path)
    for other in Samples.cases where other != path {
      let source = try Samples.source(other)
      for made in documents {
        #expect(try Self.findings(made.document.html, source) == [.otherCase])
      }
      for file in Self.forms(documents[0]) { #expect(try Self.findings(file, source) == [.otherCase]) }
    }
  }

  private static func meeting(_ path: String) throws -> (MeetingReader.Reading, [DocumentMaker.Source]) {
    let meeting = try MeetingReader().reading(Samples.bytes(path), file: path)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return (meeting, try meeting.value.cases.map { try Samples.source("\(folder)/\($0.file)") })
  }

  @Test(
    "Minutes, agenda and outcome letters match their meeting with its cases, and no other meeting; a case is not enough.",
    arguments: Samples.meetings)
  func meetings(path: String) throws {
    for made in try Made.of(path) {
      for other in Samples.meetings {
        let (meeting, cases) = try Self.meeting(other)
        for file in Self.forms(made) {
          let verified = try Making.maker().verify(file, against: meeting, cases: cases)
          #expect(verified.findings == (other == path ? [] : [.otherCase]), "\(made)")
        }
        guard other == path else { continue }
        let fewer = try Making.maker().verify(made.document.html, against: meeting, cases: [])
        #expect(fewer.findings == [made.kind == .outcomeLetter ? .otherCase : .otherState])
        #expect(try Self.findings(made.document.html, cases[0]) == [.needsMeeting])
      }
    }
  }

  @Test("A document of one case matches a meeting that lists the case.", arguments: Samples.meetings)
  func listed(path: String) throws {
    let (meeting, cases) = try Self.meeting(path)
    for source in cases {
      for made in try Made.all.get() where made.source?.file == source.file && made.kind.isOfOneCase {
        let verified = try Making.maker().verify(made.document.html, against: meeting, cases: cases)
        #expect(verified.isMatch, "\(made)")
      }
    }
  }

  @Test(
    "Every gap sheet matches its meeting, and one of a patient also the case.", arguments: Samples.meetings)
  func gapSheets(path: String) throws {
    let maker = try Making.maker()
    let (meeting, cases) = try Self.meeting(path)
    let listed = cases.map {
      DocumentMaker.GapCase(file: $0.file, listing: .read($0), meeting: meeting.value)
    }
    let sheets = try maker.gapSheets(of: maker.gaps(of: listed))
    #expect(sheets.count > 3)
    for sheet in sheets {
      #expect(maker.verify(sheet.document.html, against: meeting, cases: cases).isMatch)
      #expect(maker.verify(sheet.document.html, against: meeting, cases: []).findings != [])
      for source in cases {
        let found = maker.verify(sheet.document.html, against: source).findings
        if let id = sheet.caseID {
          #expect(found == (id == source.reading.value.id ? [] : [.otherCase]))
        } else if cases.count > 1, sheet.count > 12 {
          #expect(found == [.otherState])
        }
      }
    }
  }

  @Test("What was made as of another time than the case says is told, and matches.")
  func otherMoment() throws {
    let bytes = try Samples.bytes(Self.letter)
    let later = CaseReader(profiles: ["in", "england"], asOf: Moment("2026-06-05"))
    let source = DocumentMaker.Source(try later.read(bytes, file: "case.yaml"), file: "case.yaml")
    let page = try Making.maker().make(.mdtSummary, of: source).html
    let verified = try Making.maker().verify(page, against: Samples.source(Self.letter))
    #expect(verified.isMatch && verified.hasOtherMoment)
    #expect(try !Making.maker().verify(page, against: source).hasOtherMoment)
  }

  @Test("A text of which any one byte was changed does not match.")
  func everyByteOfTexts() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let source = try #require(made.source)
    for file in [made.document.markdown, made.document.text] {
      for index in stride(from: 0, to: file.count, by: 97) {
        var edited = file
        edited[index] ^= 1
        #expect(try !Self.findings(edited, source).isEmpty, "byte \(index)")
      }
      #expect(try Self.findings(file + Array("-- \nClerk\n".utf8), source) == [.edited])
      #expect(try Self.findings(Array("> ".utf8) + file, source) == [.edited])
      let without = String(decoding: file, as: UTF8.self).replacing("spineboard:file-sha256\n", with: "")
      #expect(try Self.findings(Array(without.utf8), source) == [.savedAnew])
    }
  }

  @Test("A PDF and a file of a word processor are told from their properties and their seal.")
  func properties() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let source = try #require(made.source)
    let other = try Samples.source("cases/band-edges/case.yaml")
    let table = "xref\n0 2\n"
    let bare =
      "%PDF-1.4\n1 0 obj\n<</Title (A)>>\nendobj\n\(table)trailer\n<</Size 2/Root 1 0 R/Info 1 0 R>>\n"
    let pdf = PDFProperties.adding(
      made.document.provenance, title: "", to: Array("\(bare)startxref\n39\n%%EOF\n".utf8))
    let properties = made.document.provenance.map { name, value in
      "<property name=\"\(name)\"><vt:lpwstr>\(value)</vt:lpwstr></property>"
    }
    let unsealed = WordPropertiesTests.file("<Properties>\(properties.joined())</Properties>")
    let word = WordProperties.sealing(unsealed)
    for file in [pdf, word] {
      #expect(try Self.findings(file, source) == [])
      #expect(try Self.findings(file, other) == [.otherCase])
      #expect(try Self.findings(file + [0x0A], source) == [.edited])
    }
    #expect(try Self.findings(unsealed, source) == [.savedAnew])
    #expect(try Self.findings(unsealed, other) == [.savedAnew, .otherCase])
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
