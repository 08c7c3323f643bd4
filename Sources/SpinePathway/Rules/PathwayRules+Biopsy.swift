import SpineCase
import SpineScores

extension Rule {
  /// Tissue: when, where, how, and what else the sample is for.
  static let biopsy: [Rule] = [
    Rule("biopsy-after-imaging", [Source.article], when: \.needsTissue),
    Rule("biopsy-site", [Source.article], when: \.needsTissue),
    Rule("biopsy-technique", [Source.article], when: \.needsTissue),
    Rule("antibiotics-withheld", [Source.article, Source.ruling], when: \.needsTissue),
    Rule("cultures", [Source.article], when: \.needsTissue),
    Rule(
      "negative-biopsy", [Source.article], when: { $0.questions.sclerotic && !$0.questions.tissueConfirmed }),
    Rule(
      "biopsy-may-not-be-needed", [Source.article], changes: 2,
      when: { WorkUpNeeds($0.questions).biopsyMayNotBeNeeded }),
    Rule(
      "tissue-before-treatment", [Source.ruling], says: [.canal], changes: 1,
      when: { Judgement($0.workUp.branch == .unknownOrigin, $0.workUp.branchFacts) && $0.needsTissue }),
    Rule("primary-in-spine", [Source.ruling], changes: 1, when: \.questions.aroseInSpine),
  ]
}

extension PathwayRules {
  /// Whether tissue is still to come.
  fileprivate var needsTissue: Judgement {
    let item = workUp.items.first { $0.id == InvestigationKind.biopsy.rawValue }
    let value = item.map { Argument.code($0.state.rawValue) } ?? FactValue.notAskedFor.argument()
    return Judgement(
      item.map { $0.state != .done } ?? false, [Fact(path: "investigations", name: .biopsy, value: value)])
  }
}
