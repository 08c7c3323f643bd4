/// A scored case in one system: the items, the totals they allow and the bands those touch.
public struct ScoreResult: Codable, Hashable, Sendable {
  /// The system scored.
  public let system: ScoreSystem
  /// The least and the greatest total of the system.
  public let range: ClosedRange<Int>
  /// What a higher total means.
  public let direction: Direction
  /// The items in the published order.
  public let items: [ItemResult]
  /// Every total that can still be reached.
  public let totals: Totals
  /// Every band that those totals touch, in table order.
  public let bands: [Band]
  /// The items, among those not settled, for which two possible answers leave different sets of bands possible.
  public let deciding: [String]

  /// A result from its parts.
  public init(
    system: ScoreSystem, range: ClosedRange<Int>, direction: Direction, items: [ItemResult], totals: Totals,
    bands: [Band], deciding: [String]
  ) {
    self.system = system
    self.range = range
    self.direction = direction
    self.items = items
    self.totals = totals
    self.bands = bands
    self.deciding = deciding
  }

  /// Whether only one band is possible.
  ///
  /// An empty `deciding` does not mean that: two items may decide only together.
  public var isSettled: Bool { bands.count == 1 }

  /// The total, once only one can be reached.
  public var total: Int? { totals.count == 1 ? totals.min : nil }
}
