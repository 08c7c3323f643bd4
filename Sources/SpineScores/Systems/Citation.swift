/// Where a published scale comes from.
public struct Citation: Hashable, Codable, Sendable {
  /// Authors, journal, year and pages.
  public let text: String
  /// The digital object identifier, where the source gives one.
  public let doi: String?
  /// The page that was read, where there is no identifier.
  public let address: String?

  /// The text with the identifier behind it, where there is one.
  public var inFull: String { doi.map { "\(text), doi:\($0)" } ?? text }

  /// A citation.
  public init(text: String, doi: String? = nil, address: String? = nil) {
    self.text = text
    self.doi = doi
    self.address = address
  }
}

/// A sentence that documents print beside a result, with the source that it rests on.
public struct Note: Hashable, Codable, Sendable {
  /// The sentence.
  public let text: String
  /// The source.
  public let source: String

  /// A note.
  public init(text: String, source: String) {
    self.text = text
    self.source = source
  }

  init(_ text: String, source: String) {
    self.init(text: text, source: source)
  }
}
