import CaseView
import SpineCase

/// A document for which a fact is missing.
struct GapUse: Hashable, Sendable {
  let kind: DocumentKind
  /// Whether the document stays a draft without it.
  let isRequired: Bool
}

/// What each kind of document requires of a case.
struct GapRequirements: Sendable {
  /// The names of the required fields, by kind.
  let fields: [DocumentKind: Set<String>]

  /// Every field that some document requires.
  var all: Set<String> { fields.values.reduce([]) { $0.union($1) } }

  /// The documents that want a field.
  ///
  /// The outcome letter counts only where the case is listed at a meeting, and a letter also asks for
  /// what the receiving centre wants.
  func uses(of field: String, in view: CaseView, isListed: Bool) -> [GapUse] {
    DocumentKind.askingForFacts.compactMap { kind in
      if kind.subject == .caseOfMeeting, !isListed { return nil }
      let isRequired = names(kind, view).contains { field == $0 || field.hasPrefix($0 + ".") }
      guard isRequired || lists(kind, field, view) else { return nil }
      return GapUse(kind: kind, isRequired: isRequired)
    }
  }

  /// Whether a document lists the field among what is not known; the patients' sheets have no such list.
  private func lists(_ kind: DocumentKind, _ field: String, _ view: CaseView) -> Bool {
    kind.form.speaker != nil
      && (Gaps.isReported(field, in: kind, view) || field.hasPrefix("pathway.workUp."))
      && CaseKey.isMissed(field, in: kind, view)
  }

  private func names(_ kind: DocumentKind, _ view: CaseView) -> Set<String> {
    let own = fields[kind] ?? []
    return kind.form.speaker == .referral ? own.union(view.read.referral.receiving?.requires ?? []) : own
  }
}

extension DocumentMaker {
  /// What the templates of a language require of a case; English where the language has no such template.
  func gapRequirements(in language: String) throws(DocumentErrors) -> GapRequirements {
    var fields: [DocumentKind: Set<String>] = [:]
    for kind in DocumentKind.askingForFacts {
      let own = languages(of: kind).contains(language) ? language : "en"
      fields[kind] = Set(try template(kind, own).facts.requires)
    }
    return GapRequirements(fields: fields)
  }
}
