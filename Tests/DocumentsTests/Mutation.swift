/// Changes texts at random, from a seed, so that a run that fails can be repeated.
struct Mutation {
  /// SplitMix64.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  private var random: Generator
  private let seeds: [[UInt8]]
  private let words: [String]

  /// Starts from `seeds`; `words` are put in where they might hurt.
  init(seed: UInt64, _ seeds: [[UInt8]], words: [String]) {
    (random, self.seeds, self.words) = (Generator(state: seed), seeds, words)
  }

  /// The next text: one of the seeds after one to six changes.
  mutating func next() -> [UInt8] {
    var text = seed()
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&text) }
    return text
  }

  private mutating func seed() -> [UInt8] { seeds[Int.random(in: 0..<seeds.count, using: &random)] }

  private mutating func change(_ text: inout [UInt8]) {
    let start = Int.random(in: 0...text.count, using: &random)
    let end = min(text.count, start + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: text.removeSubrange(start..<end)
    case 1: text.insert(contentsOf: text[start..<end], at: start)
    case 2: text.insert(UInt8.random(in: 0...255, using: &random), at: start)
    case 3 where start < text.count: text[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 4: text.insert(contentsOf: piece(of: seed()), at: start)
    case 5: text.replaceSubrange(start..<end, with: piece(of: text))
    default:
      let word = words[Int.random(in: 0..<words.count, using: &random)]
      let times = Int.random(in: 0..<20, using: &random) == 0 ? 200 : 1
      text.insert(contentsOf: String(repeating: word, count: times).utf8, at: start)
    }
  }

  private mutating func piece(of text: [UInt8]) -> ArraySlice<UInt8> {
    let start = Int.random(in: 0...text.count, using: &random)
    return text[start..<min(text.count, start + Int.random(in: 0...120, using: &random))]
  }
}
