/// One level, or several contiguous ones, named from the top down.
public struct SpinalSpan: Hashable, Sendable, CustomStringConvertible {
  /// The highest level.
  public let top: SpinalLevel
  /// The lowest level; the same as `top` for a single one.
  public let bottom: SpinalLevel

  /// A span; nil when `bottom` lies above `top`.
  public init?(top: SpinalLevel, bottom: SpinalLevel) {
    guard top <= bottom else { return nil }
    self.top = top
    self.bottom = bottom
  }

  /// A single level.
  public init(_ level: SpinalLevel) {
    top = level
    bottom = level
  }

  /// A span as written in a case, `L1` or `T12-L2`; nil for anything else, the wrong order included.
  public init?(_ text: String) {
    // An empty end is kept, so that `L1-` is refused rather than read as `L1`.
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
      SpinalLevel(rawValue: String($0))
    }
    guard (1...2).contains(ends.count), let top = ends[0], let bottom = ends[ends.count - 1] else {
      return nil
    }
    self.init(top: top, bottom: bottom)
  }

  /// The levels from the top down, at least one.
  public var levels: [SpinalLevel] {
    Array(SpinalLevel.allCases[top.ordinal...bottom.ordinal])
  }

  /// Whether `level` lies in the span.
  public func contains(_ level: SpinalLevel) -> Bool {
    top <= level && level <= bottom
  }

  /// Whether the spans share a level or lie next to each other.
  public func overlapsOrAdjoins(_ other: SpinalSpan) -> Bool {
    // Adjoining counts too: scales.md 10 for earlier radiotherapy, 17.6 for metalwork.
    other.top.ordinal <= bottom.ordinal + 1 && top.ordinal <= other.bottom.ordinal + 1
  }

  /// The span as written in a case, `L1` or `T12-L2`.
  public var description: String {
    top == bottom ? top.rawValue : "\(top.rawValue)-\(bottom.rawValue)"
  }
}

extension SpinalSpan: Codable {
  /// Reads a span from its text.
  ///
  /// - Throws: `DecodingError` for a text that is not a span.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let span = SpinalSpan(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a span is one level or two with the upper first, like L1 or T12-L2")
    }
    self = span
  }

  /// Writes the span as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
