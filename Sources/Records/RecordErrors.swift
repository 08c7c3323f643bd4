public import SourceText

/// Why a file could not be read into nodes.
public struct RecordErrors: Error, Hashable, Sendable {
  /// The faults in file order, never empty; none quotes a value or a source line.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
  }
}

extension RecordErrors: CustomStringConvertible {
  /// One line for each fault.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
