import CaseForm

/// One number for one lesion in the forms of three versions: where a row was taken away, those below it move up, and the
/// same number is another lesion.
struct LesionNumbers: Sendable {
  /// What stands in the controls of one lesion, by their names behind the row.
  private typealias Lesion = [Pair]

  private struct Pair: Hashable {
    let name: String
    let values: [String]
  }

  /// The number that each row of a form has among all of them.
  let mine: [Int: Int]
  let theirs: [Int: Int]

  /// Finds the lesions of two forms in the one that both began with; what is not there is new.
  init(base: FormValues, mine: FormValues, theirs: FormValues) {
    let old = Self.lesions(base)
    let (own, other) = (Self.lesions(mine), Self.lesions(theirs))
    var (found, foundTheirs) = (Self.matches(own, in: old), Self.matches(other, in: old))
    var next = (base.rows(of: Self.list).last ?? -1) + 1
    for row in other.keys.sorted() where foundTheirs[row] == nil {
      foundTheirs[row] = next
      // Who added the same lesion speaks of the same one.
      let twin = own.keys.sorted().first {
        found[$0] == nil && own[$0].map { Self.isOneLesion($0, other[row] ?? []) } ?? false
      }
      if let twin { found[twin] = next }
      next += 1
    }
    for row in own.keys.sorted() where found[row] == nil {
      found[row] = next
      next += 1
    }
    (self.mine, self.theirs) = (found, foundTheirs)
  }

  private static let list = "lesions"
  private static let levels = ".levels"

  /// The name of a control with the number of its lesion among all.
  static func renamed(_ name: String, _ numbers: [Int: Int]) -> String {
    guard let row = row(of: name), let number = numbers[row.number] else { return name }
    return "\(list)[\(number)" + row.tail
  }

  private static func row(of name: String) -> (number: Int, tail: Substring)? {
    guard name.hasPrefix(list + "["), let end = name.firstIndex(of: "]"),
      let number = Int(name[name.index(name.startIndex, offsetBy: list.count + 1)..<end])
    else { return nil }
    return (number, name[end...])
  }

  private static func lesions(_ values: FormValues) -> [Int: Lesion] {
    var lesions: [Int: Lesion] = [:]
    for (name, values) in values.facts {
      guard let row = row(of: name) else { continue }
      lesions[row.number, default: []].append(Pair(name: String(row.tail.dropFirst()), values: values))
    }
    return lesions
  }

  /// The rows of a form with the number that each had before; the likest find one another first.
  private static func matches(_ rows: [Int: Lesion], in old: [Int: Lesion]) -> [Int: Int] {
    var pairs: [(row: Int, number: Int, likeness: Int)] = []
    for (row, lesion) in rows {
      for (number, before) in old {
        let likeness = likeness(lesion, before)
        if likeness > 0 { pairs.append((row, number, likeness)) }
      }
    }
    pairs.sort {
      ($1.likeness, abs($0.row - $0.number), $0.row) < ($0.likeness, abs($1.row - $1.number), $1.row)
    }
    var (matches, taken) = ([Int: Int](), Set<Int>())
    for pair in pairs where matches[pair.row] == nil && taken.insert(pair.number).inserted {
      matches[pair.row] = pair.number
    }
    return matches
  }

  /// How much two lesions have in common: the level above all; without it at least half of what is said of either, as where
  /// only the level was corrected.
  private static func likeness(_ first: Lesion, _ second: Lesion) -> Int {
    let shared = Set(first).intersection(second).count
    if isOneLesion(first, second) { return 1_000 + shared }
    return shared * 2 >= max(first.count, second.count) ? shared : 0
  }

  private static func isOneLesion(_ first: Lesion, _ second: Lesion) -> Bool {
    guard let level = first.first(where: { $0.name == levels }) else { return Set(first) == Set(second) }
    return second.contains(level)
  }
}
