import SourceText
import Testing

@Suite("Isolates around text of the other direction")
struct DirectionIsolatesTests {
  /// Isolates shown as brackets, so that a failure is readable.
  private static func shown(_ text: String) -> String {
    text.replacing("\u{2068}", with: "⟦").replacing("\u{2069}", with: "⟧")
  }

  @Test(
    "On a page from left to right only what holds a character of the other direction is isolated.",
    arguments: [
      ("Asha Rao", "Asha Rao"), ("+91 98765 43210", "+91 98765 43210"), ("", ""), ("आशा राव", "आशा राव"),
      ("1–2 ≥ 3", "1–2 ≥ 3"),
      ("محمد علی", "⟦محمد علی⟧"), ("דוד", "⟦דוד⟧"), ("ߒߞߏ", "⟦ߒߞߏ⟧"), ("ދިވެހި", "⟦ދިވެހި⟧"),
      ("ܣܘܪܝܝܐ", "⟦ܣܘܪܝܝܐ⟧"),
      ("𞤀𞤁", "⟦𞤀𞤁⟧"), ("ﷺ", "⟦ﷺ⟧"), ("\u{200F}12", "⟦\u{200F}12⟧"), ("٩٨٧ ٦٥", "⟦٩٨٧ ٦٥⟧"),
      ("Dr محمد علی", "⟦Dr محمد علی⟧"), ("مستشفى 1", "⟦مستشفى 1⟧"),
    ])
  func leftToRight(text: String, expected: String) {
    #expect(Self.shown(DirectionIsolates.isolated(text, on: .leftToRight)) == expected)
  }

  @Test(
    "In a text of both directions what could be read out of order is isolated besides.",
    arguments: [
      ("محمد علی +91 98765 43210", "⟦محمد علی ⟦+91 98765 43210⟧⟧"), ("علی 16 mg", "⟦⟦علی⟧ 16 mg⟧"),
      ("علی 5-10", "⟦علی ⟦5-10⟧⟧"), ("علی 60%", "⟦علی ⟦60%⟧⟧"),
      ("محمد علی, surgeon", "⟦⟦محمد علی⟧, surgeon⟧"),
      ("call محمد علی: +91 98765 43210", "⟦call ⟦محمد علی⟧: +91 98765 43210⟧"),
    ])
  func mixed(text: String, expected: String) {
    #expect(Self.shown(DirectionIsolates.isolated(text, on: .leftToRight)) == expected)
  }

  @Test(
    "On a page from right to left every number and Latin run is isolated.",
    arguments: [
      ("محمد علی", "محمد علی"), ("+91 98765 43210", "⟦+91 98765 43210⟧"), ("MRN 0042317", "⟦MRN 0042317⟧"),
      ("4 June 2026", "⟦4 June 2026⟧"), ("خوراک 16 mg روزانہ", "⟦خوراک ⟦16 mg⟧ روزانہ⟧"),
      ("درجہ 2", "⟦درجہ ⟦2⟧⟧"),
      ("", ""), ("—", "—"),
    ])
  func rightToLeft(text: String, expected: String) {
    #expect(Self.shown(DirectionIsolates.isolated(text, on: .rightToLeft)) == expected)
  }

  @Test("A value that was marked is isolated as a whole, and the sentence around it is not.")
  func marked() {
    let name = DirectionIsolates.marked("محمد علی 1")
    #expect(
      DirectionIsolates.holdsMark(name) && !DirectionIsolates.holdsMark(DirectionIsolates.marked("Asha")))
    let sentence = DirectionIsolates.isolated("by \(name), 3 June; \(name)", on: .leftToRight)
    #expect(Self.shown(sentence) == "by ⟦محمد علی 1⟧, 3 June; ⟦محمد علی 1⟧")
  }

  @Test(
    "Marks without their partner leave no open isolate.",
    arguments: ["\u{E0002}a", "a\u{E0003}b", "\u{E0003}\u{E0002}"])
  func unpaired(text: String) {
    let isolated = DirectionIsolates.isolated(text, on: .leftToRight)
    let opened = isolated.unicodeScalars.count { $0 == DirectionIsolates.opening }
    #expect(opened == isolated.unicodeScalars.count { $0 == DirectionIsolates.closing })
    #expect(!DirectionIsolates.holdsMark(isolated))
  }

  @Test(
    "Without its isolates the text is the value again.",
    arguments: ["محمد علی +91 98765", "Dr محمد", "16 mg", "علی, x"])
  func removed(text: String) {
    for page in WritingDirection.allCases {
      #expect(DirectionIsolates.removed(from: DirectionIsolates.isolated(text, on: page)) == text)
    }
  }

  @Test("What is open at the end of a line of plain text is closed there and opened again on the next.")
  func balanced() {
    let lines = ["a \u{2068}b \u{2068}c", "d\u{2069} e", "f\u{2069} g"]
    #expect(
      DirectionIsolates.balanced(lines).map(Self.shown) == ["a ⟦b ⟦c⟧⟧", "⟦⟦d⟧ e⟧", "⟦f⟧ g"])
  }

  @Test(
    "The direction of a language follows its tag.",
    arguments: [
      ("en", "ltr"), ("mr", "ltr"), ("ur", "rtl"), ("ar-EG", "rtl"), ("he", "rtl"), ("pa-Arab", "rtl"),
      ("pa", "ltr"),
      ("ur-Latn", "ltr"), ("ks-Deva", "ltr"),
    ])
  func languages(tag: String, expected: String) {
    #expect(WritingDirection(ofLanguage: tag).rawValue == expected)
  }
}
