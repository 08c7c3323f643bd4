import SpineCase
import SpineScores

extension PathwayRules {
  /// Surgery and augmentation: questions for the board, never a verdict on the patient.
  var surgery: [Consideration] {
    [
      instability, compression, trial, fitness, overestimated, laminectomy, approach, minimalAccess,
      augmentation,
      cement,
      bracing, embolisation,
    ] + precautions
  }

  private var instability: Consideration {
    Consideration(
      "instability", "a surgical opinion on stability", questions.anySINSOf7,
      "A SINS of 7 to 18 asks for the spine surgeon's opinion, whatever the radiosensitivity and the epidural grade. The "
        + "score is not an indication by itself.",
      brief:
        "Ask the spine surgeon, whatever radiosensitivity and ESCC; the score is no indication by itself.",
      rule: "SINS 7 or more; instability is treated irrespective of radiosensitivity",
      sources: [Source.fisher, Source.article],
      wouldChange: ["the SINS item that would move the total across 6/7 or 12/13"])
  }

  private var compression: Consideration {
    Consideration(
      "high-grade-compression", "high-grade compression of the cord", questions.anyDisplacesCord,
      "High-grade compression: ask the spine surgeon about decompression with stabilisation. Extremely sensitive tumours "
        + "can be treated with conventional radiotherapy alone, even at a high grade.",
      brief:
        "Decompression with stabilisation? Extremely sensitive tumours can have conventional radiotherapy "
        + "alone.",
      rule: "ESCC 2 or 3; where the article contradicts itself the NOMS row for the histology holds",
      sources: [Source.article, Source.laufer],
      wouldChange: ["the histology", "an MRI after treatment began"])
  }

  private var trial: Consideration {
    Consideration(
      "patchell-results", "what Patchell's trial found", questions.anyDisplacesCord,
      "Patchell 2005, surgery with radiotherapy against radiotherapy alone: walking after treatment 42 of 50 (84 %) and "
        + "29 of 51 (57 %); median retention 122 and 13 days; walking regained 10 of 16 (62 %) and 3 of 16 (19 %). "
        + PatchellCriterion.caveat,
      brief:
        "Patchell 2005, surgery with radiotherapy against radiotherapy alone: walking 42 of 50 (84 %) against 29 of 51 "
        + "(57 %); median retention 122 against 13 days; walking regained 10 of 16 (62 %) against 3 of 16 (19 %).",
      rule: "ESCC 2 or 3; where the article prints 16 % for 3 of 16, the trial's 19 % holds",
      sources: [Source.patchell],
      wouldChange: ["the criteria that are not met or not known"])
  }

  private var fitness: Consideration {
    let facts = questions.toleratesSurgery.facts + questions.expectsSurvival(atLeast: 3).facts
    return Consideration(
      "fitness-and-survival", "fitness and expected survival", Judgement(true, facts),
      "For the board: would the patient tolerate an operation, and is a benefit over at least 3 to 6 months expected? "
        + facts.map(\.words).joined(separator: "; ")
        + ". Survival alone never decides for or against surgery.",
      brief:
        "Would an operation be tolerated, with benefit over at least 3 to 6 months? Survival alone never "
        + "decides.",
      rule:
        "tolerance of surgery and 3 to 6 months are questions, answered by named clinicians, never by a score",
      sources: [Source.article, Source.validation],
      wouldChange: ["an anaesthetic opinion", "an oncological opinion"])
  }

  private var overestimated: Consideration {
    Consideration(
      "survival-estimates", "estimates of survival", .always,
      "Physicians and surgeons tend to over-estimate survival, and the older scores under-estimate it in today's "
        + "patients: show the estimate, its author and the scores side by side, and pick none.",
      rule: "no estimate of survival is computed or averaged here",
      sources: [Source.validation, Source.article, Source.operated])
  }

  private var laminectomy: Consideration {
    Consideration(
      "laminectomy-alone", "laminectomy alone", questions.anyDisplacesCord,
      "Laminectomy alone is the known trap: it takes the posterior elements where the disease is mostly anterior, and "
        + "destabilises. Decompression goes with stabilisation.",
      brief: "Laminectomy alone destabilises: stabilise with it.",
      rule: "decompression for a compressed cord is combined with stabilisation", sources: [Source.article])
  }

  private var approach: Consideration {
    Consideration(
      "approach", "the side of the approach", questions.anyDisplacesCord,
      "In Patchell's trial the approach followed the tumour: anterior for anterior, lateral for lateral, posterior for "
        + "posterior tumours. Name the side from the axial images.",
      brief: "Side of the approach: name it from the axial images.",
      rule: "the approach depends on where the tumour lies",
      sources: [Source.patchell, Source.article],
      wouldChange: ["the side of the compression on axial MRI"])
  }

  private var minimalAccess: Consideration {
    Consideration(
      "minimal-access", "minimal access", questions.operationInQuestion,
      "Ask whether minimal access and percutaneous fixation would do: they lower the burden of the operation.",
      brief: "Would minimal access and percutaneous fixation do?",
      rule: "minimal access where an operation comes into question", sources: [Source.article])
  }

  private var augmentation: Consideration {
    Consideration(
      "augmentation", "vertebroplasty or kyphoplasty", questions.mechanicalPain || questions.anySINSOf7,
      "Vertebroplasty and kyphoplasty lower pain and the need for opioids in painful metastatic fractures. First let the "
        + "stability be judged: cement is no substitute for instrumented stabilisation.",
      brief: "Cement only once the stability is judged; it is no substitute for fixation.",
      rule: "augmentation only after the stability has been assessed",
      sources: [Source.article, Source.ruling],
      wouldChange: ["the spine surgeon's opinion on stability"])
  }

  private var cement: Consideration {
    Consideration(
      "cement-near-the-canal", "cement where the canal is open or narrowed", questions.reachesSac,
      "With ESCC 1b or more, or a broken posterior wall, cement needs the spine surgeon's agreement; cement alone is not "
        + "a treatment of SINS 13 to 18; otherwise brace and recumbency.",
      brief:
        "Cement needs the spine surgeon's agreement; alone it is no treatment of SINS 13 to 18; otherwise "
        + "brace, recumbency.",
      rule: "ESCC 1b or more, or a broken posterior wall", sources: [Source.ruling],
      wouldChange: ["the posterior wall on CT"])
  }

  private var bracing: Consideration {
    Consideration(
      "rest-and-bracing", "rest and bracing", questions.mechanicalPain,
      "Mechanical pain may need rest, a brace, or fixation: ask which, and for how long.",
      brief: "Rest, brace or fixation: which, how long?",
      rule: "mechanical pain is eased by recumbency and support", sources: [Source.article])
  }

  private var embolisation: Consideration {
    Consideration(
      "embolisation", "embolisation before an operation",
      questions.site(in: [.kidney, .thyroid, .liver]) && questions.operationInQuestion,
      "Metastases of this primary are often hypervascular: ask before an operation or biopsy whether embolisation is possible.",
      brief: "Often hypervascular: embolisation before an operation?",
      rule: "kidney, thyroid and liver, where an operation comes into question", sources: [Source.noSource])
  }
}
