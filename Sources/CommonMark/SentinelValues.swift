/// The values that stand in the place of sentinels, by the sentinel's number, one after another in one buffer.
public struct SentinelValues: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each value ends in `bytes`; it begins where the one before it ends.
  private var ends: [Int] = []

  /// No values, with room for those of a page.
  public init() {
    bytes.reserveCapacity(2048)
    ends.reserveCapacity(128)
  }

  /// How many values there are.
  public var count: Int { ends.count }

  /// Adds the value of the next sentinel: UTF-8 without NUL.
  public mutating func append(_ value: some Sequence<UInt8>) {
    bytes.append(contentsOf: value)
    ends.append(bytes.count)
  }

  /// The value at an index less than ``count``.
  public subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The value of a sentinel; nil where there is none.
  public subscript(sentinel: Sentinel) -> ArraySlice<UInt8>? {
    range(of: sentinel.index).map { bytes[$0] }
  }

  /// Where the value of a sentinel stands in `bytes`.
  func range(of index: Int) -> Range<Int>? {
    guard ends.indices.contains(index) else { return nil }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }
}
