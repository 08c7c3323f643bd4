import CaseForm

/// Brings together what two people made of one version of a case.
///
/// A record that only one of them changed is taken from that one. One examiner's Frankel grade never joins another's
/// walking: a record that both changed is a conflict as a whole, the neurology and each lesion too.
struct CaseMerge: Sendable {
  /// One record that both changed.
  struct Conflict: Sendable {
    /// The record: `neurology`, `lesions[0]`.
    let unit: String
    let mine: [(name: String, value: String)]
    let theirs: [(name: String, value: String)]
  }

  let merged: FormValues
  let conflicts: [Conflict]

  /// - Parameters:
  ///   - base: The form as both opened it.
  ///   - mine: The form of the one who saves.
  ///   - theirs: The form of the version that was saved in between.
  ///   - choice: Whose record counts where both changed it: true for mine; nil where nobody has chosen yet.
  init(base: FormValues, mine: FormValues, theirs: FormValues, choice: (String) -> Bool?) {
    var (pairs, conflicts) = ([(name: String, value: String)](), [Conflict]())
    let numbers = LesionNumbers(base: base, mine: mine, theirs: theirs)
    let sides = [(base, [:]), (mine, numbers.mine), (theirs, numbers.theirs)].map { values, numbers in
      Dictionary(grouping: Self.pairs(values, numbers)) { Self.unit(of: $0.name) }
        .mapValues { $0.sorted { $0 < $1 } }
    }
    for unit in Set(sides.flatMap(\.keys)).sorted() {
      let (old, own, other) = (sides[0][unit] ?? [], sides[1][unit] ?? [], sides[2][unit] ?? [])
      func isSame(_ first: [(name: String, value: String)], _ second: [(name: String, value: String)]) -> Bool
      {
        first.elementsEqual(second) { $0 == $1 }
      }
      if isSame(own, other) || isSame(own, old) {
        pairs += other
      } else if isSame(other, old) {
        pairs += own
      } else if let isMine = choice(unit) {
        pairs += isMine ? own : other
      } else {
        conflicts.append(Conflict(unit: unit, mine: own, theirs: other))
      }
    }
    (merged, self.conflicts) = (FormValues(pairs: pairs), conflicts)
  }

  private static func pairs(
    _ values: FormValues, _ numbers: [Int: Int]
  ) -> [(name: String, value: String)] {
    values.facts.flatMap { name, values in
      values.map { (LesionNumbers.renamed(name, numbers), $0) }
    }
  }

  /// The record that a control belongs to: a lesion for itself, otherwise the record at the top.
  static func unit(of name: String) -> String {
    let head = name.prefix { $0 != "." && $0 != "[" && $0 != "~" }
    guard head == "lesions", let end = name.firstIndex(of: "]") else { return String(head) }
    return String(name[...end])
  }
}

extension FormValues {
  /// What the controls say, without rows that are merely shown and without the words of an absence that nobody chose: a
  /// browser sends those of every control.
  var facts: [(name: String, values: [String])] {
    all.compactMap { name, values in
      let said = values.filter { !$0.isEmpty }
      guard !said.isEmpty, !name.hasSuffix(Mark.row) else { return nil }
      for mark in [Mark.absent, Mark.why] where name.hasSuffix(mark) {
        let control = String(name.dropLast(mark.count))
        guard self[control] == Self.notKnown || self[control + Mark.not] != nil else { return nil }
      }
      return (name, said)
    }
  }
}
