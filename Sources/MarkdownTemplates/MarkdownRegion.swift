/// A region of a document, merged and converted.
public struct MarkdownRegion: Hashable, Sendable {
  /// The name of its block; nil for a document without blocks.
  public let name: String?
  /// The Markdown, with the values escaped.
  public let markdown: [UInt8]
  /// Its HTML.
  public let html: [UInt8]
}
