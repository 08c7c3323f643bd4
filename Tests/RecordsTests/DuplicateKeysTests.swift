import Records
import SourceText
import Testing

@Suite struct DuplicateKeysTests {
  @Test(
    "Every second occurrence is reported, with the line of the first.",
    arguments: [
      (#"{"a":1,"a":2}"#, ["f:1:8: a: 'a' is already on line 1; keep one of the two"]),
      (
        "{\"a\":1,\n\"b\":[0,{\"c\":1,\"c\":2}],\n\"a\":{\"d\":0,\n\"d\":0}, \"a\":null}",
        [
          "f:2:15: b[1].c: 'c' is already on line 2; keep one of the two",
          "f:3:1: a: 'a' is already on line 1; keep one of the two",
          "f:4:1: a.d: 'd' is already on line 3; keep one of the two",
          "f:4:9: a: 'a' is already on line 1; keep one of the two",
        ]
      ),
      (#"{"name":1,"n\u0061me":2}"#, ["f:1:11: name: 'name' is already on line 1; keep one of the two"]),
      (#"{"n\u0061me":1,"name":2}"#, ["f:1:16: name: 'name' is already on line 1; keep one of the two"]),
      (#"{"Anna B":1,"Anna B":2}"#, ["f:1:13: ?: this key is already on line 1; keep one of the two"]),
      ("{\"\u{E9}\":1,\"e\u{301}\":2}", ["f:1:8: ?: this key is already on line 1; keep one of the two"]),
      (#"{"":1,"":2}"#, ["f:1:7: ?: this key is already on line 1; keep one of the two"]),
    ])
  func json(text: String, messages: [String]) {
    #expect(complaints(text, .json) == messages)
  }

  @Test("Malformed text is reported alone, even after a duplicate key.")
  func malformedFirst() {
    let comma = "f:1:13: there is a comma before a closing bracket; remove it"
    #expect(complaints(#"{"a":1,"a":2,}"#, .json) == [comma])
    #expect(complaints("a: 1\na: 2\nb: \"", .yaml) == ["f:3:4: the quote that opens here is not closed"])
  }

  @Test(
    "YAML reports all of them too, although its parser stops at the first.",
    arguments: [
      ("a: 1\na: 2\n", ["f:2:1: a: 'a' is already on line 1; keep one of the two"]),
      (
        "a: 1\nb:\n  - x\n  - c: 1\n    \"c\": 2\na:\n  d: 0\n  'd': 0\na: ~\n",
        [
          "f:5:5: b[1].c: 'c' is already on line 4; keep one of the two",
          "f:6:1: a: 'a' is already on line 1; keep one of the two",
          "f:8:3: a.d: 'd' is already on line 7; keep one of the two",
          "f:9:1: a: 'a' is already on line 1; keep one of the two",
        ]
      ),
      ("{a: 1, \"\\x61\": 2}", ["f:1:8: a: 'a' is already on line 1; keep one of the two"]),
      ("1: a\n\"1\": b\n", ["f:2:1: 1: '1' is already on line 1; keep one of the two"]),
      ("é: 1\né: 2\n", ["f:2:1: ?: this key is already on line 1; keep one of the two"]),
      ("a * b: 1\na * b: 2\n", ["f:2:1: ?: this key is already on line 1; keep one of the two"]),
      ("? a\n: 1\n? a\n: 2\n", ["f:3:3: a: 'a' is already on line 1; keep one of the two"]),
    ])
  func yaml(text: String, messages: [String]) {
    #expect(complaints(text, .yaml) == messages)
  }

  @Test("A key that cannot be told apart is reported where it stands first.")
  func undisguised() {
    let message = "f:1:1: this key occurs more than once in this record; keep one"
    #expect(complaints("\"\\\"\": 1\n\"\\\"\": 2\n", .yaml) == [message])
  }

  @Test("A hundred duplicates are a hundred findings.", arguments: [RecordFormat.yaml, .json])
  func many(format: RecordFormat) {
    let members = (0..<200).map { "\"k\($0 % 100)\": 1" }.joined(separator: ",\n")
    let found = complaints("{\(members)}", format)
    #expect(found.count == 100)
    #expect(found.first == "f:101:1: k0: 'k0' is already on line 1; keep one of the two")
  }
}
