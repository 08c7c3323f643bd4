import SourceText

/// Cuts a template into text, line ends and tags.
struct Lexer {
  let file: SourceFile
  private let end: Int
  private var index: Int
  private var textStart: Int
  private var delimiters = Delimiters.standard
  /// Where they were last changed.
  private var delimitersChanged = 0
  /// Whether delimiters were meant to be changed and were not, so that tags are left as text.
  private(set) var hasWrongDelimiters = false
  /// Where a search found nothing, so that it is not repeated from every byte of a hostile file.
  private var barren: (pattern: [UInt8], range: Range<Int>) = ([], 0..<0)
  private(set) var tokens: [Token] = []
  var findings: [Located] = []

  init(_ file: SourceFile, from start: Int) {
    self.file = file
    end = file.bytes.count
    index = start
    textStart = start
  }

  mutating func run() {
    while index < end {
      if matches(delimiters.open, at: index) {
        tag()
      } else if isLineEnd(index) {
        lineEnd()
      } else {
        if isStrayClose { straysClose() }
        index += 1
      }
    }
    flushText()
  }

  private func matches(_ pattern: [UInt8], at place: Int) -> Bool {
    guard file.bytes[place] == pattern[0], place + pattern.count <= end else { return false }
    return file.bytes[place..<place + pattern.count].elementsEqual(pattern)
  }

  private func isLineEnd(_ place: Int) -> Bool { file.bytes[place] == 0x0A || file.bytes[place] == 0x0D }

  private mutating func lineEnd() {
    flushText()
    let isPair = file.bytes[index] == 0x0D && index + 1 < end && file.bytes[index + 1] == 0x0A
    append(.lineEnd, upTo: index + (isPair ? 2 : 1))
  }

  private mutating func flushText() {
    guard textStart < index else { return }
    if !file.isHTML, !file.isWords { checkText(textStart..<index) }
    tokens.append(Token(kind: .text, range: textStart..<index, name: index..<index))
    textStart = index
  }

  private mutating func append(
    _ kind: Token.Kind, upTo next: Int, name: Range<Int>? = nil, fault: Finding? = nil, closers: [String] = []
  ) {
    tokens.append(
      Token(kind: kind, range: index..<next, name: name ?? next..<next, fault: fault, closers: closers))
    index = next
    textStart = next
  }

  var isStandard: Bool { delimiters == .standard }
  var changedDelimiters: (String, String) { (text(delimiters.open), text(delimiters.close)) }
  var changedPosition: SourcePosition { file.position(of: delimitersChanged) }

  /// `{name}}` in Markdown is a typing slip; in HTML a style sheet may end that way.
  private var isStrayClose: Bool {
    delimiters == .standard && !file.isHTML && matches(delimiters.close, at: index)
  }

  private mutating func straysClose() {
    findings.append(Located(.strayClose, at: index..<index + 2))
    index += 1
  }
}

// MARK: - Tags

extension Lexer {
  private mutating func tag() {
    flushText()
    let content = index + delimiters.open.count
    guard content < end else { return unclosed() }
    switch file.bytes[content] {
    case UInt8(ascii: "!"): comment(from: content + 1)
    case UInt8(ascii: "{") where delimiters == .standard:
      named(.raw, from: content + 1, close: [0x7D, 0x7D, 0x7D])
    case UInt8(ascii: "="): changeDelimiters(from: content + 1)
    case let sign:
      let kind = Self.kinds[sign]
      named(kind ?? .value, from: content + (kind == nil ? 0 : 1), close: delimiters.close)
    }
  }

  /// The signs of tags.
  static let kinds: [UInt8: Token.Kind] = [
    UInt8(ascii: "#"): .open(.holds), UInt8(ascii: "^"): .open(.fails), UInt8(ascii: "?"): .open(.unknown),
    UInt8(ascii: "/"): .close, UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent,
    UInt8(ascii: "$"): .block, UInt8(ascii: "&"): .raw,
  ]

  /// The first place of a pattern within the line.
  private mutating func find(_ pattern: [UInt8], from start: Int) -> Int? {
    if pattern == barren.pattern, barren.range.contains(start) { return nil }
    var place = start
    while place < end, !isLineEnd(place) {
      if matches(pattern, at: place) { return place }
      place += 1
    }
    barren = (pattern, start..<place)
    return nil
  }

  /// The end of a comment; nil where it would be the end of another tag, which the comment would swallow.
  private mutating func commentEnd(from start: Int) -> Int? {
    if barren.pattern == delimiters.close, barren.range.contains(start) { return nil }
    var (place, inner) = (start, nil as Int?)
    while place < end {
      if matches(delimiters.close, at: place) {
        guard let inner, holdsName(inner..<place) else { return place }
        break
      }
      if matches(delimiters.open, at: place) { inner = place + delimiters.open.count }
      place += 1
    }
    barren = (delimiters.close, start..<place)
    return nil
  }

  /// Whether a range holds what a tag holds: a sign, or none, and a name.
  private func holdsName(_ range: Range<Int>) -> Bool {
    guard range.count < Self.reach else { return false }
    let name = file.text(range).drop {
      Self.kinds[$0.utf8.first ?? 0] != nil || $0 == "!" || $0 == "{" || $0 == " "
    }
    return Name.isPath(String(name.prefix { $0 != " " }))
  }

