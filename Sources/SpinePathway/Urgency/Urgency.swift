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
  /// The classes, the most urgent first; `cannotSay` comes next to an emergency.
  ///
  /// Classes compare by how soon somebody must act: `.emergency < .routine`.
  public enum Class: String, Sendable, CaseIterable, Codable, Comparable {
    case emergency
    case cannotSay = "cannot-say"
    case urgent24Hours = "urgent-24-hours"
    case urgentStability = "urgent-stability"
    case established
    case routine

    /// Whether `left` calls for action sooner than `right`.
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
  /// What else keeps the case from being routine: pain that nobody asked about, a lesion that may be unstable or
  /// is not a metastasis, an age that is or may be under 18.
  public let notRoutine: [Fact]
  /// The deficit that a clinician recorded as established, accepted or not; nil where none is recorded.
  public let established: EstablishedState?

  /// Every fact without which an emergency is not excluded, each once, the core facts first.
  public var emergencyNotKnown: [Fact] {
    let core = Set(coreNotKnown.map(\.path))
    // The missing grade is listed once, as "Frankel or AIS" in the core facts.
    let hasGrade = core.contains(Trigger.frankelPath)
    return coreNotKnown
      + triggersNotKnown.filter { !core.contains($0.path) && !(hasGrade && $0.path == Trigger.asiaPath) }
  }

  /// Whether it is an emergency, or a fact needed to exclude one is not known.
  public var mayBeEmergency: Bool { self.class == .emergency || !emergencyNotKnown.isEmpty }

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
  /// A clinician may raise it. Nothing but a recorded deficit that counts as established lowers it, and never to routine.
  ///
  /// - SeeAlso: NICE NG234 and QS56 (2023) for the triggers; `clinical/scales.md` 17.1 to 17.3.
  public init(_ read: ClinicalCase, scores: CaseScores, raised: RaisedUrgency? = nil) {
    let found = UrgencyFindings(read, scores)
    coreNotKnown = found.core
    triggersNotKnown = found.triggersNotKnown
    notRoutine = found.notRoutine
    established = found.established
    let ruled = found.ruled
    // `<` means sooner, so a judgement can only raise; 17.2 has the one way down.
    if let raised, raised.to < ruled.0 {
      (self.class, because) = (raised.to, [Fact("urgency.raisedTo", "raised-by-clinician")] + ruled.1)
    } else {
      (self.class, because) = ruled
    }
  }
}
