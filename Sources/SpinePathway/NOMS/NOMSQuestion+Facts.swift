import SpineCase
import SpineScores

extension NOMSQuestion {
  /// The inputs of each axis with their absences.
  var facts: NOMSFacts {
    NOMSFacts(
      neurologic: [
        gradeFact, Fact(.path(\.neurology.myelopathy), .myelopathy, read.neurology.myelopathy),
      ] + (neurologic == .high ? [] : signFacts),
      oncologic: oncologicFacts, mechanical: mechanicalFacts,
      systemic: [
        Fact(.path(\.fitness.toleratesSurgery), .toleratesAnOperation, read.fitness.toleratesSurgery)
      ],
      earlierRadiotherapy: questions.earlierRadiotherapy.facts(at: scored.index))
  }

  private var gradeFact: Fact {
    let fact = Fact(.path(\.escc, ofLesion: scored.index), .epiduralGrade, scored.escc)
    return isOutOfDate ? fact.open(.mayBeOutOfDate) : fact
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
      Fact(path: "tumour.primary.\(path)", name: .classInTheSources, value: .code($0.rawValue))
    }
    let own = read.tumour.radiosensitivity.value.map {
      Fact(
        path: .path(\.tumour.radiosensitivity), name: .classStatedByAClinician,
        value: .code($0.value.rawValue))
    }
    let facts = [published, own].compactMap { $0 }
    return facts.isEmpty
      ? [Fact(open: .path(\.tumour.radiosensitivity), .classOfTumour, FactValue.noClass.argument())] : facts
  }

  private var mechanicalFacts: [Fact] {
    guard let stability = judgedStability else { return [Fact.sins(scored)] }
    let judged: FactValue = stability.judged == .stable ? .judgedStable : .judgedNotStable
    return [
      Fact.sins(scored),
      Fact(
        path: .path(\.stability, ofLesion: scored.index), name: .stability,
        value: judged.argument([.date: .text(stability.on.iso)])),
    ]
  }
}

extension Fact {
  /// The SINS of a lesion: its total, or the totals that are still possible.
  static func sins(_ scored: CaseScores.LesionScores) -> Fact {
    let path = String.path(aroundKey: \.pain, ofLesion: scored.index)
    let levels = scored.levels.value
    func open(_ value: FactValue, _ arguments: [Placeholder: Argument]) -> Fact {
      Fact(open: path, .sins, of: levels, value.argument(arguments))
    }
    if let withheld = scored.withheld {
      return open(withheld == .operated ? .sinsNotGiven : .sinsNoBand, [.reason: withheld.argument()])
    }
    guard let total = scored.sins.total else {
      let totals = scored.sins.totals
      return open(.sinsTotals, [.least: .text(String(totals.min)), .most: .text(String(totals.max))])
    }
    return Fact(
      path: path, name: FactName.sins.sentence(of: levels),
      value: FactValue.sinsTotal.argument([.total: .text(String(total))]))
  }
}
