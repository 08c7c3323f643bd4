internal import Ccmark
internal import CcmarkArena

/// CommonMark by libcmark 0.30, in safe mode, with pipe tables.
public enum CommonMark {
  /// The largest document that is parsed, in bytes.
  public static let maximumBytes = 1_048_576

  /// Converts Markdown to HTML.
  ///
  /// - Parameters:
  ///   - markdown: UTF-8.
  ///   - sentinels: Texts that stand in place of the sentinels ``sentinel(_:)``, filled into the parsed tree so that
  ///     nothing in them can be read as Markdown; a line feed in one is a hard line break.
  /// - Returns: The HTML, without a page around it.
  /// - Throws: ``CommonMarkError`` for a table whose rows do not fit, a sentinel where text cannot be filled in, and
  ///   documents beyond the bounds.
  public static func html(
    from markdown: [UInt8], filling sentinels: [String] = []
  ) throws(CommonMarkError) -> [UInt8] {
    try checkBounds(markdown)
    let tree = MarkdownTree(parsing: markdown)
    defer { tree.release() }
    try tree.makeTables(from: SourceLines(markdown))
    if !sentinels.isEmpty { try tree.fill(sentinels) }
    return tree.html()
  }

  /// The text that marks the place of the value with this number.
  public static func sentinel(_ number: Int) -> String { "\u{E000}\(number)\u{E001}" }

  /// The version of libcmark that is linked.
  public static var version: String {
    let number = cmark_version()
    return "\(number >> 16).\(number >> 8 & 0xFF).\(number & 0xFF)"
  }

  /// libcmark 0.30.2 is quadratic on deep nesting of quotes and lists, so lines that nest deeply are refused.
  private static func checkBounds(_ markdown: [UInt8]) throws(CommonMarkError) {
    guard cmark_version() >> 8 == 0x001E else {
      throw CommonMarkError(line: 1, "libcmark \(version) is not the version that was proven, 0.30")
    }
    guard markdown.count <= maximumBytes else {
      throw CommonMarkError(line: 1, "the document is longer than \(maximumBytes) bytes")
    }
    var (line, depth, isAtStart) = (1, 0, true)
    for byte in markdown {
      switch byte {
      case 0x0A:
        (line, depth, isAtStart) = (line + 1, 0, true)
      case _ where isAtStart && [0x3E, 0x2D, 0x2B, 0x2A].contains(byte):
        depth += 1
        if depth > 64 { throw CommonMarkError(line: line, "quotes and lists are nested too deeply") }
      case 0x20, 0x09: continue
      default: isAtStart = isAtStart && (0x30...0x39).contains(byte) || (isAtStart && (byte == 0x2E || byte == 0x29))
      }
    }
  }
}

/// Why Markdown was not converted.
public struct CommonMarkError: Error, Hashable, Sendable {
  /// The line of the Markdown, from 1.
  public let line: Int
  /// What is wrong and what would do.
  public let message: String

  init(line: Int, _ message: String) {
    (self.line, self.message) = (line, message)
  }
}
