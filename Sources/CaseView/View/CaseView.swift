package import SpineCase
package import SpinePathway

/// One case with everything that was worked out from it, as the documents see it.
///
/// Every field is read from it, and a case has some thousand values: they are shared, so that a view is passed on at the
/// cost of one reference.
package struct CaseView: Sendable {
  package var document: DocumentFacts
  private let reasoned: ReasonedCase

  package var read: ClinicalCase { _read { yield reasoned.read } }
  package var scores: CaseScores { _read { yield reasoned.scores } }
  package var pathway: Pathway { _read { yield reasoned.pathway } }
  package var profile: Profile { _read { yield reasoned.profile } }
  /// The value of every key of the case, as ``ClinicalCase/values`` has them.
  var values: [SchemaValue] { reasoned.values }

  package init(_ reasoned: ReasonedCase, document: DocumentFacts) {
    (self.reasoned, self.document) = (reasoned, document)
  }

  package var urgency: Urgency { pathway.urgency }

  /// The time targets of the country that the urgency asks for.
  var targets: [Profile.TimeTarget] { profile.targets.filter(urgency.asksFor) }
}

/// A case as it was read, with its scores and what the rules say of them: the same for all its documents that are read alike.
package final class ReasonedCase: Sendable {
  package let read: ClinicalCase
  package let scores: CaseScores
  package let pathway: Pathway
  package let profile: Profile
  fileprivate let values: [SchemaValue]

  package init(read: ClinicalCase, scores: CaseScores, pathway: Pathway, profile: Profile) {
    (self.read, self.scores, self.pathway, self.profile) = (read, scores, pathway, profile)
    values = read.values
  }
}

/// What a document says about itself.
package struct DocumentFacts: Sendable {
  package let kind: DocumentKind
  package let title: String
  package let language: String
  package let template: String
  package let templateVersion: String
  package let reviewed: String?
  package let nextReview: String?
  package let translationOf: String?
  package let translator: String?
  package let backTranslated: String?
  /// Whether the English sheet has changed since this one was translated.
  package let isStale: Bool
  package let needsInterpreter: Bool
  package let programVersion: String
  package var signature: Signature
  package let asOf: Moment
  /// The case's own identifier, shown in messages and in the footer instead of the file.
  package let caseID: String
  package let edition: DocumentEdition
  package let provenance: Provenance
  /// Whether the case is an emergency, or one is not excluded.
  package var isEmergency = false
  /// Whether it is a handout whose plan has not been told to the patient.
  package var isHeldByStaff = false
  /// The required fields that are not known.
  package var gaps: [RequiredGap] = []
  /// What else the receiving centre asks for and the case does not say, each with the reason.
  package var centreLacks: [String] = []
  /// What it was made with besides its files.
  package var options = DocumentOptions()

  package init(
    kind: DocumentKind, title: String, language: String, template: String, templateVersion: String,
    reviewed: String?, nextReview: String?, translationOf: String?, translator: String?,
    backTranslated: String?, isStale: Bool, needsInterpreter: Bool, programVersion: String,
    signature: Signature, asOf: Moment, caseID: String, edition: DocumentEdition, provenance: Provenance,
    isEmergency: Bool = false, isHeldByStaff: Bool = false, gaps: [RequiredGap] = [],
    centreLacks: [String] = []
  ) {
    (self.kind, self.title, self.language, self.template) = (kind, title, language, template)
    (self.templateVersion, self.reviewed, self.nextReview, self.translationOf) = (
      templateVersion, reviewed, nextReview, translationOf
    )
    (self.translator, self.backTranslated, self.isStale, self.needsInterpreter) = (
      translator, backTranslated, isStale, needsInterpreter
    )
    (self.programVersion, self.signature, self.asOf, self.caseID) = (programVersion, signature, asOf, caseID)
    (self.edition, self.provenance, self.isEmergency, self.isHeldByStaff) = (
      edition, provenance, isEmergency, isHeldByStaff
    )
    (self.gaps, self.centreLacks) = (gaps, centreLacks)
  }

  /// The signature that holds; nil where none does.
  package var signOff: SignOff? { signature.held }
}

/// Facts that are absent for one and the same reason.
package struct GapView: Sendable {
  let absence: String
  let facts: [String]
}

/// A lesion with its scores.
struct LesionView: Hashable, Sendable {
  let lesion: Lesion
  let scores: CaseScores.LesionScores
  let isHeadline: Bool
}
