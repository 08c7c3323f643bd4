import Ccmark
import CcmarkArena

/// A node of a parsed document.
///
/// It is valid as long as the arena that it came from, which the owner of both ensures; anything that makes or
/// changes one runs inside ``Arena/use(_:)``.
@safe struct Node {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  /// A new node whose texts around its children are constants: libcmark writes them unescaped.
  static func custom(_ type: cmark_node_type, _ enter: StaticString, _ exit: StaticString)
    throws(CommonMarkError)
    -> Node
  {
    guard let node = unsafe Node(ccmark_arena_node(type)) else { throw .outOfMemory }
    enter.withUTF8Buffer { _ = unsafe cmark_node_set_on_enter(node.pointer, $0.baseAddress) }
    exit.withUTF8Buffer { _ = unsafe cmark_node_set_on_exit(node.pointer, $0.baseAddress) }
    return node
  }

  static func new(_ type: cmark_node_type) throws(CommonMarkError) -> Node {
    guard let node = unsafe Node(ccmark_arena_node(type)) else { throw .outOfMemory }
    return node
  }

  var type: cmark_node_type { unsafe cmark_node_get_type(pointer) }
  var parent: Node? { unsafe Node(cmark_node_parent(pointer)) }
  var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
  var next: Node? { unsafe Node(cmark_node_next(pointer)) }
  /// The first and last line of a block in the source, from 1.
  var lines: ClosedRange<Int>? {
    let (first, last) = unsafe (
      Int(cmark_node_get_start_line(pointer)), Int(cmark_node_get_end_line(pointer))
    )
    return first > 0 && first <= last ? first...last : nil
  }

  /// The text that a custom node writes before its children.
  var enterText: String { unsafe cmark_node_get_on_enter(pointer).map { unsafe String(cString: $0) } ?? "" }

  /// Whether two headings have one level, or two lists the same marks, first number and tightness.
  func hasShape(of other: Node) -> Bool {
    unsafe cmark_node_get_heading_level(pointer) == cmark_node_get_heading_level(other.pointer)
      && cmark_node_get_list_type(pointer) == cmark_node_get_list_type(other.pointer)
      && cmark_node_get_list_start(pointer) == cmark_node_get_list_start(other.pointer)
      && cmark_node_get_list_tight(pointer) == cmark_node_get_list_tight(other.pointer)
  }

  /// The level of a heading, from 1.
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
  /// Whether a list is numbered.
  var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// The first number of a list.
  var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }
  /// Whether the paragraphs of a list's items are none.
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

  /// One of the node's texts; empty where it has none.
  func string(_ which: Text) -> String {
    unsafe bytes(which).map { unsafe String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The texts that a node can hold.
  enum Text {
    case literal, url, title, fenceInfo
    /// What a custom node writes before and after its children.
    case enter, exit
  }

  /// One of the node's texts; nil where it has none.
  func text(_ which: Text) -> [UInt8]? {
    unsafe bytes(which).map { unsafe Array($0) }
  }

  /// Whether one of the node's texts holds a byte with which a sentinel may begin.
  func mayHoldSentinel(_ which: Text) -> Bool {
    unsafe bytes(which)?.contains { $0 >= 0xF3 } ?? false
  }

  /// Where one of the node's texts begins in the arena; it ends with a NUL.
  func start(of which: Text) -> UnsafePointer<CChar>? {
    switch which {
    case .literal: unsafe cmark_node_get_literal(pointer)
    case .url: unsafe cmark_node_get_url(pointer)
    case .title: unsafe cmark_node_get_title(pointer)
    case .fenceInfo: unsafe cmark_node_get_fence_info(pointer)
    case .enter: unsafe cmark_node_get_on_enter(pointer)
    case .exit: unsafe cmark_node_get_on_exit(pointer)
    }
  }

  /// One of the node's texts where it is in the arena.
  private func bytes(_ which: Text) -> UnsafeBufferPointer<UInt8>? {
    guard let start = unsafe start(of: which) else { return nil }
    var length = 0
    while unsafe start[length] != 0 { length += 1 }
    return unsafe UnsafeRawBufferPointer(start: start, count: length).bindMemory(to: UInt8.self)
  }

  /// Sets one of the node's texts; it must hold no NUL.
  func set(_ which: Text, to text: ArraySlice<UInt8>) {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: text.count + 1) { buffer in
      unsafe text.withUnsafeBytes { unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      unsafe buffer[text.count] = 0
      unsafe set(which, toTerminated: UnsafePointer(buffer.baseAddress))
    }
  }

  private func set(_ which: Text, toTerminated text: UnsafePointer<CChar>?) {
    switch which {
    case .literal: _ = unsafe cmark_node_set_literal(pointer, text)
    case .url: _ = unsafe cmark_node_set_url(pointer, text)
    case .title: _ = unsafe cmark_node_set_title(pointer, text)
    case .fenceInfo: _ = unsafe cmark_node_set_fence_info(pointer, text)
    case .enter: _ = unsafe cmark_node_set_on_enter(pointer, text)
    case .exit: _ = unsafe cmark_node_set_on_exit(pointer, text)
    }
  }

  func append(_ child: Node) { _ = unsafe cmark_node_append_child(pointer, child.pointer) }
  func insertAfter(_ node: Node) { _ = unsafe cmark_node_insert_after(pointer, node.pointer) }
  func replace(with node: Node) { _ = unsafe cmark_node_replace(pointer, node.pointer) }
  func unlink() { unsafe cmark_node_unlink(pointer) }

  /// The node that follows in document order inside `root`.
  ///
  /// Without recursion, since data decides how deep inlines are nested.
  func following(in root: Node) -> Node? {
    firstChild ?? followingBeside(in: root)
  }

  /// The node that follows in document order inside `root`, past everything inside this one.
  func followingBeside(in root: Node) -> Node? {
    var node = self
    while unsafe node.pointer != root.pointer {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}
