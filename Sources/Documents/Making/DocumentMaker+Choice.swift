import CaseView
import SourceText
public import SpineCase

extension DocumentMaker {
  /// The kinds of document that are made of a case when all are asked for.
  ///
  /// The patient's own sheet is the one that names the diagnosis where the patient has been told it and there is a
  /// number to call; otherwise it is the sheet of warning signs.
  public func kinds(for source: Source) -> [DocumentKind] {
    let read = source.reading.value
    let isTold = read.told.diagnosis.state.is(.yes) == true
    let mayCall = read.handout.call.telephone != nil
    let sheet = DocumentKind.allCases.filter { $0.isForPatient && $0.isForUntold != (isTold && mayCall) }
    return DocumentKind.allCases.filter { $0.isOfOneCase && !$0.isForPatient } + sheet
  }

  /// The documents that are made of a case when all are asked for, each with its language.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - language: The language that was asked for; a kind that has no template in it is made in English. Where none was
  ///     asked for, the patient's sheet is made in English for the staff and in the patient's own language where
  ///     there is one.
  /// - Returns: The documents in the order in which they are printed.
  public func documents(
    for source: Source, in language: String? = nil
  ) -> [(kind: DocumentKind, language: String)] {
    kinds(for: source).flatMap { kind in
      languages(for: kind, of: source, in: language).map { (kind, $0) }
    }
  }

  /// The languages in which one kind of document of a case is made when all are asked for, by the same rule.
  public func languages(
    for kind: DocumentKind, of source: Source, in language: String? = nil
  ) -> [String] {
    let there = languages(of: kind)
    if let language { return [there.contains(language) ? language : "en"] }
    let own = kind.isForPatient ? patientLanguage(source) : "en"
    // In English too: emergency staff must be able to read the sheet (checklists.md 3.3).
    return own == "en" || !there.contains(own) ? ["en"] : ["en", own]
  }

  /// The patient's own sheet after a meeting: what was agreed goes only to a patient who has been told both the
  /// diagnosis and the plan; everybody else gets the warning signs.
  public func sheetAfterMeeting(for source: Source) -> DocumentKind {
    let read = source.reading.value
    let isTold = [read.told.diagnosis, read.told.plan].allSatisfy { $0.state.is(.yes) == true }
    return isTold && read.handout.call.telephone != nil ? .patientHandout : .warningSigns
  }

  /// Whether a case is an emergency, or one is not excluded.
  public func mayBeEmergency(_ source: Source) -> Bool {
    // A case whose urgency cannot be worked out is not treated as a quiet one.
    (try? view(of: source, template(.referralLetter, "en")).document.isEmergency) ?? true
  }

  /// The patient's language as far as it is a tag; English where none is recorded.
  func patientLanguage(_ source: Source) -> String {
    source.reading.value.patient.language.map { LanguageTag($0)?.language ?? $0 } ?? "en"
  }
}

extension DocumentFacts {
  /// Whether it is signed, could be signed, or is a draft, with the required fields that it lacks.
  var readiness: String {
    let lacks = gaps.isEmpty ? "" : "lacks " + gaps.map(\.name).joined(separator: ", ")
    switch status {
    case .draft: return gaps.isEmpty ? "ready to sign" : "draft: \(lacks)"
    case .staffHeld:
      return "draft: the staff keep it until the plan has been told" + (lacks.isEmpty ? "" : "; \(lacks)")
    case .draftIncomplete: return "draft: signed, but \(lacks)"
    case .earlierState, .postdated:
      let words = signature.lapsed?.words ?? ""
      return lacks.isEmpty ? words : "\(words); \(lacks)"
    case .takenBack: return "draft: the signature has been withdrawn" + (lacks.isEmpty ? "" : "; \(lacks)")
    case .final: return isOnPaper ? "signed on paper" : "signed"
    case .emergencyIncomplete where lacksReason:
      return
        "signed as an emergency, incomplete, without the reason (signOff.incompleteBecause), so not final; \(lacks)"
    case .emergencyIncomplete:
      return "signed as an emergency, incomplete" + (lacks.isEmpty ? "" : ": \(lacks)")
    case .withdrawn: return "withdrawn"
    case .enteredInError: return "entered in error"
    case .workingPaper: return "not signed by anybody"
    }
  }
}
