import SpineCase
import SpineScores

extension NOMSQuestion {
  /// The inputs of each axis with their absences.
  var facts: NOMSFacts {
    NOMSFacts(
      neurologic: [
        gradeFact, Fact("neurology.myelopathy", "myelopathy", read.neurology.myelopathy, \.yesOrNo),
      ] + (neurologic == .high ? [] : signFacts),
      oncologic: oncologicFacts, mechanical: mechanicalFacts,
      systemic: [
        Fact("fitness.toleratesSurgery", "tolerates an operation", read.fitness.toleratesSurgery, \.yesOrNo)
      ],
      earlierRadiotherapy: questions.earlierRadiotherapy.facts(at: scored.index))
  }

  private var gradeFact: Fact {
    let fact = Fact("lesions[\(scored.index)].escc", "epidural grade (ESCC)", scored.escc) { $0.rawValue }
    return isOutOfDate ? Fact(open: fact.path, fact.name, "\(fact.value), which may be out of date") : fact
  }

  private var oncologicFacts: [Fact] {
    let known = questions.tumourFacts
    guard read.tumour.publishedResponse != .notKnown else { return known }
    return known + classFacts
  }

  /// The class in the sources, and a named clinician's own beside it.
  private var classFacts: [Fact] {
    let path = read.tumour.histologyClass.value?.overrulesSite == true ? "histologyClass" : "site"
    let published = read.tumour.publishedResponse.radiosensitivity.map {
      Fact(path: "tumour.primary.\(path)", name: "class in the sources", value: $0.rawValue)
    }
    let own = read.tumour.radiosensitivity.value.map {
      Fact(
        path: "tumour.radiosensitivity", name: "class stated by a named clinician", value: $0.value.rawValue)
    }
    let facts = [published, own].compactMap { $0 }
    return facts.isEmpty
      ? [Fact(open: "tumour.radiosensitivity", "class", "no source has one, and none was stated")] : facts
  }

  private var mechanicalFacts: [Fact] {
    guard let stability = judgedStability else { return [Fact.sins(scored)] }
    let judged = stability.judged == .stable ? "stable" : "not stable"
    let value = "\(judged), by a named clinician, \(stability.on.iso)"
    return [
      Fact.sins(scored),
      Fact(path: "lesions[\(scored.index)].stability", name: "stability", value: value),
    ]
  }
}

extension Fact {
  /// The SINS of a lesion: its total, or the totals that are still possible.
  static func sins(_ scored: CaseScores.LesionScores) -> Fact {
    let place = scored.levels.value.map { " of \($0)" } ?? ""
    let (path, name) = ("lesions[\(scored.index)].sins", "SINS\(place)")
    if scored.withheld == .operated {
      return Fact(open: path, name, "not given: \(Withheld.operated.reason)")
    }
    if let withheld = scored.withheld {
      return Fact(open: path, name, "no band: \(withheld.reason)")
    }
    let (least, most) = (scored.sins.totals.min, scored.sins.totals.max)
    if let total = scored.sins.total {
      return Fact(path: path, name: name, value: "\(total) of 18, higher is less stable")
    }
    return Fact(open: path, name, "\(least) to \(most) of 18 possible, higher is less stable")
  }
}
