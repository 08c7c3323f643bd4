/// The letter: who asks whom for what, and what goes with the patient.
public struct Referral: Hashable, Sendable {
  /// What is asked, in a sentence.
  public var ask: Field<String>
  /// What kind of help is asked for.
  public var askKind: Field<AskKind>
  /// By when a reply is wanted.
  public var replyBy: Field<Moment>
  /// By when it is wanted.
  public var wantedBy: Field<Moment>
  /// Who is asked.
  public var to: Contact
  /// The centre that is asked, by its name in the directory of centres; nil where the case names none.
  public var centre: String?
  /// That centre, once it was found in a directory.
  public var receiving: Centre?
  /// Who asks.
  public var from: Contact
  /// Who can be called back, where that is somebody else.
  public var callBack: Contact
  /// Where the reply goes.
  public var responseTo: String?
  /// When the decision to refer was made.
  public var decided: Field<Moment>
  /// When the letter was sent.
  public var sent: Field<Moment>
  /// How it was sent.
  public var method: Field<String>
  /// The call before the letter.
  public var telephoned: Telephoned
  /// Who accepted the patient.
  public var accepted: Acceptance
  /// How the patient is moved.
  public var transfer: Transfer
  /// When the patient last ate.
  public var lastMeal: Field<Moment>
  /// Whether the password of the images was sent by another way; never the password.
  public var imagePasswordSentSeparately: Field<Bool>
  /// Where the patient is.
  public var whereNow: Field<String>
  /// How the patient moves.
  public var mobility: Field<String>
  /// What the journey needs.
  public var transport: Field<String>
  /// Infection that the receiving ward must know of.
  public var infectionRisk: Field<String>
  /// Who travels with the patient.
  public var attendant: Field<String>
  /// The scheme that pays, with its number.
  public var scheme: Field<String>
  /// The state of the pre-authorisation.
  public var preauthorisation: Field<String>
  /// Until when the money help is valid.
  public var schemeValidUntil: Field<CalendarDate>
  /// Where patient and family stay.
  public var lodging: Field<String>
  /// What is lost in wages.
  public var lostWages: Field<String>
  /// Travel and lodging.
  public var travel: Field<String>
  /// What is done until the patient is seen.
  public var interimPlan: Field<String>
  /// What to do if the patient gets worse.
  public var safetyNet: Field<String>
  /// Whether a board was held here, and what it said.
  public var boardHeld: Field<String>
  /// What the patient brings.
  public var bring: Field<[String]>
  /// What goes with the letter.
  public var enclosures: Field<[String]>
  /// Who gets a copy.
  public var copies: Field<[String]>
  /// Whether the patient gets a copy.
  public var copyToPatient: Field<Bool>
}

/// A person or a service, and how to reach it.
public struct Contact: Hashable, Sendable {
  /// The person's name.
  public var name: String?
  /// The role.
  public var role: String?
  /// The registration number.
  public var registration: String?
  /// The hospital or centre.
  public var organisation: String?
  /// The postal address.
  public var address: String?
  /// The telephone number, as it is dialled.
  public var telephone: String?
  /// The e-mail address.
  public var email: String?
  /// When the number is answered.
  public var hours: String?
}

/// The telephone call that comes before an emergency letter.
public struct Telephoned: Hashable, Sendable {
  /// Who answered.
  public var to: Field<String>
  /// When.
  public var at: Field<Moment>
  /// What was advised.
  public var advice: Field<String>
}

/// What goes onto the patient's own sheet.
public struct Handout: Hashable, Sendable {
  /// Whom the patient calls; no sheet is made without its number.
  public var call: Contact
  /// Whom the patient calls at other times.
  public var outOfHours: Contact
  /// The nearest emergency hospital.
  public var hospital: Field<String>
  /// What was found, in plain words.
  public var found: Field<String>
  /// The steps that come next; empty where there is none.
  public var plan: Field<[HandoutStep]>
  /// What to bring.
  public var bring: Field<[String]>
  /// How to move safely.
  public var moving: Field<String>
  /// The medicines, in plain words.
  public var medicines: Field<String>
  /// Help with travel, money or lodging.
  public var help: Field<String>
  /// Who explained the sheet.
  public var explainedBy: String?
}

/// One step of the plan as the patient reads it.
public struct HandoutStep: Hashable, Sendable {
  /// What happens.
  public var step: String
  /// When.
  public var on: Field<Moment>
  /// Where.
  public var place: String?
  /// Who does it.
  public var who: String?
}
