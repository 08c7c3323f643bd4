extension Problem {
  /// What is wrong and what to write instead; quotes no value, and a key only where it cannot say anything about a
  /// patient.
  var message: String {
    switch self {
    case .tooLarge(let bytes, let limit): "the file has \(bytes) bytes; at most \(limit) are read"
    case .empty: "the file holds no record"
    case .byteOrderMark: "the file begins with a byte order mark; save it as UTF-8 without one"
    case .notUTF8: "this is not UTF-8; save the file as UTF-8"
    case .nul: "there is a NUL character here; no text may contain one"
    case .tooDeep(let limit): "lists and records are nested more than \(limit) deep from here on"
    case .tooManyValues(let limit):
      "the file has more than \(limit) lines and commas; no record needs that many"
    case .duplicateKey(let key, let line):
      "\(Self.shown(key)) is already on line \(line); keep one of the two"
    case .repeatedKey(let key): "\(Self.shown(key)) occurs more than once in this record; keep one"
    case .expected, .endOfFile, .textAfterEnd, .trailingComma, .comment, .singleQuote, .literalSpelling:
      structureMessage
    case .numberForm, .numberTooLong, .rawControlCharacter, .unfinishedText, .escape, .unicodeEscape,
      .loneSurrogate:
      scalarMessage
    case .anchor, .alias, .tag, .mergeKey, .directive, .secondDocument, .unprintable, .keyNotPlain,
      .malformed:
      yamlMessage
    }
  }

  /// Whether a key is short and plain enough to be shown: at most 40 of `A-Z a-z 0-9 - _ .`.
  static func quotable(_ key: String) -> Bool {
    // A longer key, or one with a blank, may be a sentence about the patient.
    (1...40).contains(key.utf8.count)
      && key.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }

  private static func shown(_ key: String) -> String { quotable(key) ? "'\(key)'" : "this key" }

  private var structureMessage: String {
    switch self {
    case .expected(let expectation): "expected \(expectation.words)"
    case .endOfFile(let expectation): "the file ends here, where \(expectation.words) should be"
    case .textAfterEnd: "there is text after the end of the record; one file holds one record"
    case .trailingComma: "there is a comma before a closing bracket; remove it"
    case .comment: "JSON has no comments; remove it, or write the file as YAML"
    case .singleQuote: "JSON text goes in double quotes"
    default:
      "expected a value; the words of JSON are true, false and null, other text goes in double quotes"
    }
  }

  private var scalarMessage: String {
    switch self {
    case .numberForm: "this is not a JSON number; write for instance 0, -1, 2.5 or 1e3"
    case .numberTooLong(let limit): "a number has more than \(limit) characters"
    case .rawControlCharacter:
      #"there is a control character in a text; write it as an escape, such as \n or \t"#
    case .unfinishedText: "the text that begins here has no closing quote"
    case .escape: #"no such escape; use \" \\ \/ \b \f \n \r \t, or \u and four hexadecimal digits"#
    case .unicodeEscape: #"four hexadecimal digits must follow \u"#
    default: #"this is half of a surrogate pair; write \ud800-\udbff only before \udc00-\udfff"#
    }
  }

  private var yamlMessage: String {
    switch self {
    case .anchor: "anchors (&name) are not read; write the value out wherever it stands"
    case .alias: "aliases (*name) are not read; write the value out, or put the text in quotes"
    case .tag: "tags (!name) are not read; leave the tag out, or put the text in quotes"
    case .mergeKey: "merge keys (<<) are not read; write the members out"
    case .directive: "directives (%NAME) are not read; remove the line"
    case .secondDocument: "a second document begins here; one file holds one record"
    case .unprintable:
      #"there is a character here that YAML does not allow; write it as an escape in double quotes, such as "\x07""#
    case .keyNotPlain: "a key must be one word or one text in quotes, and must not be empty"
    case .malformed(let malformation): malformation.words
    default: Malformation.other.words
    }
  }
}

extension Expectation {
  /// The words for it.
  var words: String {
    switch self {
    case .value: "a value"
    case .key: "a key in double quotes"
    case .colon: "a colon after the key"
    case .commaOrBrace: "a comma or a closing brace '}'"
    case .commaOrBracket: "a comma or a closing bracket ']'"
    }
  }
}
