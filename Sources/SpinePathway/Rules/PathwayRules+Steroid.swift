import SpineCase
import SpineScores

extension Rule {
  /// The steroid: recorded facts, and one warning; never a prescription.
  static let steroid: [Rule] = [
    Rule("steroid-recorded", [Source.ruling], says: [.fact], briefly: [], changes: 1) { rules in
      let deficit = rules.questions.hasNeurology
      let state = Fact(.path(\.treatment.steroid.state), .steroid, rules.read.treatment.steroid.state)
      return [
        Conclusion(Judgement(deficit.holds, deficit.facts + [state]), [.fact: .sentence(state.sentence)])
      ]
    },
    Rule(
      "steroid-before-tissue", [Source.ruling], changes: 1, when: { $0.mayBeHaematological && $0.noTissue }),
  ]
}

extension PathwayRules {
  /// Only confirmed tissue silences the warning: tissue that is pending or not recorded does not.
  fileprivate var noTissue: Judgement {
    let confirmed = questions.tissueConfirmed
    return Judgement(confirmed.holds != true, confirmed.facts)
  }

  /// Whether lymphoma or myeloma is possible: a site that is one, or no site yet.
  fileprivate var mayBeHaematological: Judgement {
    // The last two may turn out to be either.
    let sites: Set<PrimarySite> = [.lymphoma, .myeloma, .plasmacytoma, .leukaemia, .other, .unidentified]
    let site = questions.site(in: sites)
    return site.holds == nil ? Judgement(true, site.facts) : site
  }
}
