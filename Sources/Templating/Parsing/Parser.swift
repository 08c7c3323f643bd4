import SourceText

/// Builds the tree of a template from its tokens, line by line.
struct Parser {
  let file: SourceFile
  var frames: [Frame]
  var findings: [Located] = []
  /// The spaces at the beginning of the current line, as long as nothing of the line has been printed.
  var pending: Range<Int>?
  /// Sections that were closed by the end of an outer one; an end tag of theirs may still come.
  var forced: [(tag: Tag, sign: String, closer: Token)] = []
  /// Where the two tags begin, if the second was written in place of an end tag.
  var openedAgain: Set<Int> = []
  /// Where the last section of each name opened, for messages about crossed ones.
  var openings: [String: Range<Int>] = [:]
  /// How many end tags of each name are still to come, less the tags that open it.
  private var closersAhead: [String: Int] = [:]
  private var isAborted = false

  init(_ file: SourceFile) {
    self.file = file
    frames = [Frame(kind: .text, tag: Tag(name: "", range: 0..<0), contentStart: 0)]
  }

  /// Something that was opened and not yet closed; the first is the file itself.
  struct Frame {
    let kind: Token.Kind
    let tag: Tag
    var contentStart: Int
    var standsAlone = false
    var indent: Range<Int>?
    var startsOwnLine = false
    var printedIndent = false
    var nodes: [Node] = []
    var blocks: [Block] = []
    /// The first thing inside a base that is in no block.
    var outside: Range<Int>?
    /// The words that also end it, if it is written as in another language.
    var closers: [String] = []

    /// Whether its tag was a slip, so that what is in it cannot be judged in full.
    var isSlip: Bool { !closers.isEmpty }
  }

  var isInParent: Bool { frames[frames.count - 1].kind == .parent }

  mutating func append(_ node: Node) { frames[frames.count - 1].nodes.append(node) }

  mutating func report(_ finding: Finding, at range: Range<Int>) {
    findings.append(Located(finding, at: range))
  }

  mutating func parse(_ tokens: [Token]) -> [Node] {
    for token in tokens { count(token, 1) }
    var start = 0
    while start < tokens.count, !isAborted {
      let end = tokens[start...].firstIndex { $0.kind == .lineEnd } ?? tokens.count
      line(tokens[start..<end], lineEnd: end < tokens.count ? tokens[end] : nil)
      start = end + 1
    }
    finish()
    return frames[0].nodes
  }

  /// Keeps count of the end tags to come.
  private mutating func count(_ token: Token, _ step: Int) {
    switch token.kind {
    case .close: closersAhead[file.text(token.name), default: 0] += step
    case .open, .parent, .block: closersAhead[file.text(token.name), default: 0] -= step
    default: break
    }
  }

  /// Whether the innermost open tag has its end tag still to come.
  var innermostIsClosedLater: Bool {
    let name = frames[frames.count - 1].tag.name
    return closersAhead[name, default: 0] >= frames.count { $0.tag.name == name }
  }

  /// The only tag of a line with nothing else on it, if such a tag removes its line.
  private func onlyTag(of line: ArraySlice<Token>) -> Token? {
    let tags = line.filter { $0.kind != .text }
    guard tags.count == 1, tags[0].canStandAlone, isBlank(line) else { return nil }
    return tags[0]
  }

  private func isBlank(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.allSatisfy { $0.kind != .text || file.isBlank($0.range) }
  }

  private func isBlankText(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.allSatisfy { $0.kind == .text && file.isBlank($0.range) }
  }

  private mutating func line(_ line: ArraySlice<Token>, lineEnd: Token?) {
    if let first = line.first {
      let isText = first.kind == .text
      pending =
        isText ? file.leadingBlank(of: first.range) : first.range.lowerBound..<first.range.lowerBound
    } else {
      pending = lineEnd.map { $0.range.lowerBound..<$0.range.lowerBound }
    }
    if let tag = onlyTag(of: line) {
      if handle(tag, Position(isAlone: true, endsLine: true, lineEnd: lineEnd?.range)) { return }
    } else {
      for index in line.indices {
        let endsLine = isBlankText(line[(index + 1)...])
        let position = Position(isAlone: false, endsLine: endsLine, lineEnd: lineEnd?.range)
        if handle(line[index], position) { return }
      }
    }
    if let lineEnd { endLine(lineEnd) }
  }

  private mutating func endLine(_ lineEnd: Token) {
    defer { pending = nil }
    if isInParent { return }
    append(.literal((pending ?? lineEnd.range).lowerBound..<lineEnd.range.upperBound))
  }

  /// Where a tag is on its line.
  struct Position {
    let isAlone: Bool
    /// Whether nothing but spaces follows on the line.
    let endsLine: Bool
    let lineEnd: Range<Int>?
  }

  /// Handles a token.
  ///
  /// - Returns: Whether the rest of its line, with the line end, is not printed.
  private mutating func handle(_ token: Token, _ position: Position) -> Bool {
    if isAborted { return true }
    count(token, -1)
    let tag = Tag(name: file.text(token.name), range: token.range)
    if let fault = token.fault, token.kind != .close, !isExpected(fault) { report(fault, at: token.range) }
    switch token.kind {
    case .lineEnd: return false
    case .text: text(token.range)
    case .value: print(.value(tag), tag.range)
    case .raw: print(.raw(tag), tag.range)
    case .silent: if !position.isAlone { startLine() }
    case .partial: partial(tag, position)
    case .open(let branch): open(branch, tag, position, closers: closers(of: token))
    case .parent: openParent(tag, position)
    case .block: return openBlock(tag, position) || position.isAlone
    case .close: return close(token, tag.name, position)
    }
    return position.isAlone
  }

