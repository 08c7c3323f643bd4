import CaseView
import SourceText
public import SpineCase

/// Who signs, and when.
public struct Signer: Hashable, Sendable {
  let name: String
  let role: String
  let registration: String
  let at: Moment
  let incompleteBecause: String?

  /// Creates a signer; `incompleteBecause` is the reason why an emergency letter is signed incomplete.
  public init(name: String, role: String, registration: String, at: Moment, incompleteBecause: String? = nil)
  {
    (self.name, self.role, self.registration, self.at) = (name, role, registration, at)
    self.incompleteBecause = incompleteBecause
  }
}

extension DocumentMaker {
  /// The signature of one document of a case as it is now.
  ///
  /// - Throws: ``DocumentErrors`` with every reason why it cannot be signed: it cannot be made, it lacks what it
  ///   requires, or its time is impossible. Only an emergency letter may be signed incomplete, with a reason.
  public func signature(
    on kind: DocumentKind, of source: Source, by signer: Signer
  ) throws(DocumentErrors) -> SignOff {
    // One signature holds in every language, so the document must be possible in each of them.
    for language in languages(for: kind, of: source) { _ = try make(kind, of: source, in: language) }
    let language = languages(for: kind, of: source)[0]
    let template = try template(kind, language)
    let facts = try view(of: source, template).document
    return try signature(
      by: signer, on: facts, signedState(of: kind, source.reading), file: source.file,
      points: template.openPoints(facts.unsigned, file: source.file, places: source.reading.places))
  }

  /// The signature of the minutes, or of the outcome letters, of a meeting as they are now.
  ///
  /// - Throws: ``DocumentErrors`` with every reason why they cannot be signed.
  public func signature(
    on kind: DocumentKind, of meeting: MeetingReader.Reading, cases: [Source], by signer: Signer
  ) throws(DocumentErrors) -> SignOff {
    let state = signedState(of: kind, meeting, cases: cases.map(\.reading))
    guard kind.subject == .caseOfMeeting else {
      let template = try template(kind, "en")
      let facts = try minutesView(of: meeting, cases: cases, template).document
      return try signature(
        by: signer, on: facts, state, file: meeting.file,
        points: template.openPoints(facts.unsigned, file: meeting.file, places: meeting.places))
    }
    let template = try template(kind, "en")
    var points: [Diagnostic] = []
    var last: DocumentFacts?
    for (listed, source) in zip(meeting.value.cases, cases) {
      _ = try makeOutcomeLetter(of: source, listed: listed, at: meeting)
      let facts = try outcomeView(of: source, listed: listed, at: meeting, template).document
      points += template.openPoints(facts.unsigned, file: source.file, places: source.reading.places)
      last = facts
    }
    guard let last else { throw DocumentErrors(file: meeting.file, "lists no case") }
    return try signature(by: signer, on: last, state, file: meeting.file, points: points)
  }

  private func signature(
    by signer: Signer, on facts: DocumentFacts, _ state: SignedState?, file: String, points: [Diagnostic]
  ) throws(DocumentErrors) -> SignOff {
    guard let state else { throw DocumentErrors(file: file, "a \(facts.kind.rawValue) is not for signature") }
    let signOff = SignOff(
      document: state.document, name: signer.name, role: signer.role, registration: signer.registration,
      at: signer.at, incompleteBecause: signer.incompleteBecause, facts: state.facts)
    var errors = points.filter { $0.path?.hasPrefix("signOff") != true }
    let isReasoned = signer.incompleteBecause != nil
    // checklists.md 2.4: nothing may keep an emergency letter from being signed, if the reason is given.
    if facts.isEmergencyLetter, isReasoned {
      errors = []
    } else if isReasoned {
      errors.append(
        Diagnostic(file: file, "only an emergency letter may be signed incomplete, with a reason"))
    } else if facts.isEmergencyLetter, !errors.isEmpty {
      errors.append(
        Diagnostic(
          file: file, "to sign this emergency letter as it is, give the reason with --incomplete-because"))
    }
    if facts.edition.state != nil {
      errors.append(
        Diagnostic(
          file: file, path: "documents.\(facts.kind.rawValue).state",
          "no longer counts and cannot be signed"))
    }
    let lapsed = LapsedSignature(
      signOff: signOff, index: 0, reasons: state.reasons(against: signOff, clock))
    if !lapsed.reasons.isEmpty {
      errors.append(Diagnostic(file: file, "cannot be signed at that time: \(lapsed.why)"))
    }
    guard errors.isEmpty else { throw DocumentErrors(errors) }
    return signOff
  }
}

extension DocumentFacts {
  /// The same as if nobody had signed.
  fileprivate var unsigned: DocumentFacts {
    var facts = self
    facts.signature = .none
    return facts
  }
}
