import SpineScores
import Testing

@Suite("Sets of totals")
struct TotalsTests {
  @Test("Totals come out ascending and once each.")
  func order() throws {
    let totals = try #require(Totals([9, 0, 31, 9, 4]))
    #expect(Array(totals) == [0, 4, 9, 31])
    #expect(totals.min == 0 && totals.max == 31 && totals.count == 4)
  }

  @Test("Only the totals of the set are in it.")
  func contains() throws {
    let totals = try #require(Totals([3, 7]))
    #expect((-2...40).filter(totals.contains) == [3, 7])
    #expect(totals.touches(4...7) && !totals.touches(4...6))
  }

  @Test("A union holds the totals of both.")
  func union() throws {
    let other = try #require(Totals([2, 9]))
    #expect(Totals([1, 2])?.union(other) == Totals([1, 2, 9]))
  }

  @Test("No totals, and totals outside 0...31, are refused.", arguments: [[], [-1], [32], [3, 99]])
  func refused(_ totals: [Int]) {
    #expect(Totals(totals) == nil)
  }

  @Test("Totals are a list in data, and an impossible list is refused.")
  func codable() throws {
    let totals = try #require(Totals([8, 9, 11]))
    #expect(try json(totals) == "[8,9,11]")
    #expect(try roundTrip(totals) == totals)
    #expect(throws: DecodingError.self) { try decode(Totals.self, "[]") }
    #expect(throws: DecodingError.self) { try decode(Totals.self, "[40]") }
  }
}