  /// Whether a fault belongs to a section that has been reported as one of another language.
  private func isExpected(_ fault: Finding) -> Bool {
    guard case .elseTag = fault else { return false }
    return frames.last { $0.kind != .block }?.isSlip ?? false
  }

  private func closers(of token: Token) -> [String] {
    token.fault == nil ? [] : token.closers + [file.text(token.name)]
  }

  /// Prints the beginning of a line if it has not been printed yet.
  mutating func startLine() {
    guard let blank = pending, !isInParent else { return }
    append(.lineStart(blank))
    pending = nil
  }

  private mutating func text(_ range: Range<Int>) {
    if isInParent {
      if !file.isBlank(range) { noteOutside(file.trimmed(range)) }
      return
    }
    guard let blank = pending else { return append(.literal(range)) }
    if blank.upperBound == range.upperBound { return }
    startLine()
    append(.literal(blank.upperBound..<range.upperBound))
  }

  /// Notes the first thing inside a base that is in no block; it is reported where the base ends.
  private mutating func noteOutside(_ range: Range<Int>) {
    guard isInParent, frames[frames.count - 1].outside == nil else { return }
    frames[frames.count - 1].outside = range
  }

  private mutating func print(_ node: Node, _ range: Range<Int>) {
    noteOutside(range)
    startLine()
    append(node)
  }

  private mutating func partial(_ tag: Tag, _ position: Position) {
    noteOutside(tag.range)
    if !position.isAlone { startLine() }
    append(.partial(tag, indent: position.isAlone ? pending : nil))
  }

  private mutating func push(_ frame: Frame) {
    if frames.count > Limits.nesting, !isAborted {
      report(.tooDeep, at: frame.tag.range)
      isAborted = true
    }
    frames.append(frame)
  }

  private mutating func open(
    _ branch: SectionSite.Branch, _ tag: Tag, _ position: Position, closers: [String]
  ) {
    noteOutside(tag.range)
    if !position.isAlone { startLine() }
    push(
      Frame(
        kind: .open(branch), tag: tag, contentStart: tag.range.upperBound, standsAlone: position.isAlone,
        closers: closers))
  }

  private mutating func openParent(_ tag: Tag, _ position: Position) {
    noteOutside(tag.range)
    var frame = Frame(kind: .parent, tag: tag, contentStart: tag.range.upperBound)
    frame.indent = pending
    if !position.isAlone, pending != nil, !isInParent {
      startLine()
      frame.printedIndent = true
    }
    push(frame)
    pending = nil
  }

  /// Opens a block: inside a base one that fills, elsewhere one that may be filled.
  private mutating func openBlock(_ tag: Tag, _ position: Position) -> Bool {
    var frame = Frame(kind: .block, tag: tag, contentStart: tag.range.upperBound)
    frame.standsAlone = position.isAlone
    frame.startsOwnLine = isInParent ? position.endsLine : position.isAlone
    frame.indent = pending
    if frame.startsOwnLine { frame.contentStart = position.lineEnd?.upperBound ?? frame.contentStart }
    if !position.isAlone { startLine() }
    pending = nil
    push(frame)
    return frame.startsOwnLine
  }

  /// Closes what the end of the file leaves open and reports each.
  private mutating func finish() {
    while frames.count > 1 {
      let frame = frames[frames.count - 1]
      if !isAborted, !isReported(frame, outer: frames[frames.count - 2]) {
        report(.unclosed(sign(frame), closedBy: nil, nil), at: frame.tag.range)
      }
      pop(closing: frame.tag.range.upperBound..<frame.tag.range.upperBound, nil)
    }
    for item in forced where !openedAgain.contains(item.tag.range.lowerBound) {
      let position = file.position(of: item.closer.range.lowerBound)
      let closer = file.text(item.closer.range)
      report(.unclosed(item.sign, closedBy: closer, position), at: item.tag.range)
    }
  }

  /// Whether an unclosed tag is reported as written in place of an end tag: it opens what is already open.
  mutating func isReported(_ frame: Frame, outer: Frame) -> Bool {
    if frame.isSlip || openedAgain.contains(frame.tag.range.lowerBound) { return true }
    guard case .open = frame.kind, case .open = outer.kind, frame.tag.name == outer.tag.name else {
      return false
    }
    openedAgain = [frame.tag.range.lowerBound, outer.tag.range.lowerBound]
    let opened = file.position(of: outer.tag.range.lowerBound)
    report(.openedAgain(sign(frame), outer: sign(outer), opened), at: frame.tag.range)
    return true
  }

  /// The opening tag in standard form, for messages.
  func sign(_ frame: Frame) -> String {
    switch frame.kind {
    case .open(let branch): "{{\(branch.rawValue)\(frame.tag.name)}}"
    case .parent: "{{<\(frame.tag.name)}}"
    default: "{{$\(frame.tag.name)}}"
    }
  }

  /// The findings that do not merely follow from what the lexer found: what was misread as text closes nothing.
  func findings(after lexed: [Located]) -> [Located] {
    let isMisread = lexed.contains { if case .otherDelimiters = $0.finding { true } else { false } }
    guard isMisread else { return findings }
    return findings.filter { if case .unclosed = $0.finding { false } else { true } }
  }
}
