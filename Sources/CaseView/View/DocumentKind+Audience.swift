package import Templating

extension DocumentKind {
  /// Whom a template of this kind is for.
  package var audience: Audience {
    switch self {
    case .patientHandout, .warningSigns: .patient
    case .referralLetter, .outcomeLetter, .caseDiff, .gapSheet: .clinician
    case .mdtSummary, .mdtMinutes, .mdtAgenda: .board
    }
  }
}
