public import SourceText

/// Why a document was not made: every finding at once.
public struct DocumentErrors: Error, Sendable {
  /// The findings; never empty.
  public let diagnostics: [Diagnostic]

  /// Creates the refusal from its findings.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  init(file: String, _ message: String) {
    self.init([Diagnostic(file: file, message)])
  }
}
