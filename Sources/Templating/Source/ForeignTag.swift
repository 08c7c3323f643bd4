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
    case strong(String)
    case parentheses
  }

  let range: Range<Int>
  let advice: Advice
  /// Whether it continues, or ends, what another one opened: `{% endif %}`.
  let isContinuation: Bool

  /// How many bytes ahead to look for its end.
  private static let reach = 200

  /// How it opens and closes, and which contents make it a placeholder.
  private struct Form {
    let open: [UInt8]
    let close: [UInt8]
    let isPlaceholder: @Sendable (String) -> Bool

    init(
      _ open: String, _ close: String, _ isPlaceholder: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
      (self.open, self.close, self.isPlaceholder) = (Array(open.utf8), Array(close.utf8), isPlaceholder)
    }
  }

  /// Of two forms that begin alike the first whose content is a placeholder counts.
  private static let forms: [Form] = [
    Form("{%", "%}"), Form("{#", "#}"), Form("<%", "%>"), Form("[%", "%]"), Form("${", "}"),
    Form("\u{FF5B}\u{FF5B}", "\u{FF5D}\u{FF5D}"), Form("\u{FF5B}", "\u{FF5D}"), Form("+++", "+++", isText),
    Form("*|", "|*", isName),
    Form("$", "$", isName),
    Form("%(", ")", isName), Form("#(", ")", isName), Form("@(", ")", isName),
    // Other dialects of Markdown give a heading a style with these; that is reported with its own advice.
    Form("{", "}") { isOfBraces($0) },
    Form("((", "))", isName), Form("(", ")", isOfParentheses),
    Form("[[", "]]", isDotted),
    Form("[", "]") { isDotted($0) || isMergeField($0) || isStatement($0) || isBlank($0) },
    Form("[#", "]", isStatement), Form("<#", ">", isStatement), Form("$(", ")", isName),
    Form("\u{2039}", "\u{203A}", isName),
    Form("<<", ">>") { isName($0) || isBlank($0) },
    Form("<", ">") { isDotted($0) || isElement($0) },
    Form("__", "__", isStrongName),
    Form("&", ";") { !$0.hasPrefix("#") && (isDotted($0) || isSnake($0) || isOneBlank($0)) },
    // French and Russian texts quote with the first of these, Japanese ones with the last: a word alone is a quotation.
    Form("\u{AB}", "\u{BB}", isOfQuotes), Form("\u{27E8}", "\u{27E9}", isOfQuotes),
    Form("\u{3008}", "\u{3009}", isOfQuotes), Form("\u{3010}", "\u{3011}", isOfQuotes),
    Form("\u{3014}", "\u{3015}", isOfQuotes), Form("\u{300E}", "\u{300F}", isOfQuotes),
    Form("\u{FF1C}", "\u{FF1E}", isOfQuotes),
  ]

  /// Marks that stand once, or several times, before and behind a name: `%name%`, `@name@`, `!!name!!`.
  private static let pairs = Set("%@!?=#+^".utf8)

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
    guard bytes[start] >= 0x80 || "{<$[(*_&:".utf8.contains(bytes[start]) || Self.pairs.contains(bytes[start])
    else { return nil }
    let tag =
      Self.lineStatement(in: bytes, at: start, upTo: end) ?? Self.enclosed(in: bytes, at: start, upTo: end)
      ?? Self.paired(in: bytes, at: start, upTo: end) ?? Self.variable(in: bytes, at: start, upTo: end)
      ?? Self.conversion(in: bytes, at: start, upTo: end)
    guard let tag else { return nil }
    self = tag
  }

  /// What stands between two marks of a form.
  private static func enclosed(in bytes: [UInt8], at start: Int, upTo end: Int) -> ForeignTag? {
    for form in forms where stands(form.open, in: bytes, at: start, upTo: end) {
      let inner = start + form.open.count
      guard let stop = find(form.close, in: bytes, inner..<min(end, inner + reach)) else { continue }
      // `R & D; name`: the marks of prose.
      if bytes[start] == UInt8(ascii: "&"), bytes[inner] <= 0x20 { continue }
      let content = trimmed(String(decoding: bytes[inner..<stop], as: UTF8.self))
      let next = stop + form.close.count
      // `{name}}` has one brace too many, which is reported there.
      let isTag = next < end && form.close.elementsEqual("}".utf8) && bytes[next] == UInt8(ascii: "}")
      guard form.isPlaceholder(content), !isTag, !isBlankLine(bytes, start..<next, upTo: end),
        !isLink(form.open, bytes, start..<next, upTo: end)
      else {
        continue
      }
      return ForeignTag(
        start..<next, advice(for: content, opened: form.open), isContinuation: isContinuation(content))
    }
    return nil
  }

  /// Whether underscores with a word between are a form to be filled in with a pen: `____ date ____`.
  private static func isBlankLine(_ bytes: [UInt8], _ tag: Range<Int>, upTo end: Int) -> Bool {
    let mark = UInt8(ascii: "_")
    guard bytes[tag.lowerBound] == mark else { return false }
    return bytes[tag.lowerBound + 2] <= 0x20 || bytes[tag.upperBound - 3] <= 0x20
      || tag.lowerBound > 0 && bytes[tag.lowerBound - 1] == mark
      || tag.upperBound < end && bytes[tag.upperBound] == mark
  }

  /// `%name%`, `@@name@@`: the same marks on both sides of a name.
  private static func paired(in bytes: [UInt8], at start: Int, upTo end: Int) -> ForeignTag? {
    guard pairs.contains(bytes[start]), start == 0 || bytes[start - 1] != bytes[start],
      !isOfWord(bytes, before: start)
    else { return nil }
    let marks = bytes[start..<end].prefix { $0 == bytes[start] }
    let name = bytes[marks.endIndex..<end].prefix { $0 == UInt8(ascii: ".") || isOfName($0) }
    let content = String(decoding: name, as: UTF8.self)
    guard marks.count <= 3, isDotted(content) || isMergeField(content) || isOneBlank(content),
      stands(Array(marks), in: bytes, at: name.endIndex, upTo: end)
    else { return nil }
    return ForeignTag(start..<name.endIndex + marks.count, .value(content), isContinuation: false)
  }

  /// `$patient.name`, `@Model.Name`, `:name`: a mark before a name, with nothing that ends it.
  private static func variable(in bytes: [UInt8], at start: Int, upTo end: Int) -> ForeignTag? {
    let mark = bytes[start]
    guard "$@:".utf8.contains(mark), !isOfWord(bytes, before: start) else { return nil }
    let content = bytes[(start + 1)..<end].drop { $0 == UInt8(ascii: "!") || $0 == mark }
    let name = String(
      decoding: content.prefix { $0 == UInt8(ascii: ".") || isOfName($0) }, as: UTF8.self)
    let path = name.hasSuffix(".") ? String(name.dropLast()) : name
    let isVariable =
      switch mark {
      case UInt8(ascii: "$"): isVariableName(path)
      // `{{name}}@hospital.example` is an address.
      case UInt8(ascii: "@"):
        (isDotted(path) || isOneBlank(path)) && (start == 0 || bytes[start - 1] != UInt8(ascii: "}"))
      default: isOneBlank(path) && (start == 0 || bytes[start - 1] <= 0x20)
      }
    guard isVariable else { return nil }
    return ForeignTag(start..<content.startIndex + path.utf8.count, .value(path), isContinuation: false)
  }

  /// `%s`, `%1$s`: where a program would put a value into a text.
  private static func conversion(in bytes: [UInt8], at start: Int, upTo end: Int) -> ForeignTag? {
    guard bytes[start] == UInt8(ascii: "%"), !isOfWord(bytes, before: start) else { return nil }
    let digits = bytes[(start + 1)..<end].prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "$") }
    let letter = digits.endIndex
    guard letter < end, "sdif@".utf8.contains(bytes[letter]),
      letter + 1 == end || !isOfName(bytes[letter + 1])
    else { return nil }
    return ForeignTag(start..<letter + 1, .general, isContinuation: false)
  }

  /// Whether a letter, a digit or an underscore stands before a place.
  private static func isOfWord(_ bytes: [UInt8], before start: Int) -> Bool {
    start > 0 && (bytes[start - 1] >= 0x80 || isOfName(bytes[start - 1]))
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte >= 0x40 || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_")
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
    guard
      openers.contains(word) && word.count < content.count || isContinuation(content)
        || bytes[start] == UInt8(ascii: "@") && directives.contains(word)
    else { return nil }
    return ForeignTag(start..<end, .section, isContinuation: isContinuation(content))
  }

  /// `[words](address)` and `[words][name]`: a link of Markdown.
  private static func isLink(_ open: [UInt8], _ bytes: [UInt8], _ tag: Range<Int>, upTo end: Int) -> Bool {
    let next = tag.upperBound
    if open == [UInt8(ascii: "(")] {
      return tag.lowerBound > 0 && bytes[tag.lowerBound - 1] == UInt8(ascii: "]")
    }
    return open == [UInt8(ascii: "[")] && next < end && "([:".utf8.contains(bytes[next])
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
}
