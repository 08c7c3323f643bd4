package import CommonMark

/// A region of a document, merged and converted.
public struct MarkdownRegion: Hashable, Sendable {
  /// The name of its block; nil for a document without blocks.
  public let name: String?
  /// The Markdown, with the values escaped.
  public let markdown: [UInt8]
  /// What it is on a page.
  package let nodes: [PageNode]

  /// Its HTML.
  public var html: [UInt8] { nodes.html }
}
