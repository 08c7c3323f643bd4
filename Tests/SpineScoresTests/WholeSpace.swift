import SpineScores

/// A published table as the tests transcribe it: for each item its word and the points of its rows in table order.
struct PublishedTable {
  let items: [(id: String, points: [Int])]
  let bands: [(id: String, range: ClosedRange<Int>)]

  /// Every choice of one row or none for each item, as row numbers.
  func choices(withNotKnown: Bool) -> [[Int?]] {
    items.reduce([[]]) { lists, item in
      let rows: [Int?] = item.points.indices.map { $0 } + (withNotKnown ? [nil] : [])
      return lists.flatMap { list in rows.map { list + [$0] } }
    }
  }

  /// What a choice leaves possible, by listing every completion and adding up.
  func expectation(_ choice: [Int?]) -> Expectation {
    var completions: [(rows: [Int], total: Int)] = [([], 0)]
    for (item, row) in zip(items, choice) {
      let rows = row.map { [$0] } ?? Array(item.points.indices)
      completions = completions.flatMap { done in
        rows.map { (done.rows + [$0], done.total + item.points[$0]) }
      }
    }
    let deciding = items.indices.filter { index in
      guard choice[index] == nil else { return false }
      let sets = items[index].points.indices.map { row in
        bandIDs(completions.filter { $0.rows[index] == row }.map(\.total))
      }
      return Set(sets).count > 1
    }
    let totals = completions.map(\.total)
    return Expectation(
      totals: Set(totals).sorted(), bands: bandIDs(totals), deciding: deciding.map { items[$0].id })
  }

  private func bandIDs(_ totals: [Int]) -> [String] {
    bands.filter { band in totals.contains { band.range.contains($0) } }.map(\.id)
  }

  /// The choices for which a score gives anything other than the enumeration does.
  func differences<S: Score>(from score: ([Int?]) -> S) -> [[Int?]] {
    choices(withNotKnown: true).filter { expectation($0) != Expectation(score($0).result) }
  }
}

/// What a score says about a case, without the parts that are only wording.
struct Expectation: Hashable {
  let totals: [Int]
  let bands: [String]
  let deciding: [String]
}

extension Expectation {
  init(_ result: ScoreResult) {
    self.init(totals: Array(result.totals), bands: result.bands.map(\.id), deciding: result.deciding)
  }
}

/// The finding of row `row` in table order, or of every row where it is nil.
func finding<Choice: ScoreChoice>(_ row: Int?) -> Finding<Choice> {
  row.map { .known(Choice.allCases[$0]) } ?? .notKnown(.notRecorded)
}

/// The pseudo-random numbers of a linear congruential generator: the same in every run.
struct FixedNumbers: RandomNumberGenerator {
  private var state: UInt64 = 2010

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

/// A finding with a random non-empty set of rows.
func randomFinding<Choice: ScoreChoice>(using numbers: inout FixedNumbers) -> Finding<Choice> {
  .oneOf(Choice.allCases.filter { _ in Bool.random(using: &numbers) }, because: .unknown)
}
