import SpinePathway

extension Pathway {
  /// The considerations that apply to this case because of its facts.
  var printed: [Consideration] { listed.filter { $0.state == .applies && !$0.facts.isEmpty } }

  /// The considerations that hold in every case: a document counts them and names the command that prints them.
  var standing: [Consideration] { listed.filter { $0.state == .applies && $0.facts.isEmpty } }

  /// The considerations that cannot be said, because a fact is not known.
  ///
  /// Infection and implant have rows that always print, with the words of their absence: here they would say it twice.
  var open: [Consideration] {
    listed.filter { $0.state == .cannotBeSaid && !["infection", "implant"].contains($0.id) }
  }

  /// What stands in for each thing that is suggested and cannot be had here, and what to ask the receiving centre for.
  var substitutes: [Consideration] {
    topics.first { $0.id == "resources" }?.considerations.filter { $0.state == .applies } ?? []
  }

  /// The considerations that no other part of a document prints.
  ///
  /// The work-up prints as lists, NOMS by itself, the call, the clocks and the time targets with the urgency, the
  /// numbering of the vertebrae with the lesions, the class of the tumour with its extent, the alerts in words with what
  /// must always print; `spineboard explain` has everything.
  private var listed: [Consideration] {
    let topics = topics.filter { !["frameworks", "investigation"].contains($0.id) }
    return topics.flatMap(\.considerations).filter { item in
      !Self.printedElsewhere.contains(item.id) && !item.id.hasPrefix("target-")
    }
  }

  private static let printedElsewhere: Set = [
    "first-contact", "onset-clock", "last-walked-clock", "stability-actions", "radiosensitivity",
    "infection-and-implant",
  ]
}

/// Considerations that rest on the same facts, under these facts, so that a document says them once.
struct ReasonGroup: Sendable {
  let because: String
  let considerations: [Consideration]
}

/// Considerations that cannot be said because the same facts are not known.
struct OpenGroup: Sendable {
  let lacks: String
  let considerations: [Consideration]

  /// Their sources, each once.
  var sources: [String] { considerations.flatMap(\.sources).unique }
}

extension Pathway {
  /// The considerations that cannot be said, grouped by what they lack, in the order in which it is lacked first.
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
    let groups = Dictionary(grouping: printed) { wording.because($0.facts, ofOneLesion: isOne) }
    return printed.map { wording.because($0.facts, ofOneLesion: isOne) }.unique.map {
      ReasonGroup(because: $0, considerations: groups[$0] ?? [])
    }
  }
}

extension Wording {
  /// The facts behind a consideration.
  ///
  /// The signs of a deficit are one fact here where there are several: the reasons of the urgency name each of them, and
  /// the neurology each with its value.
  /// Where there is one lesion, its levels need not stand beside each of its facts.
  func because(_ facts: [Fact], ofOneLesion isOne: Bool = false) -> String {
    guard !facts.isEmpty else { return phrases["everyCase"] }
    let signs = facts.filter { $0.path.hasPrefix("neurology.") && $0.absence == nil }
    let counted = signs.count > 2 ? [phrases("deficitOfSigns", String(signs.count))] : []
    let facts = facts.filter { !$0.isContradicted(in: facts) }
    // That an investigation is wanted goes without saying where it cannot be had.
    let isUnavailable = facts.contains { $0.path == "local.unavailable" }
    let rest = facts.filter {
      (counted.isEmpty || !signs.contains($0)) && !(isUnavailable && $0.path == "investigations")
    }
    return (counted + rest.map { $0.onPaper(ofOneLesion: isOne) }.unique).joined(separator: "; ")
  }

  /// What is known of earlier radiotherapy at a lesion; a course of another lesion by its levels alone, since that
  /// lesion's line has it in full.
  func earlierRadiotherapy(of noms: NOMSAssessment) -> String {
    let own = "lesions[\(noms.lesion)]."
    let words = noms.inputs.earlierRadiotherapy.map { fact in
      fact.path.hasPrefix(own) || fact.absence != nil
        ? fact.words : "\(fact.name): \(fact.value.prefix { $0 != "," })"
    }
    return words.unique.joined(separator: "; ")
  }
}

extension Fact {
  /// Whether another fact of the same name is not known, beside which that this one was recorded says nothing.
  fileprivate func isContradicted(in facts: [Fact]) -> Bool {
    absence == nil && value == "recorded" && facts.contains { $0.name == name && $0.absence != nil }
  }

  /// The words without the direction of a score, which stands in its table, and without a name that the value tells.
  fileprivate func onPaper(ofOneLesion isOne: Bool) -> String {
    switch path {
    case "tumour.primary.site" where absence == nil: return value
    case "tumour.radiosensitivity" where absence == nil: return "\(value) to radiotherapy"
    case "fitness.expectedSurvivalMonths": return "expected survival: \(value)"
    case "local.unavailable" where absence == nil: return "no \(name) here"
    default: break
    }
    let words = words.withoutDirection.withoutEnd(": yes")
    return isOne ? words.withoutLevels : words
  }
}

extension String {
  /// The text without `, higher is worse` at its end.
  fileprivate var withoutDirection: String {
    guard let comma = utf8.lastIndex(of: UInt8(ascii: ",")) else { return self }
    let end = self[comma...]
    let mark = ", higher is "
    let isDirection =
      end.utf8.count > mark.utf8.count && end.hasPrefix(mark)
      && end.utf8.dropFirst(mark.utf8.count).allSatisfy { $0 == 0x20 || (0x61...0x7A).contains($0) }
    return isDirection ? String(self[..<comma]) : self
  }

  fileprivate func withoutEnd(_ end: String) -> String {
    hasSuffix(end) ? String(utf8.dropLast(end.utf8.count)) ?? self : self
  }

  /// `SINS of L1: 12` as `SINS 12`: the levels of the only lesion say nothing.
  fileprivate var withoutLevels: String {
    guard let score = ["SINS", "ESCC"].first(where: { hasPrefix("\($0) of ") }),
      let colon = utf8.firstIndex(of: UInt8(ascii: ":")),
      utf8.distance(from: utf8.startIndex, to: colon) > score.utf8.count + " of ".utf8.count,
      self[colon...].hasPrefix(": ")
    else { return self }
    return "\(score) \(self[colon...].dropFirst(2))"
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each once.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
