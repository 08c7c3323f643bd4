/// The ways in which YAML text is malformed, told apart by the fixed phrases of the parser.
///
/// The parser's own error text quotes the file and is never shown.
enum Malformation: Hashable {
  case tab
  case indentation
  case dash
  case unfinishedText
  case unfinishedCollection
  case colonInText
  case missingColon
  case colonWithoutBlank
  case startOfValue
  case escape
  case blockHeader
  case tooDeep
  case tag
  case other

  // swift-format-ignore
  private static let phrases: [(phrase: String, kind: Malformation)] = [
    ("found a tab character",                           .tab),
    ("found character '\\t(TAB)'",                      .tab),
    ("did not find expected key",                       .indentation),
    ("did not find expected '-' indicator",             .indentation),
    ("did not find expected <document start>",          .indentation),
    ("block sequence entries are not allowed",          .dash),
    ("mapping keys are not allowed",                    .indentation),
    ("mapping values are not allowed",                  .colonInText),
    ("could not find expected ':'",                     .missingColon),
    ("found unexpected end of stream",                  .unfinishedText),
    ("found unexpected document indicator",             .unfinishedText),
    ("did not find expected ',' or",                    .unfinishedCollection),
    ("did not find expected node content",              .startOfValue),
    ("found character that cannot start any token",     .startOfValue),
    ("did not find expected alphabetic or numeric",     .startOfValue),
    ("found unknown escape character",                  .escape),
    ("did not find expected hexdecimal number",         .escape),
    ("found invalid Unicode character escape code",     .escape),
    ("did not find expected comment or line break",     .blockHeader),
    ("found an indentation indicator equal to 0",       .blockHeader),
    ("found unexpected ':'",                            .colonWithoutBlank),
    ("found undefined tag handle",                      .tag),
    ("did not find expected tag URI",                   .tag),
    ("did not find URI escaped octet",                  .tag),
    ("did not find expected '!'",                       .tag),
    ("did not find the expected '>'",                   .tag),
    ("did not find expected whitespace or line break",  .tag),
    ("Maximum nesting level",                           .tooDeep),
  ]

  /// The malformation that a fixed phrase of the parser stands for.
  init(phrase: String) {
    self = Self.phrases.first { phrase.hasPrefix($0.phrase) }?.kind ?? .other
  }

  /// What is wrong and what would do.
  var words: String {
    switch self {
    case .tab: "a tab stands in the indentation; indent by spaces"
    case .indentation:
      "nothing that fits the lines above stands here; align the line with its neighbours, and put a text with quotes or brackets in it in quotes as a whole"
    case .dash: "a list cannot begin here; begin it on a line of its own, or put the text in quotes"
    case .unfinishedText: "a text in quotes is not closed"
    case .unfinishedCollection: "expected a comma or the closing bracket of this list or record"
    case .colonInText: "a colon followed by a blank stands in a plain text; put the text in quotes"
    case .missingColon: "a key must be followed by a colon and a blank on the same line"
    case .colonWithoutBlank: "a blank must follow this colon; put a text with a colon in quotes"
    case .startOfValue: "a value cannot begin with this character; put the text in quotes"
    case .escape: #"no such escape in double quotes; write a backslash as \\, or use single quotes"#
    case .blockHeader: "the line must end after | or >; put a text that begins with one of them in quotes"
    case .tooDeep: "lists and records stand too deep here"
    case .tag: Problem.tag.message
    case .other: "the YAML is malformed here"
    }
  }
}
