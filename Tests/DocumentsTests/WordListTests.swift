import Testing
@testable import CaseView

@Suite("Words that are looked for")
struct WordListTests {
  private static func list(_ words: String...) -> WordList {
    WordList(words.map { WordList.Entry(place: "list", word: $0) })
  }

  @Test(
    "A word is found whatever its case, what stands around it, and what is not seen or only looks alike.",
    arguments: [
      ("terminal", "It is TERMINAL.", true), ("terminal", "ter\u{AD}minal", true),
      ("terminal", "t\u{435}rminal", true),
      ("terminal", "\u{FF54}erminal", true), ("terminal", "terminals", false), ("sins", "cousins", false),
      ("life expectancy", "life-expectancy", true), ("life expectancy", "life, expectancy", true),
      ("live # months", "to live 3 months", true), ("live # months", "live some months", false),
      ("कैंसर", "कैंसरग्रस्त", true), ("कर्करोग", "कर्करोगाच्या", true), ("गाठ", "गाठणे", false), ("#", "3", true),
      ("stable", "#stable", true),
    ])
  func finds(word: String, text: String, isFound: Bool) {
    #expect((Self.list(word).first(in: text) != nil) == isFound)
  }

  @Test(
    "In an identifier a word of four letters or more is found anywhere, a shorter one by itself.",
    arguments: [
      ("cancer", "PRECANCER12", true), ("cancer", "can-cer", true), ("uid", "UID7", true),
      ("uid", "GUIDE", false),
      ("uid", "a-uid-b", true), ("life span", "lifespan", true),
    ])
  func inside(word: String, text: String, isFound: Bool) {
    #expect((Self.list(word).first(inside: text) != nil) == isFound)
  }

  @Test("Every look-alike is of another alphabet and stands for a Latin letter.")
  func lookAlikes() {
    #expect(LookAlike.latin(of: "\u{430}") == "a" && LookAlike.isOne("\u{430}"))
    #expect(LookAlike.latin(of: "a") == "a" && !LookAlike.isOne("a"))
    for scalar in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars {
      #expect(!LookAlike.isOne(scalar))
    }
  }
}
