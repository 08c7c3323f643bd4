/// The kinds of document that are made.
public enum DocumentKind: String, CaseIterable, Sendable {
  case mdtSummary = "mdt-summary"
  case mdtMinutes = "mdt-minutes"
  case referralLetter = "referral-letter"
  case patientHandout = "patient-handout"
  case warningSigns = "warning-signs"
  case caseDiff = "case-diff"

  /// Whether it is made of one case, rather than of a meeting or of two states of a case.
  public var isOfOneCase: Bool { self != .mdtMinutes && self != .caseDiff }

  /// The kinds that are made of one case or of one meeting; a comparison is made of two states of a case.
  public static let ofOneFile = allCases.filter { $0 != .caseDiff }

  /// Whether the patient takes it home.
  public var isForPatient: Bool { self == .patientHandout || self == .warningSigns }
}
