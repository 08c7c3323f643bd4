internal import Ccmark
internal import CcmarkArena

extension MarkdownTree {
  /// Puts texts in place of their sentinels, as literal text that nothing parses.
  ///
  /// - Throws: ``CommonMarkError`` for a sentinel that did not land in text: no escaping could protect a value there.
  func fill(_ texts: [String]) throws(CommonMarkError) {
    var filled = 0
    for unsafe node in unsafe textNodes() {
      guard let literal = unsafe cmark_node_get_literal(node) else { continue }
      let text = unsafe String(cString: literal)
      guard text.unicodeScalars.contains("\u{E000}") else { continue }
      let (whole, count) = Self.replaced(text, texts)
      filled += count
      unsafe Self.setLines(whole, of: node)
    }
    guard filled == texts.count else {
      throw CommonMarkError(line: 1, "a value stands where no escaping can protect it")
    }
  }

  private func textNodes() -> [OpaquePointer] {
    var nodes: [OpaquePointer] = unsafe []
    let iterator = unsafe cmark_iter_new(document)
    while unsafe cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      guard let node = unsafe cmark_iter_get_node(iterator) else { continue }
      if unsafe cmark_node_get_type(node) == CMARK_NODE_TEXT { unsafe nodes.append(node) }
    }
    unsafe cmark_iter_free(iterator)
    return unsafe nodes
  }

  private static func replaced(_ text: String, _ texts: [String]) -> (String, Int) {
    var (result, number, isInside, count) = ("", 0, false, 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{E000}": (isInside, number) = (true, 0)
      case "\u{E001}":
        isInside = false
        if texts.indices.contains(number) {
          result += texts[number]
          count += 1
        }
      case _ where isInside: number = number * 10 + Int(scalar.value) - 48
      default: result.unicodeScalars.append(scalar)
      }
    }
    return (result, count)
  }

  /// Sets the text of a node; where it has line feeds, hard breaks and further text nodes follow.
  private static func setLines(_ text: String, of node: OpaquePointer) {
    var lines = HardLines(text).lines
    unsafe cmark_node_set_literal(node, lines.removeFirst())
    var last = unsafe node
    for line in lines {
      for unsafe made in unsafe [
        cmark_node_new_with_mem(CMARK_NODE_LINEBREAK, ccmark_arena()),
        cmark_node_new_with_mem(CMARK_NODE_TEXT, ccmark_arena()),
      ] {
        guard let made = unsafe made else { continue }
        if unsafe cmark_node_get_type(made) == CMARK_NODE_TEXT { unsafe cmark_node_set_literal(made, line) }
        unsafe cmark_node_insert_after(last, made)
        unsafe last = made
      }
    }
  }
}

/// A text cut at the line feeds that become hard breaks: all but those at either end of it.
///
/// A hard break at the end of a paragraph would leave its backslash behind, so line feeds at the ends stay white space.
public struct HardLines: Sendable {
  /// The lines; at least one.
  public let lines: [String]

  /// Cuts a text.
  public init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
