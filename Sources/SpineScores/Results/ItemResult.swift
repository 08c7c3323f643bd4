/// What one item adds to a score: its answer and points, or the points that are still possible and why.
public struct ItemResult: Codable, Hashable, Sendable {
  /// The item, for instance `location`.
  public let item: String
  /// The heading as printed.
  public let title: String
  /// The answer in the case's words, once the item is settled.
  public let answer: String?
  /// The wording of the row, once the item is settled.
  public let label: String?
  /// The points, once the item is settled.
  public let points: Int?
  /// Why the item is not settled; nil when it is.
  public let absence: Absence?
  /// The distinct points still possible, ascending; one number once the item is settled.
  public let possible: [Int]
  /// The most points that the item can give.
  public let maximum: Int

  /// An item's result from its parts.
  public init(
    item: String, title: String, answer: String?, label: String?, points: Int?, absence: Absence?,
    possible: [Int], maximum: Int
  ) {
    self.item = item
    self.title = title
    self.answer = answer
    self.label = label
    self.points = points
    self.absence = absence
    self.possible = possible
    self.maximum = maximum
  }

  init<Choice>(item: String, title: String, finding: Finding<Choice>, possible: Totals, maximum: Int) {
    let answer = finding.answer
    let row = answer?.row
    self.init(
      item: item, title: title, answer: answer?.rawValue, label: row?.label, points: row?.points,
      absence: finding.absence, possible: possible.ascending, maximum: maximum)
  }
}
