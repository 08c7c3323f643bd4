import SpineCase
import SpineScores

extension Rule {
  /// Surgery and augmentation: questions for the board, never a verdict on the patient.
  static let surgery: [Rule] =
    [
      Rule(
        "instability", [Source.fisher, Source.article], briefly: [], changes: 1, when: \.questions.anySINSOf7
      ),
      Rule(
        "high-grade-compression", [Source.article, Source.laufer], names: [.canal], says: [.canal],
        briefly: [], changes: 2, when: \.questions.anyDisplacesCord),
      trial, fitness,
      Rule(
        "survival-estimates", [Source.validation, Source.article, Source.operated], when: { _ in .always }),
      Rule(
        "laminectomy-alone", [Source.article], briefly: [], because: [.canal],
        when: \.questions.anyDisplacesCord),
      Rule(
        "approach", [Source.patchell, Source.article], briefly: [], changes: 1,
        when: \.questions.anyDisplacesCord),
      Rule("minimal-access", [Source.article], briefly: [], when: \.questions.operationInQuestion),
      Rule(
        "augmentation", [Source.article, Source.ruling], briefly: [], changes: 1,
        when: { $0.questions.mechanicalPain || $0.questions.anySINSOf7 }),
      Rule(
        "cement-near-the-canal", [Source.ruling], briefly: [], changes: 1, when: \.questions.reachesSac),
      Rule("rest-and-bracing", [Source.article], briefly: [], when: \.questions.mechanicalPain),
      Rule(
        "embolisation", [Source.noSource], briefly: [],
        when: { $0.questions.site(in: [.kidney, .thyroid, .liver]) && $0.questions.operationInQuestion }),
    ] + precautions

  private static let trial = Rule(
    "patchell-results", [Source.patchell], briefly: [], changes: 1,
    adding: [.caudaAsHere: [], .caudaExcluded: []]
  ) { rules in
    var found = Conclusion(rules.questions.anyDisplacesCord)
    found.adding = caudaLeftOut(rules.questions.canal).map { [($0, true)] } ?? []
    found.following = [PatchellRemark.caveat.sentence()]
    return [found]
  }

  /// What must stand beside the trial wherever the compression may be of the cauda equina alone.
  private static func caudaLeftOut(_ canal: CanalContent) -> Addition? {
    switch canal {
    case .cord: nil
    case .cauda: .caudaAsHere
    case .conus, .either: .caudaExcluded
    }
  }

  private static let fitness = Rule(
    "fitness-and-survival", [Source.article, Source.validation], says: [.facts], briefly: [], changes: 2
  ) { rules in
    let questions = rules.questions
    let facts = questions.toleratesSurgery.facts + questions.expectsSurvival(atLeast: 3).facts
    return [Conclusion(Judgement(true, facts), [.facts: facts.argument])]
  }
}
