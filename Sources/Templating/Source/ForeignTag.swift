/// Text that was meant to be a tag: a placeholder of another template language, of a mail merge or of a form.
struct ForeignTag {
  /// What to write in its place.
  enum Advice: Equatable {
    case value(String)
    case section
    case comment
    case partial
    case general
    case heading(String)
  }

  let range: Range<Int>
  let advice: Advice
  /// Whether it continues, or ends, what another one opened: `{% endif %}`.
  let isContinuation: Bool

  /// How many bytes ahead to look for its end.
  private static let reach = 200

  /// The forms: how it opens, how it closes, and which contents make it a placeholder.
  private static let forms: [(open: [UInt8], close: [UInt8], isPlaceholder: @Sendable (String) -> Bool)] = [
    (Array("{%".utf8), Array("%}".utf8), { _ in true }),
    (Array("{#".utf8), Array("#}".utf8), { _ in true }),
    (Array("<%".utf8), Array("%>".utf8), { _ in true }),
    (Array("\u{FF5B}\u{FF5B}".utf8), Array("\u{FF5D}\u{FF5D}".utf8), { _ in true }),
    (Array("[%".utf8), Array("%]".utf8), { _ in true }),
    (Array("${".utf8), Array("}".utf8), { _ in true }),
    (Array("$".utf8), Array("$".utf8), isName),
    (Array("{".utf8), Array("}".utf8), { isName($0) || isStatement($0) || $0.hasPrefix("MERGEFIELD") }),
    (Array("((".utf8), Array("))".utf8), isName),
    (Array("[[".utf8), Array("]]".utf8), isDotted),
    (
      Array("[".utf8), Array("]".utf8), { isDotted($0) || isMergeField($0) || isStatement($0) || isBlank($0) }
    ),
    (Array("[#".utf8), Array("]".utf8), { isStatement($0) }),
    (Array("<#".utf8), Array(">".utf8), { isStatement($0) }),
    (Array("$(".utf8), Array(")".utf8), isName),
    (Array("\u{2039}".utf8), Array("\u{203A}".utf8), isName),
    (Array("<<".utf8), Array(">>".utf8), { isDotted($0) || isMergeField($0) }),
    (Array("<".utf8), Array(">".utf8), isDotted),
    // French and Russian texts quote with these: a word alone is a quotation.
    (
      Array("\u{AB}".utf8), Array("\u{BB}".utf8), { isDotted($0) || isMergeField($0) || isBlank($0) }
    ),
    (Array("%".utf8), Array("%".utf8), isDotted),
  ]

