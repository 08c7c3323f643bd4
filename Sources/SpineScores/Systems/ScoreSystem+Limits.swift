// swift-format-ignore
extension ScoreSystem {
  /// What is known of the validity of the system, and what it does not do: sentences to print, each with its source in
  /// brackets.
  public var limits: [String] {
    switch self {
    case .ecog:
      ["Compression of cord or cauda equina lowers the grade, so it can be reversible and counts the neurology twice: "
        + "print the grade before the neurological deterioration beside it (ruling of this project)."]
    case .karnofsky:
      ["Compression of cord or cauda equina lowers the status, so it can be reversible (ruling of this project).",
       "Only tens exist; nothing between them is rounded (ruling of this project)."]
    case .frankel:
      ["Whether motor power is useful is a judgement (ruling of this project).",
       "Sphincter disturbance alone excludes E; a change of reflexes alone does not (Frankel 1969, quoted by "
        + "traumascores.com)."]
    case .asia:
      ["With exactly half of the key muscles at 3 or more the grade is D although one leg may be plegic: print power by "
        + "limb beside it (praxis-isncsci/algorithm).",
       "E is a grade only after a documented deficit (Kirshblum 2011)."]
    case .escc:
      ["It is not a neurological grade: severity of paralysis did not correlate with it (Uei 2018, "
        + "doi:10.1097/BRS.0000000000002378, seen in a secondary source).",
       "Below the conus, at about L2, it describes a cauda equina and not a cord (ruling of this project)."]
    case .sins:
      ["Sensitivity 95.7 % and specificity 79.5 % for potentially unstable or unstable (ruling of this project).",
       "Agreement by item, kappa: location 0.81, pain 0.58, bone lesion 0.21, alignment 0.45, collapse 0.42, "
        + "posterolateral 0.29; total ICC 0.79 (PMID 24275615).",
       "A total under 7 does not make mobilising safe: of 29 patients who later lost neurological function, 6 were missed "
        + "on the earlier CT, 4 of them with a SINS under 7 (J Spine Res 2023;14:82).",
       "It does not predict survival: c-statistic 0.54 at one year (doi:10.1016/j.spinee.2021.03.007).",
       "Location did not predict fracture in the 8 of 21 reviewed studies that looked; the classes did predict fracture "
        + "after radiotherapy in 11 of 13 (doi:10.3340/jkns.2020.0105).",
       "The class was not associated with adverse events in a radiotherapy cohort of 110 (Spine 2017, "
        + "doi:10.1097/BRS.0000000000002058).",
       "It was made for a single lesion and does not cover the operated spine (Asian Spine J 2018;12:919)."]
    case .tokuhashi1990:
      ["Made from 64 patients, r = 0.65 (NICE CG75, evidence table).",
       "A decision about surgery should never rest on predicted survival alone (ISRN 2017 1320684)."]
    case .tokuhashi2005:
      ["No score reaches 90 % agreement between predicted and actual survival (World J Orthop 2014;5(3):262-271).",
       "In 329 operated patients overall predictive ability was about 60 %, and 38 % of the lowest group were alive at 180 "
        + "days where 15 % were expected: it is pessimistic for patients of today (PMC7118051).",
       "It may underestimate survival with lung cancer (PMC5209804).",
       "c-statistic at one year 0.67 (doi:10.1016/j.spinee.2021.03.007).",
       "A decision about surgery should never rest on predicted survival alone (ISRN 2017 1320684)."]
    case .tomita:
      ["\"Not reliable to predict the life expectancy\" in 217 patients (Onkologie 2007, doi:10.1159/000104491).",
       "c-statistic at one year 0.69 (doi:10.1016/j.spinee.2021.03.007).",
       "\"Treatable\" meant surgery, embolisation or chemotherapy of 2001; systemic treatment has moved it since "
        + "(ruling of this project).",
       "A decision about surgery should never rest on predicted survival alone (ISRN 2017 1320684)."]
    case .bauer, .bauerModified:
      ["The points come from secondary sources (ruling of this project).",
       "Higher is better: the opposite of Tomita, SINS and Katagiri (ruling of this project).",
       "A decision about surgery should never rest on predicted survival alone (ISRN 2017 1320684)."]
    case .katagiri2014:
      ["The points come from a secondary source; the class of several primaries was not seen (ruling of this project).",
       "Made from 808 patients, 749 of them not operated (Cancer Med 2014;3:1359).",
       "A decision about surgery should never rest on predicted survival alone (ISRN 2017 1320684)."]
    case .vanDerLinden:
      ["The points come from secondary sources (ruling of this project).",
       "In one validation it was the only score whose groups did not differ (ISRN 2017 1320684).",
       "A decision about surgery should never rest on predicted survival alone (ISRN 2017 1320684)."]
    }
  }
}
