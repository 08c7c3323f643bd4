package import SourceText
import SpineCase

/// How far a document has come: a draft until its required fields are known and somebody has signed.
package enum DocumentStatus: String, CaseIterable, Sendable {
  /// Nobody has signed.
  case draft
  /// Somebody has signed, but the facts have changed since or are later than the signature.
  case earlierState = "draft-earlier-state"
  /// The signature is dated in the future.
  case postdated = "draft-postdated"
  /// Somebody signed and then withdrew the signature.
  case takenBack = "draft-taken-back"
  /// Somebody has signed, but a required field is not known.
  case draftIncomplete = "draft-incomplete"
  /// Every required field is known and somebody has signed.
  case final
  /// A letter in an emergency, or where one is not excluded, signed although something is not known: a
  /// required field, or whatever the signatory says. Once it is signed it is never marked draft;
  /// without the reason it is not final.
  case emergencyIncomplete = "emergency-incomplete"
  /// A handout whose plan nobody has told the patient yet: the staff keep it.
  case staffHeld = "staff-held"
  /// It was withdrawn.
  case withdrawn
  /// It should never have been made.
  case enteredInError = "entered-in-error"
  /// Nobody signs it: it prepares a decision and is not one.
  case workingPaper = "working-paper"

  /// Whether a document can reach this state in a language that has only patients' sheets.
  var isOfSheets: Bool { self != .workingPaper }

  /// Whether somebody answers for a document in this state, which makes it a record:
  /// never replaced or removed unasked.
  ///
  /// Nil for a handout that the staff keep: it says separately whether it is signed.
  package var isRecord: Bool? {
    switch self {
    case .draft, .earlierState, .postdated, .takenBack, .workingPaper: false
    case .staffHeld: nil
    case .draftIncomplete, .final, .emergencyIncomplete, .withdrawn, .enteredInError: true
    }
  }

  /// The key of its phrase.
  var phrase: String { "status.\(rawValue)" }

  /// The states that are worded differently for a signature on paper.
  static let signed: [DocumentStatus] = [.final, .emergencyIncomplete]

  /// The key of its phrase where the signature is on paper.
  var phraseOnPaper: String { Self.signed.contains(self) ? "\(phrase)-on-paper" : phrase }
}

/// What the front matter of a template requires and a case does not supply.
package struct RequiredGap: Hashable, Sendable {
  /// The field as templates name it.
  package let name: String
  /// The field in words for clinicians.
  package let meaning: String
  /// Why it is not known, in words.
  package let absence: String
  /// The line of the template that requires it.
  package let requirement: Requirement

  package init(name: String, meaning: String, absence: String, requirement: Requirement) {
    (self.name, self.meaning, self.absence, self.requirement) = (name, meaning, absence, requirement)
  }
}

/// A field that the front matter of a template requires.
package struct Requirement: Hashable, Sendable {
  /// Its dotted name.
  package let name: String
  /// Where the name stands in the template.
  package let position: SourcePosition

  package init(name: String, position: SourcePosition) {
    (self.name, self.position) = (name, position)
  }
}

extension DocumentFacts {
  /// How far the document has come.
  package var status: DocumentStatus {
    guard kind.isSigned else { return .workingPaper }
    switch edition.state {
    case .withdrawn: return .withdrawn
    case .enteredInError: return .enteredInError
    case nil: break
    }
    // Before any signature: signing a sheet does not tell the patient the plan.
    if isHeldByStaff { return .staffHeld }
    guard let signOff else {
      if signature.isTakenBack { return .takenBack }
      return signature.lapsed.map { $0.isPostdated ? .postdated : .earlierState } ?? .draft
    }
    if isEmergencyLetter, !gaps.isEmpty || signOff.incompleteBecause != nil { return .emergencyIncomplete }
    return gaps.isEmpty ? .final : .draftIncomplete
  }

  /// The state in words, with the version that this one replaces.
  package func status(_ wording: Wording) -> String {
    let words = stateInWords(wording)
    return edition.replaces.map { wording.phrases("status.replaces", words, String($0)) } ?? words
  }

  private func stateInWords(_ wording: Wording) -> String {
    let (status, phrases) = (status, wording.phrases)
    if status == .earlierState, let lapsed = signature.lapsed {
      return phrases(status.phrase, wording.words(lapsed.signOff.at.date))
    }
    return phrases[isOnPaper ? status.phraseOnPaper : status.phrase]
  }

  /// Whether the valid signature is on paper: nothing shows that what was signed is what is printed.
  package var isOnPaper: Bool { signOff.map { $0.facts == nil } ?? false }

  /// Whether it is signed in an emergency with fields missing and without the reason, which would make it final.
  package var lacksReason: Bool {
    isEmergencyLetter && !gaps.isEmpty && signOff.map { $0.incompleteBecause == nil } ?? false
  }

  /// Whether a signature with a reason may stand although required fields are not known.
  package var isEmergencyLetter: Bool { kind == .referralLetter && isEmergency }

  /// Whether it may be called final: signed and complete, or an emergency letter signed with its reason.
  package var isFinal: Bool {
    guard kind.isSigned else { return true }
    guard let signOff, !isHeldByStaff else { return false }
    return gaps.isEmpty || (isEmergencyLetter && signOff.incompleteBecause != nil)
  }
}
