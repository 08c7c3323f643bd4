/// What has been given, and what must be known before more is.
public struct Treatment: Hashable, Sendable {
  public var soFar: Field<[String]>
  public var steroid: Steroid
  public var precautions: SpinalPrecautions
  public var medicines: Field<[Medicine]>
  public var anticoagulants: Field<[Anticoagulant]>
  public var allergies: Field<[Allergy]>
  public var alerts: Field<[String]>
  public var comorbidity: Field<[String]>
}

/// The steroid as a recorded fact; never an instruction.
public struct Steroid: Hashable, Sendable {
  public var state: Field<SteroidState>
  public var drug: Field<String>
  public var dose: Field<String>
  public var started: Field<Moment>
  public var gastroprotection: Field<String>
  public var glucose: Field<String>
  public var taper: Field<String>
}

/// How the spine is protected, since when, and who reviews it.
public struct SpinalPrecautions: Hashable, Sendable {
  public var kind: Field<SpinalPrecaution>
  public var since: Field<Moment>
  public var reviewedBy: String?
}

/// A medicine that the patient takes.
public struct Medicine: Hashable, Sendable {
  public var name: String
  public var dose: Field<String>
  public var frequency: Field<String>
}

/// A medicine against clotting, with its last dose.
public struct Anticoagulant: Hashable, Sendable {
  public var name: String
  public var lastDose: Field<Moment>
}

/// An allergy or adverse reaction.
public struct Allergy: Hashable, Sendable {
  public var agent: String
  public var reaction: Field<String>
}

/// Whether the patient would stand an operation, and how long a named clinician expects them to live.
public struct Fitness: Hashable, Sendable {
  public var toleratesSurgery: Field<Bool>
  public var expectedSurvival: Field<ExpectedSurvival>
  public var assessedBy: String?
}

/// A named clinician's estimate; never read from a score.
public struct ExpectedSurvival: Hashable, Sendable {
  /// At least, or less than, this many months.
  public enum Bound: Hashable, Sendable {
    case atLeast(Int)
    case lessThan(Int)
  }

  public var bound: Bound
  public var judgedBy: String
}

/// Something that cannot be had where the patient is.
public struct UnavailableService: Hashable, Sendable {
  public var service: LocalService
  public var why: String?
}

/// What matters to the patient.
public struct Wishes: Hashable, Sendable {
  public var matters: Field<String>
  public var worries: Field<String>
  public var capacity: Field<String>
  public var advancePlan: Field<String>
  public var consentToRefer: Field<Bool>
  public var consentToShare: Field<Bool>
}

/// What the patient has been told, topic by topic.
public struct Told: Hashable, Sendable {
  public var diagnosis: ToldTopic
  public var spread: ToldTopic
  public var plan: ToldTopic
  public var outlookWanted: ToldTopic
  public var nonDisclosureAskedBy: Field<String>
}

/// Whether one topic has been told, by whom and when.
public struct ToldTopic: Hashable, Sendable {
  public var state: Field<ToldState>
  public var by: String?
  public var on: Field<CalendarDate>
}

/// Who answers for a document, once it is signed.
public struct SignOff: Hashable, Sendable {
  public var name: String
  public var role: String
  public var registration: String
  public var at: Moment
  /// Why an emergency letter is signed although something is missing.
  public var incompleteBecause: String?
}

/// A dose or a similar figure with at most two decimals, kept exactly as hundredths.
public struct Decimal2: Hashable, Sendable {
  /// The figure times one hundred.
  public let hundredths: Int

  /// Reads `30`, `7.5`, `16.25`; nil for anything else and for figures of a million or more.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...6).contains(parts[0].utf8.count),
      let whole = CalendarDate.digits(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      hundredths = whole * 100
      return
    }
    guard (1...2).contains(parts[1].utf8.count), let digits = CalendarDate.digits(parts[1]) else { return nil }
    hundredths = whole * 100 + (parts[1].utf8.count == 1 ? digits * 10 : digits)
  }

  /// The figure without trailing zeros.
  public var text: String {
    let rest = hundredths % 100
    if rest == 0 { return "\(hundredths / 100)" }
    return "\(hundredths / 100)." + (rest % 10 == 0 ? "\(rest / 10)" : CalendarDate.twoDigits(rest))
  }
}
