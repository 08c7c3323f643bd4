import Records
import SourceText
import Testing

@Suite struct JSONParserTests {
  @Test(
    "Every form of value is read as it is written.",
    arguments: [
      ("null", "null"), (" true ", "true"), ("\t\r\n false\n", "false"),
      ("[]", "[]"), ("{}", "{}"), ("[ ]", "[]"), ("{ }", "{}"), ("[1]", "[number 1]"),
      ("[1,[2 , 3]]", "[number 1, [number 2, number 3]]"),
      (#"{"a":{"b":[null]},"c":""}"#, #"{"a": {"b": [null]}, "c": text ""}"#),
      (#"{"":1}"#, #"{"": number 1}"#), (#"{"a b\n":1}"#, #"{"a b\n": number 1}"#),
    ])
  func accepted(text: String, outline: String) throws {
    #expect(try read(text, .json).outline == outline)
  }

  @Test("A JSON value has no spelling to give back.", arguments: ["null", "true", "1", "\"x\"", "[]", "{}"])
  func spelling(text: String) throws {
    #expect(try read(text, .json).spelling == nil)
  }

  @Test(
    "Every malformed text is refused at its place.",
    arguments: [
      ("", "f: the file holds no record"), (" \n\t\r\n", "f: the file holds no record"),
      ("[", "f:1:2: the file ends here, where a value should be"),
      ("[1", "f:1:3: the file ends here, where a comma or a closing bracket ']' should be"),
      ("[1,", "f:1:4: the file ends here, where a value should be"),
      ("{", "f:1:2: the file ends here, where a key in double quotes should be"),
      (#"{"a""#, "f:1:5: the file ends here, where a colon after the key should be"),
      (#"{"a":"#, "f:1:6: the file ends here, where a value should be"),
      (#"{"a":1"#, "f:1:7: the file ends here, where a comma or a closing brace '}' should be"),
      ("[1,]", "f:1:3: there is a comma before a closing bracket; remove it"),
      ("{\"a\":1,\n}", "f:1:7: there is a comma before a closing bracket; remove it"),
      ("[,1]", "f:1:2: expected a value"), ("[1 2]", "f:1:4: expected a comma or a closing bracket ']'"),
      ("[1,,2]", "f:1:4: expected a value"), (#"{"a" 1}"#, "f:1:6: expected a colon after the key"),
      (#"{"a"::1}"#, "f:1:6: expected a value"), (#"{"a":}"#, "f:1:6: expected a value"),
      ("{a:1}", "f:1:2: expected a key in double quotes"),
      ("{1:1}", "f:1:2: expected a key in double quotes"),
      ("[1}", "f:1:3: expected a comma or a closing bracket ']'"), ("]", "f:1:1: expected a value"),
      ("{} x", "f:1:4: there is text after the end of the record; one file holds one record"),
      ("1 2", "f:1:3: there is text after the end of the record; one file holds one record"),
      ("{}}", "f:1:3: there is text after the end of the record; one file holds one record"),
      ("[1]\u{0}", "f:1:4: there is a NUL character here; no text may contain one"),
      ("\u{0}", "f:1:1: there is a NUL character here; no text may contain one"),
      ("\u{B}1", "f:1:1: expected a value"), ("\u{A0}1", "f:1:1: expected a value"),
      ("{\"a\"：1}", "f:1:5: expected a colon after the key"), ("“a”", "f:1:1: expected a value"),
      ("/*x*/1", "f:1:1: JSON has no comments; remove it, or write the file as YAML"),
      ("[1, // x\n2]", "f:1:5: JSON has no comments; remove it, or write the file as YAML"),
      ("#x\n1", "f:1:1: JSON has no comments; remove it, or write the file as YAML"),
      ("['a']", "f:1:2: JSON text goes in double quotes"),
      ("{'a':1}", "f:1:2: JSON text goes in double quotes"),
    ])
  func structure(text: String, message: String) {
    #expect(complaints(text, .json) == [message])
  }

  @Test(
    "No other spelling of a word is a value.",
    arguments: [
      "True", "TRUE", "nul", "nulll", "true1", "yes", "NaN", "Infinity", "undefined", "None", "tru",
    ])
  func words(text: String) {
    let words = "the words of JSON are true, false and null, other text goes in double quotes"
    #expect(complaints(text, .json) == ["f:1:1: expected a value; " + words])
  }

  @Test("A fault stands in its line, whatever ends the lines above.", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    #expect(complaints("{\(end)\(end) \"é😀\": [}", .json) == ["f:3:9: expected a value"])
    let root = try read("{\"a\": 1,\(end) \"é\": [\"x\", \"😀\", 2]}", .json)
    let member = try #require(root["é"])
    #expect(member.keyPosition == SourcePosition(line: 2, column: 2))
    #expect(member.value.position == SourcePosition(line: 2, column: 7))
    guard case .sequence(let elements) = member.value.content else { throw Surprise() }
    #expect(elements.map(\.position.column) == [8, 13, 18])
  }
}

/// Something that the test has already ruled out.
struct Surprise: Error {}
