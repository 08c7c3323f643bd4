import SpineCase
import SpineScores

extension Rule {
  /// For each thing that is missing here: whether this case needs it, what stands in for it, what to ask for.
  static let resources: [Rule] = [
    Rule("resources-not-known", [Source.article], says: nil) { rules in
      rules.read.local.value == nil ? [Conclusion(Judgement(nil, [rules.unavailableHere]))] : []
    },
    Rule(
      "resource", [], names: [.service], says: [.service, .alternative], briefly: [.alternative], changes: 1,
      adding: [.ask: [.ask], .askCentre: [.centre, .ask], .notListed: [.centre]]
    ) { rules in (rules.read.local.value ?? []).map { rules.resource($0.service) } },
  ]
}

extension PathwayRules {
  fileprivate var unavailableHere: Fact {
    Fact(.path(\.local), .unavailableHere, read.local) { _ in .text("") }
  }

  /// Everything that is not available here, whether it is listed or an investigation's record says so.
  var unavailable: Set<LocalService> {
    Set((read.local.value ?? []).map(\.service))
      .union(workUp.unavailable.compactMap(LocalService.init(rawValue:)))
  }

  fileprivate func resource(_ service: LocalService) -> Conclusion {
    let substitute = Substitute(service)
    let name = ServiceName.sentence(service.rawValue)
    let fact = Fact(path: .path(\.local), name: name, value: FactValue.notAvailableHere.argument())
    let needed = isNeeded(service)
    var found = Conclusion(
      Judgement(needed.holds, [fact] + needed.facts),
      [
        .service: .sentence(name), .alternative: .sentence(substitute.words(unavailable: unavailable)),
        .ask: .sentence(ask(service, substitute)),
      ])
    (found.id, found.sources) = ("resource-\(service.rawValue)", substitute.sources)
    found.adding = [(question(service), true)]
    found.arguments[.centre] = read.referral.receiving.map { .text($0.contact.organisation ?? $0.id) }
    return found
  }

  /// What to ask the receiving centre for: only what it has, where the directory of centres says what that is.
  private func question(_ service: LocalService) -> Rule.Addition {
    guard let centre = read.referral.receiving else { return .ask }
    return centre.services.contains(service) ? .askCentre : .notListed
  }

  /// An opinion on the images is requested only where there are any, or where some can still be taken here.
  private func ask(_ service: LocalService, _ substitute: Substitute) -> Sentence {
    guard service == .spineSurgery, !hasImages else { return substitute.ask }
    let canBeMade = Self.imaging.contains { !unavailable.contains($0) }
    return (canBeMade ? SubstituteAsk.opinionOnceImaged : .opinionWithoutImages).sentence()
  }

  private static let imaging: [LocalService] = [.mriWholeSpine, .ctSpine, .ctMyelography, .radiographs]

  private var hasImages: Bool {
    let kinds = Self.imaging.map(\.rawValue)
    return workUp.done.contains { kinds.contains($0) }
  }

  private func isNeeded(_ service: LocalService) -> Judgement {
    switch service {
    case .srs: questions.responds([.resistant])
    case .spineSurgery, .intensiveCare: asksForSurgeon
    case .radiotherapy, .palliativeCare: .always
    case .pathology: isAskedFor(InvestigationKind.biopsy.rawValue)
    default: isAskedFor(service.rawValue)
    }
  }

  /// Anything but a routine case needs the surgeon's opinion, however much of it is not known.
  private var asksForSurgeon: Judgement {
    if urgency.class == .routine { return questions.operationInQuestion }
    return Judgement(true, [Fact(path: "urgency", name: .urgency, value: .code(urgency.class.rawValue))])
  }

  /// Whether the work-up calls for an investigation that has not been done.
  private func isAskedFor(_ id: String) -> Judgement {
    let wanted = workUp.items.filter { $0.state != .done }.map(\.id)
    let either = ["bone-scan", "pet-ct"].contains(id) && wanted.contains(WorkUpNeed.boneScanOrPETCT)
    let isWanted = wanted.contains(id) || either
    let value: FactValue = isWanted ? .notThere : .notAskedForOrDone
    return Judgement(
      isWanted,
      [Fact(path: "investigations", name: ServiceName.sentence(id), value: value.argument())])
  }
}
