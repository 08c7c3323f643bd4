import Records
import Testing

@Suite struct MalformationTests {
  @Test(
    "Malformed YAML is refused at its place, in our words.",
    arguments: [
      ("a:\n\tb: 1", "f:2:1: there is a tab in the indentation; use spaces"),

      ("a: see: b", "f:1:7: " + colon),
      (
        "a: - ve margins",
        "f:1:4: a list cannot begin here; begin it on a line of its own, or put the text in quotes"
      ),
      (
        "a: > 50% collapse",
        "f:1:6: the line must end after | or >; put a text that begins with one of them in quotes"
      ),
      ("a: \"x", "f:1:4: the quote that opens here is not closed"),
      ("a: 'x\nb: 1", "f:1:4: the quote that opens here is not closed"),
      ("a: [1, 2", "f:1:9: " + comma),
      ("a: [1, 2\n", "f:1:4: the bracket that opens here is not closed"),
      ("a: {b: 1", "f:1:9: " + comma),
      ("a: \"x\" y", "f:1:8: " + behind),
      ("a: [1]]", "f:1:7: " + behind),
      ("a:\n    b: 1\n  c: 2", "f:3:3: " + neighbours),
      (
        "{a:, b: 1}",
        "f:1:3: no space follows this colon: write a space after it, and put a text with a colon in quotes"
      ),
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
      (
        "a: 1\nsecret name\nb: 2",
        "f:2:1: the colon after the key is missing: write the key, a colon, a space and the value"
      ),
    ])
  func malformed(text: String, message: String) {
    #expect(complaints(text, .yaml) == [message])
  }

  private static let colon =
    "this line has a second colon with a space after it: put a text with a colon in quotes, and each key on a line of its own"
  private static let comma = "a comma, or the closing bracket of this list or record, is missing here"
  private static let behind =
    "something follows the closing quote or bracket; put the whole text in quotes, and double any quote inside single quotes"
  private static let neighbours =
    "this line is indented unlike any line above it; align it with the keys of its record"
}
