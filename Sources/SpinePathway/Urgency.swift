public import SpineCase
public import SpineScores

/// A clinician's judgement that a case is more urgent than the rules say.
public struct RaisedUrgency: Hashable, Sendable {
  /// The class to which it is raised; one that is less urgent than the rules' own changes nothing.
  public let to: Urgency.Class
  /// Who judged it.
  public let by: String
  /// Why.
  public let why: String

  /// A judgement from its parts.
  public init(to: Urgency.Class, by: String, why: String) {
    (self.to, self.by, self.why) = (to, by, why)
  }
}

/// How soon somebody must act: read from neurology, pain and imaging, never lowered by a score.
public struct Urgency: Hashable, Sendable {
  /// The classes, the most urgent first; `cannotSay` stands where an emergency stands.
  ///
  /// Classes compare by how soon somebody must act: `.emergency < .routine`.
  public enum Class: String, Sendable, CaseIterable, Codable, Comparable {
    case emergency
    case cannotSay = "cannot-say"
    case urgent24Hours = "urgent-24-hours"
    case urgentStability = "urgent-stability"
    case routine

    /// Whether `left` asks for action sooner than `right`.
    public static func < (left: Self, right: Self) -> Bool {
      left.place < right.place
    }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The class.
  public let `class`: Class
  /// The facts that it rests on, as paths of keys, in the order of the case.
  public let because: [Fact]
  /// The core facts that are not known: without them an emergency is not excluded.
  public let coreNotKnown: [Fact]
  /// The other triggers of an emergency that are not known.
  public let triggersNotKnown: [Fact]

  /// One fact of the case that the class rests on.
  public struct Fact: Hashable, Sendable {
    /// The path of the key in the case file, for instance `neurology.walking`.
    public let path: String
    /// The identifier of the phrase that names it in a document, for instance `walking-unable`.
    public let phrase: String
    /// The level of the lesion that the fact belongs to; nil where it belongs to none.
    public let levels: String?
    /// Why it is not known; nil where it is.
    public let absence: Absence?

    init(_ path: String, _ phrase: String, levels: String? = nil, absence: Absence? = nil) {
      (self.path, self.phrase, self.levels, self.absence) = (path, phrase, levels, absence)
    }
  }

  /// Reads the urgency of a case: the first class that applies.
  ///
  /// A clinician may raise it, never lower it.
  ///
  /// - SeeAlso: NICE NG234 and QS56 (2023) for the triggers.
  public init(_ read: ClinicalCase, scores: CaseScores, raised: RaisedUrgency? = nil) {
    let triggers = Trigger.emergency(read)
    let fired = triggers.filter(\.fires)
    let core = Trigger.coreNotKnown(read.neurology)
    let urgent = Trigger.urgent(read).filter(\.fires)
    let unstable = Self.unstableLesions(scores)
    coreNotKnown = core
    triggersNotKnown = triggers.filter { $0.state == nil }.map(\.fact)
    let ruled = Self.classify(
      fired: fired.map(\.fact), core: core, urgent: urgent.map(\.fact), unstable: unstable,
      allNegative: triggers.allSatisfy { $0.state == false }, notKnown: triggersNotKnown)
    if let raised, raised.to < ruled.0 {
      (self.class, because) = (raised.to, [Fact("urgency.raisedTo", "raised-by-clinician")] + ruled.1)
    } else {
      (self.class, because) = ruled
    }
  }

  private static func classify(
    fired: [Fact], core: [Fact], urgent: [Fact], unstable: [Fact], allNegative: Bool, notKnown: [Fact]
  ) -> (Class, [Fact]) {
    if !fired.isEmpty { return (.emergency, fired) }
    if !core.isEmpty { return (.cannotSay, core) }
    if !urgent.isEmpty { return (.urgent24Hours, urgent) }
    if !unstable.isEmpty { return (.urgentStability, unstable) }
    return allNegative ? (.routine, []) : (.cannotSay, notKnown)
  }

  /// Lesions every reachable SINS total of which is 7 or more: surgical consultation (Fisher 2010).
  static func unstableLesions(_ scores: CaseScores) -> [Fact] {
    scores.lesions.filter { $0.sins.totals.min >= 7 }.map { lesion in
      Fact("lesions[\(lesion.index)].sins", "sins-7-or-more", levels: lesion.levels.value?.description)
    }
  }
}
