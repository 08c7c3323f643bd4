import SourceText

extension Parser {
  /// Handles an end tag.
  ///
  /// - Returns: Whether the rest of its line, with the line end, is not printed.
  mutating func close(_ token: Token, _ name: String, _ position: Position) -> Bool {
    guard let depth = frames.lastIndex(where: { $0.isClosed(by: name) }), depth > 0 else {
      return closeUnmatched(token, name, position)
    }
    if let fault = token.fault, !frames[depth].isSlip { report(fault, at: token.range) }
    while frames.count - 1 > depth { force(closer: token) }
    return closeInnermost(token, position)
  }

  /// Closes a section that is still open when an outer one ends.
  private mutating func force(closer: Token) {
    let frame = frames[frames.count - 1]
    if isReported(frame, outer: frames[frames.count - 2]) {
      pop(closing: closer.range.lowerBound..<closer.range.lowerBound, nil)
      return
    }
    forced.append((frame.tag, sign(frame), closer))
    pop(closing: closer.range.lowerBound..<closer.range.lowerBound, nil)
  }

  private mutating func closeUnmatched(_ token: Token, _ name: String, _ position: Position) -> Bool {
    if let index = forced.firstIndex(where: { $0.tag.name == name }) {
      reportCrossing(forced.remove(at: index))
      return position.isAlone
    }
    let frame = frames[frames.count - 1]
    let opened = file.position(of: frame.tag.range.lowerBound)
    let isOpen = frames.count > 1
    // Spelt like the open name, or the open tag has no other end to come: a misspelt end tag.
    if isOpen, !nearestNames(to: name, among: [frame.tag.name]).isEmpty || !innermostIsClosedLater {
      if !frame.isSlip {
        report(.misnamedClose(file.text(token.range), opened: sign(frame), opened), at: token.range)
      }
      return closeInnermost(token, position)
    }
    report(
      token.fault
        ?? .closesNothing("{{/\(name)}}", open: isOpen ? sign(frame) : nil, isOpen ? opened : nil),
      at: token.range)
    return position.isAlone
  }

  private mutating func reportCrossing(_ item: (tag: Tag, sign: String, closer: Token)) {
    let closer = file.text(item.closer.range)
    let name = file.text(item.closer.name)
    let outer = openings[name] ?? item.tag.range
    report(
      .crossed(
        close: closer, opened: file.position(of: outer.lowerBound), inner: item.sign,
        file.position(of: item.tag.range.lowerBound)),
      at: item.closer.range)
  }

  private mutating func closeInnermost(_ token: Token, _ position: Position) -> Bool {
    let frame = frames[frames.count - 1]
    openings[frame.tag.name] = frame.tag.range
    if let outside = frame.outside { report(.outsideBlocks(base: frame.tag.name), at: outside) }
    switch frame.kind {
    case .parent:
      let takesLines = frame.indent != nil && position.endsLine
      pop(closing: token.range, takesLines ? position : nil)
      pending = nil
      return takesLines
    case .block where frames[frames.count - 2].kind == .parent:
      pending = nil
    default:
      if !position.isAlone { startLine() }
    }
    pop(closing: token.range, position)
    return position.isAlone
  }

  /// Removes the innermost frame and adds what it became to the one around it.
  ///
  /// - Parameters:
  ///   - close: The bytes of its end tag; empty where there is none.
  ///   - position: Where that tag is; nil where there is none, or where it does not remove its line.
  mutating func pop(closing close: Range<Int>, _ position: Position?) {
    let frame = frames.removeLast()
    switch frame.kind {
    case .open(let branch):
      if let position, !file.isHTML { checkForm(of: frame, close, position) }
      let isBlock = frame.standsAlone && position?.isAlone == true
      append(
        .section(
          Section(
            branch: branch, tag: frame.tag, body: frame.nodes, isBlock: isBlock, isSlip: frame.isSlip)))
    case .parent:
      if position != nil, frame.printedIndent { frames[frames.count - 1].nodes.removeLast() }
      let indent = position == nil ? nil : frame.indent
      append(.parent(Parent(tag: frame.tag, blocks: frame.blocks, indent: indent)))
    default: add(block(frame, close, position))
    }
  }

  private mutating func add(_ block: Block) {
    guard isInParent else { return append(.block(block)) }
    let blocks = frames[frames.count - 1].blocks
    if let first = blocks.first(where: { $0.tag.name == block.tag.name }) {
      report(.sameBlock(block.tag.name, file.position(of: first.tag.range.lowerBound)), at: block.tag.range)
    }
    frames[frames.count - 1].blocks.append(block)
  }

  private func block(_ frame: Frame, _ close: Range<Int>, _ position: Position?) -> Block {
    let end = max(frame.contentStart, close.lowerBound)
    return Block(
      tag: frame.tag, body: frame.nodes, indent: frame.indent, startsOwnLine: frame.startsOwnLine,
      lineEnd: position?.isAlone == true ? position?.lineEnd : nil,
      isAlone: frame.indent != nil && position?.endsLine == true,
      innerIndent: file.indentation(of: frame.contentStart..<end))
  }

  /// A section has its tags on lines of their own or both in one paragraph.
  private mutating func checkForm(of frame: Frame, _ close: Range<Int>, _ position: Position) {
    let closed = file.position(of: close.lowerBound)
    if frame.standsAlone != position.isAlone {
      report(.mixedTags(sign(frame), closed: closed), at: frame.tag.range)
    } else if !frame.standsAlone, file.hasBlankLine(in: frame.contentStart..<close.lowerBound) {
      report(.spansParagraphs(sign(frame), closed: closed), at: frame.tag.range)
    }
  }
}

extension Parser.Frame {
  /// Whether an end tag of a name, or a word of another language, ends it.
  fileprivate func isClosed(by name: String) -> Bool { tag.name == name || closers.contains(name) }
}
