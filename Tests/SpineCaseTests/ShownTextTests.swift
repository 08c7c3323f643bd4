@testable import SpineCase
import Testing

@Suite("Texts that show something")
struct ShownTextTests {
  /// What leaves no mark on paper, by what it is.
  static let invisible: [(name: String, text: String)] = [
    ("blanks", "   "), ("tab", "\t"), ("line breaks", "\n\r\n"), ("no-break space", "\u{A0}"),
    ("narrow no-break space", "\u{202F}"), ("ideographic space", "\u{3000}"), ("line separator", "\u{2028}"),
    ("zero-width space", "\u{200B}"), ("zero-width joiner", "\u{200D}"), ("word joiner", "\u{2060}"),
    ("byte order mark", "\u{2060}\u{FEFF}"), ("soft hyphen", "\u{AD}"), ("left-to-right mark", "\u{200E}"),
    ("turned direction", "\u{202E}\u{202C}"), ("isolates", "\u{2068}\u{2069}"), ("tag", "\u{E0041}"),
    ("control", "\u{1}"), ("delete", "\u{7F}"), ("C1 control", "\u{85}\u{9B}"),
    ("acute accent alone", "\u{301}"),
    ("vowel sign alone", "\u{93F}"), ("keycap alone", "\u{20E3}"),
    ("variation selector", "\u{FE0F}\u{E0100}"),
    ("Hangul filler", "\u{3164}\u{115F}\u{FFA0}"), ("grapheme joiner", "\u{34F}"),
    ("empty Braille cell", "\u{2800}"),
    ("no character", "\u{FFFE}"), ("private use", "\u{E000}"), ("a picture that was not copied", "\u{FFFC}"),
    ("a mixture", " \u{200B}\u{A0}\u{301}\u{FE0F}\n"),
  ]

  @Test("What leaves no mark on paper shows nothing.", arguments: invisible)
  func shownNothing(name: String, text: String) {
    #expect(!text.showsSomething)
  }

  @Test(
    "One letter, digit or mark is enough, whatever invisible stands around it.",
    arguments: [
      "x", "7", "-", "?", "\u{200B}x", "ा\u{915}", "e\u{301}", "नमस्ते", "\u{1F1EE}", "\u{FFFD}", "\u{1D11E}",
      "😀",
    ])
  func shown(text: String) {
    #expect(text.showsSomething)
  }

  @Test(
    "Of every single character without a mark of its own the notion says so: each kind of Unicode is asked for."
  )
  func kinds() {
    for value: UInt32 in (0...0x2FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kind = scalar.properties.generalCategory
      let isLetter = scalar.properties.isAlphabetic && !scalar.properties.isDefaultIgnorableCodePoint
      if isLetter, kind == .lowercaseLetter || kind == .uppercaseLetter || kind == .otherLetter {
        #expect(scalar.isSeen, "U+\(String(value, radix: 16))")
      }
      if scalar.properties.isWhitespace || kind == .control || kind == .format {
        #expect(!scalar.isSeen, "U+\(String(value, radix: 16))")
      }
    }
  }
}

/// Every text key of every kind of file, with what it takes.
private struct TextKey: CustomTestStringConvertible, Sendable {
  let path: String
  let body: String

  init(_ path: String, _ body: String) { (self.path, self.body) = (path, body) }

  var testDescription: String { path }

  static let all = [
    TextKey("patient.name", "patient: {name: @}"), TextKey("patient.address", "patient: {address: @}"),
    TextKey("patient.telephone", "patient: {telephone: @}"),
    TextKey("patient.language", "patient: {language: @}"),
    TextKey("patient.identifiers[0].value", "patient: {identifiers: [{system: MRN, value: @}]}"),
    TextKey("neurology.reflexes", "neurology: {reflexes: @}"),
    TextKey("neurology.frankel.why", "neurology: {frankel: {absent: unknown, why: @}}"),
    TextKey("treatment.alerts[0]", "treatment: {alerts: [@]}"),
    TextKey("tumour.tomitaGrowth.judgedBy", "tumour: {tomitaGrowth: {growth: slow, judgedBy: @}}"),
    TextKey(
      "board.decision.actions[0].owner",
      "board: {decision: {actions: [{id: A, action: b, owner: @, due: 2026-06-05}]}}"),
    TextKey("referral.ask", "referral: {ask: @}"), TextKey("referral.to.hours", "referral: {to: {hours: @}}"),
    TextKey("handout.found", "handout: {found: @}"), TextKey("handout.hospital", "handout: {hospital: @}"),
    TextKey("signOff.role", "signOff: {name: Dr A, role: @, registration: R1, at: 2026-06-04T08:00+05:30}"),
  ]
}

@Suite("Text keys that show nothing")
struct InvisibleTextKeyTests {
  @Test("Each kind of text key refuses it at its place, and says what would do.", arguments: TextKey.all)
  fileprivate func refused(key: TextKey) {
    for (name, text) in ShownTextTests.invisible where text != "\u{FFFE}" {
      let escaped = text.unicodeScalars.map {
        "\\U" + String(repeating: "0", count: 8 - String($0.value, radix: 16).count)
          + String($0.value, radix: 16)
      }
      let found = complaints(key.body.replacing("@", with: "\"\(escaped.joined())\"") + "\n")
      #expect(found.count == 1, "\(name): \(found)")
      #expect(
        found.allSatisfy { $0.contains(" \(key.path): shows nothing, since ") && $0.contains("; write ") },
        "\(name): \(found)")
    }
  }

  @Test("A clinical text names the words of absence, a name says that the key may be left out.")
  func advice() {
    #expect(
      complaints("wishes: {matters: \" \"}\n") == [
        "f.yaml:5:19: wishes.matters: shows nothing, since it holds only blanks or invisible characters; write the text, "
          + "say why there is none (unknown, not-done, not-available, declined or not-applicable), or leave the key out"
      ])
    #expect(
      complaints("patient: {name: \"\u{A0}\"}\n") == [
        "f.yaml:5:17: patient.name: shows nothing, since it holds only blanks or invisible characters; write the name or "
          + "role, or leave the key out"
      ])
  }

  @Test("What stands invisibly in a text that shows something is kept.")
  func kept() throws {
    #expect(
      try read("patient: {name: \"\u{200B}A\u{200D}n\u{A0}\"}\n").patient.name == "\u{200B}A\u{200D}n\u{A0}")
  }
}
