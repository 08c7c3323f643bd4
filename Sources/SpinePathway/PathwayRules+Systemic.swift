import SpineCase
import SpineScores

extension PathwayRules {
  /// Systemic treatment and palliation.
  var systemic: [Consideration] {
    [options, first, recurrence, performance, asymptomatic, palliation]
  }

  private var options: Consideration {
    Consideration(
      "systemic-options", "systemic treatment", .always,
      "The article (2021) gives chemotherapy a limited role: which systemic options remain?",
      rule: "the oncologist is asked, whatever the article of 2021 says", sources: [Source.article],
      wouldChange: ["markers of the tumour", "what has been given so far"])
  }

  private var first: Consideration {
    Consideration(
      "systemic-first", "systemic treatment first", sensitiveSite || carriesTarget,
      "Systemic treatment may come first for this tumour: what do haematology or oncology advise, before local treatment is "
        + "decided? A compressed \(canal) does not wait for the answer.",
      brief:
        "Systemic treatment first? What do haematology or oncology advise? A compressed \(canal) does not wait.",
      rule:
        "hormone-naive prostate, lymphoma, myeloma, plasmacytoma, leukaemia, germ-cell, small-cell, EGFR or ALK, HER2",
      sources: [Source.ruling], wouldChange: ["markers of the tumour"])
  }

  private var sensitiveSite: Judgement {
    let site = questions.site(in: [
      .lymphoma, .myeloma, .plasmacytoma, .leukaemia, .germCell, .seminoma, .lungSmallCell,
    ])
    return site.holds == true || !sensitiveHistology ? site : Judgement(true, [questions.histologyFact])
  }

  private var sensitiveHistology: Bool {
    read.tumour.histologyClass.value.map { [.smallCell, .seminoma, .germCell].contains($0) } ?? false
  }

  /// Markers that are not known leave it open only where the site could carry one of them.
  private var carriesTarget: Judgement {
    let targets = questions.marker(in: [.hormoneNaive, .egfrMutated, .alkRearranged, .her2Positive])
    let mayCarry = questions.site(in: [
      .prostate, .breast, .lung, .lungNonSmallCell, .stomach, .oesophagus, .other, .unidentified,
    ])
    return targets.holds == nil ? mayCarry && targets : targets
  }

  private var recurrence: Consideration {
    Consideration(
      "recurrence-after-irradiation", "recurrence after irradiation",
      questions.irradiatedBefore && questions.anyDisplacesCord,
      "Compression where radiotherapy was given before: the article names chemotherapy for a recurrence for which neither "
        + "radiotherapy nor surgery remains: have all three been asked before any is ruled out?",
      brief:
        "The article names chemotherapy where neither radiotherapy nor surgery remains: have all three been asked before "
        + "any is ruled out?",
      rule: "compression at an irradiated level", sources: [Source.article],
      wouldChange: ["dose, fractions and date of the earlier course", "the spine surgeon's opinion"])
  }

  private var performance: Consideration {
    let facts = [
      Fact("performance.karnofsky", "Karnofsky", read.performance.karnofsky, \.rawValue),
      Fact("performance.ecog", "ECOG", read.performance.ecog, \.rawValue),
      Fact("performance.before.karnofsky", "Karnofsky before", read.performance.karnofskyBefore, \.rawValue),
      Fact("performance.before.ecog", "ECOG before", read.performance.ecogBefore, \.rawValue),
    ]
    let deficit = questions.hasNeurology
    return Consideration(
      "performance-lowered-by-the-cord", "performance lowered by the deficit",
      Judgement(deficit.holds, deficit.facts + facts),
      "A deficit lowers performance and can be reversed: \(facts.map(\.words).joined(separator: "; ")). Frailty is never "
        + "inferred from a performance status that the deficit has lowered.",
      brief: "A deficit lowers performance and can be reversed: frailty is never inferred from it.",
      rule: "performance before the neurological deterioration is shown separately",
      sources: [Source.ruling],
      wouldChange: ["performance before the deterioration"])
  }

  /// Only what somebody recorded as found by chance is called incidental.
  private var asymptomatic: Consideration {
    let flagged = noms.filter { $0.flags.contains(.asymptomatic) }
    let incidental = !flagged.isEmpty && flagged.allSatisfy(\.isIncidental)
    let what = incidental ? "an incidental lesion" : "a lesion without symptoms"
    return Consideration(
      "asymptomatic", "observation of \(what)", questions.overLesions(questions.isAsymptomatic),
      "\(what.prefix(1).uppercased() + what.dropFirst()), ESCC 0 and stable: observation or systemic treatment are "
        + "options.",
      brief: "Observation or systemic treatment are options.",
      rule: "found by chance or without symptoms, ESCC 0, SINS 0 to 6", sources: [Source.ruling],
      wouldChange: ["any new symptom"])
  }

  /// Beside every treatment; a patient in the last days of life, or wholly disabled, is a reason to say so on paper.
  private var palliation: Consideration {
    let performance = questions.poorPerformance
    return Consideration(
      "palliative-care", "palliative care alongside every treatment",
      Judgement(true, performance.holds == true ? performance.facts : []),
      "Pain relief and palliative care go alongside every treatment, not after it: has the palliative care team "
        + "been asked?",
      brief: "Has the palliative care team been asked? It works alongside every treatment, not after it.",
      rule: "a multidisciplinary team includes palliative care", sources: [Source.article])
  }
}
