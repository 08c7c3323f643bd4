/// The names that a mistyped one may have meant, nearest first.
///
/// - Parameters:
///   - name: What was typed.
///   - candidates: The names there are.
///   - distance: How many insertions, deletions, replacements or swaps of neighbours are forgiven.
///   - limit: How many names are given at most.
/// - Returns: The names, nearest first; empty where none is near.
/// - Complexity: O(*n* · *k*²) for *n* candidates of length *k*.
public func nearestNames(
  to name: String, among candidates: some Sequence<String>, within distance: Int = 2, limit: Int = 3
) -> [String] {
  let typed = Array(name.lowercased().unicodeScalars)
  var near: [(name: String, distance: Int)] = []
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    // No name is that long, and the distance takes quadratic time on what may be a hostile text.
    guard abs(other.count - typed.count) <= distance, typed.count <= 64 else { continue }
    let found = editDistance(typed, other)
    // A name in which every letter was replaced is no hint.
    if found <= distance, found < max(typed.count, 1) { near.append((candidate, found)) }
  }
  near.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return near.prefix(limit).map(\.name)
}

/// The number of insertions, deletions, replacements and swaps of neighbours that turn one text into another.
private func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    for column in second.indices {
      let replaced = previous[column] + (first[row] == second[column] ? 0 : 1)
      var best = min(previous[column + 1] + 1, current[column] + 1, replaced)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, beforePrevious[column - 1] + 1)
      }
      current.append(best)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[second.count]
}
