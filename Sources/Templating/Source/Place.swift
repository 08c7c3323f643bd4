public import SourceText

/// A place in a template, with what a message about it needs.
public struct Place: Hashable, Sendable {
  /// The file as messages show it.
  public let file: String
  /// The line and column.
  public let position: SourcePosition
  /// The source line with its marked part.
  public let excerpt: Excerpt

  /// Creates a place.
  public init(file: String, position: SourcePosition, excerpt: Excerpt) {
    self.file = file
    self.position = position
    self.excerpt = excerpt
  }

  /// A finding about this place.
  public func diagnostic(_ severity: Diagnostic.Severity = .error, _ message: String) -> Diagnostic {
    Diagnostic(severity, file: file, at: position, message, excerpt: excerpt)
  }
}
