import Records
import SourceText
import Testing

@Suite struct YAMLParserTests {
  @Test(
    "Every kind of scalar is told apart, and none is taken for more than it is.",
    arguments: [
      ("null", "null"), ("~", "null"), ("Null", "null"), ("NULL", "null"), ("nULL", #"plain "nULL""#),
      ("true", "true"), ("false", "false"), ("True", #"plain "True""#), ("FALSE", #"plain "FALSE""#),
      ("no", #"plain "no""#), ("off", #"plain "off""#), ("y", #"plain "y""#),
      ("0042317", #"plain "0042317""#),
      ("1e3", #"plain "1e3""#), ("12:30", #"plain "12:30""#), ("0x1f", #"plain "0x1f""#),
      ("2026-06-04", #"plain "2026-06-04""#), ("1_000", #"plain "1_000""#), (".inf", #"plain ".inf""#),
      ("=", #"plain "=""#), ("'null'", #"text "null""#), ("\"true\"", #"text "true""#), ("''", #"text """#),
      ("|\n  a\n  b\n", #"text "a\nb\n""#), (">-\n  a\n  b\n", #"text "a b""#),
      ("'it''s'", "text \("it's".debugDescription)"),
      ("\"\\x07\\u202e\"", "text \("\u{7}\u{202E}".debugDescription)"), ("a\n  b", #"plain "a b""#),
      ("a # b", #"plain "a""#),
      ("a#b", #"plain "a#b""#), ("[a, ]", #"[plain "a"]"#), ("{a: , b}", #"{"a": null, "b": null}"#),
      ("{}", "{}"), ("[]", "[]"), ("{\"a\":1}", #"{"a": plain "1"}"#),
    ])
  func scalars(text: String, outline: String) throws {
    #expect(try read("key: " + text, .yaml).outline == "{\"key\": \(outline)}")
  }

  @Test(
    "A plain scalar gives its spelling back, so that a text field can have it.",
    arguments: ["", "~", "null", "Null", "NULL", "true", "false", "no", "0042317", "1e3", "12:30"])
  func spelling(text: String) throws {
    #expect(try read("key: \(text)\n", .yaml)["key"]?.value.spelling == text)
    #expect(try read("key: '\(text)'\n", .yaml)["key"]?.value.spelling == nil)
  }

  @Test(
    "A value and a key stand where their first character stands.",
    arguments: [
      ("key: v", 1, 6), ("key:   'v'", 1, 8), ("key:", 1, 5), ("key: [a]", 1, 6), ("key:\n  - a", 2, 3),
      ("key:\n- a", 2, 1), ("key:\n  a: b", 2, 3), ("key: |\n  a", 1, 6), ("é: 1\nkey: 😀 x", 2, 6),
      ("a: '\u{2028}'\nkey: x", 2, 6), ("a: |\r\n  x\r\nkey: x", 3, 6), ("a: x\rkey: y", 2, 6),
      ("{é😀: 'é', key: v}", 1, 16),
    ])
  func places(text: String, line: Int, column: Int) throws {
    let member = try #require(try read(text, .yaml)["key"])
    #expect(member.value.position == SourcePosition(line: line, column: column))
  }

  @Test("A document may begin with three dashes and end with three dots.")
  func document() throws {
    #expect(try read("# a case\n---\na: 1\n...\n", .yaml).outline == #"{"a": plain "1"}"#)
  }

  @Test(
    "What a record does not need is refused at its place, the first of every kind.",
    arguments: [
      ("a: &x 1\nb: &y 2", ["f:1:4: " + Self.anchor]),
      ("a: &x 1\nb: *x\nc: *x", ["f:1:4: " + Self.anchor, "f:2:4: " + Self.alias]),
      ("a: *x", ["f:1:4: " + Self.alias]), ("- *x\n", ["f:1:3: " + Self.alias]),
      ("[*x]", ["f:1:2: " + Self.alias]),
      ("*x : 1", ["f:1:1: " + Self.alias]), ("&x a: 1", ["f:1:1: " + Self.anchor]),
      ("&x\na: 1", ["f:1:1: " + Self.anchor]), ("a: &x\n  b: 1", ["f:1:4: " + Self.anchor]),
      ("a: !!str 1", ["f:1:4: " + Self.tag]), ("a: !x 1", ["f:1:4: " + Self.tag]),
      ("a: ! 1", ["f:1:4: " + Self.tag]),
      ("!x\na: 1", ["f:1:1: " + Self.tag]), ("a: !e!x 1", ["f:1:4: " + Self.tag]),
      ("!!str a: 1", ["f:1:1: " + Self.tag]),
      ("a: !!binary gIGC", ["f:1:4: " + Self.tag]), ("- !<x> a", ["f:1:3: " + Self.tag]),
      ("<<: {a: 1}", ["f:1:1: " + Self.merge]),
      (
        "a: &x {b: 1}\nc: {<<: *x}",
        [
          "f:1:4: " + Self.anchor, "f:2:5: " + Self.merge, "f:2:9: " + Self.alias,
        ]
      ),
      ("&x [*x]", ["f:1:1: " + Self.anchor]),
      ("%YAML 1.2\n---\na: 1", ["f:1:1: " + Self.directive]),
      ("# x\n\n%TAG ! x\n---\na", ["f:3:1: " + Self.directive]),
      ("a: 1\n---\nb: 2", ["f:2:1: " + Self.second]), ("a: 1\n...\n---\nb: 2", ["f:3:1: " + Self.second]),
      ("? [a]\n: 1", ["f:1:3: " + Self.key]), ("{[a]: 1}", ["f:1:2: " + Self.key]),
      ("? \n: 1", ["f:1:2: " + Self.key]),
      ("'': 1", ["f:1:1: " + Self.key]), ("? |\n  a\n: 1", ["f:1:3: " + Self.key]),
      ("{{a}}", ["f:1:2: " + Self.key]),
      ("a: \"x\\0\"", ["f:1:4: there is a NUL character here; no text may contain one"]),
      ("a: x\u{0}", ["f:1:5: there is a NUL character here; no text may contain one"]),
      ("a:\n - x\u{7}", ["f:2:5: " + Self.unprintable]), ("a: \u{7F}", ["f:1:4: " + Self.unprintable]),
      ("a: \u{9F}", ["f:1:4: " + Self.unprintable]), ("a: \u{FFFE}", ["f:1:4: " + Self.unprintable]),
      ("", ["f: the file holds no record"]), ("# nothing\n", ["f: the file holds no record"]),
    ])
  func refused(text: String, messages: [String]) {
    #expect(complaints(text, .yaml) == messages)
  }

  @Test("A duplicate key that is an anchor or empty is refused as that.")
  func duplicates() {
    #expect(complaints("&x a: 1\n&y a: 2", .yaml) == ["f:1:1: " + Self.anchor])
    #expect(complaints("'': 1\n'': 2", .yaml) == ["f:1:1: " + Self.key])
    #expect(complaints("? [a]\n: 1\n? [a]\n: 2", .yaml).count == 1)
  }

  @Test(
    "Indicators inside a text are text.",
    arguments: [
      "pain * severe", "L2 4/5*L3 3/5* L4", "a &b *b !c", "R&D", "50% collapse",
      "x: *y".replacing(": ", with: ":"),
      "a <<b", "**bold** and *thin*", "😀 *x* \u{10FFFD} *y*",
    ])
  func indicators(text: String) throws {
    #expect(
      try read("a: x \(text)\nb: \"\(text)\"\nc: |\n  \(text)\n", .yaml)["a"]?.value.content
        == .plain("x " + text))
    #expect(try read("b: \"\(text)\"", .yaml)["b"]?.value.content == .text(text))
    #expect(try read("c: |-\n  *\(text)\n", .yaml)["c"]?.value.content == .text("*" + text))
    #expect(try read("# \(text)\nd: '* \(text)'", .yaml)["d"]?.value.content == .text("* " + text))
  }

  @Test(
    "Characters that YAML 1.1 took for line ends stay in the text.",
    arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}"], ["a: %", "a: '%'", "a: \"%\"", "a: |-\n  %"])
  func lineEnds(character: String, form: String) throws {
    let text = "x \(character) y"
    let content = try #require(try read(form.replacing("%", with: text), .yaml)["a"]).value.content
    #expect(content == .text(text) || content == .plain(text))
  }

  private static let anchor = "anchors (&name) are not read; write the value out wherever it stands"
  private static let alias = "aliases (*name) are not read; write the value out, or put the text in quotes"
  private static let tag = "tags (!name) are not read; leave the tag out, or put the text in quotes"
  private static let merge = "merge keys (<<) are not read; write the members out"
  private static let directive = "directives (%NAME) are not read; remove the line"
  private static let second = "a second document begins here; one file holds one record"
  private static let key = "a key must be one word or one text in quotes, and must not be empty"
  private static let unprintable =
    #"there is a character here that YAML does not allow; write it as an escape in double quotes, such as "\x07""#
}
