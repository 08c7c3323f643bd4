import SpineCase
import SpineScores

extension CaseQuestions {
  /// Whether the cord is compressed in a single area, of one level or several contiguous ones.
  ///
  /// A lesion whose grade is not known, or disputed, may compress or not: only what holds either way is known.
  var singleArea: Judgement {
    let all = Array(scores.lesions.indices)
    let answers = all.map(displacesCord)
    let facts = answers.flatMap(\.facts) + all.map(levelsFact)
    let certain = all.filter { answers[$0].holds == true }
    let doubtful = all.filter { answers[$0].holds == nil }
    guard !all.isEmpty else { return anyDisplacesCord }
    return Judgement(isSingle(certain, doubtful), facts)
  }

  private func levelsFact(_ index: Int) -> Fact {
    Fact(.path(\.levels, ofLesion: index), .levels, scores.lesions[index].levels) { .text($0.description) }
  }

  private func isSingle(_ certain: [Int], _ doubtful: [Int]) -> Bool? {
    if certain.isEmpty { return doubtful.isEmpty ? false : nil }
    // One lesion is one area, whether or not its levels are known.
    if certain.count == 1, doubtful.isEmpty { return true }
    guard let compressed = spans(certain), let possible = spans(doubtful) else { return nil }
    let together = Self.areas(compressed + possible).filter { area in
      compressed.contains { area.contains($0.top) }
    }
    if together.count > 1 { return false }
    let alone = Self.areas(compressed)
    let neighbours = possible.allSatisfy { span in alone.contains { $0.overlapsOrAdjoins(span) } }
    return alone.count == 1 && neighbours ? true : nil
  }

  /// The spans of these lesions; nil where the levels of one are not known.
  private func spans(_ indices: [Int]) -> [SpinalSpan]? {
    let spans = indices.compactMap { scores.lesions[$0].levels.value }
    return spans.count == indices.count ? spans : nil
  }

  /// The separate areas that spans form once those that overlap or adjoin are one.
  static func areas(_ spans: [SpinalSpan]) -> [SpinalSpan] {
    spans.sorted { $0.top < $1.top }.reduce(into: [SpinalSpan]()) { areas, span in
      guard let last = areas.last, last.overlapsOrAdjoins(span),
        let joined = SpinalSpan(top: last.top, bottom: max(last.bottom, span.bottom))
      else { return areas.append(span) }
      areas[areas.count - 1] = joined
    }
  }
}
