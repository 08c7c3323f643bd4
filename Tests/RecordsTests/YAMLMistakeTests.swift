import Testing

@testable import Records

@Suite("The mistake that made the YAML parser stop")
struct YAMLMistakeTests {
  @Test(
    "It is named on its own line, with its own remedy.",
    arguments: [
      ("p:\n  name Sunita\n  language: en\n", "2:3", Malformation.missingColon),
      ("p:\n  language: en\n  name Sunita\n  born: 1964\n", "3:3", .missingColon),
      ("p:\n  language: en\n  name Sunita\nq: 1\n", "3:3", .missingColon),
      ("a: 1\npatient\n  name: x\nb: 1\n", "2:1", .missingColon),
      ("p:\n  alerts\n    - clip\n  b: 1\n", "2:3", .missingColon),
      ("p:\n  a; 1\n  b: 2\n", "2:3", .missingColon), ("p:\n  a = 1\n  b: 2\n", "2:3", .missingColon),
      ("p:\n  name Sunita\n  # a remark: here\n\n  language: en\n", "2:3", .missingColon),
      ("p:\n  name Sunita # a remark\n  language: en\n", "2:3", .missingColon),
      ("p:\n  name:Sunita\n  language: en\n", "2:7", .colonWithoutBlank),
      ("p:\n  name:Sunita\n  # a remark\n  language: en\nq: 1\n", "2:7", .colonWithoutBlank),
      ("p:\nname: S\n# a remark\n  language: en\n", "2:1", .tooFarLeft),
      ("p:\n  a: x\n# a remark\n    b: 1\n  c: 1\n", "4:5", .tooFarRight),
      ("p:\n  a: 1\n\u{A0}\u{A0}name: S\n  # a remark\n  b: 1\n", "3:1", .wrongBlank),
      ("p:\n  language: en\n  name:Sunita\n  born: 1964\n", "3:7", .colonWithoutBlank),
      ("p:\n  language: en\n  name:Sunita\nq: 1\n", "3:7", .colonWithoutBlank),
      ("p:\n  name\u{FF1A} Sunita\n  language: en\n", "2:7", .wrongColon),
      ("p:\n  a: 1\n  name\u{FF1A}Sunita\n  b: 1\n", "3:7", .wrongColon),
      ("p:\n\u{A0}\u{A0}name: S\n  b: 1\n", "2:1", .wrongBlank),
      ("p:\n  a: 1\n \u{A0}name: S\n  b: 1\n", "3:2", .wrongBlank),
      ("p:\n  a: 1\n  name:\u{A0}S\n  b: 1\n", "3:8", .wrongBlank),
      ("p:\n  a: 1\n\u{3000}name: S\n  b: 1\n", "3:1", .wrongBlank),
      ("p:\nname: S\n  b: 1\n", "2:1", .tooFarLeft), ("p:\n  a: 1\nname: S\n  b: 1\n", "3:1", .tooFarLeft),
      ("p:\n  a: 1\n    name: S\n  b: 1\n", "3:5", .tooFarRight), ("a: 1\n b: 2\n", "2:2", .tooFarRight),
      ("p:\n  a: x\n    old y\n    b: 1\n", "4:5", .tooFarRight),
      ("p:\n    a: 1\n  name: S\n", "3:3", .indentation), (" a: 1\nb: 2\n", "1:2", .tooFarRightFirst),
      ("p:\n\ta: 1\n\tb: 1\n", "2:1", .tab), ("p:\n  a: 1\n\tb: 1\n", "3:1", .tab),
      ("p:\n  a: \"abc\n  b: 1\n  c: 1\n", "2:6", .unfinishedText),
      ("p:\n  a: \"abc\n  b: \"x\"\n  c: 1\n", "2:6", .unfinishedText),
      ("p:\n  a: 'abc\n  b: 1\n", "2:6", .unfinishedText),
      ("p:\n  a: 'Dr O'Neil'\n  b: 1\n", "2:12", .textBehindEnd),
      ("p:\n  a: \"x\" y\n  b: 1\n", "2:10", .textBehindEnd),
      ("p:\n  a: [x] y\n  b: 1\n", "2:10", .textBehindEnd),
      ("p:\n  a: [x, y\n  b: 1\n  c: 1\n", "2:6", .openBracket), ("p:\n  a: [x, y\n", "2:6", .openBracket),
      ("p:\n  - {x: 1, y: 2\n  - {x: 1}\nb: 1\n", "2:5", .openBracket),
      ("p:\n  a: {x: 1, y: 2\n  b: 1\n", "2:6", .openBracket),
      ("p: {a: 1\n    b: 1}\n", "1:9", .unfinishedCollection),
      ("p: {a: \"x\" b: 1}\n", "1:12", .unfinishedCollection),
      ("p:\n  a: 1 b: 2\n  c: 1\n", "2:9", .colonInText), ("a: see: b", "1:7", .colonInText),
      ("p:\n  - a\n  -text\n  - c\n", "3:3", .dashWithoutBlank),
      ("p:\n  - a\n  -text\n", "3:3", .dashWithoutBlank),
      ("p:\n  - a: 1\n    b: 2\n  -a: 3\n    b: 4\n", "4:3", .dashWithoutBlank),
      ("p:\n  - a\n  b: 1\n", "3:3", .missingDash), ("p:\n  b: 1\n  - a\n", "3:3", .dash),
      ("p: - a\nq: 1\n", "1:4", .dash),
      ("p:\n  a: “x: y”\n  b: 1\n", "2:6", .curlyQuote), ("p:\n  a: ‘x: y’\n", "2:6", .curlyQuote),
      ("p:\n  a: old #L1\n    more text\n  b: 1\n", "2:10", .cutText),
      ("p:\n  a: old\n    # of L1\n    more text\n  b: 1\n", "3:5", .cutText),
      ("p:\n  a: [old #L1, y]\n  b: 1\n", "2:11", .cutText),
      ("p:\n  a: {x: old #L1, y: 2}\n  b: 1\n", "2:14", .cutText),
      ("p:\n  a: |\n  text\n  b: 1\n", "3:3", .blockIndentation), ("p:\n  a: @x\n", "2:6", .startOfValue),
    ])
  func mistake(text: String, place: String, kind: Malformation) {
    #expect(complaints(text, .yaml) == ["f:\(place): \(kind.words)"])
    let windows = text.replacing("\n", with: "\r\n")
    #expect(complaints(windows, .yaml) == ["f:\(place): \(kind.words)"])
  }

  @Test("No two kinds of mistake have the same words, and none quotes the file.")
  func words() {
    let kinds: [Malformation] = [
      .missingColon, .colonWithoutBlank, .wrongColon, .wrongBlank, .tooFarLeft, .tooFarRight, .indentation,
      .tab,
      .unfinishedText, .textBehindEnd, .openBracket, .unfinishedCollection, .colonInText, .dashWithoutBlank,
      .missingDash, .dash, .curlyQuote, .cutText, .blockIndentation, .startOfValue, .tooFarRightFirst,
    ]
    #expect(Set(kinds.map(\.words)).count == kinds.count)
  }
}
