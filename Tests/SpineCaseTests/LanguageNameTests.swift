import SourceText
@testable import SpineCase
import Testing

@Suite("Languages written as words")
struct LanguageNameTests {
  @Test(
    "The name of a language is warned of with its tag, in English or in its own script.",
    arguments: [
      ("Marathi", "mr"), ("marathi", "mr"), ("MARATHI", "mr"), ("मराठी", "mr"), ("Hindi", "hi"), ("हिन्दी", "hi"),
      ("हिंदी", "hi"),
      ("English", "en"), ("தமிழ்", "ta"), ("Telugu", "te"), ("ಕನ್ನಡ", "kn"), ("اردو", "ur"), ("Oriya", "or"),
      ("বাংলা", "bn"),
      ("français", "fr"), ("Polski", "pl"), ("Ελληνικά", "el"), ("Українська", "uk"),
      ("Marathi (speaks)", "mr"),
      ("Marathi only", "mr"), ("mar", "mr"), ("hin", "hi"), ("eng", "en"), ("ENG", "en"), ("mar-IN", "mr"),
      ("ger", "de"),
      ("deu", "de"), ("gom", "kok"), ("jp", "ja"), ("np", "ne"), ("ben", "bn"),
    ])
  func named(typed: String, tag: String) throws {
    let reading = try reading("patient: {language: \"\(typed)\"}\n")
    #expect(reading.value.patient.language == typed, "it is kept")
    #expect(reading.warnings.count == 1)
    #expect(
      reading.warnings.allSatisfy {
        $0.description.contains("patient.language: is ") && $0.description.contains("did you mean \(tag)?")
          && $0.description.contains("made in English")
      }, "\(reading.warnings)")
  }

  @Test(
    "Other words, and words for two languages, are warned of without a guess.",
    arguments: ["Gibberish", "Marathi and Hindi", "deaf, reads lips", "mr, some Hindi", "हिन"])
  func others(typed: String) throws {
    let found = try warnings("patient: {language: \"\(typed)\"}\n").filter { !$0.contains("did you mean") }
    #expect(found.count == (typed == "mr, some Hindi" ? 0 : 1))
  }

  @Test(
    "A tag is taken as it stands.",
    arguments: [
      "mr", "hi", "en", "mr-IN", "sr-Latn", "pt-BR", "kok", "mai", "bho", "sat-Olck", "MR", "zh-Hant-TW",
      "no",
    ])
  func tags(typed: String) throws {
    #expect(try warnings("patient: {language: \(typed)}\n") == [])
  }

  @Test("No code of three letters stands for two languages, and none for its own tag.")
  func table() {
    for tag in ["kok", "mai", "brx", "sat", "mni", "doi", "tcy", "bho", "raj", "rom"] {
      #expect(LanguageName.doubt(tag) == nil)
    }
  }
}
