/// One fault of form with its place; `Problem` has the words.
struct Fault: Error, Hashable {
  let problem: Problem
  /// The place; nil where the whole file is meant.
  let place: Place?

  init(_ problem: Problem, at place: Place?) {
    self.problem = problem
    self.place = place
  }
}

/// All faults of a file that are reported together, never none.
struct Faults: Error {
  let all: [Fault]

  init(_ all: [Fault]) {
    self.all = all
  }
}

/// What can be wrong with the form of a record.
enum Problem: Hashable {
  // Both formats.
  case tooLarge(bytes: Int, limit: Int)
  case empty
  case byteOrderMark
  case notUTF8
  case nul
  case tooDeep(limit: Int)
  case tooManyValues(limit: Int)
  case duplicateKey(key: String, firstLine: Int)
  case repeatedKey(key: String)

  // JSON.
  case expected(Expectation)
  case endOfFile(Expectation)
  case textAfterEnd
  case trailingComma
  case comment
  case singleQuote
  case literalSpelling
  case numberForm
  case numberTooLong(limit: Int)
  case rawControlCharacter
  case unfinishedText
  case escape
  case unicodeEscape
  case loneSurrogate

  // YAML.
  case anchor
  case alias
  case tag
  case mergeKey
  case directive
  case secondDocument
  case unprintable
  case keyNotPlain
  case malformed(Malformation)
}

/// What would have been right at a place of a JSON text.
enum Expectation: Hashable {
  case value
  case key
  case colon
  case commaOrBrace
  case commaOrBracket
}
