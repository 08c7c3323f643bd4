import Records
import Testing

@Suite struct MalformationTests {
  @Test(
    "Malformed YAML is refused at its place, in our words.",
    arguments: [
      ("a:\n\tb: 1", "f:2:1: a tab stands in the indentation; indent by spaces"),
      ("a: 1\n  b: 2", "f:2:4: " + colon),
      ("a: see: b", "f:1:7: " + colon),
      (
        "a: - ve margins",
        "f:1:4: a list cannot begin here; begin it on a line of its own, or put the text in quotes"
      ),
      (
        "a: > 50% collapse",
        "f:1:6: the line must end after | or >; put a text that begins with one of them in quotes"
      ),
      ("a: \"x", "f:1:6: a text in quotes is not closed"),
      ("a: 'x\nb: 1", "f:2:5: a text in quotes is not closed"),
      ("a: [1, 2", "f:1:9: expected a comma or the closing bracket of this list or record"),
      ("a: [1, 2\n", "f:2:1: expected a comma or the closing bracket of this list or record"),
      ("a: {b: 1", "f:1:9: expected a comma or the closing bracket of this list or record"),
      ("a: \"x\" y", "f:1:8: " + neighbours),
      ("a: [1]]", "f:1:7: " + neighbours),
      ("a:\n    b: 1\n  c: 2", "f:3:3: " + neighbours),
      ("{a:, b: 1}", "f:1:3: a blank must follow this colon; put a text with a colon in quotes"),
      ("a: !<b", "f:1:7: tags (!name) are not read; leave the tag out, or put the text in quotes"),
      ("a: @x", "f:1:4: a value cannot begin with this character; put the text in quotes"),
      ("a: %x", "f:1:4: a value cannot begin with this character; put the text in quotes"),
      ("a: `x", "f:1:4: a value cannot begin with this character; put the text in quotes"),
      (
        "a: \"\\q\"",
        #"f:1:5: no such escape in double quotes; write a backslash as \\, or use single quotes"#
      ),
      (
        "a: \"\\ud800\"",
        #"f:1:7: no such escape in double quotes; write a backslash as \\, or use single quotes"#
      ),
      ("a: 1\nsecret name\nb: 2", "f:3:1: a key must be followed by a colon and a blank on the same line"),
    ])
  func malformed(text: String, message: String) {
    #expect(complaints(text, .yaml) == [message])
  }

  private static let colon = "a colon followed by a blank stands in a plain text; put the text in quotes"
  private static let neighbours =
    "nothing that fits the lines above stands here; align the line with its neighbours, and put a text with quotes or brackets in it in quotes as a whole"
}
