import SourceText
import Templating

/// Finds what an author did not mean to print: the name of a field without its braces, a note to oneself, a sign that
/// nobody sees.
struct UnfinishedText {
  private let fieldNames: FieldNames

  init(schema: Schema) { fieldNames = FieldNames(schema) }

  /// A finding for each, at its place.
  func findings(in program: Program) -> [Diagnostic] {
    var literals = Literals()
    for region in program.regions.indices { program.outline(region: region, into: &literals) }
    let found = literals.all.flatMap { bytes in
      Self.words(in: bytes).compactMap { range -> Diagnostic? in
        guard let message = message(about: range, in: bytes) else { return nil }
        return program.place(ofLiterals: range)?.diagnostic(.error, message)
      } + notes(in: bytes, program) + unseen(in: bytes, program)
    }
    return found.enumerated().filter { index, finding in !found[..<index].contains(finding) }.map(\.element)
  }

  private func message(about range: Range<Int>, in bytes: ArraySlice<UInt8>) -> String? {
    let word = String(decoding: bytes[range], as: UTF8.self)
    if let field = fieldNames.field(like: word), !Self.isAddress(range, in: bytes) {
      return "'\(word)' is the name of a field and is printed as it stands. Write '{{\(field)}}'"
    }
    if FieldNames.isSnake(word), !Self.isAddress(range, in: bytes) {
      return
        "'\(word)' looks like the name of a field and is printed as it stands. Write '{{name}}', or write a backslash "
        + "before each '_' to print it"
    }
    return word.split { !$0.isLetter }.map(String.init).first(where: Self.marks.contains).map(Self.note)
  }

  /// Whether a word is part of an address: `spine_team@example.org`, `example.org/our_team`.
  private static func isAddress(_ range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Bool {
    let run =
      bytes[..<range.lowerBound].reversed().prefix { $0 > 0x20 }
      + bytes[range.upperBound...].prefix { $0 > 0x20 }
    return run.contains { "@/\\".utf8.contains($0) }
  }

  /// Notes that authors leave in a text that is not finished: what is looked for in templates, and no note of this file.
  private static let marks: Set = ["TODO", "FIXME", "XXX", "XXXX", "TBC", "TBD", "TKTK", "MERGEFIELD"]

  private static func note(_ words: String) -> String {
    "'\(words)' is a note to yourself and would be printed. Write what belongs there, or '{{! a note }}'"
  }

  /// Stretches of text that a form leaves to be filled in.
  private static let phrases = ["lorem ipsum", "click here to enter", "insert name here", "your text here"]

  private func notes(in bytes: ArraySlice<UInt8>, _ program: Program) -> [Diagnostic] {
    let lowered = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    return Self.phrases.compactMap { phrase in
      guard let found = lowered.firstRange(of: Array(phrase.utf8)) else { return nil }
      let range = bytes.startIndex + found.lowerBound..<bytes.startIndex + found.upperBound
      return program.place(ofLiterals: range)?.diagnostic(.error, Self.note(phrase))
    }
  }

  /// The signs that nobody sees, and the references that print one: `&#x202E;`.
  private func unseen(in bytes: ArraySlice<UInt8>, _ program: Program) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var index = bytes.startIndex
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let width = UTF8.width(scalar)
      defer { index += width }
      let rest = bytes[min(index, bytes.endIndex)...]
      guard let sign = scalar == "&" ? Self.referred(by: rest.dropFirst()) : scalar, Self.isUnseen(sign)
      else { continue }
      let code = "U+" + Self.padded(String(sign.value, radix: 16, uppercase: true))
      let place = program.place(ofLiterals: index..<index + width)
      found += [place?.diagnostic(.error, "nobody sees the sign \(code) that stands here. Delete it")]
        .compactMap { $0 }
    }
    return found
  }

  private static func padded(_ hex: String) -> String {
    String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  /// What `#8203;` or `#x200B;` behind an ampersand prints.
  private static func referred(by bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: bytes.prefix(10).prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
      .lowercased()
    guard name.hasPrefix("#"), bytes.dropFirst(name.utf8.count).first == UInt8(ascii: ";") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  /// Whether it is a control, turns the direction of the text, or has no width; Indic scripts need the joiners.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Runs of letters, digits and the dots, underscores and other marks between them: `patient.name`, `patient->name`.
  private static func words(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in bytes.startIndex...bytes.endIndex {
      if index < bytes.endIndex, isPart(bytes[index]) {
        start = start ?? index
      } else if let begin = start {
        let range = begin..<index
        let first = range.first { !isMark(bytes[$0]) }
        if let first, let last = range.last(where: { !isMark(bytes[$0]) }) { words.append(first..<last + 1) }
        start = nil
      }
    }
    return words
  }

  private static func isPart(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || isMark(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte >= 0x40
      || (0x30...0x39).contains(byte)
  }

  /// What joins the parts of a name: in other languages `_`, `->`, `::` or a number in brackets.
  private static func isMark(_ byte: UInt8) -> Bool { "._->:[]'".utf8.contains(byte) }
}

/// Takes the words of a template.
private struct Literals: RenderSink {
  private(set) var all: [ArraySlice<UInt8>] = []

  mutating func literal(_ bytes: ArraySlice<UInt8>) { all.append(bytes) }
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {}
  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}
}
