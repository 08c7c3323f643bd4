import SpineCase
import SpineScores

extension PathwayRules {
  /// The steroid: recorded facts, and one warning; never a prescription.
  var steroid: [Consideration] {
    let deficit = questions.hasNeurology
    let state = Fact("treatment.steroid.state", "steroid", read.treatment.steroid.state) { $0.rawValue }
    let recorded = Consideration(
      "steroid-recorded", "whether a steroid has been given",
      Judgement(deficit.holds, deficit.facts + [state]),
      "There is a deficit: is it recorded whether a steroid was given, its dose and time (\(state.words))? Is there "
        + "diabetes, a peptic ulcer or an infection, tuberculosis included? Nothing here is a prescription.",
      brief:
        "Are the steroid's drug, dose and time recorded? Is there diabetes, a peptic ulcer or an infection, "
        + "tuberculosis included? Nothing here is a prescription.",
      rule: "the steroid is a recorded fact, never an instruction", sources: [Source.ruling],
      wouldChange: ["the drug, dose and time that were given"])
    let warning = Consideration(
      "steroid-before-tissue", "a steroid before there is tissue", mayBeHaematological && noTissue,
      "Lymphoma or myeloma is possible and there is no tissue: telephone haematology or oncology now about steroid and "
        + "biopsy; losing power must not wait for the reply; the senior clinician decides.",
      rule: "a steroid can change a lymphoma or myeloma before it is proven",
      sources: [Source.ruling],
      wouldChange: ["tissue that confirms the diagnosis"])
    return [recorded, warning]
  }

  /// Only confirmed tissue silences the warning: tissue that is pending or not recorded does not.
  private var noTissue: Judgement {
    let confirmed = questions.tissueConfirmed
    return Judgement(confirmed.holds != true, confirmed.facts)
  }

  /// Whether lymphoma or myeloma is possible: a site that is one, or no site yet.
  private var mayBeHaematological: Judgement {
    let sites: Set<PrimarySite> = [.lymphoma, .myeloma, .plasmacytoma, .leukaemia, .other, .unidentified]
    let site = questions.site(in: sites)
    return site.holds == nil ? Judgement(true, site.facts) : site
  }
}
