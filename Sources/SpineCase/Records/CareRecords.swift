/// What has been given, and what must be known before more is.
public struct Treatment: Hashable, Sendable {
  /// Treatment so far, one line each.
  public var soFar: Field<[String]> = .notRecorded
  /// Whether chemotherapy was given before.
  public var previousChemotherapy: Field<Bool> = .notRecorded
  /// Whether a molecular target drug is given.
  public var molecularTargetDrug: Field<Bool> = .notRecorded
  /// The steroid that was given, or why none.
  public var steroid: Steroid = Steroid()
  /// How the spine is protected.
  public var precautions: SpinalPrecautions = SpinalPrecautions()
  /// What the patient takes.
  public var medicines: Field<[Medicine]> = .notRecorded
  /// Anticoagulants.
  public var anticoagulants: Field<[Anticoagulant]> = .notRecorded
  /// Anti-angiogenic drugs; empty where somebody asked and there is none.
  public var antiangiogenics: Field<[Antiangiogenic]> = .notRecorded
  /// What is given to strengthen bone, in words.
  public var boneModifyingAgent: Field<String> = .notRecorded
  /// Venous thrombosis or pulmonary embolism, present or past, and its treatment or prevention, in words.
  public var venousThromboembolism: Field<String> = .notRecorded
  /// Systemic treatments that are still open; empty where somebody looked and there is none.
  public var remainingSystemicLines: Field<[String]> = .notRecorded
  /// Allergies; empty where somebody asked and there is none.
  public var allergies: Field<[Allergy]> = .notRecorded
  /// Whether there is an active infection: rules read this key, never the alerts.
  public var infection: Field<Bool> = .notRecorded
  /// Whether there is an implant that matters for MRI: rules read this key, never the alerts.
  public var implant: Field<Bool> = .notRecorded
  /// Resistant organisms; empty where somebody looked and there is none.
  public var resistantOrganisms: Field<[String]> = .notRecorded
  /// The state of the skin over the pressure areas, in words.
  public var pressureAreas: Field<String> = .notRecorded
  /// Implants, infection, bleeding and the like, in words.
  public var alerts: Field<[String]> = .notRecorded
  /// Other conditions.
  public var comorbidity: Field<[String]> = .notRecorded
}

/// The steroid as a recorded fact; never an instruction.
public struct Steroid: Hashable, Sendable {
  /// Whether it was given.
  public var state: Field<SteroidState> = .notRecorded
  /// Which drug.
  public var drug: Field<String> = .notRecorded
  /// The dose as it was given; never an instruction.
  public var dose: Field<String> = .notRecorded
  /// When it was started.
  public var started: Field<Moment> = .notRecorded
  /// What is given to protect the stomach.
  public var gastroprotection: Field<String> = .notRecorded
  /// Blood glucose while on it.
  public var glucose: Field<String> = .notRecorded
  /// How it is to be reduced, and by whom.
  public var taper: Field<String> = .notRecorded
  /// Who reduces it.
  public var taperBy: Field<String> = .notRecorded
}

/// How the spine is protected, since when, and who reviews it.
public struct SpinalPrecautions: Hashable, Sendable {
  /// How the spine is protected.
  public var kind: Field<SpinalPrecaution> = .notRecorded
  /// Since when.
  public var since: Field<Moment> = .notRecorded
  /// Who reviews them.
  public var reviewedBy: String?
}

/// A medicine that the patient takes.
public struct Medicine: Hashable, Sendable {
  /// The generic name.
  public var name: String
  /// The dose as it was given; never an instruction.
  public var dose: Field<String> = .notRecorded
  /// How often.
  public var frequency: Field<String> = .notRecorded
}

/// An anticoagulant, with its last dose.
public struct Anticoagulant: Hashable, Sendable {
  /// The generic name.
  public var name: String
  /// When the last dose was taken.
  public var lastDose: Field<Moment> = .notRecorded
}

