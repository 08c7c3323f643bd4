import CaseView

/// Tells advice to have a treatment, "Have the operation", from a sentence that only names it: "You can choose: have the
/// operation, or wait".
struct ImperativeCheck {
  let words: SheetWords
  let blocks: [SeenWords.Block]

  /// The words of a block at which an imperative may stand: the first of a sentence, with what may stand before one; behind a
  /// comma only where the sentence begins as "If you can, ..." does.
  func starts(in block: SeenWords.Block) -> Set<Int> {
    let seen = block.words
    var starts: Set<Int> = []
    for index in seen.indices {
      let isFirst = index == 0 || seen[index - 1].clause != seen[index].clause
      let isBehindComma = index > 0 && seen[index - 1].phrase != seen[index].phrase
      let isBehindLeadIn =
        index > 0 && starts.contains(index - 1) && words.leadIns.holds(seen[index - 1].written)
      if isFirst || isBehindLeadIn || isBehindComma && beginsConditionally(seen, at: index) {
        starts.insert(index)
      }
    }
    return starts
  }

  private func beginsConditionally(_ seen: [SeenWords.Word], at index: Int) -> Bool {
    let first = seen.first { $0.clause == seen[index].clause }
    return first.map { first in
      [words.conditionals, words.openers, words.leadIns].contains { $0.holds(first.written) }
    } ?? false
  }

  /// Whether what was found recommends nothing: a condition or a question stands before it, or a list of choices.
  func isNeutral(_ entry: WordList.Entry, at place: Int, in index: Int) -> Bool {
    let block = blocks[index]
    if entry.isImperative { return isChoice(place, in: index) }
    guard entry.namesTreatment else { return false }
    let phrase = block.words[place].phrase
    return block.words[..<place].contains { $0.phrase == phrase && words.conditionals.holds($0.written) }
  }

  /// Whether "Your choices:" stands before it, in its paragraph or before its list.
  private func isChoice(_ place: Int, in index: Int) -> Bool {
    let block = blocks[index]
    let clause = block.words[place].clause
    let before = block.words.filter { $0.clause < clause && block.colons.contains($0.clause) }
    if !words.choices.found(in: before.map(\.written)).isEmpty { return true }
    guard block.isItem, let head = blocks[..<index].last(where: { !$0.isItem }) else { return false }
    return head.introduces && !words.choices.found(in: head.words.map(\.written)).isEmpty
  }
}
