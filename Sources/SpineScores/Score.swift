/// A published score: items whose points are summed, and bands of the total.
public protocol Score: Sendable, Hashable, Codable {
  /// The system and edition.
  static var system: ScoreSystem { get }
  /// The least and the greatest total.
  static var range: ClosedRange<Int> { get }
  /// What a higher total means.
  static var direction: Direction { get }
  /// The items in the published order.
  static var items: [Item<Self>] { get }
  /// The bands in ascending order; they cover `range` without gap or overlap.
  static var bands: [Band] { get }
}

extension Score {
  /// Every total that can still be reached, exact.
  public var totals: Totals {
    Self.items.reduce(.zero) { $0.adding($1.points(self)) }
  }

  /// The bands that the totals still touch, in table order.
  public var possibleBands: [Band] {
    let totals = totals
    return Self.bands.filter { totals.touches($0.range) }
  }

  /// The score with every item, the totals, the bands and what would decide between them.
  public var result: ScoreResult {
    let points = Self.items.map { $0.points(self) }
    let totals = points.reduce(Totals.zero) { $0.adding($1) }
    return ScoreResult(
      system: Self.system, range: Self.range, direction: Self.direction,
      items: Self.items.map { $0.result(self) }, totals: totals,
      bands: Self.bands.filter { totals.touches($0.range) },
      deciding: Self.items.indices.filter { Self.isDeciding($0, points) }.map { Self.items[$0].id })
  }

  /// Whether two possible answers to the item at `index` leave different sets of bands possible.
  ///
  /// Answers that share their points leave the same totals, so it is enough to compare the distinct points.
  private static func isDeciding(_ index: Int, _ points: [Totals]) -> Bool {
    let own = points[index]
    guard own.count > 1 else { return false }
    let others = points.indices.reduce(Totals.zero) { $1 == index ? $0 : $0.adding(points[$1]) }
    let first = bandSet(others.adding(Totals(bits: 1 << UInt32(own.min))))
    return own.contains { bandSet(others.adding(Totals(bits: 1 << UInt32($0)))) != first }
  }

  /// The bands that `totals` touch, one bit each.
  private static func bandSet(_ totals: Totals) -> UInt32 {
    var set: UInt32 = 0
    for (index, band) in bands.enumerated() where totals.touches(band.range) {
      set |= 1 << UInt32(index)
    }
    return set
  }
}
