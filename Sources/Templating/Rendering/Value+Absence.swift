extension Value {
  /// Whether the value is the words of an absence.
  package var isAbsent: Bool { absence != nil }

  /// The words of an absence; nil for a value.
  package var absence: String? {
    if case .absent(let words) = self { words } else { nil }
  }
}
