/// The kinds of document that are made.
public enum DocumentKind: String, CaseIterable, Sendable {
  case mdtSummary = "mdt-summary"
  case mdtMinutes = "mdt-minutes"
  case referralLetter = "referral-letter"
  case patientHandout = "patient-handout"
  case warningSigns = "warning-signs"

  /// Whether it is made of one case, rather than of a meeting.
  public var isOfOneCase: Bool { self != .mdtMinutes }

  /// Whether the patient takes it home.
  public var isForPatient: Bool { self == .patientHandout || self == .warningSigns }
}
