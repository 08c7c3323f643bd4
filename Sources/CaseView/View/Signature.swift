package import SpineCase

/// What the signatures in a file are worth for one document as it is now.
package struct Signature: Hashable, Sendable {
  /// The signature that holds; nil where none does.
  private(set) var held: SignOff?
  /// The last one that was not withdrawn and is no longer valid, where none is valid.
  package private(set) var lapsed: LapsedSignature?
  /// Whether there were signatures and all were withdrawn.
  package private(set) var isTakenBack = false

  /// Nobody has signed.
  package static let none = Signature()

  private init() {}

  /// Looks for the signature that holds.
  ///
  /// - Parameters:
  ///   - entries: The signatures of the file, in its order.
  ///   - state: The document as it is now.
  ///   - clock: The time on the clock; nil where there is none to compare with.
  package init(_ entries: [SignOff], on state: SignedState, clock: Moment?) {
    let own = entries.enumerated().filter { $1.isFor(state.document) }
    let standing = own.filter { $1.withdrawn == nil }.map { index, signOff in
      LapsedSignature(signOff: signOff, index: index, reasons: state.reasons(against: signOff, clock))
    }
    let all = own.map(\.element)
    let holding = standing.last { $0.reasons.isEmpty && !Self.isOvertaken($0.signOff, by: all, standing) }
    held = holding?.signOff
    guard held == nil else { return }
    // A signature on paper that was overtaken by a withdrawn one has no reason of its own.
    lapsed = standing.last { !$0.reasons.isEmpty }
    isTakenBack = lapsed == nil && !own.isEmpty
  }

  /// Whether a signature on paper no longer says anything about the document: it was signed again with digests,
  /// which show that it has changed since, or the person who signed on paper signed it again and withdrew that.
  private static func isOvertaken(
    _ paper: SignOff, by own: [SignOff], _ standing: [LapsedSignature]
  ) -> Bool {
    guard paper.facts == nil else { return false }
    let lapsed = standing.filter { $0.signOff.facts != nil && !$0.reasons.isEmpty }.map(\.signOff)
    let takenBack = own.filter { $0.facts != nil && $0.withdrawn != nil && $0.name == paper.name }
    return (lapsed + takenBack).contains { $0.at.isSurelyNotBefore(paper.at) }
  }
}

/// A signature that no longer holds, and why.
package struct LapsedSignature: Hashable, Sendable {
  package let signOff: SignOff
  /// Its number among the signatures of the file, from 0.
  package let index: Int
  package let reasons: [Reason]

  package init(signOff: SignOff, index: Int, reasons: [Reason]) {
    (self.signOff, self.index, self.reasons) = (signOff, index, reasons)
  }

  /// Why a signature does not hold.
  package enum Reason: Hashable, Sendable {
    /// Facts in these records are not as they were when it was signed.
    case changed([String])
    /// It was signed before the moment at which the facts hold, or on that day without a time.
    case beforeAsOf(isSameDay: Bool)
    /// Facts in these records happened after it.
    case newerFacts([String])
    /// It is later than the clock.
    case postdated
  }

  /// Whether it is its time that is impossible.
  var isPostdated: Bool { reasons.contains(.postdated) }
}

/// A document as it is now, to check signatures against.
package struct SignedState: Sendable {
  package let document: DocumentKind
  /// When the facts hold, for each file that the document is made from.
  package let asOf: [Moment]
  /// The dates of what has happened that the document uses, each with its record.
  package let dates: [(record: String, moment: Moment)]
  /// A digest of each record that the document uses.
  package let facts: [String: String]

  package init(
    document: DocumentKind, asOf: [Moment], dates: [(record: String, moment: Moment)],
    facts: [String: String]
  ) {
    (self.document, self.asOf, self.dates, self.facts) = (document, asOf, dates, facts)
  }

  package func reasons(against signOff: SignOff, _ clock: Moment?) -> [LapsedSignature.Reason] {
    var reasons: [LapsedSignature.Reason] = []
    if let signed = signOff.facts {
      let changed = Set(signed.keys).union(facts.keys).filter { signed[$0] != facts[$0] }.sorted()
      if !changed.isEmpty { reasons.append(.changed(changed)) }
    }
    if let late = asOf.first(where: { !signOff.at.isSurelyNotBefore($0) }) {
      reasons.append(.beforeAsOf(isSameDay: late.date == signOff.at.date && signOff.at.time == nil))
    }
    let newer = Set(dates.filter { !signOff.at.isSurelyNotBefore($0.moment) }.map(\.record)).sorted()
    if !newer.isEmpty { reasons.append(.newerFacts(newer)) }
    if let clock, clock.isSurelyBefore(signOff.at) { reasons.append(.postdated) }
    return reasons
  }
}

extension Moment {
  /// Whether a signature at this time is certainly not earlier than a fact at another.
  ///
  /// A fact with only a day counts from the start of that day, and so does a signature without a time: on the day
  /// of a fact with a time it may be the earlier of the two, so it is not valid.
  fileprivate func isSurelyNotBefore(_ fact: Moment) -> Bool {
    let offset = fact.time?.offset ?? time?.offset ?? 0
    return fact.minutes(assuming: offset).lowerBound <= minutes(assuming: offset).lowerBound
  }
}
