import SourceText
import Testing

@Suite("Scripts of Unicode")
struct ScriptTests {
  @Test(
    "A letter tells its script; digits, marks of several scripts and blanks tell none.",
    arguments: [
      ("a", "Latn"), ("é", "Latn"), ("क", "Deva"), ("ا", "Arab"), ("ש", "Hebr"), ("ж", "Cyrl"), ("λ", "Grek"),
      ("த", "Taml"),
      ("ᱚ", "Olck"), ("日", "Hani"), ("あ", "Hira"), ("한", "Hang"), ("ދ", "Thaa"), ("1", nil), ("१", nil),
      (" ", nil),
      ("।", nil), ("-", nil),
    ] as [(Unicode.Scalar, String?)])
  func letters(scalar: Unicode.Scalar, code: String?) {
    #expect(Script(scalar)?.code == code)
  }

  @Test("A language is written in the script of its tag, else in its usual ones; another is not known.")
  func languages() {
    #expect(LanguageScripts(of: "pa")?.scripts.map(\.code) == ["Guru"])
    #expect(LanguageScripts(of: "pa-Arab")?.scripts.map(\.code) == ["Arab"])
    #expect(LanguageScripts(of: "ja")?.scripts.map(\.code) == ["Hani", "Hira", "Kana"])
    #expect(LanguageScripts(of: "pa-PK")?.scripts.map(\.code) == ["Arab"])
    #expect(LanguageScripts(of: "pa-IN")?.scripts.map(\.code) == ["Guru"])
    #expect(LanguageScripts(of: "sd-Deva-PK")?.scripts.map(\.code) == ["Deva"])
    #expect(LanguageScripts(of: "sr-ME")?.scripts.map(\.code) == ["Latn"])
    #expect(LanguageScripts(of: "mr-IN")?.scripts.map(\.code) == ["Deva"])
    #expect(LanguageScripts(of: "qaa") == nil)
  }

  @Test(
    "A script runs as its letters do.",
    arguments: [
      ("Latn", "ltr"), ("Deva", "ltr"), ("Arab", "rtl"), ("Hebr", "rtl"), ("Thaa", "rtl"), ("Nkoo", "rtl"),
      ("Adlm", "rtl"),
    ])
  func direction(code: String, expected: String) {
    #expect(Script(code: code)?.direction.rawValue == expected)
  }

  @Test("Every letter of Unicode has its script, or is one that several share.")
  func all() {
    let letters = (0x80...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      $0.properties.isAlphabetic
    }
    let without = letters.filter { Script($0) == nil }
    #expect(without.count * 50 < letters.count)
  }
}
