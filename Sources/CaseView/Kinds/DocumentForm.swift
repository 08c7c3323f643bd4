package import SpineCase
package import Templating

/// What is true of one kind of document: what it is made of, for whom, and what every template of it must have.
package struct DocumentForm: Sendable {
  /// What a document is made of, which decides the fields that its template may name.
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

  /// The record of a case that speaks to the readers of a document: what it lacks is named among what is not known.
  package enum Speaker: Sendable {
    case board, referral
  }

  /// What it is made of.
  package let subject: Subject
  /// Whom it is for.
  package let audience: Audience
  /// The record that speaks in it; nil where it has no list of what is not known.
  package let speaker: Speaker?
  /// Whether somebody signs it; an agenda or a gap sheet prepares a decision, and nobody answers for it as one.
  package let isSigned: Bool
  /// Whether its reader may not have been told of the illness.
  package let isForUntold: Bool
  /// The texts of a case that are written for somebody who was told, which a sheet for those who were not never names.
  package var withheld: Set<String> {
    isForUntold
      ? ["handout.found", "handout.hasFound", "handout.plan", "handout.medicines", "handout.hasMedicines"]
      : []
  }
  /// The fields without which it stays a draft, whatever its template requires besides.
  package let requires: [String]
  /// The parts that every template of it must have.
  package let parts: [RequiredPart]

  init(
    of subject: Subject, for audience: Audience, speaksIn speaker: Speaker? = nil, isSigned: Bool = true,
    isForUntold: Bool = false, requires: [String] = [], parts: [RequiredPart]
  ) {
    (self.subject, self.audience, self.speaker) = (subject, audience, speaker)
    (self.isSigned, self.isForUntold) = (isSigned, isForUntold)
    (self.requires, self.parts) = (requires, parts)
  }
}

extension DocumentKind {
  /// Whether it is made of one case alone, rather than of a meeting or of two states of a case.
  public var isOfOneCase: Bool { form.subject == .case }

  /// The kinds that are made once from one case or one meeting; a comparison needs two states of a case, a meeting
  /// has an outcome letter for each case, and every owner has a gap sheet.
  public static let ofOneFile = allCases.filter { [.case, .meeting, .agenda].contains($0.form.subject) }

  /// The kinds that are made of a case or after a meeting and want facts of it, in the order in which they are named.
  package static let askingForFacts = allCases.filter { [.case, .caseOfMeeting].contains($0.form.subject) }

  /// Whom a template of this kind is for.
  package var audience: Audience { form.audience }

  /// Whether somebody signs it.
  package var isSigned: Bool { form.isSigned }

  /// Whether somebody can sign it by name, with a digest of what it says.
  public var isSignedByName: Bool { signed != nil }

  /// The name under which it is signed; nil where nobody signs it.
  package var signed: SignedDocument? { isSigned ? SignedDocument(rawValue: rawValue) : nil }

  /// Whether the patient takes it home.
  public var isForPatient: Bool { form.audience == .patient }

  /// Whether its reader may not have been told of the illness.
  package var isForUntold: Bool { form.isForUntold }

  /// Whether it is a sheet for a patient who was told, and prints the texts that the case has for the patient.
  package var isForTold: Bool { isForPatient && !isForUntold }
}