  /// The end of a tag's content: the first place of `close`, if no other tag opens before it on the line.
  private func contentEnd(from start: Int, close: [UInt8]) -> Int? {
    var place = start
    while place < end, !isLineEnd(place) {
      if matches(close, at: place) { return place }
      if matches(delimiters.open, at: place) { return nil }
      place += 1
    }
    return nil
  }

  private func text(_ delimiter: [UInt8]) -> String { String(decoding: delimiter, as: UTF8.self) }

  /// Reports the tag that opens here and continues after its delimiter, so that later findings are not lost.
  private mutating func unclosed(_ finding: Finding? = nil) {
    let next = min(end, index + delimiters.open.count)
    findings.append(Located(finding ?? .unclosedTag(close: text(delimiters.close)), at: index..<next))
    index = next
    textStart = next
  }

  /// Reports the tag that opens here and continues after what was meant to be its end, if that can be made out.
  private mutating func recover(_ finding: Finding, from start: Int) {
    let close = delimiters.close
    if let stop = balancedEnd(from: start) {
      findings.append(Located(.nestedTags, at: index..<stop))
      return append(.silent, upTo: stop)
    }
    if let stop = contentEnd(from: start, close: close) {
      findings.append(Located(finding, at: index..<stop + close.count))
      return append(.silent, upTo: stop + close.count)
    }
    if let stop = endOnNextLine(from: start) {
      findings.append(Located(.tagOverLines, at: index..<stop))
      return append(.silent, upTo: stop)
    }
    unclosed(finding)
  }

  /// How many bytes ahead to look for the end of a malformed tag.
  private static let reach = 256

  /// The end of a tag that contains others, all closed on its line; nil where it contains none.
  private func balancedEnd(from start: Int) -> Int? {
    var (place, depth, hasInner) = (start, 1, false)
    while place < min(end, start + Self.reach), !isLineEnd(place) {
      if matches(delimiters.open, at: place) {
        (depth, hasInner) = (depth + 1, true)
        place += delimiters.open.count
      } else if matches(delimiters.close, at: place) {
        depth -= 1
        place += delimiters.close.count
        if depth == 0 { return hasInner ? place : nil }
      } else {
        place += 1
      }
    }
    return nil
  }

  /// The end of a tag that continues on the next line, with nothing in it but what a tag may hold.
  private func endOnNextLine(from start: Int) -> Int? {
    var (place, lines) = (start, 0)
    while place < min(end, start + Self.reach), lines < 2 {
      if matches(delimiters.close, at: place) { return place + delimiters.close.count }
      let byte = file.bytes[place]
      if byte == 0x0A { lines += 1 }
      guard byte <= 0x20 || byte == UInt8(ascii: ".") || Name.isSegment(file.text(place..<place + 1)[...])
      else { return nil }
      place += 1
    }
    return nil
  }

  private mutating func comment(from start: Int) {
    guard let close = commentEnd(from: start) else {
      return recover(.unclosedComment(close: text(delimiters.close)), from: start)
    }
    append(.silent, upTo: close + delimiters.close.count)
  }

  private mutating func named(_ kind: Token.Kind, from start: Int, close: [UInt8]) {
    guard let stop = contentEnd(from: start, close: close) else {
      return recover(.unclosedTag(close: text(close)), from: start)
    }
    let name = file.trimmed(start..<stop)
    let next = stop + close.count
    if let slip = TagSlip(in: file.text(name), of: kind) {
      let end = name.upperBound
      let meant = slip.name.isEmpty ? name : file.last(slip.name, before: end) ?? name
      append(slip.kind, upTo: next, name: meant, fault: slip.finding, closers: slip.closers)
    } else {
      append(kind, upTo: next, name: name)
    }
    if close == delimiters.close { strayBrace() }
  }

  /// `{{name}}}`: one brace too many.
  private mutating func strayBrace() {
    let brace = UInt8(ascii: "}")
    guard delimiters == .standard, !file.isHTML, index < end, file.bytes[index] == brace,
      index + 1 == end || file.bytes[index + 1] != brace
    else { return }
    findings.append(Located(.strayBrace, at: index..<index + 1))
  }

  private mutating func changeDelimiters(from start: Int) {
    guard let stop = find([0x3D] + delimiters.close, from: start) else {
      hasWrongDelimiters = true
      return unclosed(.wrongDelimiters)
    }
    let next = stop + 1 + delimiters.close.count
    let words = file.bytes[start..<stop].split { $0 == 0x20 || $0 == 0x09 }.map(Array.init)
    if words.count == 2, !words.joined().contains(0x3D) {
      delimitersChanged = index
      append(.silent, upTo: next)
      delimiters = Delimiters(open: words[0], close: words[1])
    } else {
      findings.append(Located(.wrongDelimiters, at: index..<next))
      append(.silent, upTo: next)
    }
  }
}

/// The marks around a tag.
struct Delimiters: Equatable {
  let open: [UInt8]
  let close: [UInt8]

  static let standard = Delimiters(open: [0x7B, 0x7B], close: [0x7D, 0x7D])
}
