/// The letter: who asks whom for what, and what goes with the patient.
public struct Referral: Hashable, Sendable {
  public var ask: Field<String>
  public var wantedBy: Field<Moment>
  public var to: Contact
  public var from: Contact
  public var callBack: Contact
  public var responseTo: String?
  public var decided: Field<Moment>
  public var sent: Field<Moment>
  public var method: Field<String>
  public var telephoned: Telephoned
  public var whereNow: Field<String>
  public var mobility: Field<String>
  public var transport: Field<String>
  public var infectionRisk: Field<String>
  public var attendant: Field<String>
  public var scheme: Field<String>
  public var preauthorisation: Field<String>
  public var travel: Field<String>
  public var interimPlan: Field<String>
  public var safetyNet: Field<String>
  public var boardHeld: Field<String>
  public var bring: Field<[String]>
  public var enclosures: Field<[String]>
  public var copies: Field<[String]>
}

/// A person or a service, and how to reach it.
public struct Contact: Hashable, Sendable {
  public var name: String?
  public var role: String?
  public var registration: String?
  public var organisation: String?
  public var address: String?
  public var telephone: String?
  public var email: String?
  public var hours: String?
}

/// The telephone call that comes before an emergency letter.
public struct Telephoned: Hashable, Sendable {
  public var to: Field<String>
  public var at: Field<Moment>
  public var advice: Field<String>
}

/// What goes onto the patient's own sheet.
public struct Handout: Hashable, Sendable {
  public var call: Contact
  public var outOfHours: Contact
  public var hospital: Field<String>
  public var found: Field<String>
  public var plan: Field<[HandoutStep]>
  public var bring: Field<[String]>
  public var moving: Field<String>
  public var medicines: Field<String>
  public var help: Field<String>
  public var explainedBy: String?
}

/// One step of the plan as the patient reads it.
public struct HandoutStep: Hashable, Sendable {
  public var step: String
  public var on: Field<Moment>
  public var place: String?
  public var who: String?
}