/// An allergy or adverse reaction.
public struct Allergy: Hashable, Sendable {
  /// What causes it.
  public var agent: String
  /// What it does.
  public var reaction: Field<String> = .notRecorded
}

/// Whether the patient would tolerate an operation, and how long a named clinician expects them to live.
public struct Fitness: Hashable, Sendable {
  /// Whether the patient would tolerate an operation.
  public var toleratesSurgery: Field<Bool> = .notRecorded
  /// What a named clinician expects.
  public var expectedSurvival: Field<ExpectedSurvival> = .notRecorded
  /// How frail the patient is, in words.
  public var frailty: Field<String> = .notRecorded
  /// Who assessed it.
  public var assessedBy: String?
}

/// A named clinician's estimate; never read from a score.
public struct ExpectedSurvival: Hashable, Sendable {
  /// At least, or less than, this many months.
  public enum Bound: Hashable, Sendable {
    case atLeast(Int)
    case lessThan(Int)
  }

  /// The bound, in months.
  public var bound: Bound
  /// Who judged it.
  public var judgedBy: String
}

/// A service that is not available where the patient is.
public struct UnavailableService: Hashable, Sendable {
  /// The service.
  public var service: LocalService
  /// Why not.
  public var why: String?
}

/// What matters to the patient.
public struct Wishes: Hashable, Sendable {
  /// What matters most.
  public var matters: Field<String> = .notRecorded
  /// What the patient worries about.
  public var worries: Field<String> = .notRecorded
  /// Whether the patient can decide.
  public var capacity: Field<String> = .notRecorded
  /// What was agreed in advance.
  public var advancePlan: Field<String> = .notRecorded
  /// What was decided on resuscitation.
  public var resuscitation: Resuscitation = Resuscitation()
  /// Whether the patient agrees to the referral.
  public var consentToRefer: Field<Bool> = .notRecorded
  /// Whether the patient agrees that the record is shared.
  public var consentToShare: Field<Bool> = .notRecorded
}

/// What the patient has been told, topic by topic.
public struct Told: Hashable, Sendable {
  /// The diagnosis.
  public var diagnosis: ToldTopic = ToldTopic()
  /// That it has spread.
  public var spread: ToldTopic = ToldTopic()
  /// What comes next.
  public var plan: ToldTopic = ToldTopic()
  /// Whether the patient wants to know the outlook.
  public var outlookWanted: ToldTopic = ToldTopic()
  /// The outlook.
  public var outlook: ToldTopic = ToldTopic()
  /// What the family knows.
  public var familyKnows: Field<String> = .notRecorded
  /// What is withheld from the patient or told later, and why; for clinicians alone.
  public var withheld: Field<String> = .notRecorded
  /// Who asked that the patient not be told.
  public var nonDisclosureAskedBy: Field<String> = .notRecorded
}

/// Whether one topic has been told, by whom and when.
public struct ToldTopic: Hashable, Sendable {
  /// Whether it has been told.
  public var state: Field<ToldState> = .notRecorded
  /// Who told the patient.
  public var by: String?
  /// When.
  public var on: Field<CalendarDate> = .notRecorded
}

/// A dose or a similar figure with at most two decimals, kept exactly as hundredths.
public struct Decimal2: Hashable, Sendable {
  /// The figure times one hundred.
  public let hundredths: Int

  init(hundredths: Int) {
    self.hundredths = hundredths
  }

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
    guard (1...2).contains(parts[1].utf8.count), let digits = CalendarDate.digits(parts[1]) else {
      return nil
    }
    hundredths = whole * 100 + (parts[1].utf8.count == 1 ? digits * 10 : digits)
  }

  /// The figure, to be compared with a bound.
  var asDouble: Double { Double(hundredths) / 100 }

  /// The figure without trailing zeros.
  public var text: String {
    let rest = hundredths % 100
    if rest == 0 { return "\(hundredths / 100)" }
    return "\(hundredths / 100)." + (rest % 10 == 0 ? "\(rest / 10)" : CalendarDate.twoDigits(rest))
  }
}
