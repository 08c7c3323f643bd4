import Records
import Testing

@Suite struct JSONParserScalarsTests {
  @Test(
    "A number is kept as it is written.",
    arguments: ["0", "-0", "10", "-1.50", "1e3", "1E+03", "0.0e-0", String(repeating: "9", count: 40)])
  func number(text: String) throws {
    #expect(try read(text, .json).content == .number(text))
    #expect(try read("[\(text)]", .json).outline == "[number \(text)]")
  }

  @Test(
    "No other spelling of a number is one.",
    arguments: [
      "01", "-01", "00", "-", "+1", ".5", "5.", "-.5", "1e", "1e+", "1.e1", "0x1f", "1_000", "1.2.3", "1a",
      "1-2",
      "--1", "-a", "-Infinity", "1e5.5",
    ])
  func malformedNumber(text: String) {
    let message = "this is not a JSON number; write for instance 0, -1, 2.5 or 1e3"
    #expect(complaints("[" + text + "]", .json) == ["f:1:2: " + message])
  }

  @Test("A number has at most 40 characters.", arguments: ["", "0.", "-", "1e"])
  func longNumber(beginning: String) {
    let text = beginning + String(repeating: "9", count: 41)
    #expect(complaints(text, .json) == ["f:1:1: a number has more than 40 characters"])
  }

  @Test(
    "A text keeps every character.", arguments: ["", "a", "0123456789abcdef", "é😀", "A & B <x>", "| * #"])
  func text(content: String) throws {
    #expect(try read("[\"\(content)\",1]", .json).outline == "[text \(content.debugDescription), number 1]")
  }

  @Test("A text ends at its quote, wherever in a word of eight bytes that stands.", arguments: 0..<20)
  func length(count: Int) throws {
    let text = String(repeating: "~", count: count)
    #expect(try read("[\"\(text)\",\"!\"]", .json).outline == "[text \(text.debugDescription), text \"!\"]")
    #expect(try read("[\"\(text)é\",\"\"]", .json).outline == "[text \"\(text)é\", text \"\"]")
    #expect(try read("\"\(text)\\\\\(text)\"", .json).content == .text(text + "\\" + text))
    #expect(complaints("\"\(text)\u{1F}\(text)\"", .json) == ["f:1:\(count + 2): " + Self.control])
    #expect(complaints("\"\(text)", .json) == ["f:1:1: the text that begins here has no closing quote"])
  }

  @Test(
    "Characters that only look dangerous are kept.",
    arguments: ["\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFD}", "\u{202E}"])
  func kept(character: String) throws {
    #expect(try read("\"a\(character)b\"", .json).content == .text("a\(character)b"))
  }

  @Test(
    "Every escape stands for its character.",
    arguments: [
      (#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{C} \n \r \t"),
      (#""\u0041\u00e9\u20AC""#, "Aé€"), (#""\ud83d\ude00""#, "😀"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
      (#""x\u202Ey""#, "x\u{202E}y"), (#""\uFFFF\uFEFF""#, "\u{FFFF}\u{FEFF}"),
      (#""\u0001\u001b[31m""#, "\u{1}\u{1B}[31m"), (#""é\té""#, "é\té"), (#""\\u0041""#, #"\u0041"#),
    ])
  func escapes(text: String, meaning: String) throws {
    #expect(try read(text, .json).content == .text(meaning))
  }

  @Test(
    "Every text in quotes that is malformed is refused at its place.",
    arguments: [
      (#"["ab"#, "f:1:2", "the text that begins here has no closing quote"),
      (#"["a\"#, "f:1:4", Self.escape), (#"["a\x41"]"#, "f:1:4", Self.escape),
      (#"["é\'"]"#, "f:1:4", Self.escape),
      (#""\u12""#, "f:1:2", Self.digits), (#""\u12G4""#, "f:1:2", Self.digits),
      (#""\u+123""#, "f:1:2", Self.digits),
      (#""\u"#, "f:1:2", Self.digits), (#""\ud83d\u12""#, "f:1:8", Self.digits),
      (#""\ud800""#, "f:1:2", Self.half), (#""\udc00\ud800""#, "f:1:2", Self.half),
      (#""a\ud800x""#, "f:1:3", Self.half), (#""\ud800\ud800""#, "f:1:2", Self.half),
      (#""\ud800\n""#, "f:1:2", Self.half), (#""a\u0000""#, "f:1:3", Self.nul),
      ("\"a\u{0}\"", "f:1:3", Self.nul),
      ("\"a\tb\"", "f:1:3", Self.control), ("\"a\nb\"", "f:1:3", Self.control),
      ("\"\\n\u{1}\"", "f:1:4", Self.control), ("\"a\u{1F}\"", "f:1:3", Self.control),
    ])
  func malformedText(text: String, place: String, message: String) {
    #expect(complaints(text, .json) == [place + ": " + message])
  }

  private static let escape =
    #"no such escape; use \" \\ \/ \b \f \n \r \t, or \u and four hexadecimal digits"#
  private static let digits = #"four hexadecimal digits must follow \u"#
  private static let half =
    #"this is half of a surrogate pair; write \ud800-\udbff only before \udc00-\udfff"#
  private static let nul = "there is a NUL character here; no text may contain one"
  private static let control =
    #"there is a control character in a text; write it as an escape, such as \n or \t"#
}
