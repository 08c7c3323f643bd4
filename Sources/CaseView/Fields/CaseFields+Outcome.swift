import SpineCase
import SpinePathway
import Templating

extension CaseFields {
  /// How a case came to the board, what became of the recommendation, and supportive care.
  static let outcome = keys(\.board, .outcome) + keys(\.supportive, .outcome)
}

extension Wording {
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
