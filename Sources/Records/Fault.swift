/// One fault in the form of a file, with its place; `Problem` has the wording.
struct Fault: Error, Hashable {
  let problem: Problem
  /// The place; nil where the whole file is meant.
  let place: Place?
  /// The path of the key whose value holds the fault; nil where it lies in none.
  private(set) var path: String?

  init(_ problem: Problem, at place: Place?) {
    self.problem = problem
    self.place = place
  }

  /// The same fault, seen from the record that holds the value under `key`.
  func below(_ key: String) -> Fault {
    var fault = self
    let step = Self.mayShow(key) ? key : "?"
    fault.path = path.map { $0.hasPrefix("[") ? step + $0 : "\(step).\($0)" } ?? step
    return fault
  }

  /// Whether a key looks like one of a format: short, starting in lower case, letters and digits only.
  ///
  /// Any other may be a patient's text that slipped into the place of a key.
  private static func mayShow(_ key: String) -> Bool {
    guard let first = key.utf8.first, (0x61...0x7A).contains(first), key.utf8.count <= 24 else {
      return false
    }
    return key.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
    }
  }

  /// The same fault, seen from the list that holds the value at `index`.
  func below(_ index: Int) -> Fault {
    var fault = self
    fault.path = "[\(index)]" + (path.map { $0.hasPrefix("[") ? $0 : ".\($0)" } ?? "")
    return fault
  }
}

/// All faults of a file that are reported together; never empty.
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

/// What was expected at a place in a JSON text.
enum Expectation: Hashable {
  case value
  case key
  case colon
  case commaOrBrace
  case commaOrBracket
}
