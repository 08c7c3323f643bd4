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
  static let letter = "cases/demo-0007/case.yaml"

  static func findings(
    _ page: [UInt8], _ source: DocumentMaker.Source, _ maker: DocumentMaker? = nil
  ) throws -> [Verification.Finding] {
    try Verifying.verify(page, against: [source], maker).findings
  }

  /// The forms of a document that the program makes itself.
  private static func forms(_ made: Made) -> [[UInt8]] {
    [made.document.html, made.document.markdown, made.document.text]
  }

  @Test("Every form of every sample matches the case that it was made of.", arguments: Samples.cases)
  func matches(path: String) throws {
    for made in try Made.of(path) {
      for file in Self.forms(made) {
        let verified = try Verifying.verify(file, against: [#require(made.source)])
        #expect(verified.answer == .sameText && verified.findings == [], "\(made) \(verified)")
      }
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

  @Test(
    "Minutes, agenda and outcome letters match their meeting with its cases, and no other meeting; a case is not enough.",
    arguments: Samples.meetings)
  func meetings(path: String) throws {
    for made in try Made.of(path) {
      for other in Samples.meetings {
        let (meeting, cases) = try Verifying.meeting(other)
        for file in Self.forms(made) {
          let verified = try Verifying.verify(file, against: meeting, cases)
          #expect(verified.answer == (other == path ? .sameText : .notCompared), "\(made)")
          #expect(verified.findings == (other == path ? [] : [.otherCase]), "\(made)")
        }
        guard other == path else { continue }
        let fewer = try Verifying.verify(made.document.html, against: meeting, Array(cases.dropLast()))
        #expect(!fewer.isMatch || made.kind == .outcomeLetter, "\(made)")
        #expect(try Self.findings(made.document.html, cases[0]) == [.needsMeeting])
      }
    }
  }

  @Test("A document of one case matches a meeting that lists the case.", arguments: Samples.meetings)
  func listed(path: String) throws {
    let (meeting, cases) = try Verifying.meeting(path)
    for source in cases {
      for made in try Made.all.get() where made.source?.file == source.file && made.kind.isOfOneCase {
        let verified = try Verifying.verify(made.document.html, against: meeting, cases)
        #expect(verified.isMatch, "\(made)")
      }
    }
  }

  @Test(
    "Every gap sheet matches its meeting and no other, and a case is not enough, since it tells of the meeting.",
    arguments: Samples.meetings)
  func gapSheets(path: String) throws {
    let maker = try Making.maker()
    let (meeting, cases) = try Verifying.meeting(path)
    let listed = cases.map {
      DocumentMaker.GapCase(file: $0.file, listing: .read($0), meeting: meeting.value)
    }
    let sheets = try maker.gapSheets(of: maker.gaps(of: listed))
    #expect(sheets.count > 3)
    for sheet in sheets {
      #expect(try Verifying.verify(sheet.document.html, against: meeting, cases).answer == .sameText)
      // The sheet of one patient needs no other case of the meeting.
      let rest = Array(cases.dropFirst(4))
      let patient = try #require(ProvenanceBlock(page: sheet.document.html))["case"]
      #expect(
        try Verifying.verify(sheet.document.html, against: meeting, rest).isMatch
          == rest.contains { $0.reading.value.id == patient })
      #expect(try Self.findings(sheet.document.html, cases[0]) == [.needsMeeting])
    }
  }

  @Test(
    "A gap sheet that was made of a case without a meeting, and for one document alone, matches that case.")
  func gapSheetsOfCases() throws {
    let maker = try Making.maker()
    let source = try Samples.source(Self.letter)
    let item = DocumentMaker.GapCase(file: source.file, listing: .read(source), meeting: nil)
    for kinds: Set<DocumentKind> in [[], [.referralLetter], [.mdtSummary, .patientHandout]] {
      for sheet in try maker.gapSheets(of: maker.gaps(of: [item], for: kinds)) {
        #expect(try Verifying.verify(sheet.document.html, against: [source]).answer == .sameText)
      }
    }
  }

  @Test("A comparison takes both states of its case, the older one first.")
  func comparisons() throws {
    let maker = try Making.maker()
    let old = try Samples.source(Self.letter)
    let new = try Samples.source("changes/demo-0007/later.yaml")
    let page = try maker.document(of: maker.compare(old, with: new)).html
    #expect(try Verifying.verify(page, against: [old, new]).answer == .sameText)
    #expect(try Verifying.verify(page, against: [new, old]).answer == .madeOtherwise)
    #expect(try Verifying.verify(page, against: [new]).findings == [.needsOlderState])
  }

  @Test("What was made as of another time than the case says is made anew as of that time.")
  func otherMoment() throws {
    let bytes = try Samples.bytes(Self.letter)
    func source(_ moment: Moment?) throws -> DocumentMaker.Source {
      let reader = CaseReader(profiles: ["in", "england"], asOf: moment)
      return DocumentMaker.Source(try reader.read(bytes, file: "case.yaml"), file: "case.yaml")
    }
    var maker = try Making.maker()
    maker.asOf = Moment("2026-06-05")
    let later = try source(maker.asOf)
    let page = try maker.make(.mdtSummary, of: later).html
    #expect(Verifier.givenMoment(of: page) == maker.asOf)
    let verified = try Verifying.verify(page, against: [later])
    #expect(verified.answer == .sameText && verified.hasOtherMoment)
    #expect(try !Verifying.verify(page, against: [source(nil)]).isMatch)
  }

  @Test("A draft whose signature is dated in the future is still that draft when the day has come.")
  func postdated() throws {
    let text = CaseText.routine.with(
      "signOff", "{name: Dr A, role: registrar, registration: R-1, at: 2026-06-05T08:00+05:30}"
    ).text
    let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
    var maker = try Making.maker()
    maker.clock = Moment("2026-06-04T09:00+05:30")
    let page = try maker.make(.mdtSummary, of: source, in: "en").html
    #expect(String(decoding: page, as: UTF8.self).contains("dated in the future"))
    maker.clock = Moment("2026-06-06T09:00+05:30")
    #expect(try Verifying.verify(page, against: [source], maker).answer == .sameText)
  }

  @Test("A sheet in large print, and on other paper, is made anew as it was.")
  func layout() throws {
    var maker = try Making.maker()
    maker.setup = PageSetup(
      paper: .letter, letterhead: Letterhead(head: .init(gap: 38), neutral: .init(gap: 38)))
    let source = try Samples.source(Self.letter)
    let sheet = try maker.make(.patientHandout, of: source, in: "en", isLarge: true).html
    #expect(try Verifying.verify(sheet, against: [source]).answer == .sameText)
    let small = String(decoding: sheet, as: UTF8.self).replacing(
      "large-print\" content=\"yes", with: "x\" content=\"y")
    #expect(try !Verifying.verify(Verifying.resealed(small), against: [source]).isMatch)
  }

  @Test(
    "A page of which any one byte was changed is told, and with its hash written anew only what shows nothing matches."
  )
  func everyByte() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let page = made.document.html
    let source = try #require(made.source)
    // A step that shares no factor with the length of a line reaches every part of the page.
    for index in stride(from: 0, to: page.count, by: 499) {
      var edited = page
      edited[index] ^= 1
      #expect(try !Self.findings(edited, source).isEmpty, "byte \(index)")
      let sealed = Verifying.resealed(edited)
      guard sealed != page else { continue }
      let verified = try Verifying.verify(sealed, against: [source])
      let isBlank = page[index] == 0x20 || page[index] == 0x0A
      let isSilent = isBlank || Self.isOfSilentAttribute(index, page)
      let around = String(decoding: page[max(0, index - 12)..<min(index + 12, page.count)], as: UTF8.self)
      #expect(!verified.isMatch || verified.findings != [] || isSilent, "byte \(index): \(around)")
    }
  }

  /// Whether a byte belongs to the value of the scope of a header cell, which no reader sees.
  private static func isOfSilentAttribute(_ index: Int, _ page: [UInt8]) -> Bool {
    let before = String(decoding: page[max(0, index - 12)..<index], as: UTF8.self)
    return before.firstRange(of: " scope=\"").map { !before[$0.upperBound...].contains("\"") } ?? false
  }

  @Test(
    "A case that has changed since is another state of it; its layout is not. Where the text is the same it matches."
  )
  func otherState() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .mdtSummary })
    let text = String(decoding: try Samples.bytes(Self.letter), as: UTF8.self)
    for (change, answer, isMatch): (String, Verification.Answer, Bool) in [
      (text.replacing("karnofsky: 60", with: "karnofsky: 50"), .madeOtherwise, false),
      (text + "documents: {warning-signs: {version: 2}}\n", .madeOtherwise, true),
      (text + "# a note\n", .sameText, true), (text.replacing("\n", with: "\r\n"), .sameText, true),
    ] {
      #expect(change != text)
      let source = try Making.source(of: Array(change.utf8), file: "case.yaml")
      let verified = try Verifying.verify(made.document.html, against: [source])
      #expect(verified.answer == answer && verified.isMatch == isMatch)
      #expect(verified.findings == (answer == .sameText ? [] : [.otherState]))
    }
  }

  private static func maker(
    adding end: String, to name: String, replacing old: String = "", with new: String = ""
  )
    throws -> DocumentMaker
  {
    let source = try #require(Making.templates.first { $0.name == name })
    let text = String(decoding: source.bytes, as: UTF8.self) + end
    let bytes = Array((old.isEmpty ? text : text.replacing(old, with: new)).utf8)
    return try DocumentMaker(
      Making.templates + [TemplateSource(name: name, file: source.file, bytes: bytes)], areChecked: true)
  }

  @Test("A comment in a file of words, and another country's profile, disown no document.")
  func comments() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let source = try #require(made.source)
    for maker in [
      try Self.maker(adding: "# x\n", to: "en/words.yaml"),
      try Self.maker(adding: "# x\n", to: "profiles/in.yaml"),
      try Self.maker(adding: "", to: "profiles/england.yaml", replacing: "999", with: "998"),
    ] {
      #expect(try Verifying.verify(made.document.html, against: [source], maker).answer == .sameText)
    }
  }

  @Test("Other templates are told, and whether the text is the same all the same, in every form.")
  func otherTemplates() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let source = try #require(made.source)
    let same = try Self.maker(adding: "\n\n", to: "en/partials/patient.md")
    let other = try Self.maker(
      adding: "", to: "en/referral-letter.md", replacing: "# Referral: spinal metastasis",
      with: "# Referral: spine")
    for file in Self.forms(made) {
      let first = try Verifying.verify(file, against: [source], same)
      #expect(first.answer == .madeOtherwise && first.findings == [.otherTemplate] && first.isMatch)
      let second = try Verifying.verify(file, against: [source], other)
      #expect(second.answer == .madeOtherwise && second.text == .differs)
    }
    let profile = try Self.maker(adding: "", to: "profiles/in.yaml", replacing: "108", with: "109")
    #expect(try Verifying.verify(made.document.html, against: [source], profile).findings == [.otherProfile])
  }

  @Test("Another version of the program, and other tables, are told, and the text is compared.")
  func otherVersion() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let source = try #require(made.source)
    let old = try #require(ProvenanceBlock(page: made.document.html))
    let tables = try #require(old["tables-hash"])
    let page = made.page.source
      .replacing("program\" content=\"\(DocumentMaker.programVersion)\"", with: "program\" content=\"0.0.9\"")
      .replacing("Spineboard \(DocumentMaker.programVersion)", with: "Spineboard 0.0.9")
      .replacing(tables.prefix(12), with: "000000000000")
    let verified = try Verifying.verify(Verifying.resealed(page), against: [source])
    #expect(verified.findings == [.otherTables, .otherProgram])
    #expect(verified.answer == .madeOtherwise && verified.isMatch)
    let forged = try Verifying.verify(
      Verifying.resealed(page.replacing("16 mg", with: "61 mg")), against: [source])
    #expect(forged.answer == .madeOtherwise && !forged.isMatch)
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
