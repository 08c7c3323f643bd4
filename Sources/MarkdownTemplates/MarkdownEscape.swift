/// How much of a value is escaped.
public enum MarkdownEscape: Hashable, Sendable {
  /// What would be read as Markdown where the value is, and nothing else: `T10_L1`, `4/5`, `(HER2)` stay as they
  /// are.
  case least
  /// Every ASCII punctuation mark.
  case full

  /// Adds a value to a Markdown text so that it comes out of libcmark 0.30 unchanged.
  ///
  /// - Parameters:
  ///   - value: A printed form; each LF becomes a hard line break, which cells and headings must not hold.
  ///   - context: Where the value is.
  ///   - text: The Markdown up to the value.
  /// - Complexity: O(*n*).
  public func append(_ value: [UInt8], in context: MarkdownContext, to text: inout [UInt8]) {
    var line = MarkdownLine(value, in: context, startsLine: context.startsLine)
    while true {
      append(&line, to: &text)
      guard let next = line.next() else { return }
      // A backslash at the end of a line is CommonMark's hard line break.
      text += [.backslash, .lf]
      text += context.indent
      line = next
    }
  }

  private func append(_ line: inout MarkdownLine, to text: inout [UInt8]) {
    var copied = line.appendStart(to: &text)
    let end = line.contentEnd
    for index in copied..<max(copied, end) where line.value[index].isPunctuation {
      guard self == .full || line.needsEscape(at: index) else { continue }
      text += line.value[copied..<index]
      text.append(.backslash)
      copied = index
    }
    text += line.value[copied..<max(copied, end)]
    line.appendEnd(to: &text)
  }
}
