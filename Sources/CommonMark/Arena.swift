import Ccmark
import CcmarkArena

/// The memory of one document; all its nodes are freed with it.
@safe struct Arena: ~Copyable {
  /// The most memory that one tree may take with its HTML: 20 MiB, some 800 KB of a letter's text.
  ///
  /// Two trees exist at once while a text is proven, and the whole program must not need more than 64 MiB.
  static let cap = 20 << 20

  private let pointer: OpaquePointer

  init() throws(CommonMarkError) {
    guard let opened = unsafe ccmark_arena_open(Self.cap) else { throw .outOfMemory }
    unsafe pointer = opened
  }

  deinit {
    unsafe ccmark_arena_close(pointer)
  }

  /// The document node of a parsed text.
  func parse(_ markdown: [UInt8]) throws(CommonMarkError) -> Node {
    let root = unsafe markdown.withUnsafeBufferPointer {
      // Never UNSAFE, which lets raw HTML through, nor SMART, which rewrites C5--C7 and 5'.
      unsafe ccmark_arena_parse(pointer, $0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
    }
    guard let root = unsafe Node(root) else { throw .outOfMemory }
    return root
  }

  /// The HTML of a tree.
  func html(of root: Node) throws(CommonMarkError) -> [UInt8] {
    var length = 0
    guard let html = unsafe ccmark_arena_render(pointer, root.pointer, CMARK_OPT_DEFAULT, &length) else {
      throw .outOfMemory
    }
    return unsafe Array(UnsafeBufferPointer(start: html, count: length))
  }

  /// Runs `body` with this arena as the one that new nodes and texts come from.
  func use<Result>(_ body: () throws(CommonMarkError) -> Result) throws(CommonMarkError) -> Result {
    let before = unsafe ccmark_arena_use(pointer)
    defer { _ = unsafe ccmark_arena_use(before) }
    return try body()
  }
}
