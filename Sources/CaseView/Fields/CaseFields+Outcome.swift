import SpineCase
import SpinePathway
import Templating

extension CaseFields {
  /// How a case came to the board, what became of the recommendation, and supportive care.
  static let outcome = keys(\.board, .outcome) + keys(\.supportive, .outcome) + keys(\.reported, .outcome)
}

extension Wording {
  /// A result that was computed elsewhere, with what is known of how it came about.
  func reportedScore(_ reported: ReportedScore) -> String {
    let words = phrases(
      "reportedScore", reported.tool, said(reported.version) { $0 }, reported.result,
      said(reported.on) { self.words($0) })
    return reported.by.map { phrases("reportedScoreBy", words, $0) } ?? words
  }

  private func said<Value>(_ field: Field<Value>, _ words: (Value) -> String) -> String {
    switch field {
    case .known(let value): words(value)
    case .absent(let absence, let why): self.words(absence, why: why)
    }
  }

  /// An earlier discussion: when, where, and what was recommended.
  func discussion(_ earlier: EarlierDiscussion) -> String {
    let recommendation: String =
      switch earlier.recommendation {
      case .known(let text): text
      case .absent(let absence, let why): words(absence, why: why)
      }
    let day = [words(earlier.on), earlier.meeting].compactMap { $0 }.joined(separator: ", ")
    return "\(day): \(recommendation)"
  }
}