  /// All in a text, in order.
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [ForeignTag] {
    var found: [ForeignTag] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if isEscaped(bytes, index, from: range.lowerBound) {
        index += 1
      } else if let tag = ForeignTag(in: bytes, at: index, upTo: range.upperBound) {
        found.append(tag)
        index = tag.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func isEscaped(_ bytes: [UInt8], _ index: Int, from start: Int) -> Bool {
    index > start && bytes[index - 1] == UInt8(ascii: "\\")
  }

  private init?(in bytes: [UInt8], at start: Int, upTo end: Int) {
    guard bytes[start] >= 0x80 || "{<$[(%@".utf8.contains(bytes[start]) else { return nil }
    if let statement = Self.lineStatement(in: bytes, at: start, upTo: end) {
      self = statement
      return
    }
    for form in Self.forms where Self.stands(form.open, in: bytes, at: start, upTo: end) {
      let inner = start + form.open.count
      guard let stop = Self.find(form.close, in: bytes, inner..<min(end, inner + Self.reach)) else {
        continue
      }
      let content = Self.trimmed(String(decoding: bytes[inner..<stop], as: UTF8.self))
      let next = stop + form.close.count
      // `{name}}` has one brace too many, which is reported there.
      let isTag = next < end && form.close.elementsEqual("}".utf8) && bytes[next] == UInt8(ascii: "}")
      guard form.isPlaceholder(content), !isTag, !Self.isLink(form.open, bytes, next, upTo: end) else {
        continue
      }
      range = start..<next
      advice = Self.advice(for: content, opened: form.open)
      isContinuation = Self.isContinuation(content)
      return
    }
    guard let variable = Self.variable(in: bytes, at: start, upTo: end) else { return nil }
    self = variable
  }

  /// `$patient.name`, with nothing that ends it.
  private static func variable(in bytes: [UInt8], at start: Int, upTo end: Int) -> ForeignTag? {
    guard bytes[start] == UInt8(ascii: "$") else { return nil }
    let name = String(decoding: bytes[start + 1..<end].prefix { $0 == 0x2E || isLetter($0) }, as: UTF8.self)
    let path = name.hasSuffix(".") ? String(name.dropLast()) : name
    guard isDotted(path) else { return nil }
    return ForeignTag(start..<start + 1 + path.utf8.count, .value(path), isContinuation: false)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UnicodeScalar(byte).properties.isAlphabetic && byte < 0x80
  }

  private init(_ range: Range<Int>, _ advice: Advice, isContinuation: Bool) {
    (self.range, self.advice, self.isContinuation) = (range, advice, isContinuation)
  }

  /// `% if x`, `@foreach (x)`: a statement that has its line to itself.
  private static func lineStatement(in bytes: [UInt8], at start: Int, upTo end: Int) -> ForeignTag? {
    let before = bytes[..<start].reversed().first { $0 != 0x20 && $0 != 0x09 }
    guard bytes[start] == UInt8(ascii: "%") || bytes[start] == UInt8(ascii: "@"),
      before == nil || before == 0x0A || before == 0x0D
    else { return nil }
    let line = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    let content = String(line.drop { $0 == " " || $0 == "%" })
    let word = content.prefix { $0.isLetter }
    guard openers.contains(word) && word.count < content.count || isContinuation(content) else { return nil }
    return ForeignTag(start..<end, .section, isContinuation: isContinuation(content))
  }

  /// `[words](address)` and `[words][name]`: a link of Markdown.
  private static func isLink(_ open: [UInt8], _ bytes: [UInt8], _ next: Int, upTo end: Int) -> Bool {
    open == [UInt8(ascii: "[")] && next < end && "([:".utf8.contains(bytes[next])
  }

  private static func stands(_ mark: [UInt8], in bytes: [UInt8], at start: Int, upTo end: Int) -> Bool {
    start + mark.count <= end && bytes[start..<start + mark.count].elementsEqual(mark)
  }

  private static func find(_ mark: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    range.first { stands(mark, in: bytes, at: $0, upTo: range.upperBound) }
  }

  private static func trimmed(_ text: String) -> String {
    let marks: Set<Character> = [" ", "\t", "=", "-", "\u{A0}"]
    return String(text.drop(while: marks.contains).reversed().drop(while: marks.contains).reversed())
  }

  // MARK: - What it holds

  private static func isName(_ text: String) -> Bool {
    let name = text.drop { "#^?/>!&".contains($0) }
    return Name.isPath(String(name)) && name.first.map { $0.isLetter && $0.isASCII } == true
  }

  private static func isDotted(_ text: String) -> Bool { isName(text) && text.contains(".") }

  private static let openers: Set<Substring> = [
    "if", "for", "unless", "each", "foreach", "case", "with", "while",
  ]

  /// `if x`, `for x in y`, `else`, `/if`: what begins, parts or ends a section in other languages.
  private static func isStatement(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first else { return false }
    if first.hasPrefix("/") { return openers.contains(first.dropFirst()) && words.count == 1 }
    return openers.contains(first) && words.count > 1
      || words.count == 1 && isContinuation(text) && text != "end"
  }

  private static func isContinuation(_ text: String) -> Bool {
    let word = text.prefix { $0.isLetter }
    return ["else", "elif", "elsif", "elseif", "when", "end"].contains(word)
      || word.hasPrefix("end") && openers.contains(word.dropFirst(3))
  }

  /// A word with a capital or `_` inside, as the fields of a mail merge are named: `PatientName`.
  private static func isMergeField(_ text: String) -> Bool {
    isName(text) && (text.contains("_") || text.dropFirst().contains { $0.isUppercase })
      && text.contains { $0.isLowercase }
  }

  /// Words that a form leaves to be filled in: `[patient name]`, `[DATE]`, `[insert dose here]`.
  private static func isBlank(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    let isText = text.allSatisfy { $0.isLetter || " '\u{2019}-/".contains($0) }
    return isText && (1...6).contains(words.count) && words.contains { blanks.contains($0) }
  }

  private static let blanks: Set<Substring> = [
    "insert", "enter", "name", "surname", "date", "address", "hospital", "doctor", "consultant", "patient",
    "number",
    "phone", "telephone", "signature", "dose", "diagnosis", "here", "dob", "age", "time", "ward", "level",
  ]

  private static func advice(for content: String, opened mark: [UInt8]) -> Advice {
    if mark == Array("{#".utf8) { return .comment }
    let words = content.split(separator: " ")
    switch words.first ?? "" {
    case let word where openers.contains(word): return .section
    case let word where word.hasPrefix("/") || isContinuation(String(word)): return .section
    case "include", "import", "extends", "render": return .partial
    case "MERGEFIELD" where words.count > 1: return .value(String(words[1]))
    default: return isName(content) ? .value(content) : .general
    }
  }
}

extension ForeignTag.Advice {
  /// The sentence.
  var words: String {
    switch self {
    case .value(let name):
      "Write '{{\(name)}}'; to print a brace or bracket itself, write a backslash before it"
    case .section:
      "Write '{{#x}}...{{/x}}', '{{^x}}...{{/x}}' for no, and '{{?x}}...{{/x}}' where it is not known"
    case .comment: "Write '{{! a note }}'"
    case .partial: "Write '{{>name}}' for the file 'partials/name'"
    case .general: "Tags are written '{{name}}'; to print the mark itself, write a backslash before it"
    case .heading(let marks):
      "Write a blank after '\(marks)' to make it a heading, or '\\' before it to print it"
    }
  }
}
