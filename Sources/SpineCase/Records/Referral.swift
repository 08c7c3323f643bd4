/// The letter: who asks whom for what, and what goes with the patient.
public struct Referral: Hashable, Sendable {
  /// What is asked, in a sentence.
  public var ask: Field<String> = .notRecorded
  /// What kind of help is asked for.
  public var askKind: Field<AskKind> = .notRecorded
  /// By when a reply is wanted.
  public var replyBy: Field<Moment> = .notRecorded
  /// By when the help is wanted.
  public var wantedBy: Field<Moment> = .notRecorded
  /// Who is asked.
  public var to: Contact = Contact()
  /// The centre that is asked, by its name in the directory of centres; nil where the case names none.
  public var centre: String?
  /// That centre, once it has been found in a directory.
  public var receiving: Centre?
  /// Who asks.
  public var from: Contact = Contact()
  /// Who can be called back, where that is somebody else.
  public var callBack: Contact = Contact()
  /// Where the reply goes.
  public var responseTo: String?
  /// When the decision to refer was made.
  public var decided: Field<Moment> = .notRecorded
  /// When the letter was sent.
  public var sent: Field<Moment> = .notRecorded
  /// How it was sent.
  public var method: Field<String> = .notRecorded
  /// The call before the letter.
  public var telephoned: Telephoned = Telephoned()
  /// Who accepted the patient.
  public var accepted: Acceptance = Acceptance()
  /// How the patient is moved.
  public var transfer: Transfer = Transfer()
  /// When the patient last ate.
  public var lastMeal: Field<Moment> = .notRecorded
  /// Whether the password of the images was sent separately; never the password.
  public var imagePasswordSentSeparately: Field<Bool> = .notRecorded
  /// Where the patient is.
  public var whereNow: Field<String> = .notRecorded
  /// How the patient moves.
  public var mobility: Field<String> = .notRecorded
  /// What the journey needs.
  public var transport: Field<String> = .notRecorded
  /// Infection that the receiving ward must know of.
  public var infectionRisk: Field<String> = .notRecorded
  /// Who travels with the patient.
  public var attendant: Field<String> = .notRecorded
  /// The scheme that pays, with its number.
  public var scheme: Field<String> = .notRecorded
  /// The state of the pre-authorisation.
  public var preauthorisation: Field<String> = .notRecorded
  /// Until when the financial help is valid.
  public var schemeValidUntil: Field<CalendarDate> = .notRecorded
  /// Where patient and family stay.
  public var lodging: Field<String> = .notRecorded
  /// The wages lost.
  public var lostWages: Field<String> = .notRecorded
  /// Travel and lodging.
  public var travel: Field<String> = .notRecorded
  /// What is done until the patient is seen.
  public var interimPlan: Field<String> = .notRecorded
  /// What to do if the patient gets worse.
  public var safetyNet: Field<String> = .notRecorded
  /// Whether a board was held here, and what it said.
  public var boardHeld: Field<String> = .notRecorded
  /// What the patient brings.
  public var bring: Field<[String]> = .notRecorded
  /// What goes with the letter.
  public var enclosures: Field<[String]> = .notRecorded
  /// Who gets a copy.
  public var copies: Field<[String]> = .notRecorded
  /// Whether the patient gets a copy.
  public var copyToPatient: Field<Bool> = .notRecorded
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
  public var to: Field<String> = .notRecorded
  /// When.
  public var at: Field<Moment> = .notRecorded
  /// What was advised.
  public var advice: Field<String> = .notRecorded
}

/// What goes onto the patient's own sheet.
public struct Handout: Hashable, Sendable {
  /// Whom the patient calls; no sheet is made without its number.
  public var call: Contact = Contact()
  /// Whom the patient calls at other times.
  public var outOfHours: Contact = Contact()
  /// The nearest emergency hospital.
  public var hospital: Field<String> = .notRecorded
  /// What was found, in plain words.
  public var found: Field<String> = .notRecorded
  /// The steps that come next; empty where there is none.
  public var plan: Field<[HandoutStep]> = .notRecorded
  /// What to bring.
  public var bring: Field<[String]> = .notRecorded
  /// How to move safely.
  public var moving: Field<String> = .notRecorded
  /// The medicines, in plain words.
  public var medicines: Field<String> = .notRecorded
  /// Help with travel, money or lodging.
  public var help: Field<String> = .notRecorded
  /// Who explained the sheet.
  public var explainedBy: String?
}

/// One step of the plan as the patient reads it.
public struct HandoutStep: Hashable, Sendable {
  /// What happens.
  public var step: String
  /// When.
  public var on: Field<Moment> = .notRecorded
  /// Where.
  public var place: String?
  /// Who does it.
  public var who: String?
}
