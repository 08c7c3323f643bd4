import CaseView

/// Tells a span of time that belongs to an appointment or to aftercare, "Come back in six months", from one that may
/// be read as an outlook.
///
/// The part of the sentence must name the appointment, a word such as "in" must tie the time to it, and nothing in it
/// may speak of life or death; where any of this is not so, the time counts as an outlook.
struct AppointmentCheck {
  let words: SheetWords
  let block: SeenWords.Block

  private var seen: [SeenWords.Word] { block.words }

  /// Whether a span of time is that of an appointment, or one of every day: "open 7 days a week".
  func isAppointment(_ range: Range<Int>) -> Bool {
    let clause = seen[range.lowerBound].clause
    guard seen[range].allSatisfy({ $0.clause == clause }) else { return false }
    // "Next visit: in six months" says before the colon what the time is for.
    let texts = seen.filter { $0.clause == clause || isIntroduction($0.clause, of: clause) }.map(\.written)
    let isOfLife = [words.lifeWords, words.forbidden, words.outlook].contains { !$0.found(in: texts).isEmpty }
    return isEveryday(range) || !words.appointments.found(in: texts).isEmpty && !isOfLife && isTied(range)
  }

  private func isIntroduction(_ clause: Int, of next: Int) -> Bool {
    clause + 1 == next && block.colons.contains(clause)
  }

  private func isEveryday(_ range: Range<Int>) -> Bool {
    words.everydayTimes.found(in: seen.map(\.written)).contains {
      $0.words.lowerBound <= range.lowerBound && $0.words.upperBound >= range.upperBound
    }
  }

  private func isTied(_ range: Range<Int>) -> Bool {
    let before = seen[..<range.lowerBound].reversed().drop {
      words.approximations.holds($0.written) || words.classes.isNumber($0.written)
    }
    // Where words are inflected by endings, the time itself may say "in".
    let near = [before.first, seen[range].last, seen[range.upperBound...].first]
    return near.compactMap { $0?.written }.contains(where: words.intervals.holds)
  }

  /// A match with the rest of its number: `twenty four months`, `three to six months`.
  func withNumbers(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, isNumber(start - 1) { start -= 1 }
    if start > 1, isNumber(start), words.ranges.holds(seen[start - 1].written), isNumber(start - 2) {
      start -= 2
    }
    return start..<range.upperBound
  }

  private func isNumber(_ place: Int) -> Bool { words.classes.isNumber(seen[place].written) }
}
