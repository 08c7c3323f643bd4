import SpineCase
import SpinePathway

extension Pathway {
  /// The considerations that apply to this case because of its facts.
  var printed: [Consideration] { listed.filter { $0.state == .applies && !$0.facts.isEmpty } }

  /// The considerations that hold in every case: a document counts them and names the command that prints them.
  var standing: [Consideration] { listed.filter { $0.state == .applies && $0.facts.isEmpty } }

  /// The considerations that cannot be said, because a fact is not known.
  ///
  /// Infection and implant have rows that always print, with the words of their
  /// absence: here they would repeat it.
  var open: [Consideration] {
    listed.filter { $0.state == .cannotBeSaid && !["infection", "implant"].contains($0.id) }
  }

  /// The substitute for each suggestion that is not available here, and what to ask the receiving centre for.
  var substitutes: [Consideration] {
    resources.filter { $0.state == .applies }
  }

  /// The considerations that no other part of a document prints.
  ///
  /// The work-up prints as lists, NOMS by itself, the call, the clocks and the time targets with the urgency, the
  /// numbering of the vertebrae with the lesions, the class of the tumour with its extent, the alerts in words with what
  /// must always print; `spineboard explain` has everything.
  private var listed: [Consideration] {
    let topics = Topic.allCases.filter { $0 != .frameworks && $0 != .investigation }
    return topics.flatMap(considerations).filter { item in
      !Self.printedElsewhere.contains(item.id) && !item.id.hasPrefix("target-")
    }
  }

  private static let printedElsewhere: Set = [
    "first-contact", "onset-clock", "last-walked-clock", "stability-actions", "radiosensitivity",
    "infection-and-implant",
  ]
}

/// Considerations that rest on the same facts, grouped under these facts, so that a document states them once.
struct ReasonGroup: Sendable {
  let because: String
  let considerations: [Consideration]
}

/// Considerations that cannot be said because the same facts are not known.
struct OpenGroup: Sendable {
  let lacks: Argument
  let considerations: [Consideration]

  /// Their sources, each once.
  var sources: [String] { considerations.flatMap(\.sources).unique }
}

extension Pathway {
  /// The considerations that cannot be said, grouped by what they lack, in the order in
  /// which each gap first comes up.
  var openByReason: [OpenGroup] {
    open.compactMap(\.lacks).unique.map { lacks in
      OpenGroup(lacks: lacks, considerations: open.filter { $0.lacks == lacks })
    }
  }
}

extension Pathway {
  /// The considerations that apply, grouped by their facts, in the order in which each reason comes up first.
  func byReason(_ wording: Wording) -> [ReasonGroup] {
    let isOne = noms.count == 1
    let reasons = printed.map { (because: wording.because($0.facts, ofOneLesion: isOne), item: $0) }
    let groups = Dictionary(grouping: reasons, by: \.because)
    return reasons.map(\.because).unique.map {
      ReasonGroup(because: $0, considerations: (groups[$0] ?? []).map(\.item))
    }
  }
}

extension Wording {
  /// The facts behind a consideration.
  ///
  /// Several signs of a deficit count as one fact here: the reasons for the urgency name each of them,
  /// and the neurology gives each with its value. Where there is only one lesion, its levels are not
  /// repeated with each of its facts.
  func because(_ facts: [Fact], ofOneLesion isOne: Bool = false) -> String {
    guard !facts.isEmpty else { return phrases["everyCase"] }
    let signs = facts.filter { $0.path.hasPrefix("neurology.") && $0.absence == nil }
    let counted = signs.count > 2 ? [phrases("deficitOfSigns", String(signs.count))] : []
    let facts = facts.filter { !$0.isContradicted(in: facts) }
    // That an investigation is wanted goes without saying where it cannot be had.
    let isUnavailable = facts.contains { $0.path == String.path(\.local) }
    let rest = facts.filter {
      (counted.isEmpty || !signs.contains($0)) && !(isUnavailable && $0.path == String.path(\.investigations))
    }
    return joined(counted + rest.map { say($0.onPaper(ofOneLesion: isOne)) }.unique, .semicolon)
  }

  /// What is known about earlier radiotherapy at a lesion; a course recorded under another lesion is named by its
  /// levels only, since that lesion's line gives it in full.
  func earlierRadiotherapy(of noms: NOMSAssessment) -> String {
    let own = "\(String.path(\.lesions))[\(noms.lesion)]."
    let words = noms.inputs.earlierRadiotherapy.map { fact in
      say(fact.path.hasPrefix(own) || fact.absence != nil ? fact : fact.byLevels)
    }
    return joined(words.unique, .semicolon)
  }
}

extension Fact {
  /// Whether another fact of the same name is not known, so that this one merely being recorded means nothing.
  fileprivate func isContradicted(in facts: [Fact]) -> Bool {
    absence == nil && value.is(.recorded) && facts.contains { $0.name == name && $0.absence != nil }
  }

  /// The words without the direction of a score, which its table gives, and without a name that the value implies.
  fileprivate func onPaper(ofOneLesion isOne: Bool) -> Sentence {
    let isScore = isNamed(.sins) || isNamed(.escc)
    let fact = Fact(
      path: path, name: isOne && isScore ? withoutLevels.name : name, value: value.withoutDirection)
    return switch path {
    case String.path(\.tumour.site) where absence == nil: fact.said(.valueAlone)
    case String.path(\.tumour.radiosensitivity) where absence == nil: fact.said(.responseOnPaper)
    case String.path(\.fitness.expectedSurvival): fact.said(.survivalOnPaper)
    case String.path(\.local) where absence == nil: fact.said(.unavailableOnPaper)
    default:
      if value.is(.yes) {
        fact.said(.nameAlone)
      } else if isOne, fact.name != name {
        fact.said(.scoreOnPaper)
      } else {
        fact.sentence
      }
    }
  }

  /// The course of another lesion by its levels alone.
  fileprivate var byLevels: Fact {
    guard case .list(let courses, _) = value, case .sentence(let course)? = courses.first,
      let levels = course.arguments[.levels]
    else { return self }
    return Fact(path: path, name: name, value: levels)
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each once.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
