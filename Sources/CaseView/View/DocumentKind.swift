package import SpineCase

/// The kinds of document that are made.
public enum DocumentKind: String, CaseIterable, Sendable {
  case mdtSummary = "mdt-summary"
  case mdtMinutes = "mdt-minutes"
  case referralLetter = "referral-letter"
  case patientHandout = "patient-handout"
  case warningSigns = "warning-signs"
  case caseDiff = "case-diff"
  case mdtAgenda = "mdt-agenda"
  case outcomeLetter = "outcome-letter"
  case gapSheet = "gap-sheet"

  /// Whether it is made of one case alone, rather than of a meeting or of two states of a case.
  public var isOfOneCase: Bool {
    switch self {
    case .mdtSummary, .referralLetter, .patientHandout, .warningSigns: true
    case .mdtMinutes, .mdtAgenda, .outcomeLetter, .caseDiff, .gapSheet: false
    }
  }

  /// The kinds of which one case or one meeting makes one; a comparison is made of two states of a case, outcome letters
  /// are as many as a meeting has cases, and gap sheets as many as there are owners.
  public static let ofOneFile = allCases.filter { ![.caseDiff, .outcomeLetter, .gapSheet].contains($0) }

  /// The kinds that are made of a case or after a meeting and want facts of it, in the order in which they are named.
  package static let askingForFacts: [DocumentKind] = [
    .mdtSummary, .referralLetter, .patientHandout, .warningSigns, .outcomeLetter,
  ]

  /// Whether somebody signs it; an agenda or a gap sheet prepares a decision, and nobody answers for it as one.
  package var isSigned: Bool { ![.mdtAgenda, .gapSheet, .caseDiff].contains(self) }

  /// Whether somebody can sign it by name, with a digest of what it says.
  public var isSignedByName: Bool { signed != nil }

  /// The name under which it is signed; nil where nobody signs it.
  package var signed: SignedDocument? { SignedDocument(rawValue: rawValue) }

  /// Whether the patient takes it home.
  public var isForPatient: Bool { self == .patientHandout || self == .warningSigns }
}
