extension ScoreResult {
  /// A different answer to one item that would move a total at a band's edge into another band.
  public struct Flip: Hashable, Sendable {
    /// The item, with the answer that it has now.
    public let item: ItemResult
    /// The answer that would move it.
    public let row: ItemRow
    /// The total that it would give.
    public let total: Int
    /// The band of that total.
    public let band: Band
  }

  /// Whether the total is known and lies next to another band: 6 or 7 in SINS, 8 or 9 in Tokuhashi's score.
  public var isAtEdge: Bool {
    guard let total, let band = bands.first, isSettled else { return false }
    // The two ends of the whole scale are no edges: no band lies beyond them.
    return (total == band.range.upperBound && total < range.upperBound)
      || (total == band.range.lowerBound && total > range.lowerBound)
  }

  /// Every answer that would move a total at a band's edge into another band, the smallest change first.
  ///
  /// - SeeAlso: `clinical/scales.md` 15.16.
  public var flips: [Flip] {
    guard isAtEdge, let total else { return [] }
    let scale = ScaleDescription(system)
    // The region follows from the level: nobody could have answered it differently.
    let answers = zip(items, scale.items).filter { $0.0.item != "location" }
    let flips = answers.flatMap { item, published in
      published.rows.compactMap { flip(item, $0, total, scale.bands) }
    }
    return flips.enumerated().sorted { left, right in
      (abs(left.element.total - total), left.offset) < (abs(right.element.total - total), right.offset)
    }.map(\.element)
  }

  private func flip(_ item: ItemResult, _ row: ItemRow, _ total: Int, _ published: [Band]) -> Flip? {
    guard let points = item.points, row.row.points != points else { return nil }
    let moved = total - points + row.row.points
    guard let band = published.first(where: { $0.range.contains(moved) }), band.id != bands.first?.id else {
      return nil
    }
    return Flip(item: item, row: row, total: moved, band: band)
  }
}
