/// How many sides of paper a document takes, estimated from its text; no page is laid out, so that the
/// answer is the same on every machine.
///
/// Compared with what Chromium prints for every sample, it is less than half a side off.
public struct SideEstimate: Hashable, Sendable {
  /// Sides of A4, in tenths.
  public let tenths: Int
  /// How many sides the document should not exceed; what overflows prints on.
  public let aim: Int

  /// Tenths of a side above the aim; 0 where it fits.
  public var excess: Int { max(0, tenths - aim * 10) }

  /// The estimate in one sentence without full stop: `about 2.6 sides of A4, 0.6 over the aim of 2`.
  public var words: String {
    let sides = tenths == 10 ? "1 side" : "\(Self.decimal(tenths)) sides"
    let comparison =
      excess == 0 ? "within the aim of \(aim)" : "\(Self.decimal(excess)) over the aim of \(aim)"
    return "about \(sides) of A4, \(comparison)"
  }

  private static func decimal(_ tenths: Int) -> String {
    tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  package init(tenths: Int, aim: Int) { (self.tenths, self.aim) = (tenths, aim) }
}
