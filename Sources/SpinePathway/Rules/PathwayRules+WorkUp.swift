import SpineCase
import SpineScores

extension Rule {
  /// The work-up as considerations: the branch, then imaging.
  static let investigation: [Rule] =
    [
      Rule(
        "branch", [Source.article], changes: 1, variants: [Variant(.unknownOrigin, [.statement: [.canal]])]
      ) { rules in
        var found = Conclusion(Judgement(true, rules.workUp.branchFacts))
        if rules.workUp.branch == .unknownOrigin { found.variant = .unknownOrigin }
        return [found]
      },
      Rule("mri-whole-spine", [Source.article], when: { $0.isOpen(.mriWholeSpine) }),
      Rule("ct-where-no-mri", [Source.article], says: [.alternative], changes: 1) { rules in
        let words = Substitute(.mriWholeSpine).words(unavailable: rules.unavailable)
        return [Conclusion(rules.noMRI, [.alternative: .sentence(words)])]
      },
      Rule("imaging-out-of-date", [Source.ruling], says: [.investigations], changes: 1) { rules in
        [Conclusion(rules.isOutOfDate, [.investigations: ServiceName.list(rules.workUp.outOfDate)])]
      },
      Rule("metastasis-or-fracture", [Source.article], changes: 1, when: { _ in .always }),
      Rule("restaging", [Source.article], when: \.questions.hasKnownPrimary),
      Rule(
        "pet-ct", [Source.article],
        when: { $0.isOpen(ids: [WorkUpNeed.boneScanOrPETCT, "pet-ct", "ct-chest-abdomen-pelvis"]) }),
      Rule(
        "bone-scan-in-myeloma", [Source.article],
        when: { $0.questions.site(in: [.myeloma, .plasmacytoma]) }),
      Rule("normal-film", [Source.article], when: { _ in .always }),
      Rule("examine-the-patient", [Source.article], when: { _ in .always }),
      Rule("bloods", [Source.article], says: [.investigations]) { rules in
        let missing = ServiceName.list(rules.missingBloods)
        let fact = Fact(path: "investigations", name: .notThere, value: missing)
        return [Conclusion(Judgement(!rules.missingBloods.isEmpty, [fact]), [.investigations: missing])]
      },
    ] + biopsy
}

extension PathwayRules {
  fileprivate func isOpen(_ kind: InvestigationKind) -> Judgement { isOpen(ids: [kind.rawValue]) }

  fileprivate func isOpen(ids: [String]) -> Judgement {
    let items = workUp.items.filter { ids.contains($0.id) }
    let facts = items.map {
      Fact(path: "investigations", name: ServiceName.sentence($0.id), value: .code($0.state.rawValue))
    }
    return Judgement(items.contains { $0.state != .done }, facts)
  }

  /// Whether MRI is unavailable here; not known where nobody listed what is missing.
  fileprivate var noMRI: Judgement {
    let name = ServiceName.sentence(InvestigationKind.mriWholeSpine.rawValue)
    func fact(_ value: Argument, _ absence: Absence?) -> Fact {
      Fact(path: .path(\.local), name: name, value: value, absence: absence)
    }
    if workUp.unavailable.contains(InvestigationKind.mriWholeSpine.rawValue) {
      return Judgement(true, [fact(FactValue.notAvailable.argument(), nil)])
    }
    guard read.local.value == nil else {
      return Judgement(false, [fact(FactValue.notListed.argument(), nil)])
    }
    let absence = read.local.absence ?? .notRecorded
    return Judgement(nil, [fact(.absence(absence), absence)])
  }

  /// Imaging that is older than the deficit no longer shows what compresses now.
  fileprivate var isOutOfDate: Judgement {
    let kinds: [InvestigationKind] = [.mriWholeSpine, .ctSpine, .ctMyelography]
    let spine = workUp.items.filter { item in
      item.state == .done && kinds.contains { $0.rawValue == item.id }
    }
    let deficit = questions.hasNeurology
    let onset = Fact(
      .path(\.neurology.deficitOnset), .deficitOnset, read.neurology.deficitOnset, Argument.moment)
    let answers = spine.map(\.isOlderThanDeficit)
    let holds: Bool? =
      // Without a deficit, or without any imaging on record, nothing can be out of date.
      deficit.holds == false || (spine.isEmpty && read.investigations.value != nil)
      ? false
      : spine.isEmpty
        ? nil : answers.contains(true) ? true : deficit.holds == nil || answers.contains(nil) ? nil : false
    let records = Fact("investigations", .investigations, read.investigations) { _ in
      FactValue.recorded.argument()
    }
    let facts =
      deficit.holds == true
      ? [onset, records].filter { $0.absence != nil || $0 == onset } + spine.map(\.age) : deficit.facts
    return Judgement(holds, facts)
  }

  fileprivate var missingBloods: [String] {
    let blood: [InvestigationKind] = [
      .bloodCount, .esrCRP, .calcium, .phosphate, .alkalinePhosphatase, .renal, .clotting, .psa,
      .proteinElectrophoresis,
    ]
    let ids = Set(blood.map(\.rawValue))
    return workUp.items.filter { ids.contains($0.id) && $0.state != .done }.map(\.id)
  }
}

extension WorkUp.Item {
  /// Its age against the deficit, as a fact.
  fileprivate var age: Fact {
    let value: FactValue =
      isOlderThanDeficit.map { $0 ? .olderThanDeficit : .notOlderThanDeficit } ?? .ageAgainstDeficitNotKnown
    return Fact(
      path: "investigations", name: ServiceName.sentence(id), value: value.argument(),
      absence: isOlderThanDeficit == nil ? .unknown : nil)
  }
}
