/// The kinds of document that are made, by the names that commands and files use.
///
/// A further kind is a case here with what a file must know of it, its form, and a template of its name.
public enum DocumentKind: String, CodedValue {
  case mdtSummary = "mdt-summary"
  case mdtMinutes = "mdt-minutes"
  case referralLetter = "referral-letter"
  case patientHandout = "patient-handout"
  case warningSigns = "warning-signs"
  case caseDiff = "case-diff"
  case mdtAgenda = "mdt-agenda"
  case outcomeLetter = "outcome-letter"
  case gapSheet = "gap-sheet"

  /// What a document is made of.
  package enum Subject: Sendable {
    /// One case.
    case `case`
    /// A meeting with its cases, after it or before it.
    case meeting, agenda
    /// One case of a meeting.
    case caseOfMeeting
    /// Two states of one case.
    case twoStates
    /// An owner, with the facts that this owner can supply.
    case owner
  }

  /// What it is made of.
  package var subject: Subject {
    switch self {
    case .mdtSummary, .referralLetter, .patientHandout, .warningSigns: .case
    case .mdtMinutes: .meeting
    case .mdtAgenda: .agenda
    case .outcomeLetter: .caseOfMeeting
    case .caseDiff: .twoStates
    case .gapSheet: .owner
    }
  }

  /// Whether somebody signs it by name; an agenda, a gap sheet or a comparison prepares a decision, and nobody answers for
  /// it as one.
  public var isSigned: Bool {
    switch subject {
    case .case, .meeting, .caseOfMeeting: true
    case .agenda, .twoStates, .owner: false
    }
  }
}

extension DocumentKind {
  /// Whether it is made of one case alone, rather than of a meeting or of two states of a case.
  public var isOfOneCase: Bool { subject == .case }

  /// The kinds that are made of one case; a case file may name the edition of each.
  package static let ofCase = allCases.filter(\.isOfOneCase)

  /// The kinds that are signed in a case file, and those that are signed in a meeting file.
  package static let signedInCase = ofCase.filter(\.isSigned)
  package static let signedInMeeting = allCases.filter { $0.isSigned && !$0.isOfOneCase }

  /// The kinds that are made of a meeting as a whole.
  package static let ofMeeting = allCases.filter { [.meeting, .agenda].contains($0.subject) }

  /// The kinds that are made once from one case or one meeting; a comparison needs two states of a case, a meeting
  /// has an outcome letter for each case, and every owner has a gap sheet.
  public static let ofOneFile = allCases.filter { [.case, .meeting, .agenda].contains($0.subject) }

  /// The kinds that are made of a case or after a meeting and want facts of it, in the order in which they are named.
  package static let askingForFacts = allCases.filter { [.case, .caseOfMeeting].contains($0.subject) }
}

extension [DocumentKind] {
  /// Their names, with commas.
  package var names: String { map(\.rawValue).joined(separator: ", ") }
}
