/// One row of a published table: its points and the words printed beside them.
public struct Row: Hashable, Codable, Sendable {
  /// The points of the row, never negative.
  public let points: Int
  /// The row's wording as published.
  public let label: String

  /// A row of `points`, worded as `label`.
  public init(points: Int, label: String) {
    self.points = points
    self.label = label
  }

  init(_ points: Int, _ label: String) {
    self.init(points: points, label: label)
  }
}

/// The closed set of answers to one item of a score, each with its published row.
///
/// The raw value is the word of the case file, not the points: rows may share points. `allCases` is in table order.
public protocol ScoreChoice: RawRepresentable, CaseIterable, Codable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {
  /// The published row of this answer.
  var row: Row { get }
}

extension ScoreChoice {
  /// The most points that the item can give.
  static var maximum: Int { allCases.reduce(0) { Swift.max($0, $1.row.points) } }
}
