import SpineScores
import Testing

@Suite("Spans of the spine")
struct SpinalSpanTests {
  @Test("A span reads and prints as it is written.", arguments: ["L1", "T12-L2", "C0-S5", "C7-T1"])
  func text(_ text: String) throws {
    #expect(try #require(SpinalSpan(text)).description == text)
  }

  @Test(
    "Anything else is refused, the wrong order too.",
    arguments: ["", "-", "L1-", "-L1", "L2-T12", "T12-L1-L2", "T12 - L2", "T12–L2", "1", "coccyx"])
  func refused(_ text: String) {
    #expect(SpinalSpan(text) == nil)
  }

  @Test("The levels run from top to bottom, both included.")
  func levels() throws {
    let span = try #require(SpinalSpan("T12-L2"))
    #expect(span.levels == [.t12, .l1, .l2])
    #expect(span.contains(.t12) && span.contains(.l2) && !span.contains(.t11) && !span.contains(.l3))
    #expect(SpinalSpan(.l1).levels == [.l1])
    #expect(SpinalSpan(top: .l1, bottom: .t12) == nil)
    #expect(SpinalSpan("L1-L1")?.description == "L1")
  }

  // swift-format-ignore
  static let pairs: [(one: String, other: String, meets: Bool)] = [
    ("T12-L2", "L2-L4", true), ("T12-L2", "L3", true), ("T12-L2", "L4", false), ("C7", "T1", true), ("L1", "L1", true),
    ("T1-T12", "T5", true), ("C0", "S5", false), ("L5", "S1-S2", true),
  ]

  @Test("Spans that share a level or lie next to each other meet.", arguments: pairs)
  func overlapsOrAdjoins(_ pair: (one: String, other: String, meets: Bool)) throws {
    let one = try #require(SpinalSpan(pair.one))
    let other = try #require(SpinalSpan(pair.other))
    #expect(one.overlapsOrAdjoins(other) == pair.meets)
    #expect(other.overlapsOrAdjoins(one) == pair.meets)
  }

  @Test("A span is its text in data, and a wrong text is refused.")
  func codable() throws {
    let span = try #require(SpinalSpan("T12-L2"))
    #expect(try json([span]) == #"["T12-L2"]"#)
    #expect(try roundTrip([span]) == [span])
    #expect(throws: DecodingError.self) { try decode([SpinalSpan].self, #"["L2-T12"]"#) }
  }
}
