/// A range of totals to which the paper gives one meaning.
public struct Band: Hashable, Codable, Sendable, Identifiable {
  /// The word for it in data, for instance `indeterminate`.
  public let id: String
  /// The totals of the band.
  public let range: ClosedRange<Int>
  /// A short heading.
  public let label: String
  /// What the paper says of patients with these totals; it speaks of a series, never of one patient.
  public let meaning: String
  /// The treatment that the paper drew from the band, if it drew one: history for readers of the scale, never a
  /// recommendation, and not for documents about a patient.
  public let strategy: String?

  /// A band of the totals `range`.
  public init(id: String, range: ClosedRange<Int>, label: String, meaning: String, strategy: String? = nil) {
    self.id = id
    self.range = range
    self.label = label
    self.meaning = meaning
    self.strategy = strategy
  }
}

/// What a higher total means.
public enum Direction: String, Codable, Sendable, Hashable, CaseIterable {
  case better, worse
}
