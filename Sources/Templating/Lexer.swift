/// Cuts a template into text, line ends and tags.
struct Lexer {
  private let file: SourceFile
  private let end: Int
  private var index: Int
  private var textStart: Int
  private var delimiters = Delimiters.standard
  /// Where a search found nothing, so that it is not repeated from every byte of a hostile file.
  private var barren: (pattern: [UInt8], range: Range<Int>) = ([], 0..<0)
  private(set) var tokens: [Token] = []
  private(set) var findings: [Located] = []

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
    tokens.append(Token(kind: .text, range: textStart..<index, name: index..<index))
    textStart = index
  }

  private mutating func append(_ kind: Token.Kind, upTo next: Int, name: Range<Int>? = nil) {
    tokens.append(Token(kind: kind, range: index..<next, name: name ?? next..<next))
    index = next
    textStart = next
  }

  /// `{name}}` in Markdown is a slip of the finger; in HTML a style sheet may end so.
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

  private static let kinds: [UInt8: Token.Kind] = [
    UInt8(ascii: "#"): .open(.holds), UInt8(ascii: "^"): .open(.fails), UInt8(ascii: "?"): .open(.unknown),
    UInt8(ascii: "/"): .close, UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent,
    UInt8(ascii: "$"): .block, UInt8(ascii: "&"): .raw,
  ]

  /// The first place of a pattern; within the line, unless the tag may span lines.
  private mutating func find(_ pattern: [UInt8], from start: Int, spansLines: Bool = false) -> Int? {
    if pattern == barren.pattern, barren.range.contains(start) { return nil }
    var place = start
    while place < end, spansLines || !isLineEnd(place) {
      if matches(pattern, at: place) { return place }
      place += 1
    }
    barren = (pattern, start..<place)
    return nil
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

  /// Reports the tag that opens here and goes on behind its delimiter, so that later findings are not lost.
  private mutating func unclosed(_ close: [UInt8]? = nil) {
    let next = min(end, index + delimiters.open.count)
    let closeText = String(decoding: close ?? delimiters.close, as: UTF8.self)
    findings.append(Located(.unclosedTag(close: closeText), at: index..<next))
    index = next
    textStart = next
  }

  private mutating func comment(from start: Int) {
    guard let close = find(delimiters.close, from: start, spansLines: true) else { return unclosed() }
    append(.silent, upTo: close + delimiters.close.count)
  }

  private mutating func named(_ kind: Token.Kind, from start: Int, close: [UInt8]) {
    guard let stop = contentEnd(from: start, close: close) else { return unclosed(close) }
    let name = file.trimmed(start..<stop)
    let next = stop + close.count
    if let fault = Name.fault(in: file.text(name), of: kind) {
      findings.append(Located(fault, at: index..<next))
      append(.silent, upTo: next)
    } else {
      append(kind, upTo: next, name: name)
    }
  }

  private mutating func changeDelimiters(from start: Int) {
    guard let stop = find([0x3D] + delimiters.close, from: start) else { return unclosed() }
    let next = stop + 1 + delimiters.close.count
    let words = file.bytes[start..<stop].split { $0 == 0x20 || $0 == 0x09 }.map(Array.init)
    if words.count == 2, !words.joined().contains(0x3D) {
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
