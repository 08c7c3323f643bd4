import SpineCase
import SpineScores

extension PathwayRules {
  /// The work-up as considerations: the branch, then imaging.
  var investigation: [Consideration] {
    [
      branch, wholeSpine, ctInstead, outOfDate, mriSigns, restaging, petCT, boneScanMyeloma, normalFilm,
      examine, bloods,
    ]
      + biopsy
  }

  private func isOpen(_ ids: String...) -> Judgement {
    let items = workUp.items.filter { ids.contains($0.id) }
    let facts = items.map { Fact(path: "investigations", name: $0.id.inWords, value: $0.state.rawValue) }
    return Judgement(items.contains { $0.state != .done }, facts)
  }

  private var branch: Consideration {
    let text =
      workUp.branch == .knownMalignancy
      ? "Known malignancy with a new metastasis: staging is repeated in detail."
      : "Metastasis of unknown origin: bloods, bone scan, radiographs and CT of chest, abdomen and pelvis find the "
        + "primary in 85 % of patients; then biopsy, before treatment where the \(canal) can wait."
    return Consideration(
      "branch", "the branch of the work-up", Judgement(true, workUp.branchFacts), text,
      rule: "a known primary, or none that is known or was found", sources: [Source.article],
      wouldChange: ["a primary that is found, or another histology"])
  }

  private var wholeSpine: Consideration {
    Consideration(
      "mri-whole-spine", "MRI of the whole spine", isOpen("mri-whole-spine"),
      "Has MRI of the whole spine been asked for? It shows other levels and the epidural space; sensitivity 98.5 %, specificity "
        + "98.9 %, accuracy 98.7 % in the article.",
      rule: "MRI of the whole spine in every spinal metastasis", sources: [Source.article])
  }

  private var ctInstead: Consideration {
    Consideration(
      "ct-where-no-mri", "CT where MRI is not possible", noMRI,
      "MRI is not possible here: \(Substitute(.mriWholeSpine).words(unavailable: unavailable)).",
      rule: "CT or CT myelography in place of MRI", sources: [Source.article],
      wouldChange: ["MRI at the receiving centre"])
  }

  /// Whether MRI cannot be had here; not known where nobody listed what is missing.
  private var noMRI: Judgement {
    let name = "mri-whole-spine".inWords
    if workUp.unavailable.contains("mri-whole-spine") {
      return Judgement(true, [Fact(path: "local.unavailable", name: name, value: "not available")])
    }
    return Judgement("local.unavailable", name, read.local, { _ in "not listed" }, { _ in false })
  }

  /// Imaging that is older than the deficit no longer shows what compresses now.
  private var outOfDate: Consideration {
    let spine = workUp.items.filter {
      $0.state == .done && ["mri-whole-spine", "ct-spine", "ct-myelography"].contains($0.id)
    }
    let deficit = questions.hasNeurology
    let onset = Fact("neurology.deficitOnset", "onset of the deficit", read.neurology.deficitOnset, \.iso)
    let answers = spine.map(\.isOlderThanDeficit)
    let holds: Bool? =
      deficit.holds == false || (spine.isEmpty && read.investigations.value != nil)
      ? false
      : spine.isEmpty
        ? nil : answers.contains(true) ? true : deficit.holds == nil || answers.contains(nil) ? nil : false
    let dates = spine.map { item in
      let age = item.isOlderThanDeficit.map { $0 ? "older than the deficit" : "not older than the deficit" }
      return Fact(
        path: "investigations", name: item.id.inWords, value: age ?? "age against the deficit not known",
        absence: age == nil ? .unknown : nil)
    }
    let records = Fact("investigations", "investigations", read.investigations) { _ in "recorded" }
    let facts =
      deficit.holds == true
      ? [onset, records].filter { $0.absence != nil || $0 == onset } + dates : deficit.facts
    return Consideration(
      "imaging-out-of-date", "imaging older than the deficit", Judgement(holds, facts),
      "Older than the deficit: \(workUp.outOfDate.inWords). Has new imaging of the spine been asked for?",
      rule: "imaging of the spine made before the deficit began does not explain it",
      sources: [Source.ruling],
      wouldChange: ["dates and times of the imaging and of the onset"])
  }

  private var mriSigns: Consideration {
    Consideration(
      "metastasis-or-fracture", "metastasis against osteoporotic fracture", .always,
      "On MRI a metastasis tends to show an expanded posterior cortex, destroyed pedicle and posterior elements, an "
        + "epidural or paraspinal mass, low T1 and high T2 signal; an osteoporotic fracture tends to be low on T2. "
        + "Tuberculosis and osteoporotic fracture are the mimics.",
      rule: "signs on MRI are named, tissue decides", sources: [Source.article],
      wouldChange: ["histology and culture"])
  }

  private var restaging: Consideration {
    Consideration(
      "restaging", "repeated staging",
      questions.hasKnownPrimary,
      "A known cancer with a new lesion: should staging be repeated, by CT of chest, abdomen and pelvis with a bone scan, "
        + "or by PET-CT?",
      rule: "staging is repeated for a new metastasis", sources: [Source.article])
  }

  private var petCT: Consideration {
    Consideration(
      "pet-ct", "PET-CT", isOpen("bone-scan-or-pet-ct", "pet-ct", "ct-chest-abdomen-pelvis"),
      "Bone scan or PET-CT: PET-CT can show the best site for a biopsy and, later, the response to treatment.",
      rule: "bone scan or PET-CT for the systemic spread", sources: [Source.article])
  }

  private var boneScanMyeloma: Consideration {
    let site = questions.site(in: [.myeloma, .plasmacytoma])
    return Consideration(
      "bone-scan-in-myeloma", "a bone scan in myeloma", site,
      "A bone scan can be falsely negative in purely lytic disease such as myeloma: a negative one excludes nothing.",
      rule: "a bone scan does not count as staging of myeloma", sources: [Source.article])
  }

  private var normalFilm: Consideration {
    Consideration(
      "normal-film", "a normal radiograph or CT", .always,
      "A normal radiograph or CT excludes nothing: more than 50 % of the trabecular bone must be lost before a film "
        + "shows it, and CT has a sensitivity of 66 % and an accuracy of 89 % in the article.",
      rule: "normal films and CT do not exclude a metastasis", sources: [Source.article])
  }

  private var examine: Consideration {
    Consideration(
      "examine-the-patient", "the systemic examination", .always,
      "Have thyroid, breasts, lungs and limbs been examined for a primary and for other bone disease? Weight loss, "
        + "fever, poor appetite? Are the signs upper or lower motor neurone?",
      rule: "a systemic and a neurological examination in every case", sources: [Source.article])
  }

  private var bloods: Consideration {
    let blood = [
      "blood-count", "esr-crp", "calcium", "phosphate", "alkaline-phosphatase", "renal", "clotting", "psa",
      "protein-electrophoresis",
    ]
    let missing = workUp.items.filter { blood.contains($0.id) && $0.state != .done }.map(\.id)
    return Consideration(
      "bloods", "bloods",
      Judgement(
        !missing.isEmpty,
        [Fact(path: "investigations", name: "not there", value: missing.inWords)]),
      "Bloods not there yet: \(missing.inWords). Count, ESR and CRP for infection; calcium, phosphate, "
        + "alkaline phosphatase and renal function for complications; PSA and electrophoresis by situation.",
      rule: "bloods by situation", sources: [Source.article])
  }
}
