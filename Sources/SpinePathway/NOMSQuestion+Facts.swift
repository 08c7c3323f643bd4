import SpineCase
import SpineScores

extension NOMSQuestion {
  /// The inputs of each axis with their absences.
  var facts: NOMSFacts {
    NOMSFacts(
      neurologic: [
        gradeFact, Fact("neurology.myelopathy", "myelopathy", read.neurology.myelopathy, \.yesOrNo),
      ] + (neurologic == .high ? [] : signFacts),
      oncologic: oncologicFacts, mechanical: [sinsFact],
      systemic: [
        Fact("fitness.toleratesSurgery", "tolerates an operation", read.fitness.toleratesSurgery, \.yesOrNo)
      ],
      earlierRadiotherapy: EarlierRadiotherapy(read).facts(at: scored.index))
  }

  private var gradeFact: Fact {
    let fact = Fact("lesions[\(scored.index)].escc", "epidural grade (ESCC)", scored.escc) { $0.rawValue }
    return isOutOfDate ? Fact(open: fact.path, fact.name, "\(fact.value), which may be out of date") : fact
  }

  private var oncologicFacts: [Fact] {
    let site = Fact("tumour.primary.site", "primary tumour", read.tumour.site) { $0.title }
    guard let known = read.tumour.site.value else { return [site] }
    if let own = known.radiosensitivity {
      return [site, Fact(path: "tumour.primary.site", name: "class in the sources", value: own.rawValue)]
    }
    guard let stated = read.tumour.radiosensitivity.value else {
      return [site, Fact(open: "tumour.radiosensitivity", "class", "no source has one, and none was stated")]
    }
    return [
      site,
      Fact(
        path: "tumour.radiosensitivity", name: "class stated by a named clinician",
        value: stated.value.rawValue),
    ]
  }

  private var sinsFact: Fact { Fact.sins(scored) }
}

extension Fact {
  /// The SINS of a lesion: its total, or the totals that are still possible.
  static func sins(_ scored: CaseScores.LesionScores) -> Fact {
    let place = scored.levels.value.map { " of \($0)" } ?? ""
    let (path, name) = ("lesions[\(scored.index)].sins", "SINS\(place)")
    let (least, most) = (scored.sins.totals.min, scored.sins.totals.max)
    if let total = scored.sins.total {
      return Fact(path: path, name: name, value: "\(total) of 18, higher is less stable")
    }
    return Fact(open: path, name, "\(least) to \(most) of 18 possible, higher is less stable")
  }
}
