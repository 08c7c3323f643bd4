import SourceText
import SpineCase
import Templating

extension DocumentMaker {
  /// The kinds of document that are made of a case when all are asked for.
  ///
  /// The patient's own sheet is the one that names the diagnosis where it has been told and a number to call is there;
  /// otherwise it is the sheet of warning signs.
  public func kinds(for source: Source) -> [DocumentKind] {
    let read = source.reading.value
    let isTold = read.told.diagnosis.state.is(.yes) == true
    let mayCall = read.handout.call.telephone != nil
    return [.mdtSummary, .referralLetter, isTold && mayCall ? .patientHandout : .warningSigns]
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
    kinds(for: source).flatMap { kind -> [(kind: DocumentKind, language: String)] in
      let there = languages(of: kind)
      if let language { return [(kind, there.contains(language) ? language : "en")] }
      let own = kind.isForPatient ? patientLanguage(source) : "en"
      return own == "en" || !there.contains(own) ? [(kind, "en")] : [(kind, "en"), (kind, own)]
    }
  }

  /// The patient's own sheet after a meeting: what was agreed goes only to a patient who has been told both the
  /// diagnosis and the plan; everybody else gets the warning signs.
  public func sheetAfterMeeting(for source: Source) -> DocumentKind {
    let read = source.reading.value
    let isTold = [read.told.diagnosis, read.told.plan].allSatisfy { $0.state.is(.yes) == true }
    return isTold && read.handout.call.telephone != nil ? .patientHandout : .warningSigns
  }

  /// Whether a document can be made of a case, and what it still lacks, in words.
  public func readiness(of kind: DocumentKind, for source: Source) -> String {
    let language = kind.isForPatient && !languages(of: kind).contains(patientLanguage(source)) ? "en" : nil
    let note = language == nil ? "" : " (not in the patient's language; an interpreter is needed)"
    do {
      _ = try make(kind, of: source, in: language)
      let missing = try missingFields(of: kind, for: source, in: language)
      return missing.isEmpty ? "ready" + note : "draft, lacks \(missing.joined(separator: ", "))" + note
    } catch {
      return "refused: "
        + error.diagnostics.map { [$0.path, $0.message].compactMap { $0 }.joined(separator: " ") }
        .joined(separator: "; ")
    }
  }

  private func patientLanguage(_ source: Source) -> String {
    source.reading.value.patient.language?.split(separator: "-").first.map(String.init) ?? "en"
  }

  private func missingFields(
    of kind: DocumentKind, for source: Source, in language: String?
  ) throws(DocumentErrors) -> [String] {
    let template = try template(kind, language ?? (kind.isForPatient ? patientLanguage(source) : "en"))
    return try view(of: source, template).document.gaps.map(\.name)
  }
}

extension Value {
  /// Whether the value is the words of an absence.
  var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }
}
