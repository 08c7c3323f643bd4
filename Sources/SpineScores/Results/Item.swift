/// One item of a score: its heading, bound to the finding that answers it.
public struct Item<Owner: Sendable>: Sendable {
  /// The word for it in data, for instance `extraspinal-bone`.
  public let id: String
  /// The heading as printed.
  public let title: String
  /// The published rows in table order.
  public let rows: [ItemRow]
  /// The most points that the item can give.
  public let maximum: Int

  let points: @Sendable (Owner) -> Totals
  /// The result of an item whose points are already known.
  let result: @Sendable (Owner, Totals) -> ItemResult

  /// An item answered by `finding`, which may be a key path.
  init<Choice: ScoreChoice>(
    _ id: String, _ title: String, _ finding: @escaping @Sendable (Owner) -> Finding<Choice>
  ) {
    let maximum = Choice.maximum
    self.id = id
    self.title = title
    self.maximum = maximum
    rows = Choice.allCases.map { ItemRow(answer: $0.rawValue, row: $0.row) }
    let every = Totals(bits: Choice.allCases.reduce(0) { $0 | 1 << UInt32($1.row.points) })
    points = { finding($0).points(ofEveryRow: every) }
    result = { ItemResult(item: id, title: title, finding: finding($0), possible: $1, maximum: maximum) }
  }
}

/// One answer of an item with its published row.
public struct ItemRow: Hashable, Codable, Sendable {
  /// The word of the case file.
  public let answer: String
  /// Its points and wording.
  public let row: Row

  /// An answer with its row.
  public init(answer: String, row: Row) {
    self.answer = answer
    self.row = row
  }
}
