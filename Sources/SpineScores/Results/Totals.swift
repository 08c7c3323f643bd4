/// The totals that can still be reached, exactly: a set of numbers from 0 to 31, never empty.
///
/// Bit `n` stands for the total `n`, so that adding an item is a few shifts and no combination is ever lost or invented.
public struct Totals: Hashable, Sendable {
  let bits: UInt32

  /// A set from its bits; only for callers that know that at least one is set.
  init(bits: UInt32) {
    self.bits = bits
  }

  /// The total of no items: zero alone.
  static let zero = Totals(bits: 1)

  /// A set of totals; nil when there is none, or when one lies outside 0...31.
  public init?(_ totals: some Sequence<Int>) {
    var bits: UInt32 = 0
    for total in totals {
      guard (0...31).contains(total) else { return nil }
      bits |= 1 << UInt32(total)
    }
    guard bits != 0 else { return nil }
    self.bits = bits
  }

  /// The least total.
  public var min: Int { bits.trailingZeroBitCount }

  /// The greatest total.
  public var max: Int { UInt32.bitWidth - 1 - bits.leadingZeroBitCount }

  /// The number of different totals, at least 1.
  public var count: Int { bits.nonzeroBitCount }

  /// The totals in ascending order.
  var ascending: [Int] {
    // No item gives more than 5 points, so an item's list is looked up and never made.
    bits < 1 << 6 ? Self.ofAnItem[Int(bits)] : (min...max).filter(contains)
  }

  /// The lists of all sets of 0 to 5, the points that items can give: made once, not for each case.
  private static let ofAnItem: [[Int]] = (0..<1 << 6).map { bits in (0..<6).filter { bits & 1 << $0 != 0 } }

  /// Whether `total` can be reached.
  public func contains(_ total: Int) -> Bool {
    (0...31).contains(total) && bits & 1 << UInt32(total) != 0
  }

  /// Whether a total inside `range` can be reached.
  public func touches(_ range: ClosedRange<Int>) -> Bool {
    guard range.overlaps(0...31) else { return false }
    let inside = range.clamped(to: 0...31)
    // Shifts out what lies below the range, then what lies above it.
    return (bits >> UInt32(inside.lowerBound)) << UInt32(32 - inside.count) != 0
  }

  /// The totals of either set.
  public func union(_ other: Totals) -> Totals {
    Totals(bits: bits | other.bits)
  }

  /// The totals with `points` added to each; no score goes beyond 18, so none is lost.
  func shifted(by points: Int) -> Totals {
    Totals(bits: bits << UInt32(points))
  }

  /// Every sum of one total of this set and one of `other`.
  ///
  /// Sums past 31 do not occur: no score goes beyond 18.
  func adding(_ other: Totals) -> Totals {
    var sum: UInt32 = 0
    var rest = other.bits
    while rest != 0 {
      sum |= bits << UInt32(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return Totals(bits: sum)
  }
}

extension Totals: Sequence {
  /// The totals in ascending order.
  public func makeIterator() -> AnyIterator<Int> {
    var rest = bits
    return AnyIterator {
      guard rest != 0 else { return nil }
      defer { rest &= rest - 1 }
      return rest.trailingZeroBitCount
    }
  }
}

extension Totals: Codable {
  /// Reads a list of totals.
  ///
  /// - Throws: `DecodingError` for an empty list or a total outside 0...31.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let totals = Totals(try container.decode([Int].self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "totals are a list of numbers from 0 to 31, and not empty")
    }
    self = totals
  }

  /// Writes the totals as an ascending list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(ascending)
  }
}
