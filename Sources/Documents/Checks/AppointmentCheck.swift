import CaseView

/// Tells a span of time that belongs to an appointment or to aftercare, "Come back in six months", from one that may
/// be read as an outlook.
///
/// The part of the sentence must name the appointment, a word such as "in" must tie the time to it, and nothing in it
/// may speak of life or death; where any of this is not so, the time counts as an outlook.
struct AppointmentCheck {
  let words: SheetWords
  let block: [SeenWords.Word]

  /// Whether a span of time is that of an appointment.
  func isAppointment(_ range: Range<Int>) -> Bool {
    let clause = block[range.lowerBound].clause
    guard block[range].allSatisfy({ $0.clause == clause }) else { return false }
    let texts = block.filter { $0.clause == clause }.map(\.text)
    return !words.appointments.found(in: texts).isEmpty && words.lifeWords.found(in: texts).isEmpty
      && words.forbidden.found(in: texts).isEmpty && words.outlook.found(in: texts).isEmpty && isTied(range)
  }

  /// Words between "in" and the time: `in about three to six months`.
  private static let between: Set = ["about", "around", "the", "next", "another", "to", "or", "and", "a"]

  private func isTied(_ range: Range<Int>) -> Bool {
    let before = block[..<range.lowerBound].reversed().drop {
      Self.between.contains($0.text) || isNumber($0.text)
    }
    return [before.first, block[range.upperBound...].first].compactMap { $0?.text }.contains {
      !words.intervals.found(in: [$0]).isEmpty
    }
  }

  private func isNumber(_ word: String) -> Bool {
    words.numbers.contains(word) || word.allSatisfy(\.isNumber)
  }

  /// A match with the rest of its number: `twenty four months`, `three to six months`.
  func withNumbers(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    guard isNumber(block[start].text) else { return range }
    while start > 0, isNumber(block[start - 1].text) { start -= 1 }
    if start > 1, ["to", "or"].contains(block[start - 1].text), isNumber(block[start - 2].text) {
      start -= 2
    }
    return start..<range.upperBound
  }
}
