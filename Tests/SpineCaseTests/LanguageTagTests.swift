import SourceText
import SpineCase
import Testing

@Suite("Tags of languages")
struct LanguageTagTests {
  @Test(
    "A tag gives its language.",
    arguments: [("mr", "mr"), ("pt-BR", "pt"), ("zh-Hant-TW", "zh"), ("mai", "mai"), ("de-1996", "de")])
  func read(text: String, language: String) {
    #expect(LanguageTag(text)?.language == language)
  }

  @Test(
    "Other words are no tag.",
    arguments: [
      "", "-", "--", "m", "Marathi", "mr ", "mr, some Hindi", "hi-", "hi-\"><b>", "hi--x",
      "mr-and also Kannada",
      "हिन्दी", "hi\n",
    ])
  func refused(text: String) {
    #expect(LanguageTag(text) == nil)
  }
}
