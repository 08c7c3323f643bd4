import SpineCase
import SpineScores

extension PathwayRules {
  /// For each thing that is missing here: whether this case needs it, what stands in for it, what to ask for.
  var resources: [Consideration] {
    guard let unavailable = read.local.value else {
      let absence = Fact("local.unavailable", "what is not available here", read.local) { _ in "" }
      return [
        Consideration(
          "resources-not-known", "what is not available here", Judgement(nil, [absence]), "",
          rule: "resources are listed before they are counted on", sources: [Source.article])
      ]
    }
    return unavailable.map(resource)
  }

  /// Everything that cannot be had here, whether it is listed or a record of it says so.
  var unavailable: Set<LocalService> {
    Set((read.local.value ?? []).map(\.service))
      .union(workUp.unavailable.compactMap(LocalService.init(rawValue:)))
  }

  private func resource(_ listed: UnavailableService) -> Consideration {
    let service = listed.service
    let substitute = Substitute(service)
    let alternative = substitute.words(unavailable: unavailable)
    let fact = Fact(path: "local.unavailable", name: service.rawValue.inWords, value: "not available here")
    let needed = isNeeded(service)
    return Consideration(
      "resource-\(service.rawValue)", "\(service.rawValue.inWords), which is not available here",
      Judgement(needed.holds, [fact] + needed.facts),
      "\(service.rawValue.inWords) is not available here: \(alternative). \(question(service, substitute))",
      brief: "\(alternative). \(question(service, substitute))",
      rule:
        "each thing suggested that is not available here gets its alternative and a question to the centre",
      sources: substitute.sources, wouldChange: ["what the receiving centre has"])
  }

  /// What to ask the receiving centre for: only what it has, where the directory of centres says what that is.
  private func question(_ service: LocalService, _ substitute: Substitute) -> String {
    guard let centre = read.referral.receiving else {
      return "Ask the receiving centre for: \(ask(service, substitute))."
    }
    let name = centre.contact.organisation ?? centre.id
    if centre.services.contains(service) { return "Ask \(name) for: \(ask(service, substitute))." }
    return "\(name) does not list it either: ask there which centre has it."
  }

  /// An opinion is asked for from the images only where there are any, or where some can still be made here.
  private func ask(_ service: LocalService, _ substitute: Substitute) -> String {
    guard service == .spineSurgery, !hasImages else { return substitute.ask }
    let canBeMade = Self.imaging.contains { !unavailable.contains($0) }
    return canBeMade
      ? "the spine surgeon's opinion, by telephone now and from the images once they are taken"
      : "the spine surgeon's opinion, by telephone: there are no images"
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
    case .pathology: isAskedFor("biopsy")
    default: isAskedFor(service.rawValue)
    }
  }

  /// Anything but a routine case needs the surgeon's opinion, however much of it is not known.
  private var asksForSurgeon: Judgement {
    if urgency.class == .routine { return questions.operationInQuestion }
    return Judgement(true, [Fact(path: "urgency", name: "urgency", value: urgency.class.rawValue)])
  }

  /// Whether the work-up asks for an investigation that is not there.
  private func isAskedFor(_ id: String) -> Judgement {
    let wanted = workUp.items.filter { $0.state != .done }.map(\.id)
    let either = ["bone-scan", "pet-ct"].contains(id) && wanted.contains("bone-scan-or-pet-ct")
    let isWanted = wanted.contains(id) || either
    let fact = Fact(
      path: "investigations", name: id.inWords, value: isWanted ? "not there" : "not asked for, or done")
    return Judgement(isWanted, [fact])
  }
}
