/// A published score: items whose points are summed, and bands of the total.
///
/// ```
/// let score = SINS(
///   location: .from(level: .l1), pain: .known(.mechanical), bone: .notKnown(.notDone),
///   alignment: .known(.normal), collapse: .from(percent: .value(60)), posterolateral: .known(.unilateral))
/// print(Array(score.totals))  // [10, 11, 12]: the bone item is open
/// print(score.possibleBands.map(\.id))  // ["indeterminate"]
/// print(score.result.deciding)  // []: no answer to it would change the band
/// ```
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
  /// The score with every item, the totals, the bands and what would decide between them.
  ///
  /// Each score returns `scored()` here, so that the compiler specialises it for that score: a tenth of the time
  /// of the generic version.
  var result: ScoreResult { get }
}

extension Score {
  /// Every total that can still be reached, exact.
  public var totals: Totals {
    Self.items.reduce(.zero) { $0.adding($1.points(self)) }
  }

  /// The bands that the totals still touch, in table order.
  public var possibleBands: [Band] { Self.bands(touchedBy: totals) }

  /// The result, worked out from the tables of the score.
  ///
  /// Items are reached by index, since copying one costs more than computing its points.
  func scored() -> ScoreResult {
    let items = Self.items
    let points = items.indices.map { items[$0].points(self) }
    let totals = points.reduce(Totals.zero) { $0.adding($1) }
    let bands = Self.bands(touchedBy: totals)
    return ScoreResult(
      system: Self.system, range: Self.range, direction: Self.direction,
      items: items.indices.map { items[$0].result(self, points[$0]) }, totals: totals, bands: bands,
      deciding: bands.count > 1 ? Self.deciding(points) : [])
  }

  /// The bands that `totals` touch, in table order.
  static func bands(touchedBy totals: Totals) -> [Band] {
    bands.filter { totals.touches($0.range) }
  }

  /// The items for which two possible answers leave different sets of bands possible, in the published order.
  ///
  /// Answers that share their points leave the same totals, so it is enough to compare the distinct points. Where
  /// only one band is possible, no item decides.
  static func deciding(_ points: [Totals]) -> [String] {
    var deciding: [String] = []
    for index in points.indices where points[index].count > 1 {
      var others = Totals.zero
      for other in points.indices where other != index { others = others.adding(points[other]) }
      if decides(points[index], over: others) { deciding.append(items[index].id) }
    }
    return deciding
  }

  /// Whether two of an item's points, added to the totals of the others, leave different sets of bands.
  private static func decides(_ points: Totals, over others: Totals) -> Bool {
    let first = bandSet(others.shifted(by: points.min))
    // Clears the lowest bit, whose bands `first` already holds.
    var rest = points.bits & (points.bits - 1)
    while rest != 0 {
      if bandSet(others.shifted(by: rest.trailingZeroBitCount)) != first { return true }
      rest &= rest - 1
    }
    return false
  }

  /// The bands that `totals` touch, one bit each.
  private static func bandSet(_ totals: Totals) -> UInt32 {
    var set: UInt32 = 0
    for index in bands.indices where totals.touches(bands[index].range) {
      set |= 1 << UInt32(index)
    }
    return set
  }
}
