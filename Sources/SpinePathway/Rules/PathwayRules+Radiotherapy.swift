import SpineCase
import SpineScores

extension Rule {
  /// Radiotherapy: which kind, how long a course, where it was given before, and what it cannot do.
  static let radiotherapy: [Rule] = [
    radiosensitivity,
    Rule(
      "ideal-for-conventional", [Source.article], briefly: [],
      when: {
        $0.questions.isAdultWithMetastasis && $0.questions.biologicPain
          && $0.questions.responds([.verySensitive, .sensitive]) && $0.questions.littleEpidural
          && !$0.questions.hasNeurology
      }),
    Rule(
      "stereotactic-for-resistant", [Source.article], briefly: [], because: [.canal],
      when: {
        $0.questions.isAdultWithMetastasis && $0.questions.responds([.resistant])
          && $0.questions.littleEpidural
      }),
    separation,
    Rule(
      "short-course", [Source.maranzano2005, Source.article, Source.maranzano2009, Source.scorad],
      briefly: [], changes: 1,
      when: { $0.questions.isAdultWithMetastasis && !$0.questions.expectsSurvival(atLeast: 6) }),
    Rule(
      "longer-course", [Source.article, Source.reirradiation], briefly: [], changes: 1,
      when: {
        $0.questions.isAdultWithMetastasis && $0.questions.goodPerformance
          && ($0.questions.solitary || control)
      }),
    Rule(
      "earlier-radiotherapy", [Source.ruling, Source.article], briefly: [], changes: 1,
      when: \.questions.irradiatedBefore),
    Rule(
      "cord-tolerance", [Source.ruling], names: [.canal], says: [.canal], because: [.canal], changes: 1,
      when: { _ in .always }),
    Rule(
      "mechanical-pain", [Source.article], briefly: [], changes: 1, when: \.questions.mechanicalPain),
    afterOperation,
  ]

  private static let radiosensitivity = Rule(
    "radiosensitivity", [Source.article, Source.ruling], says: [.response], briefly: [.response], changes: 1,
    variants: [
      Variant(.overruled, [.statement: [.response, .published], .brief: [.response, .published]])
    ]
  ) { rules in
    let questions = rules.questions
    var found = Conclusion(questions.responds([.verySensitive, .sensitive, .resistant]))
    found.arguments[.response] = questions.radiosensitivity.value?.argument()
    if let published = rules.read.tumour.overruledClass {
      found.arguments[.published] = published.argument()
      found.variant = .overruled
    }
    return [found]
  }

  private static let separation = Rule(
    "separation-surgery", [Source.laufer, Source.article], says: [.separable], briefly: [.separable],
    changes: 1
  ) { rules in
    let questions = rules.questions
    let judgement =
      questions.isAdultWithMetastasis && questions.responds([.resistant])
      && questions.anyDisplacesCordAboveCauda
    // What a tumour can be separated from: never the cauda equina.
    let separable: CanalContent = questions.canal == .conus ? .conus : .cord
    return [Conclusion(judgement, [.separable: separable.argument()])]
  }

  private static let control = Judgement(
    nil, [Fact(open: .path(\.tumour.status), .controlOfTheDisease, FactValue.freeTextOfStatus.argument())])
}
