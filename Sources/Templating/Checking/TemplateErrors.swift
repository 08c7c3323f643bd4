public import SourceText

/// Why a template was refused: every finding at once, in the order of files and places.
public struct TemplateErrors: Error, Sendable {
  /// The findings, at least one of them an error.
  public let diagnostics: [Diagnostic]

  /// Creates the refusal from its findings.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

extension TemplateErrors: CustomStringConvertible {
  /// Every finding with its source line, separated by line breaks.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
