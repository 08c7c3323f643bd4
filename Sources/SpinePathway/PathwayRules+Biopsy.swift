import SpineCase
import SpineScores

extension PathwayRules {
  /// Tissue: when, where, how, and what else the sample is for.
  var biopsy: [Consideration] {
    [
      order, biopsySite, technique, antibiotics, culture, repeated, notNeeded, beforeTreatment,
      vertebralPrimary,
    ]
  }

  /// Whether tissue is still to come.
  private var needsTissue: Judgement {
    let item = workUp.items.first { $0.id == "biopsy" }
    let fact = Fact(path: "investigations", name: "biopsy", value: item?.state.rawValue ?? "not asked for")
    return Judgement(item.map { $0.state != .done } ?? false, [fact])
  }

  private var order: Consideration {
    Consideration(
      "biopsy-after-imaging", "biopsy after imaging", needsTissue,
      "Biopsy follows MRI and the other imaging, which it can change.",
      rule: "imaging first, then biopsy", sources: [Source.article])
  }

  private var biopsySite: Consideration {
    Consideration(
      "biopsy-site", "the site of the biopsy", needsTissue,
      "Which site is the most accessible? Staging may show a lesion that is easier to reach than the spine.",
      rule: "the most accessible lesion is sampled", sources: [Source.article])
  }

  private var technique: Consideration {
    Consideration(
      "biopsy-technique", "the technique of the biopsy", needsTissue,
      "Image-guided biopsy: transpedicular route, large-bore needle, frozen section for adequacy. Accuracy 93 % in lytic "
        + "and 76 % in sclerotic lesions in the article.",
      rule: "CT-guided transpedicular biopsy", sources: [Source.article])
  }

  private var antibiotics: Consideration {
    Consideration(
      "antibiotics-withheld", "antibiotics before biopsy", needsTissue,
      "Can antibiotics wait until after the biopsy? Not where the patient is septic or neutropenic.",
      rule: "antibiotics can suppress what the culture would grow",
      sources: [Source.article, Source.ruling])
  }

  private var culture: Consideration {
    Consideration(
      "cultures", "cultures as well as histology", needsTissue,
      "Have cultures been asked for as well as histology, including mycobacterial culture? Tuberculosis closely mimics "
        + "a metastasis.",
      rule: "every spinal biopsy is cultured", sources: [Source.article])
  }

  private var repeated: Consideration {
    Consideration(
      "negative-biopsy", "a negative biopsy of a sclerotic lesion",
      questions.sclerotic && !questions.tissueConfirmed,
      "A negative biopsy excludes nothing, least of all in a sclerotic lesion: should it be repeated, or done open?",
      rule: "a negative result is confirmed by a second sample", sources: [Source.article])
  }

  private var notNeeded: Consideration {
    Consideration(
      "biopsy-may-not-be-needed", "whether a new biopsy can be left out",
      WorkUpNeeds(questions).biopsyMayNotBeNeeded,
      "Established metastatic disease of a proven cancer: a typical lesion may not need another biopsy; the radiologist "
        + "says whether it is typical.",
      rule: "known primary, tissue confirmed, metastases elsewhere", sources: [Source.article],
      wouldChange: ["a lesion that the radiologist finds untypical", "a long interval since the last tissue"])
  }

  private var beforeTreatment: Consideration {
    Consideration(
      "tissue-before-treatment", "tissue before treatment",
      Judgement(workUp.branch == .unknownOrigin, workUp.branchFacts) && needsTissue,
      "The primary is not known: tissue comes before radiotherapy, steroid or chemotherapy, which can change it; a "
        + "failing \(canal) does not wait, and surgery can supply tissue.",
      rule: "biopsy before treatment in an unknown primary", sources: [Source.ruling],
      wouldChange: ["a primary that is found"])
  }

  private var vertebralPrimary: Consideration {
    Consideration(
      "primary-in-spine", "a tumour that arose in the vertebra", questions.aroseInSpine,
      "Not a metastasis: these scores and frameworks do not apply; the operating team takes the biopsy.",
      rule: "a solitary plasmacytoma or an osteosarcoma of the vertebra is a primary tumour",
      sources: [Source.ruling],
      wouldChange: ["histology"])
  }
}
