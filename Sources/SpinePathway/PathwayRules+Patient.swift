import SpineCase
import SpineScores

extension PathwayRules {
  /// What the age asks for: the scores, the framework and the signs were described in adults.
  var child: [Consideration] {
    [
      Consideration(
        "paediatric-oncology", "paediatric oncology", isChild,
        "Under 18, or possibly under 18: ask paediatric oncology before a steroid or a biopsy, without delaying the "
          + "emergency call. The scores and NOMS were derived in adults.",
        brief: "Ask paediatric oncology before a steroid or a biopsy, without delaying the emergency call.",
        rule: "under 18 years at the date of the facts", sources: [Source.ruling]),
      Consideration(
        "child-compared-with-before", "walking and function compared with before", isChild,
        "How do walking, use of the hands, bladder and bowel compare with what the child could do before? What do the "
          + "parents say? The signs and grades were described in adults.",
        brief:
          "How do walking, hands, bladder and bowel compare with what the child could do before? What do the parents say?",
        rule: "a child's function is judged against what it was before", sources: [Source.ruling]),
    ]
  }

  /// Whether the patient is or may be under 18; not known without an age.
  private var isChild: Judgement {
    let ages = read.ages
    let fact = Fact("patient.born", "age", ages) { ages in
      ages.count == 1 ? "\(ages.lowerBound) years" : "\(ages.lowerBound) to \(ages.upperBound) years"
    }
    return Judgement(ages.value.map { _ in read.mayBeChild }, [fact])
  }

  /// What prints of a pregnancy; it delays neither MRI nor an emergency operation.
  var pregnancy: Consideration {
    let judgement = Precaution.pregnancy.judgement(read)
    return Consideration(
      "pregnancy", "pregnancy", judgement,
      "The patient is or may be pregnant: does every request for CT, radiographs, bone scan, PET-CT and radiotherapy "
        + "say so, and has obstetrics been asked? It delays neither MRI nor an emergency operation.",
      brief:
        "Does every request for CT, bone scan, PET-CT and radiotherapy say so? Has obstetrics been asked? It delays "
        + "neither MRI nor an emergency operation.",
      open:
        "Whether the patient is pregnant is not known: has this been asked before CT, bone scan, PET-CT and "
        + "radiotherapy? It delays neither MRI nor an emergency operation.",
      rule: "asked of anyone aged 10 to 55 who is not recorded as male; the ages are this project's own",
      sources: [Source.ruling])
  }
}
