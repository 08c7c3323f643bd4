import SourceText
import Testing

@Suite("Telephone numbers")
struct TelephoneNumberTests {
  @Test(
    "A number to dial is its digits, whatever parts them.",
    arguments: [
      ("+91 20 5550 0100", "912055500100"), ("(020) 5550-0100", "02055500100"),
      ("020.5550.0100", "02055500100"),
      ("112", "112"), ("5567", "5567"), ("+44 (0)20 7946 0958", "4402079460958"),
      ("123456789012345", "123456789012345"),
      (" 0800 11 ", "080011"), ("020\u{A0}5550\u{2011}0100", "02055500100"),
      ("020 5550 – 0100", "02055500100"),
      ("\u{202A}+91 98\u{2060}765\u{202C}", "9198765"), ("०२० ५५५०", "0205550"),
      ("\u{661}\u{661}\u{662}", "112"),
    ])
  func numbers(typed: String, digits: String) throws {
    let number = try #require(TelephoneNumber(typed))
    #expect(number.digits == digits)
    #expect(number.extension == nil)
  }

  @Test(
    "An extension is told apart, however it is written.",
    arguments: [
      "020 5550 ext 12", "020 5550 ext. 12", "020 5550 extn 12", "020 5550 Extension: 12", "020 5550x12",
      "020 5550 X 12", "020 5550 ext १२",
    ])
  func extensions(typed: String) {
    #expect(TelephoneNumber(typed)?.digits == "0205550")
    #expect(TelephoneNumber(typed)?.extension == "12")
  }

  @Test(
    "Words, dates with words, two numbers and too few or too many digits are no number to dial.",
    arguments: [
      "", " ", "12", "1234567890123456", "Ward phone 5567", "ask reception", "Tel. 020 5550",
      "020 5550 (day)",
      "0123 456 / 0789 123", "0123 456, 0789 123", "0123 456 or 0789 123", "x12", "020 5550 ext",
      "020 5550 ext 1234567",
      "++91 20", "91+20 55", "-345", "345-", "10.5", "345.", "½½½", "²²²", "1e30", "0x1F2", "n/a", "\u{200B}",
      "+",
      "020 5550 ext 12 or 13", "112\u{0}",
    ])
  func others(typed: String) {
    #expect(TelephoneNumber(typed) == nil)
  }
}
