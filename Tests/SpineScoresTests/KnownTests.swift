import SpineScores
import Testing

@Suite("Facts that may be absent")
struct KnownTests {
  @Test("A fact is its value or the reason why there is none.")
  func parts() {
    #expect(Known.value(3).value == 3 && Known.value(3).absence == nil)
    #expect(Known<Int>.absent(.declined).value == nil && Known<Int>.absent(.declined).absence == .declined)
  }

  @Test("Translating keeps the reason.")
  func map() {
    #expect(Known.value(3).map { $0 + 1 } == .value(4))
    #expect(Known<Int>.absent(.declined).map { $0 + 1 } == .absent(.declined))
  }

  @Test("A fact survives data.", arguments: [Known.value(3), .absent(.notDone)])
  func codable(_ fact: Known<Int>) throws {
    #expect(try roundTrip(fact) == fact)
  }
}
