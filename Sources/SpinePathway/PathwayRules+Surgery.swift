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
        "What is the spine surgeon's opinion on stability? The score is not an indication by itself.",
      rule: "SINS 7 or more; instability is treated irrespective of radiosensitivity",
      sources: [Source.fisher, Source.article],
      wouldChange: ["the SINS item that would move the total across 6/7 or 12/13"])
  }

  private var compression: Consideration {
    Consideration(
      "high-grade-compression", "high-grade compression of the \(canal)", questions.anyDisplacesCord,
      "High-grade compression of the \(canal): does the spine surgeon advise decompression with stabilisation? Extremely "
        + "sensitive tumours can be treated with conventional radiotherapy alone, even at a high grade.",
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
        + "29 of 51 (57 %); median retention 122 and 13 days; walking regained 10 of 16 (62 %) and 3 of 16 (19 %)."
        + caudaLeftOut + " " + PatchellCriterion.caveat,
      brief:
        "Patchell 2005, surgery with radiotherapy against radiotherapy alone: walking 42 of 50 (84 %) against 29 of 51 "
        + "(57 %); median retention 122 against 13 days; walking regained 10 of 16 (62 %) against 3 of 16 (19 %)."
        + caudaLeftOut,
      rule: "ESCC 2 or 3; where the article prints 16 % for 3 of 16, the trial's 19 % holds",
      sources: [Source.patchell],
      wouldChange: ["the criteria that are not met or not known"])
  }

  /// The canal in question, by its name.
  var canal: String { questions.canal.name }

  /// What must stand beside the trial wherever the compression may be of the cauda equina alone.
  private var caudaLeftOut: String {
    switch questions.canal {
    case .cord: ""
    case .cauda: " The trial excluded compression of the cauda equina alone, as here."
    case .conus, .either: " The trial excluded compression of the cauda equina alone."
    }
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
        + "patients. The estimate, its author and the scores are shown side by side; none is preferred.",
      rule: "no estimate of survival is computed or averaged here",
      sources: [Source.validation, Source.article, Source.operated])
  }

  private var laminectomy: Consideration {
    Consideration(
      "laminectomy-alone", "laminectomy alone", questions.anyDisplacesCord,
      "Laminectomy alone is the known trap: it removes the posterior elements where the disease is mostly anterior, "
        + "and destabilises the spine. Would stabilisation be added to the decompression?",
      brief: "Laminectomy alone destabilises: would stabilisation be added?",
      rule: "decompression for a compressed \(canal) is combined with stabilisation",
      sources: [Source.article])
  }

  private var approach: Consideration {
    Consideration(
      "approach", "the side of the approach", questions.anyDisplacesCord,
      "In Patchell's trial the approach followed the tumour: anterior for anterior, lateral for lateral, posterior for "
        + "posterior tumours. On which side does it lie on the axial images?",
      brief: "Side of the approach: where does the tumour lie on the axial images?",
      rule: "the approach depends on where the tumour lies",
      sources: [Source.patchell, Source.article],
      wouldChange: ["the side of the compression on axial MRI"])
  }

  private var minimalAccess: Consideration {
    Consideration(
      "minimal-access", "minimal access", questions.operationInQuestion,
      "Would minimal-access surgery with percutaneous fixation be enough? It lowers the burden of the operation.",
      brief: "Would minimal-access surgery with percutaneous fixation be enough?",
      rule: "minimal access where an operation comes into question", sources: [Source.article])
  }

  private var augmentation: Consideration {
    Consideration(
      "augmentation", "vertebroplasty or kyphoplasty", questions.mechanicalPain || questions.anySINSOf7,
      "Vertebroplasty and kyphoplasty reduce pain and the need for opioids in painful metastatic fractures. Has "
        + "stability been judged? Cement is no substitute for instrumented stabilisation.",
      brief: "Has stability been judged before cement is used? Cement is no substitute for fixation.",
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
      "Mechanical pain may need rest, a brace, or fixation: which, and for how long?",
      brief: "Rest, brace or fixation: which, how long?",
      rule: "mechanical pain is eased by recumbency and support", sources: [Source.article])
  }

  private var embolisation: Consideration {
    Consideration(
      "embolisation", "embolisation before an operation",
      questions.site(in: [.kidney, .thyroid, .liver]) && questions.operationInQuestion,
      "Metastases of this primary are often hypervascular: is embolisation possible before an operation or biopsy?",
      brief: "Often hypervascular: embolisation before an operation?",
      rule: "kidney, thyroid and liver, where an operation comes into question", sources: [Source.noSource])
  }
}
