import SpineCase
import SpineScores

extension Rule {
  /// What to do at once, and by when: what every class asks for, and what this one adds.
  static let actions: [Rule] =
    [
      Rule(
        "stability-actions", [Source.nice, Source.ruling], because: [.canal], changes: 1,
        when: { _ in .always }),
      Rule(
        "examine-saddle", [Source.safety], changes: 1,
        when: { Judgement(.path(\.neurology.bowel), .bowel, $0.read.neurology.bowel) { $0 == .constipation } }
      ),
      catheter,
      clock("onset-clock") {
        $0.clock(.path(\.neurology.deficitOnset), .deficitFor, $0.read.neurology.deficitOnset)
      },
      clock("last-walked-clock") {
        $0.clock(.path(\.neurology.lastWalked), .lastWalked, $0.read.neurology.lastWalked)
      },
    ] + firstContact + [target] + child + steroid + [numbering]

  private static let catheter = Rule(
    "catheter-without-reason", [Source.safety, Source.ruling], changes: 2,
    variants: [Variant(.hidden, [.statement: []]), Variant(.unexplained, [.statement: []])]
  ) { rules in
    let neurology = rules.read.neurology
    let bladder = Judgement(.path(\.neurology.bladder), .bladder, neurology.bladder) { $0 == .catheter }
    let reason = Fact(.path(\.neurology.catheterReason), .catheterReason, neurology.catheterReason) {
      .code($0.code.rawValue)
    }
    let since = Fact(
      .path(\.neurology.catheterSince), .catheterSince, neurology.catheterSince, Argument.moment)
    let cause = neurology.catheterReason.value?.code
    let needsWords = cause != .retention && cause != .neurogenic
    var found = Conclusion(
      Judgement(bladder.holds == true ? needsWords : bladder.holds, bladder.facts + [reason, since]))
    if rules.read.catheterHidesBladder {
      found.variant = .hidden
    } else if cause == nil || cause == .notKnown {
      found.variant = .unexplained
    }
    return [found]
  }

  private static func clock(_ id: String, _ conclude: @escaping @Sendable (PathwayRules) -> Conclusion)
    -> Rule
  {
    Rule(id, [Source.ruling], says: [.asOf, .duration], changes: 1) { [conclude($0)] }
  }

  private static let firstContact: [Rule] = [
    Rule("first-contact-not-known", [Source.safety], says: nil) { rules in
      guard rules.profile == nil else { return [] }
      let none = Fact(
        path: "profile", name: .countryProfile, value: FactValue.notGiven.argument(), absence: .notRecorded)
      var found = Conclusion(Judgement(nil, [none]))
      found.id = "first-contact"
      return [found]
    },
    Rule("first-contact", [], says: [.contact]) { rules in
      guard let contact = rules.profile?.firstContact else { return [] }
      var found = Conclusion(
        Judgement(rules.urgency.mayBeEmergency, []), [.contact: .text(contact.value)])
      found.sources = [contact.source]
      return [found]
    },
  ]

  /// The time targets of the country that apply to this class, each with its own source.
  private static let target = Rule("target", [], says: [.target]) { rules in
    (rules.profile?.targets ?? []).filter(rules.urgency.asksFor).map { target in
      var found = Conclusion(.always, [.target: .text(target.text)])
      (found.id, found.sources) = ("target-\(target.id)", [target.source])
      return found
    }
  }

  private static let numbering = Rule("numbering", [Source.safety], changes: 1) { rules in
    let numbering = (rules.read.lesions.value ?? []).enumerated().map { index, lesion in
      Fact(.path(\.numbering, ofLesion: index), .numberingOfTheLevels, lesion.numbering) { _ in
        FactValue.recorded.argument()
      }
    }
    let isOpen = numbering.contains { $0.absence != nil }
    return [Conclusion(Judgement(isOpen || numbering.isEmpty, numbering))]
  }
}

extension PathwayRules {
  /// A clock counts only where there is neurology; where that is not known, neither is the clock.
  fileprivate func clock(_ path: String, _ name: FactName, _ start: Field<Moment>) -> Conclusion {
    let neurology = questions.hasNeurology
    let clock = start.value.flatMap { OnsetClock(from: $0, asOf: read.asOf) }
    let absence = start.absence ?? (clock == nil ? .unknown : nil)
    let value = clock?.argument ?? absence.map(Argument.absence) ?? .text("")
    let fact = Fact(path: path, name: name, value: value, absence: absence)
    var found = Conclusion(
      Judgement(clock == nil ? neurology.holds == false ? false : nil : true, [fact]),
      [.asOf: .moment(read.asOf), .duration: value])
    found.changes = clock.map { $0.minutes.count > 1 } ?? false
    return found
  }
}
