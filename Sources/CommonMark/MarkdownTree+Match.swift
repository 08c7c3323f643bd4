import Ccmark

extension MarkdownTree {
  /// Whether this tree with its sentinels replaced by their values is another tree, node by node.
  ///
  /// Everything that libcmark's HTML renderer reads of a node is compared, so that trees that match have the same
  /// HTML. A mismatch proves nothing: a value with a line break becomes several nodes, and then only ``fill(_:)``
  /// and ``html()`` can tell.
  ///
  /// - Complexity: O(*n*), without a copy of any text.
  public func matches(_ other: borrowing MarkdownTree, with values: SentinelValues) -> Bool {
    var (node, peer) = (root, other.root)
    while node.matches(peer, with: values) {
      if let child = node.firstChild, let otherChild = peer.firstChild {
        (node, peer) = (child, otherChild)
        continue
      }
      guard node.firstChild == nil, peer.firstChild == nil else { return false }
      while node.next == nil, peer.next == nil, let above = node.parent, let otherAbove = peer.parent {
        (node, peer) = (above, otherAbove)
      }
      guard let next = node.next, let otherNext = peer.next else {
        return node.isSame(as: root) && peer.isSame(as: other.root)
      }
      (node, peer) = (next, otherNext)
    }
    return false
  }
}

extension Node {
  fileprivate func isSame(as other: Node) -> Bool { unsafe pointer == other.pointer }

  /// Whether two nodes without their children render alike, with values in the place of this one's sentinels.
  fileprivate func matches(_ other: Node, with values: SentinelValues) -> Bool {
    guard type == other.type else { return false }
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK:
      return text(.literal, matches: other, with: values)
    case CMARK_NODE_CODE_BLOCK:
      return text(.literal, matches: other, with: values) && text(.fenceInfo, matches: other, with: values)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      return text(.url, matches: other, with: values) && text(.title, matches: other, with: values)
    case CMARK_NODE_CUSTOM_BLOCK, CMARK_NODE_CUSTOM_INLINE:
      return text(.enter, matches: other, with: values) && text(.exit, matches: other, with: values)
    case CMARK_NODE_HEADING, CMARK_NODE_LIST: return hasShape(of: other)
    case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM, CMARK_NODE_PARAGRAPH,
      CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_EMPH,
      CMARK_NODE_STRONG:
      return true
    default: return false
    }
  }

  private func text(_ which: Text, matches other: Node, with values: SentinelValues) -> Bool {
    switch unsafe (start(of: which), other.start(of: which)) {
    case (nil, nil): true
    case (let pattern?, let text?): unsafe Self.isEqual(pattern, text, values)
    default: false
    }
  }

  /// Whether a text with values in the place of its sentinels is another text; both end with a NUL.
  private static func isEqual(
    _ pattern: UnsafePointer<CChar>, _ text: UnsafePointer<CChar>, _ values: SentinelValues
  ) -> Bool {
    let bytes = values.bytes.span
    var (next, place) = (unsafe pattern, unsafe text)
    while true {
      let byte = unsafe UInt8(bitPattern: next.pointee)
      if byte >= 0xF3, let index = unsafe sentinel(at: next), let range = values.range(of: index) {
        for offset in range {
          let expected = bytes[offset]
          // The other text ends at its NUL, and a line break would be a node of its own.
          guard expected != 0, expected != .lf, unsafe UInt8(bitPattern: place.pointee) == expected else {
            return false
          }
          unsafe place += 1
        }
        unsafe next += Sentinel.length
        continue
      }
      guard unsafe place.pointee == next.pointee else { return false }
      if byte == 0 { return true }
      unsafe next += 1
      unsafe place += 1
    }
  }

  /// The number of the sentinel that starts there, in a text that ends with a NUL.
  private static func sentinel(at start: UnsafePointer<CChar>) -> Int? {
    var scalar = unsafe UInt32(UInt8(bitPattern: start[0]) & 7)
    for offset in 1..<Sentinel.length {
      let byte = unsafe UInt8(bitPattern: start[offset])
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return Sentinel(scalar: scalar)?.index
  }
}
