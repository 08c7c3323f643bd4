import SpineCase
import SpineScores

extension PathwayRules {
  /// What the age asks for: the scores, the framework and the signs were described in adults.
  var child: [Consideration] {
    [
      Consideration(
        "paediatric-oncology", "paediatric oncology", isChild,
        "Under 18, or possibly so: ask paediatric oncology before a steroid or a biopsy, without delaying the emergency "
          + "call. The scores and NOMS were derived in adults.",
        brief: "Ask paediatric oncology before a steroid or a biopsy, without delaying the emergency call.",
        rule: "under 18 years at the date of the facts", sources: [Source.ruling]),
      Consideration(
        "child-compared-with-before", "walking and function compared with before", isChild,
        "Compare walking, use of the hands, bladder and bowel with what the child could do before; ask the parents. The "
          + "signs and grades were described in adults.",
        brief:
          "Compare walking, hands, bladder and bowel with what the child could do before; ask the parents.",
        rule: "a child's function is judged against its own before", sources: [Source.ruling]),
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
      "The patient is or may be pregnant: say so with every request for CT, radiographs, bone scan, PET-CT and "
        + "radiotherapy, and ask obstetrics. It delays neither MRI nor an emergency operation.",
      brief:
        "Say so with every request for CT, bone scan, PET-CT and radiotherapy; ask obstetrics. It delays neither MRI "
        + "nor an emergency operation.",
      open:
        "Whether the patient is pregnant is not known: ask before CT, bone scan, PET-CT and radiotherapy. That delays "
        + "neither MRI nor an emergency operation.",
      rule: "asked of anyone aged 10 to 55 who is not recorded as male; the ages are this project's own",
      sources: [Source.ruling])
  }
}
