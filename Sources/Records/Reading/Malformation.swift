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
  case missingDash
  case documentStart
  case escape
  case blockHeader
  case tooDeep
  case tag
  case other

  // Found in the lines, not by a phrase.
  case wrongBlank
  case wrongColon
  case dashWithoutBlank
  case curlyQuote
  case tooFarLeft
  case tooFarRight
  case tooFarRightFirst
  case blockIndentation
  case textBehindEnd
  case openBracket
  case cutText

  // swift-format-ignore
  private static let phrases: [(phrase: String, kind: Malformation)] = [
    // Fixed phrases of libyaml, which Yams passes on; the first that fits counts.
    ("found a tab character",                           .tab),
    ("found character '\\t(TAB)'",                      .tab),
    ("did not find expected key",                       .indentation),
    ("did not find expected '-' indicator",             .missingDash),
    ("did not find expected <document start>",          .documentStart),
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

  /// What is wrong and what to write instead.
  var words: String {
    switch self {
    case .tab: "there is a tab in the indentation; use spaces"
    case .indentation, .documentStart:
      "this line is indented unlike any line above it; align it with the keys of its record"
    case .dash: "a list cannot begin here; begin it on a line of its own, or put the text in quotes"
    case .missingDash:
      "an element of this list should begin here: write a dash and a space, or align the line with its record"
    case .unfinishedText: "the quote that opens here is not closed"
    case .unfinishedCollection: "a comma, or the closing bracket of this list or record, is missing here"
    case .openBracket: "the bracket that opens here is not closed"
    case .colonInText:
      "this line has a second colon with a space after it: put a text with a colon in quotes, and each key on a line of its own"
    case .missingColon: "the colon after the key is missing: write the key, a colon, a space and the value"
    case .colonWithoutBlank:
      "no space follows this colon: write a space after it, and put a text with a colon in quotes"
    case .startOfValue: "a value cannot begin with this character; put the text in quotes"
    case .escape: #"no such escape in double quotes; write a backslash as \\, or use single quotes"#
    case .blockHeader: "the line must end after | or >; put a text that begins with one of them in quotes"
    case .tooDeep: "lists and records are nested too deeply here"
    case .tag: Problem.tag.message
    case .other: "the YAML is malformed here"
    default: wordsOfLine
    }
  }

  /// The words for what is found in the lines.
  private var wordsOfLine: String {
    switch self {
    case .wrongBlank:
      "this is not an ordinary space, though it looks like one (a no-break space?): retype it with the space bar"
    case .wrongColon:
      "this is not an ordinary colon, though it looks like one (a full-width colon?): type : and a space"
    case .dashWithoutBlank:
      "no space follows this dash: write a dash, a space and the element, and put a text that begins with a dash in quotes"
    case .curlyQuote: "YAML does not recognise this curly quote: type a straight one, \" or '"
    case .tooFarLeft: "this line begins further left than the other keys of its record; indent it as they are"
    case .tooFarRight:
      "this line begins further right than the key above, so it continues that key's text: align the two keys, or put a text with a colon in quotes"
    case .tooFarRightFirst:
      "the first key of the file begins further right than others; begin it at the left margin"
    case .blockIndentation: "a line of the text after | or > must begin further right than its key"
    case .textBehindEnd:
      "something follows the closing quote or bracket; put the whole text in quotes, and double any quote inside single quotes"
    default:
      "YAML reads this '#' and what follows as a comment, so the text would be cut off here: put the whole text in quotes, as \"... # ...\"; put a remark on a line of its own"
    }
  }
}
