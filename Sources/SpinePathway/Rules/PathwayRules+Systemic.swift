import SpineCase
import SpineScores

extension Rule {
  /// Systemic treatment and palliation.
  static let systemic: [Rule] = [
    Rule("systemic-options", [Source.article], changes: 2, when: { _ in .always }),
    Rule(
      "systemic-first", [Source.ruling], says: [.canal], briefly: [.canal], changes: 1,
      when: { $0.sensitiveSite || $0.carriesTarget }),
    Rule(
      "recurrence-after-irradiation", [Source.article], briefly: [], changes: 2,
      when: { $0.questions.irradiatedBefore && $0.questions.anyDisplacesCord }),
    performance,
    Rule(
      "asymptomatic", [Source.ruling], briefly: [], changes: 1,
      variants: [Variant(.incidental, [.name: [], .statement: []])]
    ) { rules in
      var found = Conclusion(rules.questions.overLesions(rules.questions.isAsymptomatic))
      if rules.isIncidental { found.variant = .incidental }
      return [found]
    },
    // Beside every treatment; a patient in the last days of life, or wholly disabled, is a reason to say so on paper.
    Rule(
      "palliative-care", [Source.article], briefly: [],
      when: {
        let performance = $0.questions.poorPerformance
        return Judgement(true, performance.holds == true ? performance.facts : [])
      }),
  ]

  private static let performance = Rule(
    "performance-lowered-by-the-cord", [Source.ruling], says: [.facts], briefly: [], changes: 1
  ) { rules in
    let performance = rules.read.performance
    let facts = [
      Fact(.path(\.performance.karnofsky), .karnofsky, performance.karnofsky) { .text($0.rawValue) },
      Fact(.path(\.performance.ecog), .ecog, performance.ecog) { .text($0.rawValue) },
      Fact(.path(\.performance.karnofskyBefore), .karnofskyBefore, performance.karnofskyBefore) {
        .text($0.rawValue)
      },
      Fact(.path(\.performance.ecogBefore), .ecogBefore, performance.ecogBefore) { .text($0.rawValue) },
    ]
    let deficit = rules.questions.hasNeurology
    return [Conclusion(Judgement(deficit.holds, deficit.facts + facts), [.facts: facts.argument])]
  }
}

extension PathwayRules {
  fileprivate var sensitiveSite: Judgement {
    let site = questions.site(in: [
      .lymphoma, .myeloma, .plasmacytoma, .leukaemia, .germCell, .seminoma, .lungSmallCell,
    ])
    return site.holds == true || !sensitiveHistology ? site : Judgement(true, [questions.histologyFact])
  }

  private var sensitiveHistology: Bool {
    read.tumour.histologyClass.value.map { [.smallCell, .seminoma, .germCell].contains($0) } ?? false
  }

  /// Markers that are not known leave it open only where the site could carry one of them.
  fileprivate var carriesTarget: Judgement {
    let targets = questions.marker(in: [.hormoneNaive, .egfrMutated, .alkRearranged, .her2Positive])
    let mayCarry = questions.site(in: [
      .prostate, .breast, .lung, .lungNonSmallCell, .stomach, .oesophagus, .other, .unidentified,
    ])
    return targets.holds == nil ? mayCarry && targets : targets
  }

  /// Only what somebody recorded as found by chance is called incidental.
  fileprivate var isIncidental: Bool {
    let flagged = noms.filter { $0.flags.contains(.asymptomatic) }
    return !flagged.isEmpty && flagged.allSatisfy(\.isIncidental)
  }
}
