/// What a template may cost; beyond it a template is refused with its place.
enum Limits {
  /// The bytes of one file.
  static let fileBytes = 64 * 1024
  /// Sections, blocks and bases inside one another.
  static let nesting = 32
  /// Partials and bases inside one another.
  static let partialDepth = 16
  /// The bytes of a document's text with all its partials.
  static let documentBytes = 1024 * 1024
  /// Findings about one file or document; nobody reads more at once.
  static let findings = 100
  /// Tags of a document with all its partials.
  static let operations = 65_536
}
