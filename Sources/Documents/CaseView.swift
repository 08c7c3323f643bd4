import SpineCase
import SpinePathway
import SpineScores

/// One case with everything that was worked out from it, as the documents see it.
struct CaseView: Sendable {
  let read: ClinicalCase
  let scores: CaseScores
  let pathway: Pathway
  let profile: Profile
  var document: DocumentFacts

  var urgency: Urgency { pathway.urgency }

  /// The time targets of the country that the urgency asks for.
  var targets: [Profile.TimeTarget] { profile.targets.filter(urgency.asksFor) }
}

/// What a document says of itself.
struct DocumentFacts: Sendable {
  let kind: DocumentKind
  let title: String
  let language: String
  let template: String
  let templateVersion: String
  let reviewed: String?
  let nextReview: String?
  let translationOf: String?
  let translator: String?
  let backTranslated: String?
  /// Whether the English sheet has changed since this one was translated.
  let isStale: Bool
  let needsInterpreter: Bool
  let programVersion: String
  var signature: Signature
  let asOf: Moment
  /// What stands in the case file's place in messages and in the footer: the case's own identifier.
  let caseID: String
  let edition: DocumentEdition
  let provenance: Provenance
  /// Whether the case is an emergency, or one is not excluded.
  var isEmergency = false
  /// Whether it is a handout whose plan has not been told to the patient.
  var isHeldByStaff = false
  /// The required fields that are not known.
  var gaps: [RequiredGap] = []
  /// What the receiving centre asks for besides and the case does not tell, each with why.
  var centreLacks: [String] = []

  /// The signature that holds; nil where none does.
  var signOff: SignOff? { signature.held }
}

/// Facts that are absent for one and the same reason.
struct GapView: Sendable {
  let absence: String
  let facts: [String]
}

/// A lesion with its scores.
struct LesionView: Hashable, Sendable {
  let lesion: Lesion
  let scores: CaseScores.LesionScores
  let isHeadline: Bool
}
