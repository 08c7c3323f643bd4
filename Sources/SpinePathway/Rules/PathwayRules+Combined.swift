import SpineCase
import SpineScores

extension Rule {
  /// Radiotherapy after an operation, asked with the facts that bear on it; held back where there is no tissue yet.
  static let afterOperation = Rule(
    "radiotherapy-after-operation", [Source.article, Source.ruling], briefly: [],
    adding: [.infection: [], .infectionNotKnown: [], .irradiated: [], .irradiatedNotKnown: []]
  ) { rules in
    let questions = rules.questions
    var found = Conclusion(
      questions.isAdultWithMetastasis && questions.operationInQuestion && questions.tissueConfirmed)
    found.adding =
      sentence(of: Precaution.infection.judgement(rules.read).holds, .infection, open: .infectionNotKnown)
      + sentence(of: questions.irradiatedBefore.holds, .irradiated, open: .irradiatedNotKnown)
    return [found]
  }

  /// What else of the case bears on it, as a sentence; that it is not known stands in full only.
  private static func sentence(
    of holds: Bool?, _ known: Addition, open: Addition
  ) -> [(addition: Addition, isInBrief: Bool)] {
    holds.map { $0 ? [(known, true)] : [] } ?? [(open, false)]
  }
}
