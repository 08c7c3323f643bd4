import Ccmark

/// CommonMark 0.30 with pipe tables, by libcmark in its safe mode.
///
/// ```
/// let text = "| Level | ESCC |\n| --- | --- |\n| L1 | 2 |\n"
/// let html = try CommonMark.html(from: Array(text.utf8))
/// print(String(decoding: html, as: UTF8.self))  // <table>...<th scope="col">Level</th>...
/// ```
public enum CommonMark {
  /// The longest text that is parsed, in bytes: 1 MiB.
  public static let largestDocument = 1 << 20

  /// The longest cell or caption of a table, in bytes of Markdown: 4 KiB.
  public static let largestCell = 4096

  /// The deepest nesting of quotes and lists; libcmark 0.30 takes quadratic time on more.
  public static let deepestNesting = 32

  /// How many times `![` may occur in a text; libcmark 0.30 takes quadratic time on them (CVE-2023-22486).
  public static let mostImages = 2048

  /// The version of the linked libcmark, for instance `0.30.2`.
  public static var version: String { unsafe String(cString: cmark_version_string()) }

  /// Converts a Markdown text to HTML.
  ///
  /// Raw HTML is left out, links to scripts are emptied. Top-level pipe tables become `<table>` with their header
  /// cells marked; a line `Table: ...` directly above one becomes its caption.
  ///
  /// - Complexity: O(*n*) within the bounds above.
  public static func html(from markdown: [UInt8]) throws(CommonMarkError) -> [UInt8] {
    try MarkdownTree(parsing: markdown).html()
  }

  /// Whether the linked libcmark is the 0.30 that the escapes were proven against.
  static let isSupported = cmark_version() >> 8 == 30
}
