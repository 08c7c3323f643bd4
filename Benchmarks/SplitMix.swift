/// A small generator of random numbers with a seed, so that every run has the same cases.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// One of the numbers of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of a list that holds something.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0...list.count - 1)] }

  /// Some of a list, each once.
  mutating func pick<Element>(_ count: Int, of list: [Element]) -> [Element] {
    var rest = list
    return (0..<min(count, list.count)).map { _ in rest.remove(at: number(0...rest.count - 1)) }
  }

  /// Whether something with a chance of so many in a hundred happens.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}
