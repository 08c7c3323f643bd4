import SourceText
import SpineCase
import Templating
import Testing
@testable import Authoring
@testable import CaseView
@testable import Documents

@Suite("What makes a patient's sheet hard to read")
struct SheetLintTests {
  private static let call = "call: {name: Spine nurse, telephone: \"+91 00000 00007\"}"

  @Test(
    "No template of a sheet has a long sentence, an unexplained abbreviation, a strange letter, a long list or italics.",
    arguments: Samples.cases, ["en", "hi", "mr"])
  func templates(path: String, language: String) throws {
    let source = try Samples.source(path)
    let maker = try Making.maker()
    for kind in [DocumentKind.patientHandout, .warningSigns] {
      let findings = maker.lint(maker.trial(of: kind, for: source, in: language), of: source)
      #expect(findings.filter { $0.file.hasPrefix("Templates/") }.map(\.description) == [])
    }
  }

  @Test(
    "The texts of the samples themselves are plain.",
    arguments: Samples.cases.filter { !$0.contains("hostile") })
  func samples(path: String) throws {
    let (maker, source) = (try Making.maker(), try Samples.source(path))
    #expect(maker.lint(source, maker.trials(of: source)).map(\.description) == [])
  }

  @Test(
    "What is hard to read in the case is found at its place, and not quoted.",
    arguments: [
      (
        "found: one two three four five six seven eight nine ten one two three four five six seven eight nine ten zulu.",
        "handout.found", "has a sentence of 21 words"
      ),
      ("help: Ask about the ZULU., found: Fine.", "handout.help", "has an abbreviation of 4 letters"),
      ("found: \"Your zul\\u0443 hurts.\"", "handout.found", "looks like a Latin one, in word 2"),
      ("found: \"Your zu\\u200Blu hurts.\"", "handout.found", "not seen inside word 2"),
      ("bring: [a, b, c, d, e, f, zulu]", "handout.bring", "has 7 items"),
      ("help: Come on 5/6/2026., found: Zulu.", "handout.help", "has a date in figures"),
      ("help: Come on 2026-06-05., found: Zulu.", "handout.help", "has a date in figures"),
      ("help: \"Come at 17:30.\", found: Zulu.", "handout.help", "has a time of the 24-hour clock"),
      ("medicines: Take 16 mg of zulu., found: Fine.", "handout.medicines", "has a dose with a blank"),
      ("medicines: One tablet bd., found: Fine.", "handout.medicines", "has a Latin abbreviation"),
      ("hospital: \"Zul\\u0443 Hospital\"", "handout.hospital", "looks like a Latin one, in word 1"),
    ])
  func cases(handout: String, path: String, message: String) throws {
    let text = CaseText.routine.with("handout", "{\(handout), \(Self.call)}").text
    let source = try Making.source(of: Array(text.utf8), file: "case.yaml")
    let maker = try Making.maker()
    let findings = maker.lint(source, maker.trials(of: source))
    #expect(findings.map(\.path) == [path])
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.position != nil)
    #expect(findings.first?.message.contains(message) == true)
    #expect(findings.allSatisfy { !$0.message.lowercased().contains("zul") })
  }

  @Test("What is hard to read in a template is found there.")
  func ownTemplate() throws {
    let long = String(repeating: "word ", count: 21)
    let changed = Making.templates.map { template -> TemplateSource in
      guard template.name == "en/warning-signs.md" else { return template }
      let text = String(decoding: template.bytes, as: UTF8.self)
      return TemplateSource(
        name: template.name, file: template.file,
        bytes: Array(text.replacing("Quick help can", with: long + "*can*").utf8))
    }
    let source = try Making.source(of: Array(CaseText.routine.text.utf8), file: "case.yaml")
    let maker = try DocumentMaker(changed)
    let findings = maker.lint(maker.trial(of: .warningSigns, for: source, in: "en"), of: source)
    #expect(findings.allSatisfy { $0.file == "Templates/en/warning-signs.md" })
    #expect(findings.contains { $0.message.contains("has a sentence of 2") })
    #expect(findings.contains { $0.message.contains("has italics") })
  }

  @Test("A known abbreviation and one that is explained behind it are none.")
  func abbreviations() {
    let plain = PlainLanguage(abbreviations: ["MRI"])
    #expect(plain.findings(in: "An MRI. A CT (a scan). T10 and L1. CONFIDENTIAL.") == [])
    #expect(plain.findings(in: "A CT.").count == 1)
  }

  @Test("A date, a time and a dose as patients read them, and a telephone number, are none.")
  func figures() {
    let plain = PlainLanguage(abbreviations: [])
    let text =
      "Thursday 4 June 2026, 5:30pm. Take 16mg. Call 020-12-1234. Room 12.3. Half past 12:45. Prn-like bids."
    #expect(plain.findings(in: text) == ["has a Latin abbreviation of a dose; say how often in words"])
    #expect(plain.findings(in: text.replacing("Prn-like ", with: "")) == [])
  }

  @Test("The reading grade is that of the formula, and of a short text there is none.")
  func grade() throws {
    let easy = String(repeating: "The cat sat on the mat. ", count: 20)
    let hard = String(
      repeating: "Multidisciplinary considerations necessitate comprehensive evaluation. ", count: 25)
    #expect(PlainLanguage.grade(of: "The cat sat.") == nil)
    let (low, high) = (
      try #require(PlainLanguage.grade(of: easy)), try #require(PlainLanguage.grade(of: hard))
    )
    // 6 words a sentence, 1 syllable a word: 0.39 x 6 + 11.8 - 15.59.
    #expect(abs(low - (-1.45)) < 0.01 && high > 20)
  }
}
